/**
 */
package se.lansnat.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.Area;
import se.lansnat.model.Connection;
import se.lansnat.model.Consultation;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Junction;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.Organisation;
import se.lansnat.model.Person;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Municipal Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getLocalities <em>Localities</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getDucts <em>Ducts</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getDuctSurveyFigures <em>Duct Survey Figures</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getConnections <em>Connections</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getSegments <em>Segments</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getJunctions <em>Junctions</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getConsultations <em>Consultations</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getPeople <em>People</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getStatusHistory <em>Status History</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getSupplementRequests <em>Supplement Requests</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getApprovalChecks <em>Approval Checks</em>}</li>
 *   <li>{@link se.lansnat.model.impl.MunicipalProgrammeImpl#getApprovedVersions <em>Approved Versions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MunicipalProgrammeImpl extends PartImpl implements MunicipalProgramme {
	/**
	 * The default value of the '{@link #getMunicipalityCode() <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMunicipalityCode()
	 * @generated
	 * @ordered
	 */
	protected static final String MUNICIPALITY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMunicipalityCode() <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMunicipalityCode()
	 * @generated
	 * @ordered
	 */
	protected String municipalityCode = MUNICIPALITY_CODE_EDEFAULT;

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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ProgrammeStatus STATUS_EDEFAULT = ProgrammeStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ProgrammeStatus status = STATUS_EDEFAULT;

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
	 * The cached value of the '{@link #getLocalities() <em>Localities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalities()
	 * @generated
	 * @ordered
	 */
	protected EList<Locality> localities;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Area> areas;

	/**
	 * The cached value of the '{@link #getDucts() <em>Ducts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDucts()
	 * @generated
	 * @ordered
	 */
	protected EList<Duct> ducts;

	/**
	 * The cached value of the '{@link #getDuctSurveyFigures() <em>Duct Survey Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuctSurveyFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<DuctSurveyFigure> ductSurveyFigures;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getConnections() <em>Connections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected EList<Connection> connections;

	/**
	 * The cached value of the '{@link #getSegments() <em>Segments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegments()
	 * @generated
	 * @ordered
	 */
	protected EList<Segment> segments;

	/**
	 * The cached value of the '{@link #getJunctions() <em>Junctions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<Junction> junctions;

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
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

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
	 * The cached value of the '{@link #getSupplementRequests() <em>Supplement Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplementRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<SupplementRequest> supplementRequests;

	/**
	 * The cached value of the '{@link #getApprovalChecks() <em>Approval Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovalChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<ApprovalCheck> approvalChecks;

	/**
	 * The cached value of the '{@link #getApprovedVersions() <em>Approved Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<ApprovedVersion> approvedVersions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MunicipalProgrammeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MUNICIPAL_PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMunicipalityCode() {
		return municipalityCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMunicipalityCode(String newMunicipalityCode) {
		String oldMunicipalityCode = municipalityCode;
		municipalityCode = newMunicipalityCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE, oldMunicipalityCode, municipalityCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MUNICIPAL_PROGRAMME__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgrammeStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProgrammeStatus newStatus) {
		ProgrammeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MUNICIPAL_PROGRAMME__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgrammeSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<ProgrammeSection>(ProgrammeSection.class, this, ModelPackage.MUNICIPAL_PROGRAMME__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Locality> getLocalities() {
		if (localities == null) {
			localities = new EObjectContainmentEList<Locality>(Locality.class, this, ModelPackage.MUNICIPAL_PROGRAMME__LOCALITIES);
		}
		return localities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Area> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentEList<Area>(Area.class, this, ModelPackage.MUNICIPAL_PROGRAMME__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Duct> getDucts() {
		if (ducts == null) {
			ducts = new EObjectContainmentEList<Duct>(Duct.class, this, ModelPackage.MUNICIPAL_PROGRAMME__DUCTS);
		}
		return ducts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DuctSurveyFigure> getDuctSurveyFigures() {
		if (ductSurveyFigures == null) {
			ductSurveyFigures = new EObjectContainmentEList<DuctSurveyFigure>(DuctSurveyFigure.class, this, ModelPackage.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES);
		}
		return ductSurveyFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, ModelPackage.MUNICIPAL_PROGRAMME__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Connection> getConnections() {
		if (connections == null) {
			connections = new EObjectContainmentEList<Connection>(Connection.class, this, ModelPackage.MUNICIPAL_PROGRAMME__CONNECTIONS);
		}
		return connections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Segment> getSegments() {
		if (segments == null) {
			segments = new EObjectContainmentEList<Segment>(Segment.class, this, ModelPackage.MUNICIPAL_PROGRAMME__SEGMENTS);
		}
		return segments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Junction> getJunctions() {
		if (junctions == null) {
			junctions = new EObjectContainmentEList<Junction>(Junction.class, this, ModelPackage.MUNICIPAL_PROGRAMME__JUNCTIONS);
		}
		return junctions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Consultation> getConsultations() {
		if (consultations == null) {
			consultations = new EObjectContainmentEList<Consultation>(Consultation.class, this, ModelPackage.MUNICIPAL_PROGRAMME__CONSULTATIONS);
		}
		return consultations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, ModelPackage.MUNICIPAL_PROGRAMME__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, ModelPackage.MUNICIPAL_PROGRAMME__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StatusChange> getStatusHistory() {
		if (statusHistory == null) {
			statusHistory = new EObjectContainmentEList<StatusChange>(StatusChange.class, this, ModelPackage.MUNICIPAL_PROGRAMME__STATUS_HISTORY);
		}
		return statusHistory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupplementRequest> getSupplementRequests() {
		if (supplementRequests == null) {
			supplementRequests = new EObjectContainmentEList<SupplementRequest>(SupplementRequest.class, this, ModelPackage.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS);
		}
		return supplementRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApprovalCheck> getApprovalChecks() {
		if (approvalChecks == null) {
			approvalChecks = new EObjectContainmentEList<ApprovalCheck>(ApprovalCheck.class, this, ModelPackage.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS);
		}
		return approvalChecks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApprovedVersion> getApprovedVersions() {
		if (approvedVersions == null) {
			approvedVersions = new EObjectContainmentEList<ApprovedVersion>(ApprovedVersion.class, this, ModelPackage.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS);
		}
		return approvedVersions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MUNICIPAL_PROGRAMME__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__LOCALITIES:
				return ((InternalEList<?>)getLocalities()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCTS:
				return ((InternalEList<?>)getDucts()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES:
				return ((InternalEList<?>)getDuctSurveyFigures()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__CONNECTIONS:
				return ((InternalEList<?>)getConnections()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__SEGMENTS:
				return ((InternalEList<?>)getSegments()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__JUNCTIONS:
				return ((InternalEList<?>)getJunctions()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__CONSULTATIONS:
				return ((InternalEList<?>)getConsultations()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS_HISTORY:
				return ((InternalEList<?>)getStatusHistory()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS:
				return ((InternalEList<?>)getSupplementRequests()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS:
				return ((InternalEList<?>)getApprovalChecks()).basicRemove(otherEnd, msgs);
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS:
				return ((InternalEList<?>)getApprovedVersions()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE:
				return getMunicipalityCode();
			case ModelPackage.MUNICIPAL_PROGRAMME__TEMPLATE:
				return getTemplate();
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS:
				return getStatus();
			case ModelPackage.MUNICIPAL_PROGRAMME__SECTIONS:
				return getSections();
			case ModelPackage.MUNICIPAL_PROGRAMME__LOCALITIES:
				return getLocalities();
			case ModelPackage.MUNICIPAL_PROGRAMME__AREAS:
				return getAreas();
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCTS:
				return getDucts();
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES:
				return getDuctSurveyFigures();
			case ModelPackage.MUNICIPAL_PROGRAMME__NODES:
				return getNodes();
			case ModelPackage.MUNICIPAL_PROGRAMME__CONNECTIONS:
				return getConnections();
			case ModelPackage.MUNICIPAL_PROGRAMME__SEGMENTS:
				return getSegments();
			case ModelPackage.MUNICIPAL_PROGRAMME__JUNCTIONS:
				return getJunctions();
			case ModelPackage.MUNICIPAL_PROGRAMME__CONSULTATIONS:
				return getConsultations();
			case ModelPackage.MUNICIPAL_PROGRAMME__PEOPLE:
				return getPeople();
			case ModelPackage.MUNICIPAL_PROGRAMME__ORGANISATIONS:
				return getOrganisations();
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS_HISTORY:
				return getStatusHistory();
			case ModelPackage.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS:
				return getSupplementRequests();
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS:
				return getApprovalChecks();
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS:
				return getApprovedVersions();
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
			case ModelPackage.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE:
				setMunicipalityCode((String)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS:
				setStatus((ProgrammeStatus)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends ProgrammeSection>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__LOCALITIES:
				getLocalities().clear();
				getLocalities().addAll((Collection<? extends Locality>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Area>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCTS:
				getDucts().clear();
				getDucts().addAll((Collection<? extends Duct>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES:
				getDuctSurveyFigures().clear();
				getDuctSurveyFigures().addAll((Collection<? extends DuctSurveyFigure>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__CONNECTIONS:
				getConnections().clear();
				getConnections().addAll((Collection<? extends Connection>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__SEGMENTS:
				getSegments().clear();
				getSegments().addAll((Collection<? extends Segment>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__JUNCTIONS:
				getJunctions().clear();
				getJunctions().addAll((Collection<? extends Junction>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__CONSULTATIONS:
				getConsultations().clear();
				getConsultations().addAll((Collection<? extends Consultation>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS_HISTORY:
				getStatusHistory().clear();
				getStatusHistory().addAll((Collection<? extends StatusChange>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS:
				getSupplementRequests().clear();
				getSupplementRequests().addAll((Collection<? extends SupplementRequest>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS:
				getApprovalChecks().clear();
				getApprovalChecks().addAll((Collection<? extends ApprovalCheck>)newValue);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS:
				getApprovedVersions().clear();
				getApprovedVersions().addAll((Collection<? extends ApprovedVersion>)newValue);
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
			case ModelPackage.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE:
				setMunicipalityCode(MUNICIPALITY_CODE_EDEFAULT);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__SECTIONS:
				getSections().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__LOCALITIES:
				getLocalities().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__AREAS:
				getAreas().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCTS:
				getDucts().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES:
				getDuctSurveyFigures().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__NODES:
				getNodes().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__CONNECTIONS:
				getConnections().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__SEGMENTS:
				getSegments().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__JUNCTIONS:
				getJunctions().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__CONSULTATIONS:
				getConsultations().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__PEOPLE:
				getPeople().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS_HISTORY:
				getStatusHistory().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS:
				getSupplementRequests().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS:
				getApprovalChecks().clear();
				return;
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS:
				getApprovedVersions().clear();
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
			case ModelPackage.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE:
				return MUNICIPALITY_CODE_EDEFAULT == null ? municipalityCode != null : !MUNICIPALITY_CODE_EDEFAULT.equals(municipalityCode);
			case ModelPackage.MUNICIPAL_PROGRAMME__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.MUNICIPAL_PROGRAMME__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__LOCALITIES:
				return localities != null && !localities.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__AREAS:
				return areas != null && !areas.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCTS:
				return ducts != null && !ducts.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES:
				return ductSurveyFigures != null && !ductSurveyFigures.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__NODES:
				return nodes != null && !nodes.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__CONNECTIONS:
				return connections != null && !connections.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__SEGMENTS:
				return segments != null && !segments.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__JUNCTIONS:
				return junctions != null && !junctions.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__CONSULTATIONS:
				return consultations != null && !consultations.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__PEOPLE:
				return people != null && !people.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__STATUS_HISTORY:
				return statusHistory != null && !statusHistory.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS:
				return supplementRequests != null && !supplementRequests.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS:
				return approvalChecks != null && !approvalChecks.isEmpty();
			case ModelPackage.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS:
				return approvedVersions != null && !approvedVersions.isEmpty();
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
		result.append(" (municipalityCode: ");
		result.append(municipalityCode);
		result.append(", template: ");
		result.append(template);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //MunicipalProgrammeImpl
