/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regional Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The county's IT-infrastructure programme (SOU 2000:111, 2.3.8): its own text and decisions. What the municipal programmes say is not repeated in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getCountyCode <em>County Code</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getTemplate <em>Template</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getSections <em>Sections</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getStatusHistory <em>Status History</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getConsultations <em>Consultations</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getMatchAbove <em>Match Above</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getAskAbove <em>Ask Above</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalProgramme#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getRegionalProgramme()
 * @model
 * @generated
 */
public interface RegionalProgramme extends Part {
	/**
	 * Returns the value of the '<em><b>County Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official county code: two digits, text with leading zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>County Code</em>' attribute.
	 * @see #setCountyCode(String)
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_CountyCode()
	 * @model
	 * @generated
	 */
	String getCountyCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalProgramme#getCountyCode <em>County Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>County Code</em>' attribute.
	 * @see #getCountyCode()
	 * @generated
	 */
	void setCountyCode(String value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the programme template that the sections follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_Template()
	 * @model
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalProgramme#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ProgrammeSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The county's own text, section by section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProgrammeSection> getSections();

	/**
	 * Returns the value of the '<em><b>Status History</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.StatusChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided about the programme, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status History</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_StatusHistory()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<StatusChange> getStatusHistory();

	/**
	 * Returns the value of the '<em><b>Consultations</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Consultation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consultations with other counties, authorities and operators.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consultations</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_Consultations()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Consultation> getConsultations();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How contradictions between the municipal programmes were decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_Decisions()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Match Above</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From this score, 0 to 1, two descriptions are taken as one without asking; unset is the built-in threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Match Above</em>' attribute.
	 * @see #setMatchAbove(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_MatchAbove()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getMatchAbove();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalProgramme#getMatchAbove <em>Match Above</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match Above</em>' attribute.
	 * @see #getMatchAbove()
	 * @generated
	 */
	void setMatchAbove(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Ask Above</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From this score, 0 to 1, it is asked whether two descriptions are one; unset is the built-in threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ask Above</em>' attribute.
	 * @see #setAskAbove(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_AskAbove()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getAskAbove();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalProgramme#getAskAbove <em>Ask Above</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ask Above</em>' attribute.
	 * @see #getAskAbove()
	 * @generated
	 */
	void setAskAbove(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.RegionalItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the county consists of, made from the municipal programmes by consolidation, with provenance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getRegionalProgramme_Items()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<RegionalItem> getItems();

} // RegionalProgramme
