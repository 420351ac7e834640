/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import se.lansnat.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.COUNTY: return createCounty();
			case ModelPackage.MUNICIPALITY: return createMunicipality();
			case ModelPackage.STATISTICS_RECORD: return createStatisticsRecord();
			case ModelPackage.MUNICIPAL_PROGRAMME: return createMunicipalProgramme();
			case ModelPackage.PROGRAMME_SECTION: return createProgrammeSection();
			case ModelPackage.LOCALITY: return createLocality();
			case ModelPackage.AREA: return createArea();
			case ModelPackage.DUCT: return createDuct();
			case ModelPackage.DUCT_SURVEY_FIGURE: return createDuctSurveyFigure();
			case ModelPackage.NODE: return createNode();
			case ModelPackage.CONNECTION: return createConnection();
			case ModelPackage.JUNCTION: return createJunction();
			case ModelPackage.OBJECT_REF: return createObjectRef();
			case ModelPackage.SEGMENT: return createSegment();
			case ModelPackage.ORGANISATION: return createOrganisation();
			case ModelPackage.PERSON: return createPerson();
			case ModelPackage.CONSULTATION: return createConsultation();
			case ModelPackage.STATUS_CHANGE: return createStatusChange();
			case ModelPackage.SUPPLEMENT_REQUEST: return createSupplementRequest();
			case ModelPackage.APPROVAL_CHECK: return createApprovalCheck();
			case ModelPackage.ASSUMPTION: return createAssumption();
			case ModelPackage.REGIONAL_PROGRAMME: return createRegionalProgramme();
			case ModelPackage.DECISION: return createDecision();
			case ModelPackage.DECISION_VALUE: return createDecisionValue();
			case ModelPackage.REGIONAL_ITEM: return createRegionalItem();
			case ModelPackage.PROVENANCE: return createProvenance();
			case ModelPackage.APPROVED_VERSION: return createApprovedVersion();
			case ModelPackage.SUPPORT_LEDGER: return createSupportLedger();
			case ModelPackage.SUPPORT_ENTRY: return createSupportEntry();
			case ModelPackage.SUPPORT_SHARE: return createSupportShare();
			case ModelPackage.COST_LINE: return createCostLine();
			case ModelPackage.FINANCING_LINE: return createFinancingLine();
			case ModelPackage.TENDER: return createTender();
			case ModelPackage.ATTACHMENT: return createAttachment();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.PRIORITY_GROUND:
				return createPriorityGroundFromString(eDataType, initialValue);
			case ModelPackage.PROGRAMME_STATUS:
				return createProgrammeStatusFromString(eDataType, initialValue);
			case ModelPackage.SECTION_STATUS:
				return createSectionStatusFromString(eDataType, initialValue);
			case ModelPackage.STATISTICS_MEASURE:
				return createStatisticsMeasureFromString(eDataType, initialValue);
			case ModelPackage.STATISTICS_STATUS:
				return createStatisticsStatusFromString(eDataType, initialValue);
			case ModelPackage.NODE_KIND:
				return createNodeKindFromString(eDataType, initialValue);
			case ModelPackage.NETWORK_KIND:
				return createNetworkKindFromString(eDataType, initialValue);
			case ModelPackage.INFRASTRUCTURE_STATE:
				return createInfrastructureStateFromString(eDataType, initialValue);
			case ModelPackage.LENGTH_METHOD:
				return createLengthMethodFromString(eDataType, initialValue);
			case ModelPackage.TECHNIQUE:
				return createTechniqueFromString(eDataType, initialValue);
			case ModelPackage.OPENNESS:
				return createOpennessFromString(eDataType, initialValue);
			case ModelPackage.CONNECTION_REACH:
				return createConnectionReachFromString(eDataType, initialValue);
			case ModelPackage.DUCT_KIND:
				return createDuctKindFromString(eDataType, initialValue);
			case ModelPackage.LOCALITY_SIDE:
				return createLocalitySideFromString(eDataType, initialValue);
			case ModelPackage.AVAILABILITY:
				return createAvailabilityFromString(eDataType, initialValue);
			case ModelPackage.MARKET_ASSESSMENT:
				return createMarketAssessmentFromString(eDataType, initialValue);
			case ModelPackage.ORGANISATION_KIND:
				return createOrganisationKindFromString(eDataType, initialValue);
			case ModelPackage.CHECK_VERDICT:
				return createCheckVerdictFromString(eDataType, initialValue);
			case ModelPackage.ASSUMPTION_MEASURE:
				return createAssumptionMeasureFromString(eDataType, initialValue);
			case ModelPackage.DECISION_CHOICE:
				return createDecisionChoiceFromString(eDataType, initialValue);
			case ModelPackage.CONFLICT_KIND:
				return createConflictKindFromString(eDataType, initialValue);
			case ModelPackage.REGIONAL_ITEM_KIND:
				return createRegionalItemKindFromString(eDataType, initialValue);
			case ModelPackage.ITEM_STANDING:
				return createItemStandingFromString(eDataType, initialValue);
			case ModelPackage.MATCH_METHOD:
				return createMatchMethodFromString(eDataType, initialValue);
			case ModelPackage.SUPPORT_ENTRY_KIND:
				return createSupportEntryKindFromString(eDataType, initialValue);
			case ModelPackage.SUPPORT_KIND:
				return createSupportKindFromString(eDataType, initialValue);
			case ModelPackage.POT_PURPOSE:
				return createPotPurposeFromString(eDataType, initialValue);
			case ModelPackage.RULING_OUTCOME:
				return createRulingOutcomeFromString(eDataType, initialValue);
			case ModelPackage.RECOVERY_GROUND:
				return createRecoveryGroundFromString(eDataType, initialValue);
			case ModelPackage.COST_KIND:
				return createCostKindFromString(eDataType, initialValue);
			case ModelPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case ModelPackage.DECIMAL:
				return createDecimalFromString(eDataType, initialValue);
			case ModelPackage.DEGREES:
				return createDegreesFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.PRIORITY_GROUND:
				return convertPriorityGroundToString(eDataType, instanceValue);
			case ModelPackage.PROGRAMME_STATUS:
				return convertProgrammeStatusToString(eDataType, instanceValue);
			case ModelPackage.SECTION_STATUS:
				return convertSectionStatusToString(eDataType, instanceValue);
			case ModelPackage.STATISTICS_MEASURE:
				return convertStatisticsMeasureToString(eDataType, instanceValue);
			case ModelPackage.STATISTICS_STATUS:
				return convertStatisticsStatusToString(eDataType, instanceValue);
			case ModelPackage.NODE_KIND:
				return convertNodeKindToString(eDataType, instanceValue);
			case ModelPackage.NETWORK_KIND:
				return convertNetworkKindToString(eDataType, instanceValue);
			case ModelPackage.INFRASTRUCTURE_STATE:
				return convertInfrastructureStateToString(eDataType, instanceValue);
			case ModelPackage.LENGTH_METHOD:
				return convertLengthMethodToString(eDataType, instanceValue);
			case ModelPackage.TECHNIQUE:
				return convertTechniqueToString(eDataType, instanceValue);
			case ModelPackage.OPENNESS:
				return convertOpennessToString(eDataType, instanceValue);
			case ModelPackage.CONNECTION_REACH:
				return convertConnectionReachToString(eDataType, instanceValue);
			case ModelPackage.DUCT_KIND:
				return convertDuctKindToString(eDataType, instanceValue);
			case ModelPackage.LOCALITY_SIDE:
				return convertLocalitySideToString(eDataType, instanceValue);
			case ModelPackage.AVAILABILITY:
				return convertAvailabilityToString(eDataType, instanceValue);
			case ModelPackage.MARKET_ASSESSMENT:
				return convertMarketAssessmentToString(eDataType, instanceValue);
			case ModelPackage.ORGANISATION_KIND:
				return convertOrganisationKindToString(eDataType, instanceValue);
			case ModelPackage.CHECK_VERDICT:
				return convertCheckVerdictToString(eDataType, instanceValue);
			case ModelPackage.ASSUMPTION_MEASURE:
				return convertAssumptionMeasureToString(eDataType, instanceValue);
			case ModelPackage.DECISION_CHOICE:
				return convertDecisionChoiceToString(eDataType, instanceValue);
			case ModelPackage.CONFLICT_KIND:
				return convertConflictKindToString(eDataType, instanceValue);
			case ModelPackage.REGIONAL_ITEM_KIND:
				return convertRegionalItemKindToString(eDataType, instanceValue);
			case ModelPackage.ITEM_STANDING:
				return convertItemStandingToString(eDataType, instanceValue);
			case ModelPackage.MATCH_METHOD:
				return convertMatchMethodToString(eDataType, instanceValue);
			case ModelPackage.SUPPORT_ENTRY_KIND:
				return convertSupportEntryKindToString(eDataType, instanceValue);
			case ModelPackage.SUPPORT_KIND:
				return convertSupportKindToString(eDataType, instanceValue);
			case ModelPackage.POT_PURPOSE:
				return convertPotPurposeToString(eDataType, instanceValue);
			case ModelPackage.RULING_OUTCOME:
				return convertRulingOutcomeToString(eDataType, instanceValue);
			case ModelPackage.RECOVERY_GROUND:
				return convertRecoveryGroundToString(eDataType, instanceValue);
			case ModelPackage.COST_KIND:
				return convertCostKindToString(eDataType, instanceValue);
			case ModelPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case ModelPackage.DECIMAL:
				return convertDecimalToString(eDataType, instanceValue);
			case ModelPackage.DEGREES:
				return convertDegreesToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public County createCounty() {
		CountyImpl county = new CountyImpl();
		return county;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Municipality createMunicipality() {
		MunicipalityImpl municipality = new MunicipalityImpl();
		return municipality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatisticsRecord createStatisticsRecord() {
		StatisticsRecordImpl statisticsRecord = new StatisticsRecordImpl();
		return statisticsRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MunicipalProgramme createMunicipalProgramme() {
		MunicipalProgrammeImpl municipalProgramme = new MunicipalProgrammeImpl();
		return municipalProgramme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgrammeSection createProgrammeSection() {
		ProgrammeSectionImpl programmeSection = new ProgrammeSectionImpl();
		return programmeSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Locality createLocality() {
		LocalityImpl locality = new LocalityImpl();
		return locality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area createArea() {
		AreaImpl area = new AreaImpl();
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duct createDuct() {
		DuctImpl duct = new DuctImpl();
		return duct;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DuctSurveyFigure createDuctSurveyFigure() {
		DuctSurveyFigureImpl ductSurveyFigure = new DuctSurveyFigureImpl();
		return ductSurveyFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node createNode() {
		NodeImpl node = new NodeImpl();
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Connection createConnection() {
		ConnectionImpl connection = new ConnectionImpl();
		return connection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Junction createJunction() {
		JunctionImpl junction = new JunctionImpl();
		return junction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectRef createObjectRef() {
		ObjectRefImpl objectRef = new ObjectRefImpl();
		return objectRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment createSegment() {
		SegmentImpl segment = new SegmentImpl();
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation createOrganisation() {
		OrganisationImpl organisation = new OrganisationImpl();
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consultation createConsultation() {
		ConsultationImpl consultation = new ConsultationImpl();
		return consultation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatusChange createStatusChange() {
		StatusChangeImpl statusChange = new StatusChangeImpl();
		return statusChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplementRequest createSupplementRequest() {
		SupplementRequestImpl supplementRequest = new SupplementRequestImpl();
		return supplementRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalCheck createApprovalCheck() {
		ApprovalCheckImpl approvalCheck = new ApprovalCheckImpl();
		return approvalCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption() {
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegionalProgramme createRegionalProgramme() {
		RegionalProgrammeImpl regionalProgramme = new RegionalProgrammeImpl();
		return regionalProgramme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionValue createDecisionValue() {
		DecisionValueImpl decisionValue = new DecisionValueImpl();
		return decisionValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegionalItem createRegionalItem() {
		RegionalItemImpl regionalItem = new RegionalItemImpl();
		return regionalItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance createProvenance() {
		ProvenanceImpl provenance = new ProvenanceImpl();
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovedVersion createApprovedVersion() {
		ApprovedVersionImpl approvedVersion = new ApprovedVersionImpl();
		return approvedVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportLedger createSupportLedger() {
		SupportLedgerImpl supportLedger = new SupportLedgerImpl();
		return supportLedger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportEntry createSupportEntry() {
		SupportEntryImpl supportEntry = new SupportEntryImpl();
		return supportEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportShare createSupportShare() {
		SupportShareImpl supportShare = new SupportShareImpl();
		return supportShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostLine createCostLine() {
		CostLineImpl costLine = new CostLineImpl();
		return costLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FinancingLine createFinancingLine() {
		FinancingLineImpl financingLine = new FinancingLineImpl();
		return financingLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tender createTender() {
		TenderImpl tender = new TenderImpl();
		return tender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PriorityGround createPriorityGroundFromString(EDataType eDataType, String initialValue) {
		PriorityGround result = PriorityGround.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPriorityGroundToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProgrammeStatus createProgrammeStatusFromString(EDataType eDataType, String initialValue) {
		ProgrammeStatus result = ProgrammeStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProgrammeStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SectionStatus createSectionStatusFromString(EDataType eDataType, String initialValue) {
		SectionStatus result = SectionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSectionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatisticsMeasure createStatisticsMeasureFromString(EDataType eDataType, String initialValue) {
		StatisticsMeasure result = StatisticsMeasure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatisticsMeasureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatisticsStatus createStatisticsStatusFromString(EDataType eDataType, String initialValue) {
		StatisticsStatus result = StatisticsStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatisticsStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NodeKind createNodeKindFromString(EDataType eDataType, String initialValue) {
		NodeKind result = NodeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNodeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkKind createNetworkKindFromString(EDataType eDataType, String initialValue) {
		NetworkKind result = NetworkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNetworkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InfrastructureState createInfrastructureStateFromString(EDataType eDataType, String initialValue) {
		InfrastructureState result = InfrastructureState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInfrastructureStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LengthMethod createLengthMethodFromString(EDataType eDataType, String initialValue) {
		LengthMethod result = LengthMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLengthMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Technique createTechniqueFromString(EDataType eDataType, String initialValue) {
		Technique result = Technique.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTechniqueToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Openness createOpennessFromString(EDataType eDataType, String initialValue) {
		Openness result = Openness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpennessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConnectionReach createConnectionReachFromString(EDataType eDataType, String initialValue) {
		ConnectionReach result = ConnectionReach.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConnectionReachToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DuctKind createDuctKindFromString(EDataType eDataType, String initialValue) {
		DuctKind result = DuctKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuctKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalitySide createLocalitySideFromString(EDataType eDataType, String initialValue) {
		LocalitySide result = LocalitySide.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalitySideToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Availability createAvailabilityFromString(EDataType eDataType, String initialValue) {
		Availability result = Availability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAvailabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MarketAssessment createMarketAssessmentFromString(EDataType eDataType, String initialValue) {
		MarketAssessment result = MarketAssessment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMarketAssessmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganisationKind createOrganisationKindFromString(EDataType eDataType, String initialValue) {
		OrganisationKind result = OrganisationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganisationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CheckVerdict createCheckVerdictFromString(EDataType eDataType, String initialValue) {
		CheckVerdict result = CheckVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCheckVerdictToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssumptionMeasure createAssumptionMeasureFromString(EDataType eDataType, String initialValue) {
		AssumptionMeasure result = AssumptionMeasure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssumptionMeasureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionChoice createDecisionChoiceFromString(EDataType eDataType, String initialValue) {
		DecisionChoice result = DecisionChoice.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionChoiceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConflictKind createConflictKindFromString(EDataType eDataType, String initialValue) {
		ConflictKind result = ConflictKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConflictKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegionalItemKind createRegionalItemKindFromString(EDataType eDataType, String initialValue) {
		RegionalItemKind result = RegionalItemKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegionalItemKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemStanding createItemStandingFromString(EDataType eDataType, String initialValue) {
		ItemStanding result = ItemStanding.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemStandingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MatchMethod createMatchMethodFromString(EDataType eDataType, String initialValue) {
		MatchMethod result = MatchMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMatchMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupportEntryKind createSupportEntryKindFromString(EDataType eDataType, String initialValue) {
		SupportEntryKind result = SupportEntryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupportEntryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupportKind createSupportKindFromString(EDataType eDataType, String initialValue) {
		SupportKind result = SupportKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupportKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PotPurpose createPotPurposeFromString(EDataType eDataType, String initialValue) {
		PotPurpose result = PotPurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPotPurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RulingOutcome createRulingOutcomeFromString(EDataType eDataType, String initialValue) {
		RulingOutcome result = RulingOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRulingOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecoveryGround createRecoveryGroundFromString(EDataType eDataType, String initialValue) {
		RecoveryGround result = RecoveryGround.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecoveryGroundToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostKind createCostKindFromString(EDataType eDataType, String initialValue) {
		CostKind result = CostKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return se.lansnat.model.text.Dates.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return se.lansnat.model.text.Dates.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createDecimal(final String it) {
		return se.lansnat.model.text.Numbers.parseDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createDecimalFromString(EDataType eDataType, String initialValue) {
		return createDecimal(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecimal(final BigDecimal it) {
		return se.lansnat.model.text.Numbers.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecimalToString(EDataType eDataType, Object instanceValue) {
		return convertDecimal((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Double createDegrees(final String it) {
		return se.lansnat.model.text.Numbers.parseDegrees(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Double createDegreesFromString(EDataType eDataType, String initialValue) {
		return createDegrees(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDegrees(final Double it) {
		return se.lansnat.model.text.Numbers.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDegreesToString(EDataType eDataType, Object instanceValue) {
		return convertDegrees((Double)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
