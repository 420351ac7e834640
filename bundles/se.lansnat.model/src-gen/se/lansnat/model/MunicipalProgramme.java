/**
 */
package se.lansnat.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Municipal Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A municipal IT-infrastructure programme (SOU 2000:111, ordinance 6 §; guidance 2.3.8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getTemplate <em>Template</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getStatus <em>Status</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getSections <em>Sections</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getLocalities <em>Localities</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getAreas <em>Areas</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getDucts <em>Ducts</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getDuctSurveyFigures <em>Duct Survey Figures</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getConnections <em>Connections</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme()
 * @model
 * @generated
 */
public interface MunicipalProgramme extends Part {
	/**
	 * Returns the value of the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Municipality Code</em>' attribute.
	 * @see #setMunicipalityCode(String)
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_MunicipalityCode()
	 * @model
	 * @generated
	 */
	String getMunicipalityCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.MunicipalProgramme#getMunicipalityCode <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Municipality Code</em>' attribute.
	 * @see #getMunicipalityCode()
	 * @generated
	 */
	void setMunicipalityCode(String value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the programme template that the sections follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Template()
	 * @model
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.MunicipalProgramme#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.ProgrammeStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.lansnat.model.ProgrammeStatus
	 * @see #setStatus(ProgrammeStatus)
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Status()
	 * @model
	 * @generated
	 */
	ProgrammeStatus getStatus();

	/**
	 * Sets the value of the '{@link se.lansnat.model.MunicipalProgramme#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.lansnat.model.ProgrammeStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProgrammeStatus value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ProgrammeSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProgrammeSection> getSections();

	/**
	 * Returns the value of the '<em><b>Localities</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Locality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Localities</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Localities()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Locality> getLocalities();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Areas()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Area> getAreas();

	/**
	 * Returns the value of the '<em><b>Ducts</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Duct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ducts</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Ducts()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Duct> getDucts();

	/**
	 * Returns the value of the '<em><b>Duct Survey Figures</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.DuctSurveyFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duct Survey Figures</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_DuctSurveyFigures()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<DuctSurveyFigure> getDuctSurveyFigures();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Nodes()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Connections()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Connection> getConnections();

} // MunicipalProgramme
