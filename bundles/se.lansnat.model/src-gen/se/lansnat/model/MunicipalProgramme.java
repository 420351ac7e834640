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
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getSegments <em>Segments</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getJunctions <em>Junctions</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getConsultations <em>Consultations</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getPeople <em>People</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getStatusHistory <em>Status History</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getSupplementRequests <em>Supplement Requests</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getApprovalChecks <em>Approval Checks</em>}</li>
 *   <li>{@link se.lansnat.model.MunicipalProgramme#getApprovedVersions <em>Approved Versions</em>}</li>
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
	 * <!-- begin-model-doc -->
	 * Official municipality code: four digits, text with leading zero.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * How far the programme has come on its way to approval.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * The sections of the template, in its order.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Localities that the programme speaks of.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Areas that the programme speaks of.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Ducts, each on its own, apart from the cables in them.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * What surveys of empty duct report as totals.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Nodes, existing and planned.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Connections, existing and planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Connections()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Connection> getConnections();

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical stretches that connections run over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Segments()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Junctions</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Junction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points along the way where segments end that are no nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Junctions</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Junctions()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Junction> getJunctions();

	/**
	 * Returns the value of the '<em><b>Consultations</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Consultation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consultations with neighbours, operators and others (SOU 2000:111, ordinance 6 § items 4, 5 and 8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consultations</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Consultations()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Consultation> getConsultations();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who work with the programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_People()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that the programme speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_Organisations()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Status History</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.StatusChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided about the programme, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status History</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_StatusHistory()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<StatusChange> getStatusHistory();

	/**
	 * Returns the value of the '<em><b>Supplement Requests</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.SupplementRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the county board asked to have supplemented.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplement Requests</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_SupplementRequests()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<SupplementRequest> getSupplementRequests();

	/**
	 * Returns the value of the '<em><b>Approval Checks</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ApprovalCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How each requirement on the programme was judged, in the order of the checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval Checks</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_ApprovalChecks()
	 * @model containment="true"
	 * @generated
	 */
	EList<ApprovalCheck> getApprovalChecks();

	/**
	 * Returns the value of the '<em><b>Approved Versions</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ApprovedVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The versions that were approved, each frozen in a file of its own. Support cases point to them; the programme itself is the working draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved Versions</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getMunicipalProgramme_ApprovedVersions()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<ApprovedVersion> getApprovedVersions();

} // MunicipalProgramme
