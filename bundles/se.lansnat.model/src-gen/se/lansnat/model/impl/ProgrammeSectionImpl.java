/**
 */
package se.lansnat.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.SectionStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getText <em>Text</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getMissing <em>Missing</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ProgrammeSectionImpl#getLinked <em>Linked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeSectionImpl extends IdentifiedImpl implements ProgrammeSection {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected String clause = CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final SectionStatus STATUS_EDEFAULT = SectionStatus.MISSING;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected SectionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected static final String MISSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected String missing = MISSING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinked() <em>Linked</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinked()
	 * @generated
	 * @ordered
	 */
	protected EList<ObjectRef> linked;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROGRAMME_SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(String newClause) {
		String oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd) {
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(SectionStatus newStatus) {
		SectionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMissing() {
		return missing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissing(String newMissing) {
		String oldMissing = missing;
		missing = newMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAMME_SECTION__MISSING, oldMissing, missing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObjectRef> getLinked() {
		if (linked == null) {
			linked = new EObjectContainmentEList<ObjectRef>(ObjectRef.class, this, ModelPackage.PROGRAMME_SECTION__LINKED);
		}
		return linked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PROGRAMME_SECTION__LINKED:
				return ((InternalEList<?>)getLinked()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PROGRAMME_SECTION__NUMBER:
				return getNumber();
			case ModelPackage.PROGRAMME_SECTION__TITLE:
				return getTitle();
			case ModelPackage.PROGRAMME_SECTION__CLAUSE:
				return getClause();
			case ModelPackage.PROGRAMME_SECTION__PERIOD_END:
				return getPeriodEnd();
			case ModelPackage.PROGRAMME_SECTION__TEXT:
				return getText();
			case ModelPackage.PROGRAMME_SECTION__STATUS:
				return getStatus();
			case ModelPackage.PROGRAMME_SECTION__MISSING:
				return getMissing();
			case ModelPackage.PROGRAMME_SECTION__LINKED:
				return getLinked();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PROGRAMME_SECTION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__CLAUSE:
				setClause((String)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__STATUS:
				setStatus((SectionStatus)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__MISSING:
				setMissing((String)newValue);
				return;
			case ModelPackage.PROGRAMME_SECTION__LINKED:
				getLinked().clear();
				getLinked().addAll((Collection<? extends ObjectRef>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PROGRAMME_SECTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__CLAUSE:
				setClause(CLAUSE_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__MISSING:
				setMissing(MISSING_EDEFAULT);
				return;
			case ModelPackage.PROGRAMME_SECTION__LINKED:
				getLinked().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PROGRAMME_SECTION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ModelPackage.PROGRAMME_SECTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.PROGRAMME_SECTION__CLAUSE:
				return CLAUSE_EDEFAULT == null ? clause != null : !CLAUSE_EDEFAULT.equals(clause);
			case ModelPackage.PROGRAMME_SECTION__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case ModelPackage.PROGRAMME_SECTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.PROGRAMME_SECTION__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.PROGRAMME_SECTION__MISSING:
				return MISSING_EDEFAULT == null ? missing != null : !MISSING_EDEFAULT.equals(missing);
			case ModelPackage.PROGRAMME_SECTION__LINKED:
				return linked != null && !linked.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", clause: ");
		result.append(clause);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", text: ");
		result.append(text);
		result.append(", status: ");
		result.append(status);
		result.append(", missing: ");
		result.append(missing);
		result.append(')');
		return result.toString();
	}

} //ProgrammeSectionImpl
