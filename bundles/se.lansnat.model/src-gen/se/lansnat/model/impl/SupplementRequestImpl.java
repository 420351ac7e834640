/**
 */
package se.lansnat.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.SupplementRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplement Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.SupplementRequestImpl#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupplementRequestImpl#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupplementRequestImpl#getAnsweredDate <em>Answered Date</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupplementRequestImpl#getText <em>Text</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupplementRequestImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupplementRequestImpl#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupplementRequestImpl extends IdentifiedImpl implements SupplementRequest {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueDate = DUE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredDate() <em>Answered Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWERED_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredDate() <em>Answered Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answeredDate = ANSWERED_DATE_EDEFAULT;

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
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupplementRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SUPPLEMENT_REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPLEMENT_REQUEST__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueDate() {
		return dueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueDate(LocalDate newDueDate) {
		LocalDate oldDueDate = dueDate;
		dueDate = newDueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPLEMENT_REQUEST__DUE_DATE, oldDueDate, dueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredDate() {
		return answeredDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredDate(LocalDate newAnsweredDate) {
		LocalDate oldAnsweredDate = answeredDate;
		answeredDate = newAnsweredDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPLEMENT_REQUEST__ANSWERED_DATE, oldAnsweredDate, answeredDate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPLEMENT_REQUEST__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPLEMENT_REQUEST__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPLEMENT_REQUEST__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SUPPLEMENT_REQUEST__DATE:
				return getDate();
			case ModelPackage.SUPPLEMENT_REQUEST__DUE_DATE:
				return getDueDate();
			case ModelPackage.SUPPLEMENT_REQUEST__ANSWERED_DATE:
				return getAnsweredDate();
			case ModelPackage.SUPPLEMENT_REQUEST__TEXT:
				return getText();
			case ModelPackage.SUPPLEMENT_REQUEST__REFERENCE:
				return getReference();
			case ModelPackage.SUPPLEMENT_REQUEST__DECIDED_BY:
				return getDecidedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SUPPLEMENT_REQUEST__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__DUE_DATE:
				setDueDate((LocalDate)newValue);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__ANSWERED_DATE:
				setAnsweredDate((LocalDate)newValue);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__REFERENCE:
				setReference((String)newValue);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__DECIDED_BY:
				setDecidedBy((String)newValue);
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
			case ModelPackage.SUPPLEMENT_REQUEST__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__DUE_DATE:
				setDueDate(DUE_DATE_EDEFAULT);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__ANSWERED_DATE:
				setAnsweredDate(ANSWERED_DATE_EDEFAULT);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case ModelPackage.SUPPLEMENT_REQUEST__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
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
			case ModelPackage.SUPPLEMENT_REQUEST__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.SUPPLEMENT_REQUEST__DUE_DATE:
				return DUE_DATE_EDEFAULT == null ? dueDate != null : !DUE_DATE_EDEFAULT.equals(dueDate);
			case ModelPackage.SUPPLEMENT_REQUEST__ANSWERED_DATE:
				return ANSWERED_DATE_EDEFAULT == null ? answeredDate != null : !ANSWERED_DATE_EDEFAULT.equals(answeredDate);
			case ModelPackage.SUPPLEMENT_REQUEST__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.SUPPLEMENT_REQUEST__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case ModelPackage.SUPPLEMENT_REQUEST__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", dueDate: ");
		result.append(dueDate);
		result.append(", answeredDate: ");
		result.append(answeredDate);
		result.append(", text: ");
		result.append(text);
		result.append(", reference: ");
		result.append(reference);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(')');
		return result.toString();
	}

} //SupplementRequestImpl
