/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.Consultation;
import se.lansnat.model.Decision;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.StatusChange;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Regional Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getCountyCode <em>County Code</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getStatusHistory <em>Status History</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getConsultations <em>Consultations</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getMatchAbove <em>Match Above</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getAskAbove <em>Ask Above</em>}</li>
 *   <li>{@link se.lansnat.model.impl.RegionalProgrammeImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RegionalProgrammeImpl extends PartImpl implements RegionalProgramme {
	/**
	 * The default value of the '{@link #getCountyCode() <em>County Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountyCode()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountyCode() <em>County Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountyCode()
	 * @generated
	 * @ordered
	 */
	protected String countyCode = COUNTY_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgrammeSection> sections;

	/**
	 * The cached value of the '{@link #getStatusHistory() <em>Status History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<StatusChange> statusHistory;

	/**
	 * The cached value of the '{@link #getConsultations() <em>Consultations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultations()
	 * @generated
	 * @ordered
	 */
	protected EList<Consultation> consultations;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The default value of the '{@link #getMatchAbove() <em>Match Above</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatchAbove()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MATCH_ABOVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMatchAbove() <em>Match Above</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatchAbove()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal matchAbove = MATCH_ABOVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAskAbove() <em>Ask Above</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskAbove()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ASK_ABOVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskAbove() <em>Ask Above</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskAbove()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal askAbove = ASK_ABOVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<RegionalItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegionalProgrammeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REGIONAL_PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountyCode() {
		return countyCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountyCode(String newCountyCode) {
		String oldCountyCode = countyCode;
		countyCode = newCountyCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REGIONAL_PROGRAMME__COUNTY_CODE, oldCountyCode, countyCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REGIONAL_PROGRAMME__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgrammeSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<ProgrammeSection>(ProgrammeSection.class, this, ModelPackage.REGIONAL_PROGRAMME__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StatusChange> getStatusHistory() {
		if (statusHistory == null) {
			statusHistory = new EObjectContainmentEList<StatusChange>(StatusChange.class, this, ModelPackage.REGIONAL_PROGRAMME__STATUS_HISTORY);
		}
		return statusHistory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Consultation> getConsultations() {
		if (consultations == null) {
			consultations = new EObjectContainmentEList<Consultation>(Consultation.class, this, ModelPackage.REGIONAL_PROGRAMME__CONSULTATIONS);
		}
		return consultations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ModelPackage.REGIONAL_PROGRAMME__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMatchAbove() {
		return matchAbove;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatchAbove(BigDecimal newMatchAbove) {
		BigDecimal oldMatchAbove = matchAbove;
		matchAbove = newMatchAbove;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REGIONAL_PROGRAMME__MATCH_ABOVE, oldMatchAbove, matchAbove));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAskAbove() {
		return askAbove;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskAbove(BigDecimal newAskAbove) {
		BigDecimal oldAskAbove = askAbove;
		askAbove = newAskAbove;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REGIONAL_PROGRAMME__ASK_ABOVE, oldAskAbove, askAbove));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegionalItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<RegionalItem>(RegionalItem.class, this, ModelPackage.REGIONAL_PROGRAMME__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.REGIONAL_PROGRAMME__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ModelPackage.REGIONAL_PROGRAMME__STATUS_HISTORY:
				return ((InternalEList<?>)getStatusHistory()).basicRemove(otherEnd, msgs);
			case ModelPackage.REGIONAL_PROGRAMME__CONSULTATIONS:
				return ((InternalEList<?>)getConsultations()).basicRemove(otherEnd, msgs);
			case ModelPackage.REGIONAL_PROGRAMME__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case ModelPackage.REGIONAL_PROGRAMME__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.REGIONAL_PROGRAMME__COUNTY_CODE:
				return getCountyCode();
			case ModelPackage.REGIONAL_PROGRAMME__TEMPLATE:
				return getTemplate();
			case ModelPackage.REGIONAL_PROGRAMME__SECTIONS:
				return getSections();
			case ModelPackage.REGIONAL_PROGRAMME__STATUS_HISTORY:
				return getStatusHistory();
			case ModelPackage.REGIONAL_PROGRAMME__CONSULTATIONS:
				return getConsultations();
			case ModelPackage.REGIONAL_PROGRAMME__DECISIONS:
				return getDecisions();
			case ModelPackage.REGIONAL_PROGRAMME__MATCH_ABOVE:
				return getMatchAbove();
			case ModelPackage.REGIONAL_PROGRAMME__ASK_ABOVE:
				return getAskAbove();
			case ModelPackage.REGIONAL_PROGRAMME__ITEMS:
				return getItems();
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
			case ModelPackage.REGIONAL_PROGRAMME__COUNTY_CODE:
				setCountyCode((String)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends ProgrammeSection>)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__STATUS_HISTORY:
				getStatusHistory().clear();
				getStatusHistory().addAll((Collection<? extends StatusChange>)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__CONSULTATIONS:
				getConsultations().clear();
				getConsultations().addAll((Collection<? extends Consultation>)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__MATCH_ABOVE:
				setMatchAbove((BigDecimal)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__ASK_ABOVE:
				setAskAbove((BigDecimal)newValue);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends RegionalItem>)newValue);
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
			case ModelPackage.REGIONAL_PROGRAMME__COUNTY_CODE:
				setCountyCode(COUNTY_CODE_EDEFAULT);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__SECTIONS:
				getSections().clear();
				return;
			case ModelPackage.REGIONAL_PROGRAMME__STATUS_HISTORY:
				getStatusHistory().clear();
				return;
			case ModelPackage.REGIONAL_PROGRAMME__CONSULTATIONS:
				getConsultations().clear();
				return;
			case ModelPackage.REGIONAL_PROGRAMME__DECISIONS:
				getDecisions().clear();
				return;
			case ModelPackage.REGIONAL_PROGRAMME__MATCH_ABOVE:
				setMatchAbove(MATCH_ABOVE_EDEFAULT);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__ASK_ABOVE:
				setAskAbove(ASK_ABOVE_EDEFAULT);
				return;
			case ModelPackage.REGIONAL_PROGRAMME__ITEMS:
				getItems().clear();
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
			case ModelPackage.REGIONAL_PROGRAMME__COUNTY_CODE:
				return COUNTY_CODE_EDEFAULT == null ? countyCode != null : !COUNTY_CODE_EDEFAULT.equals(countyCode);
			case ModelPackage.REGIONAL_PROGRAMME__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case ModelPackage.REGIONAL_PROGRAMME__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ModelPackage.REGIONAL_PROGRAMME__STATUS_HISTORY:
				return statusHistory != null && !statusHistory.isEmpty();
			case ModelPackage.REGIONAL_PROGRAMME__CONSULTATIONS:
				return consultations != null && !consultations.isEmpty();
			case ModelPackage.REGIONAL_PROGRAMME__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case ModelPackage.REGIONAL_PROGRAMME__MATCH_ABOVE:
				return MATCH_ABOVE_EDEFAULT == null ? matchAbove != null : !MATCH_ABOVE_EDEFAULT.equals(matchAbove);
			case ModelPackage.REGIONAL_PROGRAMME__ASK_ABOVE:
				return ASK_ABOVE_EDEFAULT == null ? askAbove != null : !ASK_ABOVE_EDEFAULT.equals(askAbove);
			case ModelPackage.REGIONAL_PROGRAMME__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (countyCode: ");
		result.append(countyCode);
		result.append(", template: ");
		result.append(template);
		result.append(", matchAbove: ");
		result.append(matchAbove);
		result.append(", askAbove: ");
		result.append(askAbove);
		result.append(')');
		return result.toString();
	}

} //RegionalProgrammeImpl
