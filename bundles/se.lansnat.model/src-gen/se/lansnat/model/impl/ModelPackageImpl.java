/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.Area;
import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.Attachment;
import se.lansnat.model.Availability;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.Connection;
import se.lansnat.model.ConnectionReach;
import se.lansnat.model.Consultation;
import se.lansnat.model.CostKind;
import se.lansnat.model.CostLine;
import se.lansnat.model.County;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.DecisionValue;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctKind;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.FinancingLine;
import se.lansnat.model.Identified;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.ItemStanding;
import se.lansnat.model.Junction;
import se.lansnat.model.LengthMethod;
import se.lansnat.model.Locality;
import se.lansnat.model.LocalitySide;
import se.lansnat.model.MarketAssessment;
import se.lansnat.model.MatchMethod;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Openness;
import se.lansnat.model.Organisation;
import se.lansnat.model.OrganisationKind;
import se.lansnat.model.Part;
import se.lansnat.model.Person;
import se.lansnat.model.Place;
import se.lansnat.model.PotPurpose;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.Provenance;
import se.lansnat.model.RecoveryGround;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.RulingOutcome;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.StatisticsStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.SupportShare;
import se.lansnat.model.Technique;
import se.lansnat.model.Tender;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass municipalityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statisticsRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass municipalProgrammeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programmeSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass localityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ductEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ductSurveyFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass siteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass junctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectRefEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consultationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statusChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplementRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass regionalProgrammeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass regionalItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provenanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvedVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportLedgerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportShareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass financingLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tenderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum priorityGroundEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum programmeStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sectionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statisticsMeasureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statisticsStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum nodeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum networkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum infrastructureStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lengthMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum techniqueEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum opennessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum connectionReachEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ductKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum localitySideEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum availabilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum marketAssessmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organisationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assumptionMeasureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionChoiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conflictKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regionalItemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemStandingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum matchMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supportEntryKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supportKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum potPurposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rulingOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recoveryGroundEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType degreesEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see se.lansnat.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPart() {
		return partEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Schema() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCounty() {
		return countyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounty_Code() {
		return (EAttribute)countyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounty_Name() {
		return (EAttribute)countyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCounty_Ruleset() {
		return (EAttribute)countyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCounty_Municipalities() {
		return (EReference)countyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCounty_People() {
		return (EReference)countyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCounty_Organisations() {
		return (EReference)countyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCounty_Assumptions() {
		return (EReference)countyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMunicipality() {
		return municipalityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMunicipality_Code() {
		return (EAttribute)municipalityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMunicipality_Name() {
		return (EAttribute)municipalityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipality_Statistics() {
		return (EReference)municipalityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatisticsRecord() {
		return statisticsRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticsRecord_Measure() {
		return (EAttribute)statisticsRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticsRecord_Value() {
		return (EAttribute)statisticsRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticsRecord_ReferenceDate() {
		return (EAttribute)statisticsRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticsRecord_Status() {
		return (EAttribute)statisticsRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticsRecord_Source() {
		return (EAttribute)statisticsRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMunicipalProgramme() {
		return municipalProgrammeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMunicipalProgramme_MunicipalityCode() {
		return (EAttribute)municipalProgrammeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMunicipalProgramme_Template() {
		return (EAttribute)municipalProgrammeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMunicipalProgramme_Status() {
		return (EAttribute)municipalProgrammeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Sections() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Localities() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Areas() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Ducts() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_DuctSurveyFigures() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Nodes() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Connections() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Segments() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Junctions() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Consultations() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_People() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_Organisations() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_StatusHistory() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_SupplementRequests() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_ApprovalChecks() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMunicipalProgramme_ApprovedVersions() {
		return (EReference)municipalProgrammeEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgrammeSection() {
		return programmeSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_Number() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_Title() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_Clause() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_PeriodEnd() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_Text() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_Status() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgrammeSection_Missing() {
		return (EAttribute)programmeSectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgrammeSection_Linked() {
		return (EReference)programmeSectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlace() {
		return placeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Name() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Grounds() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Population() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Households() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Latitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Longitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_CoordinateSource() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Source() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Note() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_GroundsReason() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_PeriodStart() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_PeriodEnd() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_MarketAssessment() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_MarketReason() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_PlannedConnections() {
		return (EReference)placeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocality() {
		return localityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArea() {
		return areaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuct() {
		return ductEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Name() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_LengthM() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Owner() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_From() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_To() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Source() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Note() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Kind() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDuct_Inside() {
		return (EReference)ductEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Tubes() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_EmptyTubes() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_LocalitySide() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_JointLaying() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_TechnicalAvailability() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_CommercialAvailability() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Survey() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Date() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_State() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_PlannedYear() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuct_Operator() {
		return (EAttribute)ductEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuctSurveyFigure() {
		return ductSurveyFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuctSurveyFigure_Survey() {
		return (EAttribute)ductSurveyFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuctSurveyFigure_Date() {
		return (EAttribute)ductSurveyFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuctSurveyFigure_LengthM() {
		return (EAttribute)ductSurveyFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuctSurveyFigure_Owner() {
		return (EAttribute)ductSurveyFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuctSurveyFigure_Source() {
		return (EAttribute)ductSurveyFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode() {
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Name() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Kind() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_SecurityClass() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Households() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Gateway() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNode_Place() {
		return (EReference)nodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Latitude() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Longitude() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_CoordinateSource() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_State() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_PlannedYear() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Owner() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Operator() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Source() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Note() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnection() {
		return connectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_From() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_To() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Network() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_LengthM() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_CapacityMbitS() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Name() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_FromElsewhere() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_ToElsewhere() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_Segments() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Technique() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_LengthMethod() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_LengthSource() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_State() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_PlannedYear() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Owner() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Operator() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Reach() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Vital() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Commercial() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_CommercialReason() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Openness() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Source() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Note() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSite() {
		return siteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJunction() {
		return junctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJunction_Name() {
		return (EAttribute)junctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJunction_Latitude() {
		return (EAttribute)junctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJunction_Longitude() {
		return (EAttribute)junctionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJunction_CoordinateSource() {
		return (EAttribute)junctionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJunction_Note() {
		return (EAttribute)junctionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjectRef() {
		return objectRefEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectRef_MunicipalityCode() {
		return (EAttribute)objectRefEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectRef_TargetId() {
		return (EAttribute)objectRefEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectRef_Label() {
		return (EAttribute)objectRefEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectRef_ContentHash() {
		return (EAttribute)objectRefEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSegment() {
		return segmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Name() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegment_From() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegment_To() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_LengthM() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_LengthMethod() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_LengthSource() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegment_Ducts() {
		return (EReference)segmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_State() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_PlannedYear() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Owner() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Operator() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Source() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Note() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation() {
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Name() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Kind() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_MunicipalityCode() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Note() {
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Name() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Role() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Organisation() {
		return (EReference)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Email() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Phone() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Note() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsultation() {
		return consultationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_Kind() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_Party() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_MunicipalityCode() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_Date() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_Subject() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_Outcome() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsultation_Reference() {
		return (EAttribute)consultationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatusChange() {
		return statusChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusChange_Status() {
		return (EAttribute)statusChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusChange_Date() {
		return (EAttribute)statusChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusChange_Reference() {
		return (EAttribute)statusChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusChange_DecidedBy() {
		return (EAttribute)statusChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatusChange_Note() {
		return (EAttribute)statusChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplementRequest() {
		return supplementRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementRequest_Date() {
		return (EAttribute)supplementRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementRequest_DueDate() {
		return (EAttribute)supplementRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementRequest_AnsweredDate() {
		return (EAttribute)supplementRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementRequest_Text() {
		return (EAttribute)supplementRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementRequest_Reference() {
		return (EAttribute)supplementRequestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementRequest_DecidedBy() {
		return (EAttribute)supplementRequestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApprovalCheck() {
		return approvalCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_Code() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_Clause() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_Requirement() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_Verdict() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_Note() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_DecidedBy() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCheck_Date() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption() {
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Measure() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Value() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Source() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Note() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegionalProgramme() {
		return regionalProgrammeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalProgramme_CountyCode() {
		return (EAttribute)regionalProgrammeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalProgramme_Template() {
		return (EAttribute)regionalProgrammeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegionalProgramme_Sections() {
		return (EReference)regionalProgrammeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegionalProgramme_StatusHistory() {
		return (EReference)regionalProgrammeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegionalProgramme_Consultations() {
		return (EReference)regionalProgrammeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegionalProgramme_Decisions() {
		return (EReference)regionalProgrammeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalProgramme_MatchAbove() {
		return (EAttribute)regionalProgrammeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalProgramme_AskAbove() {
		return (EAttribute)regionalProgrammeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegionalProgramme_Items() {
		return (EReference)regionalProgrammeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Conflict() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Choice() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Objects() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Chosen() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Value() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Reason() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_DecidedBy() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Date() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_GroundsHash() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Kind() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Feature() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Values() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecisionValue() {
		return decisionValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionValue_MunicipalityCode() {
		return (EAttribute)decisionValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionValue_Object() {
		return (EAttribute)decisionValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecisionValue_Value() {
		return (EAttribute)decisionValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegionalItem() {
		return regionalItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalItem_Kind() {
		return (EAttribute)regionalItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalItem_Name() {
		return (EAttribute)regionalItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalItem_Standing() {
		return (EAttribute)regionalItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRegionalItem_Sources() {
		return (EReference)regionalItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegionalItem_Note() {
		return (EAttribute)regionalItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvenance() {
		return provenanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Score() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Method() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Decision() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApprovedVersion() {
		return approvedVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovedVersion_Number() {
		return (EAttribute)approvedVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovedVersion_Date() {
		return (EAttribute)approvedVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovedVersion_Reference() {
		return (EAttribute)approvedVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovedVersion_DecidedBy() {
		return (EAttribute)approvedVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovedVersion_ContentHash() {
		return (EAttribute)approvedVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovedVersion_Note() {
		return (EAttribute)approvedVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportLedger() {
		return supportLedgerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportLedger_Heads() {
		return (EAttribute)supportLedgerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportLedger_Entries() {
		return (EReference)supportLedgerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportEntry() {
		return supportEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Number() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Kind() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Support() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_CaseId() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_MunicipalityCode() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Date() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_AmountSek() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_By() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Officer() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Reference() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Reason() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Note() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_BasisSek() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_BasisBeforeSek() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Purpose() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Outcome() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Clause() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Verdict() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_RecoveryGround() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Corrects() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_ToMunicipalityCode() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Until() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_WorkFrom() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_WorkTo() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_LengthM() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_InsideLengthM() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_InsideSek() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_ProcurementSek() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_OwnBuilding() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_CostsDisjoint() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_SubstantiallyDone() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_MembersGettingPercent() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_MembersHavingPercent() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_ProgrammeVersion() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportEntry_Shares() {
		return (EReference)supportEntryEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportEntry_Costs() {
		return (EReference)supportEntryEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportEntry_Financing() {
		return (EReference)supportEntryEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportEntry_Tenders() {
		return (EReference)supportEntryEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportEntry_Objects() {
		return (EReference)supportEntryEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportEntry_Attachments() {
		return (EReference)supportEntryEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Predecessors() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportEntry_Hash() {
		return (EAttribute)supportEntryEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportShare() {
		return supportShareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportShare_MunicipalityCode() {
		return (EAttribute)supportShareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportShare_LengthM() {
		return (EAttribute)supportShareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportShare_Percent() {
		return (EAttribute)supportShareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportShare_AmountSek() {
		return (EAttribute)supportShareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportShare_BasisSek() {
		return (EAttribute)supportShareEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportShare_BasisBeforeSek() {
		return (EAttribute)supportShareEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostLine() {
		return costLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_Kind() {
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_AmountSek() {
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_LengthM() {
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_InsideLengthM() {
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_Years() {
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostLine_Note() {
		return (EAttribute)costLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinancingLine() {
		return financingLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinancingLine_Source() {
		return (EAttribute)financingLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinancingLine_AmountSek() {
		return (EAttribute)financingLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTender() {
		return tenderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTender_Bidder() {
		return (EAttribute)tenderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTender_AmountSek() {
		return (EAttribute)tenderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTender_Acceptable() {
		return (EAttribute)tenderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTender_Accepted() {
		return (EAttribute)tenderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachment() {
		return attachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Name() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Location() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_ContentHash() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPriorityGround() {
		return priorityGroundEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProgrammeStatus() {
		return programmeStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSectionStatus() {
		return sectionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStatisticsMeasure() {
		return statisticsMeasureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStatisticsStatus() {
		return statisticsStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNodeKind() {
		return nodeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNetworkKind() {
		return networkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInfrastructureState() {
		return infrastructureStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLengthMethod() {
		return lengthMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTechnique() {
		return techniqueEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOpenness() {
		return opennessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConnectionReach() {
		return connectionReachEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDuctKind() {
		return ductKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLocalitySide() {
		return localitySideEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAvailability() {
		return availabilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMarketAssessment() {
		return marketAssessmentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganisationKind() {
		return organisationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCheckVerdict() {
		return checkVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssumptionMeasure() {
		return assumptionMeasureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecisionChoice() {
		return decisionChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConflictKind() {
		return conflictKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegionalItemKind() {
		return regionalItemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemStanding() {
		return itemStandingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMatchMethod() {
		return matchMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupportEntryKind() {
		return supportEntryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupportKind() {
		return supportKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPotPurpose() {
		return potPurposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRulingOutcome() {
		return rulingOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecoveryGround() {
		return recoveryGroundEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostKind() {
		return costKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDecimal() {
		return decimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDegrees() {
		return degreesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		partEClass = createEClass(PART);
		createEAttribute(partEClass, PART__SCHEMA);

		countyEClass = createEClass(COUNTY);
		createEAttribute(countyEClass, COUNTY__CODE);
		createEAttribute(countyEClass, COUNTY__NAME);
		createEAttribute(countyEClass, COUNTY__RULESET);
		createEReference(countyEClass, COUNTY__MUNICIPALITIES);
		createEReference(countyEClass, COUNTY__PEOPLE);
		createEReference(countyEClass, COUNTY__ORGANISATIONS);
		createEReference(countyEClass, COUNTY__ASSUMPTIONS);

		municipalityEClass = createEClass(MUNICIPALITY);
		createEAttribute(municipalityEClass, MUNICIPALITY__CODE);
		createEAttribute(municipalityEClass, MUNICIPALITY__NAME);
		createEReference(municipalityEClass, MUNICIPALITY__STATISTICS);

		statisticsRecordEClass = createEClass(STATISTICS_RECORD);
		createEAttribute(statisticsRecordEClass, STATISTICS_RECORD__MEASURE);
		createEAttribute(statisticsRecordEClass, STATISTICS_RECORD__VALUE);
		createEAttribute(statisticsRecordEClass, STATISTICS_RECORD__REFERENCE_DATE);
		createEAttribute(statisticsRecordEClass, STATISTICS_RECORD__STATUS);
		createEAttribute(statisticsRecordEClass, STATISTICS_RECORD__SOURCE);

		municipalProgrammeEClass = createEClass(MUNICIPAL_PROGRAMME);
		createEAttribute(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE);
		createEAttribute(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__TEMPLATE);
		createEAttribute(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__STATUS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__SECTIONS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__LOCALITIES);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__AREAS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__DUCTS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__NODES);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__CONNECTIONS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__SEGMENTS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__JUNCTIONS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__CONSULTATIONS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__PEOPLE);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__ORGANISATIONS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__STATUS_HISTORY);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__APPROVAL_CHECKS);
		createEReference(municipalProgrammeEClass, MUNICIPAL_PROGRAMME__APPROVED_VERSIONS);

		programmeSectionEClass = createEClass(PROGRAMME_SECTION);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__NUMBER);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__TITLE);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__CLAUSE);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__PERIOD_END);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__TEXT);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__STATUS);
		createEAttribute(programmeSectionEClass, PROGRAMME_SECTION__MISSING);
		createEReference(programmeSectionEClass, PROGRAMME_SECTION__LINKED);

		placeEClass = createEClass(PLACE);
		createEAttribute(placeEClass, PLACE__NAME);
		createEAttribute(placeEClass, PLACE__GROUNDS);
		createEAttribute(placeEClass, PLACE__POPULATION);
		createEAttribute(placeEClass, PLACE__HOUSEHOLDS);
		createEAttribute(placeEClass, PLACE__LATITUDE);
		createEAttribute(placeEClass, PLACE__LONGITUDE);
		createEAttribute(placeEClass, PLACE__COORDINATE_SOURCE);
		createEAttribute(placeEClass, PLACE__SOURCE);
		createEAttribute(placeEClass, PLACE__NOTE);
		createEAttribute(placeEClass, PLACE__GROUNDS_REASON);
		createEAttribute(placeEClass, PLACE__PERIOD_START);
		createEAttribute(placeEClass, PLACE__PERIOD_END);
		createEAttribute(placeEClass, PLACE__MARKET_ASSESSMENT);
		createEAttribute(placeEClass, PLACE__MARKET_REASON);
		createEReference(placeEClass, PLACE__PLANNED_CONNECTIONS);

		localityEClass = createEClass(LOCALITY);

		areaEClass = createEClass(AREA);

		ductEClass = createEClass(DUCT);
		createEAttribute(ductEClass, DUCT__NAME);
		createEAttribute(ductEClass, DUCT__LENGTH_M);
		createEAttribute(ductEClass, DUCT__OWNER);
		createEAttribute(ductEClass, DUCT__FROM);
		createEAttribute(ductEClass, DUCT__TO);
		createEAttribute(ductEClass, DUCT__SOURCE);
		createEAttribute(ductEClass, DUCT__NOTE);
		createEAttribute(ductEClass, DUCT__KIND);
		createEReference(ductEClass, DUCT__INSIDE);
		createEAttribute(ductEClass, DUCT__TUBES);
		createEAttribute(ductEClass, DUCT__EMPTY_TUBES);
		createEAttribute(ductEClass, DUCT__LOCALITY_SIDE);
		createEAttribute(ductEClass, DUCT__JOINT_LAYING);
		createEAttribute(ductEClass, DUCT__TECHNICAL_AVAILABILITY);
		createEAttribute(ductEClass, DUCT__COMMERCIAL_AVAILABILITY);
		createEAttribute(ductEClass, DUCT__SURVEY);
		createEAttribute(ductEClass, DUCT__DATE);
		createEAttribute(ductEClass, DUCT__STATE);
		createEAttribute(ductEClass, DUCT__PLANNED_YEAR);
		createEAttribute(ductEClass, DUCT__OPERATOR);

		ductSurveyFigureEClass = createEClass(DUCT_SURVEY_FIGURE);
		createEAttribute(ductSurveyFigureEClass, DUCT_SURVEY_FIGURE__SURVEY);
		createEAttribute(ductSurveyFigureEClass, DUCT_SURVEY_FIGURE__DATE);
		createEAttribute(ductSurveyFigureEClass, DUCT_SURVEY_FIGURE__LENGTH_M);
		createEAttribute(ductSurveyFigureEClass, DUCT_SURVEY_FIGURE__OWNER);
		createEAttribute(ductSurveyFigureEClass, DUCT_SURVEY_FIGURE__SOURCE);

		nodeEClass = createEClass(NODE);
		createEAttribute(nodeEClass, NODE__NAME);
		createEAttribute(nodeEClass, NODE__KIND);
		createEAttribute(nodeEClass, NODE__SECURITY_CLASS);
		createEAttribute(nodeEClass, NODE__HOUSEHOLDS);
		createEAttribute(nodeEClass, NODE__GATEWAY);
		createEReference(nodeEClass, NODE__PLACE);
		createEAttribute(nodeEClass, NODE__LATITUDE);
		createEAttribute(nodeEClass, NODE__LONGITUDE);
		createEAttribute(nodeEClass, NODE__COORDINATE_SOURCE);
		createEAttribute(nodeEClass, NODE__STATE);
		createEAttribute(nodeEClass, NODE__PLANNED_YEAR);
		createEAttribute(nodeEClass, NODE__OWNER);
		createEAttribute(nodeEClass, NODE__OPERATOR);
		createEAttribute(nodeEClass, NODE__SOURCE);
		createEAttribute(nodeEClass, NODE__NOTE);

		connectionEClass = createEClass(CONNECTION);
		createEReference(connectionEClass, CONNECTION__FROM);
		createEReference(connectionEClass, CONNECTION__TO);
		createEAttribute(connectionEClass, CONNECTION__NETWORK);
		createEAttribute(connectionEClass, CONNECTION__LENGTH_M);
		createEAttribute(connectionEClass, CONNECTION__CAPACITY_MBIT_S);
		createEAttribute(connectionEClass, CONNECTION__NAME);
		createEReference(connectionEClass, CONNECTION__FROM_ELSEWHERE);
		createEReference(connectionEClass, CONNECTION__TO_ELSEWHERE);
		createEReference(connectionEClass, CONNECTION__SEGMENTS);
		createEAttribute(connectionEClass, CONNECTION__TECHNIQUE);
		createEAttribute(connectionEClass, CONNECTION__LENGTH_METHOD);
		createEAttribute(connectionEClass, CONNECTION__LENGTH_SOURCE);
		createEAttribute(connectionEClass, CONNECTION__STATE);
		createEAttribute(connectionEClass, CONNECTION__PLANNED_YEAR);
		createEAttribute(connectionEClass, CONNECTION__OWNER);
		createEAttribute(connectionEClass, CONNECTION__OPERATOR);
		createEAttribute(connectionEClass, CONNECTION__REACH);
		createEAttribute(connectionEClass, CONNECTION__VITAL);
		createEAttribute(connectionEClass, CONNECTION__COMMERCIAL);
		createEAttribute(connectionEClass, CONNECTION__COMMERCIAL_REASON);
		createEAttribute(connectionEClass, CONNECTION__OPENNESS);
		createEAttribute(connectionEClass, CONNECTION__SOURCE);
		createEAttribute(connectionEClass, CONNECTION__NOTE);

		siteEClass = createEClass(SITE);

		junctionEClass = createEClass(JUNCTION);
		createEAttribute(junctionEClass, JUNCTION__NAME);
		createEAttribute(junctionEClass, JUNCTION__LATITUDE);
		createEAttribute(junctionEClass, JUNCTION__LONGITUDE);
		createEAttribute(junctionEClass, JUNCTION__COORDINATE_SOURCE);
		createEAttribute(junctionEClass, JUNCTION__NOTE);

		objectRefEClass = createEClass(OBJECT_REF);
		createEAttribute(objectRefEClass, OBJECT_REF__MUNICIPALITY_CODE);
		createEAttribute(objectRefEClass, OBJECT_REF__TARGET_ID);
		createEAttribute(objectRefEClass, OBJECT_REF__LABEL);
		createEAttribute(objectRefEClass, OBJECT_REF__CONTENT_HASH);

		segmentEClass = createEClass(SEGMENT);
		createEAttribute(segmentEClass, SEGMENT__NAME);
		createEReference(segmentEClass, SEGMENT__FROM);
		createEReference(segmentEClass, SEGMENT__TO);
		createEAttribute(segmentEClass, SEGMENT__LENGTH_M);
		createEAttribute(segmentEClass, SEGMENT__LENGTH_METHOD);
		createEAttribute(segmentEClass, SEGMENT__LENGTH_SOURCE);
		createEReference(segmentEClass, SEGMENT__DUCTS);
		createEAttribute(segmentEClass, SEGMENT__STATE);
		createEAttribute(segmentEClass, SEGMENT__PLANNED_YEAR);
		createEAttribute(segmentEClass, SEGMENT__OWNER);
		createEAttribute(segmentEClass, SEGMENT__OPERATOR);
		createEAttribute(segmentEClass, SEGMENT__SOURCE);
		createEAttribute(segmentEClass, SEGMENT__NOTE);

		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__NAME);
		createEAttribute(organisationEClass, ORGANISATION__KIND);
		createEAttribute(organisationEClass, ORGANISATION__MUNICIPALITY_CODE);
		createEAttribute(organisationEClass, ORGANISATION__NOTE);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__NAME);
		createEAttribute(personEClass, PERSON__ROLE);
		createEReference(personEClass, PERSON__ORGANISATION);
		createEAttribute(personEClass, PERSON__EMAIL);
		createEAttribute(personEClass, PERSON__PHONE);
		createEAttribute(personEClass, PERSON__NOTE);

		consultationEClass = createEClass(CONSULTATION);
		createEAttribute(consultationEClass, CONSULTATION__KIND);
		createEAttribute(consultationEClass, CONSULTATION__PARTY);
		createEAttribute(consultationEClass, CONSULTATION__MUNICIPALITY_CODE);
		createEAttribute(consultationEClass, CONSULTATION__DATE);
		createEAttribute(consultationEClass, CONSULTATION__SUBJECT);
		createEAttribute(consultationEClass, CONSULTATION__OUTCOME);
		createEAttribute(consultationEClass, CONSULTATION__REFERENCE);

		statusChangeEClass = createEClass(STATUS_CHANGE);
		createEAttribute(statusChangeEClass, STATUS_CHANGE__STATUS);
		createEAttribute(statusChangeEClass, STATUS_CHANGE__DATE);
		createEAttribute(statusChangeEClass, STATUS_CHANGE__REFERENCE);
		createEAttribute(statusChangeEClass, STATUS_CHANGE__DECIDED_BY);
		createEAttribute(statusChangeEClass, STATUS_CHANGE__NOTE);

		supplementRequestEClass = createEClass(SUPPLEMENT_REQUEST);
		createEAttribute(supplementRequestEClass, SUPPLEMENT_REQUEST__DATE);
		createEAttribute(supplementRequestEClass, SUPPLEMENT_REQUEST__DUE_DATE);
		createEAttribute(supplementRequestEClass, SUPPLEMENT_REQUEST__ANSWERED_DATE);
		createEAttribute(supplementRequestEClass, SUPPLEMENT_REQUEST__TEXT);
		createEAttribute(supplementRequestEClass, SUPPLEMENT_REQUEST__REFERENCE);
		createEAttribute(supplementRequestEClass, SUPPLEMENT_REQUEST__DECIDED_BY);

		approvalCheckEClass = createEClass(APPROVAL_CHECK);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__CODE);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__CLAUSE);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__REQUIREMENT);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__VERDICT);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__NOTE);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__DECIDED_BY);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__DATE);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__MEASURE);
		createEAttribute(assumptionEClass, ASSUMPTION__VALUE);
		createEAttribute(assumptionEClass, ASSUMPTION__SOURCE);
		createEAttribute(assumptionEClass, ASSUMPTION__NOTE);

		regionalProgrammeEClass = createEClass(REGIONAL_PROGRAMME);
		createEAttribute(regionalProgrammeEClass, REGIONAL_PROGRAMME__COUNTY_CODE);
		createEAttribute(regionalProgrammeEClass, REGIONAL_PROGRAMME__TEMPLATE);
		createEReference(regionalProgrammeEClass, REGIONAL_PROGRAMME__SECTIONS);
		createEReference(regionalProgrammeEClass, REGIONAL_PROGRAMME__STATUS_HISTORY);
		createEReference(regionalProgrammeEClass, REGIONAL_PROGRAMME__CONSULTATIONS);
		createEReference(regionalProgrammeEClass, REGIONAL_PROGRAMME__DECISIONS);
		createEAttribute(regionalProgrammeEClass, REGIONAL_PROGRAMME__MATCH_ABOVE);
		createEAttribute(regionalProgrammeEClass, REGIONAL_PROGRAMME__ASK_ABOVE);
		createEReference(regionalProgrammeEClass, REGIONAL_PROGRAMME__ITEMS);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__CONFLICT);
		createEAttribute(decisionEClass, DECISION__CHOICE);
		createEReference(decisionEClass, DECISION__OBJECTS);
		createEAttribute(decisionEClass, DECISION__CHOSEN);
		createEAttribute(decisionEClass, DECISION__VALUE);
		createEAttribute(decisionEClass, DECISION__REASON);
		createEAttribute(decisionEClass, DECISION__DECIDED_BY);
		createEAttribute(decisionEClass, DECISION__DATE);
		createEAttribute(decisionEClass, DECISION__GROUNDS_HASH);
		createEAttribute(decisionEClass, DECISION__KIND);
		createEAttribute(decisionEClass, DECISION__FEATURE);
		createEReference(decisionEClass, DECISION__VALUES);

		decisionValueEClass = createEClass(DECISION_VALUE);
		createEAttribute(decisionValueEClass, DECISION_VALUE__MUNICIPALITY_CODE);
		createEAttribute(decisionValueEClass, DECISION_VALUE__OBJECT);
		createEAttribute(decisionValueEClass, DECISION_VALUE__VALUE);

		regionalItemEClass = createEClass(REGIONAL_ITEM);
		createEAttribute(regionalItemEClass, REGIONAL_ITEM__KIND);
		createEAttribute(regionalItemEClass, REGIONAL_ITEM__NAME);
		createEAttribute(regionalItemEClass, REGIONAL_ITEM__STANDING);
		createEReference(regionalItemEClass, REGIONAL_ITEM__SOURCES);
		createEAttribute(regionalItemEClass, REGIONAL_ITEM__NOTE);

		provenanceEClass = createEClass(PROVENANCE);
		createEAttribute(provenanceEClass, PROVENANCE__SCORE);
		createEAttribute(provenanceEClass, PROVENANCE__METHOD);
		createEAttribute(provenanceEClass, PROVENANCE__DECISION);

		approvedVersionEClass = createEClass(APPROVED_VERSION);
		createEAttribute(approvedVersionEClass, APPROVED_VERSION__NUMBER);
		createEAttribute(approvedVersionEClass, APPROVED_VERSION__DATE);
		createEAttribute(approvedVersionEClass, APPROVED_VERSION__REFERENCE);
		createEAttribute(approvedVersionEClass, APPROVED_VERSION__DECIDED_BY);
		createEAttribute(approvedVersionEClass, APPROVED_VERSION__CONTENT_HASH);
		createEAttribute(approvedVersionEClass, APPROVED_VERSION__NOTE);

		supportLedgerEClass = createEClass(SUPPORT_LEDGER);
		createEAttribute(supportLedgerEClass, SUPPORT_LEDGER__HEADS);
		createEReference(supportLedgerEClass, SUPPORT_LEDGER__ENTRIES);

		supportEntryEClass = createEClass(SUPPORT_ENTRY);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__NUMBER);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__KIND);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__SUPPORT);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__CASE_ID);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__MUNICIPALITY_CODE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__DATE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__AMOUNT_SEK);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__BY);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__OFFICER);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__REFERENCE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__REASON);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__NOTE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__BASIS_SEK);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__BASIS_BEFORE_SEK);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__PURPOSE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__OUTCOME);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__CLAUSE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__VERDICT);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__RECOVERY_GROUND);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__CORRECTS);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__TO_MUNICIPALITY_CODE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__UNTIL);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__WORK_FROM);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__WORK_TO);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__LENGTH_M);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__INSIDE_LENGTH_M);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__INSIDE_SEK);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__PROCUREMENT_SEK);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__OWN_BUILDING);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__COSTS_DISJOINT);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__SUBSTANTIALLY_DONE);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__PROGRAMME_VERSION);
		createEReference(supportEntryEClass, SUPPORT_ENTRY__SHARES);
		createEReference(supportEntryEClass, SUPPORT_ENTRY__COSTS);
		createEReference(supportEntryEClass, SUPPORT_ENTRY__FINANCING);
		createEReference(supportEntryEClass, SUPPORT_ENTRY__TENDERS);
		createEReference(supportEntryEClass, SUPPORT_ENTRY__OBJECTS);
		createEReference(supportEntryEClass, SUPPORT_ENTRY__ATTACHMENTS);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__PREDECESSORS);
		createEAttribute(supportEntryEClass, SUPPORT_ENTRY__HASH);

		supportShareEClass = createEClass(SUPPORT_SHARE);
		createEAttribute(supportShareEClass, SUPPORT_SHARE__MUNICIPALITY_CODE);
		createEAttribute(supportShareEClass, SUPPORT_SHARE__LENGTH_M);
		createEAttribute(supportShareEClass, SUPPORT_SHARE__PERCENT);
		createEAttribute(supportShareEClass, SUPPORT_SHARE__AMOUNT_SEK);
		createEAttribute(supportShareEClass, SUPPORT_SHARE__BASIS_SEK);
		createEAttribute(supportShareEClass, SUPPORT_SHARE__BASIS_BEFORE_SEK);

		costLineEClass = createEClass(COST_LINE);
		createEAttribute(costLineEClass, COST_LINE__KIND);
		createEAttribute(costLineEClass, COST_LINE__AMOUNT_SEK);
		createEAttribute(costLineEClass, COST_LINE__LENGTH_M);
		createEAttribute(costLineEClass, COST_LINE__INSIDE_LENGTH_M);
		createEAttribute(costLineEClass, COST_LINE__YEARS);
		createEAttribute(costLineEClass, COST_LINE__NOTE);

		financingLineEClass = createEClass(FINANCING_LINE);
		createEAttribute(financingLineEClass, FINANCING_LINE__SOURCE);
		createEAttribute(financingLineEClass, FINANCING_LINE__AMOUNT_SEK);

		tenderEClass = createEClass(TENDER);
		createEAttribute(tenderEClass, TENDER__BIDDER);
		createEAttribute(tenderEClass, TENDER__AMOUNT_SEK);
		createEAttribute(tenderEClass, TENDER__ACCEPTABLE);
		createEAttribute(tenderEClass, TENDER__ACCEPTED);

		attachmentEClass = createEClass(ATTACHMENT);
		createEAttribute(attachmentEClass, ATTACHMENT__NAME);
		createEAttribute(attachmentEClass, ATTACHMENT__LOCATION);
		createEAttribute(attachmentEClass, ATTACHMENT__CONTENT_HASH);

		// Create enums
		priorityGroundEEnum = createEEnum(PRIORITY_GROUND);
		programmeStatusEEnum = createEEnum(PROGRAMME_STATUS);
		sectionStatusEEnum = createEEnum(SECTION_STATUS);
		statisticsMeasureEEnum = createEEnum(STATISTICS_MEASURE);
		statisticsStatusEEnum = createEEnum(STATISTICS_STATUS);
		nodeKindEEnum = createEEnum(NODE_KIND);
		networkKindEEnum = createEEnum(NETWORK_KIND);
		infrastructureStateEEnum = createEEnum(INFRASTRUCTURE_STATE);
		lengthMethodEEnum = createEEnum(LENGTH_METHOD);
		techniqueEEnum = createEEnum(TECHNIQUE);
		opennessEEnum = createEEnum(OPENNESS);
		connectionReachEEnum = createEEnum(CONNECTION_REACH);
		ductKindEEnum = createEEnum(DUCT_KIND);
		localitySideEEnum = createEEnum(LOCALITY_SIDE);
		availabilityEEnum = createEEnum(AVAILABILITY);
		marketAssessmentEEnum = createEEnum(MARKET_ASSESSMENT);
		organisationKindEEnum = createEEnum(ORGANISATION_KIND);
		checkVerdictEEnum = createEEnum(CHECK_VERDICT);
		assumptionMeasureEEnum = createEEnum(ASSUMPTION_MEASURE);
		decisionChoiceEEnum = createEEnum(DECISION_CHOICE);
		conflictKindEEnum = createEEnum(CONFLICT_KIND);
		regionalItemKindEEnum = createEEnum(REGIONAL_ITEM_KIND);
		itemStandingEEnum = createEEnum(ITEM_STANDING);
		matchMethodEEnum = createEEnum(MATCH_METHOD);
		supportEntryKindEEnum = createEEnum(SUPPORT_ENTRY_KIND);
		supportKindEEnum = createEEnum(SUPPORT_KIND);
		potPurposeEEnum = createEEnum(POT_PURPOSE);
		rulingOutcomeEEnum = createEEnum(RULING_OUTCOME);
		recoveryGroundEEnum = createEEnum(RECOVERY_GROUND);
		costKindEEnum = createEEnum(COST_KIND);

		// Create data types
		dateEDataType = createEDataType(DATE);
		decimalEDataType = createEDataType(DECIMAL);
		degreesEDataType = createEDataType(DEGREES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		partEClass.getESuperTypes().add(this.getIdentified());
		countyEClass.getESuperTypes().add(this.getPart());
		municipalityEClass.getESuperTypes().add(this.getIdentified());
		statisticsRecordEClass.getESuperTypes().add(this.getIdentified());
		municipalProgrammeEClass.getESuperTypes().add(this.getPart());
		programmeSectionEClass.getESuperTypes().add(this.getIdentified());
		placeEClass.getESuperTypes().add(this.getSite());
		localityEClass.getESuperTypes().add(this.getPlace());
		areaEClass.getESuperTypes().add(this.getPlace());
		ductEClass.getESuperTypes().add(this.getIdentified());
		ductSurveyFigureEClass.getESuperTypes().add(this.getIdentified());
		nodeEClass.getESuperTypes().add(this.getSite());
		connectionEClass.getESuperTypes().add(this.getIdentified());
		siteEClass.getESuperTypes().add(this.getIdentified());
		junctionEClass.getESuperTypes().add(this.getSite());
		objectRefEClass.getESuperTypes().add(this.getIdentified());
		segmentEClass.getESuperTypes().add(this.getIdentified());
		organisationEClass.getESuperTypes().add(this.getIdentified());
		personEClass.getESuperTypes().add(this.getIdentified());
		consultationEClass.getESuperTypes().add(this.getIdentified());
		statusChangeEClass.getESuperTypes().add(this.getIdentified());
		supplementRequestEClass.getESuperTypes().add(this.getIdentified());
		approvalCheckEClass.getESuperTypes().add(this.getIdentified());
		assumptionEClass.getESuperTypes().add(this.getIdentified());
		regionalProgrammeEClass.getESuperTypes().add(this.getPart());
		decisionEClass.getESuperTypes().add(this.getIdentified());
		decisionValueEClass.getESuperTypes().add(this.getIdentified());
		regionalItemEClass.getESuperTypes().add(this.getIdentified());
		provenanceEClass.getESuperTypes().add(this.getObjectRef());
		approvedVersionEClass.getESuperTypes().add(this.getIdentified());
		supportLedgerEClass.getESuperTypes().add(this.getPart());
		supportEntryEClass.getESuperTypes().add(this.getIdentified());
		supportShareEClass.getESuperTypes().add(this.getIdentified());
		costLineEClass.getESuperTypes().add(this.getIdentified());
		financingLineEClass.getESuperTypes().add(this.getIdentified());
		tenderEClass.getESuperTypes().add(this.getIdentified());
		attachmentEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 1, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partEClass, Part.class, "Part", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPart_Schema(), ecorePackage.getEString(), "schema", null, 1, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(countyEClass, County.class, "County", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCounty_Code(), ecorePackage.getEString(), "code", null, 0, 1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounty_Name(), ecorePackage.getEString(), "name", null, 0, 1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCounty_Ruleset(), ecorePackage.getEString(), "ruleset", null, 0, 1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCounty_Municipalities(), this.getMunicipality(), null, "municipalities", null, 0, -1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getCounty_People(), this.getPerson(), null, "people", null, 0, -1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getCounty_Organisations(), this.getOrganisation(), null, "organisations", null, 0, -1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getCounty_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, County.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(municipalityEClass, Municipality.class, "Municipality", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMunicipality_Code(), ecorePackage.getEString(), "code", null, 0, 1, Municipality.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMunicipality_Name(), ecorePackage.getEString(), "name", null, 0, 1, Municipality.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMunicipality_Statistics(), this.getStatisticsRecord(), null, "statistics", null, 0, -1, Municipality.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(statisticsRecordEClass, StatisticsRecord.class, "StatisticsRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatisticsRecord_Measure(), this.getStatisticsMeasure(), "measure", null, 0, 1, StatisticsRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatisticsRecord_Value(), ecorePackage.getELongObject(), "value", null, 0, 1, StatisticsRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatisticsRecord_ReferenceDate(), this.getDate(), "referenceDate", null, 0, 1, StatisticsRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatisticsRecord_Status(), this.getStatisticsStatus(), "status", null, 0, 1, StatisticsRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatisticsRecord_Source(), ecorePackage.getEString(), "source", null, 0, 1, StatisticsRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(municipalProgrammeEClass, MunicipalProgramme.class, "MunicipalProgramme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMunicipalProgramme_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMunicipalProgramme_Template(), ecorePackage.getEString(), "template", null, 0, 1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMunicipalProgramme_Status(), this.getProgrammeStatus(), "status", null, 0, 1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMunicipalProgramme_Sections(), this.getProgrammeSection(), null, "sections", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMunicipalProgramme_Localities(), this.getLocality(), null, "localities", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Areas(), this.getArea(), null, "areas", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Ducts(), this.getDuct(), null, "ducts", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_DuctSurveyFigures(), this.getDuctSurveyFigure(), null, "ductSurveyFigures", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Nodes(), this.getNode(), null, "nodes", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Connections(), this.getConnection(), null, "connections", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Segments(), this.getSegment(), null, "segments", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Junctions(), this.getJunction(), null, "junctions", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Consultations(), this.getConsultation(), null, "consultations", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_People(), this.getPerson(), null, "people", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_Organisations(), this.getOrganisation(), null, "organisations", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_StatusHistory(), this.getStatusChange(), null, "statusHistory", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_SupplementRequests(), this.getSupplementRequest(), null, "supplementRequests", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getMunicipalProgramme_ApprovalChecks(), this.getApprovalCheck(), null, "approvalChecks", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMunicipalProgramme_ApprovedVersions(), this.getApprovedVersion(), null, "approvedVersions", null, 0, -1, MunicipalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(programmeSectionEClass, ProgrammeSection.class, "ProgrammeSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgrammeSection_Number(), ecorePackage.getEInt(), "number", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgrammeSection_Title(), ecorePackage.getEString(), "title", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgrammeSection_Clause(), ecorePackage.getEString(), "clause", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgrammeSection_PeriodEnd(), this.getDate(), "periodEnd", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgrammeSection_Text(), ecorePackage.getEString(), "text", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgrammeSection_Status(), this.getSectionStatus(), "status", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgrammeSection_Missing(), ecorePackage.getEString(), "missing", null, 0, 1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgrammeSection_Linked(), this.getObjectRef(), null, "linked", null, 0, -1, ProgrammeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(placeEClass, Place.class, "Place", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlace_Name(), ecorePackage.getEString(), "name", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Grounds(), this.getPriorityGround(), "grounds", null, 0, -1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getPlace_Population(), ecorePackage.getELongObject(), "population", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Households(), ecorePackage.getELongObject(), "households", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Latitude(), this.getDegrees(), "latitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Longitude(), this.getDegrees(), "longitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_CoordinateSource(), ecorePackage.getEString(), "coordinateSource", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Source(), ecorePackage.getEString(), "source", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Note(), ecorePackage.getEString(), "note", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_GroundsReason(), ecorePackage.getEString(), "groundsReason", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_PeriodStart(), this.getDate(), "periodStart", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_PeriodEnd(), this.getDate(), "periodEnd", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_MarketAssessment(), this.getMarketAssessment(), "marketAssessment", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_MarketReason(), ecorePackage.getEString(), "marketReason", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_PlannedConnections(), this.getConnection(), null, "plannedConnections", null, 0, -1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(localityEClass, Locality.class, "Locality", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(areaEClass, Area.class, "Area", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ductEClass, Duct.class, "Duct", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDuct_Name(), ecorePackage.getEString(), "name", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_From(), ecorePackage.getEString(), "from", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_To(), ecorePackage.getEString(), "to", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Source(), ecorePackage.getEString(), "source", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Note(), ecorePackage.getEString(), "note", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Kind(), this.getDuctKind(), "kind", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDuct_Inside(), this.getDuct(), null, "inside", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Tubes(), ecorePackage.getEIntegerObject(), "tubes", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_EmptyTubes(), ecorePackage.getEIntegerObject(), "emptyTubes", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_LocalitySide(), this.getLocalitySide(), "localitySide", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_JointLaying(), ecorePackage.getEBoolean(), "jointLaying", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_TechnicalAvailability(), this.getAvailability(), "technicalAvailability", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_CommercialAvailability(), this.getAvailability(), "commercialAvailability", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Survey(), ecorePackage.getEString(), "survey", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Date(), ecorePackage.getEString(), "date", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_State(), this.getInfrastructureState(), "state", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_PlannedYear(), ecorePackage.getEIntegerObject(), "plannedYear", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuct_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Duct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ductSurveyFigureEClass, DuctSurveyFigure.class, "DuctSurveyFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDuctSurveyFigure_Survey(), ecorePackage.getEString(), "survey", null, 0, 1, DuctSurveyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuctSurveyFigure_Date(), ecorePackage.getEString(), "date", null, 0, 1, DuctSurveyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuctSurveyFigure_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, DuctSurveyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuctSurveyFigure_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, DuctSurveyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuctSurveyFigure_Source(), ecorePackage.getEString(), "source", null, 0, 1, DuctSurveyFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNode_Name(), ecorePackage.getEString(), "name", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Kind(), this.getNodeKind(), "kind", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_SecurityClass(), ecorePackage.getEIntegerObject(), "securityClass", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Households(), ecorePackage.getELongObject(), "households", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Gateway(), ecorePackage.getEBoolean(), "gateway", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Place(), this.getPlace(), null, "place", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Latitude(), this.getDegrees(), "latitude", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Longitude(), this.getDegrees(), "longitude", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_CoordinateSource(), ecorePackage.getEString(), "coordinateSource", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_State(), this.getInfrastructureState(), "state", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_PlannedYear(), ecorePackage.getEIntegerObject(), "plannedYear", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Source(), ecorePackage.getEString(), "source", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Note(), ecorePackage.getEString(), "note", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionEClass, Connection.class, "Connection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConnection_From(), this.getNode(), null, "from", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_To(), this.getNode(), null, "to", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Network(), this.getNetworkKind(), "network", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_CapacityMbitS(), this.getDecimal(), "capacityMbitS", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Name(), ecorePackage.getEString(), "name", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_FromElsewhere(), this.getObjectRef(), null, "fromElsewhere", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_ToElsewhere(), this.getObjectRef(), null, "toElsewhere", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_Segments(), this.getSegment(), null, "segments", null, 0, -1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Technique(), this.getTechnique(), "technique", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_LengthMethod(), this.getLengthMethod(), "lengthMethod", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_LengthSource(), ecorePackage.getEString(), "lengthSource", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_State(), this.getInfrastructureState(), "state", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_PlannedYear(), ecorePackage.getEIntegerObject(), "plannedYear", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Reach(), this.getConnectionReach(), "reach", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Vital(), ecorePackage.getEBoolean(), "vital", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Commercial(), ecorePackage.getEBoolean(), "commercial", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_CommercialReason(), ecorePackage.getEString(), "commercialReason", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Openness(), this.getOpenness(), "openness", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Source(), ecorePackage.getEString(), "source", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Note(), ecorePackage.getEString(), "note", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(siteEClass, Site.class, "Site", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(junctionEClass, Junction.class, "Junction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJunction_Name(), ecorePackage.getEString(), "name", null, 0, 1, Junction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJunction_Latitude(), this.getDegrees(), "latitude", null, 0, 1, Junction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJunction_Longitude(), this.getDegrees(), "longitude", null, 0, 1, Junction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJunction_CoordinateSource(), ecorePackage.getEString(), "coordinateSource", null, 0, 1, Junction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJunction_Note(), ecorePackage.getEString(), "note", null, 0, 1, Junction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(objectRefEClass, ObjectRef.class, "ObjectRef", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObjectRef_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, ObjectRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectRef_TargetId(), ecorePackage.getEString(), "targetId", null, 0, 1, ObjectRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectRef_Label(), ecorePackage.getEString(), "label", null, 0, 1, ObjectRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectRef_ContentHash(), ecorePackage.getEString(), "contentHash", null, 0, 1, ObjectRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentEClass, Segment.class, "Segment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSegment_Name(), ecorePackage.getEString(), "name", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_From(), this.getSite(), null, "from", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_To(), this.getSite(), null, "to", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_LengthMethod(), this.getLengthMethod(), "lengthMethod", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_LengthSource(), ecorePackage.getEString(), "lengthSource", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegment_Ducts(), this.getDuct(), null, "ducts", null, 0, -1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getSegment_State(), this.getInfrastructureState(), "state", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_PlannedYear(), ecorePackage.getEIntegerObject(), "plannedYear", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Source(), ecorePackage.getEString(), "source", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Note(), ecorePackage.getEString(), "note", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisation_Name(), ecorePackage.getEString(), "name", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Kind(), this.getOrganisationKind(), "kind", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Note(), ecorePackage.getEString(), "note", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Name(), ecorePackage.getEString(), "name", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Role(), ecorePackage.getEString(), "role", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Email(), ecorePackage.getEString(), "email", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Note(), ecorePackage.getEString(), "note", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consultationEClass, Consultation.class, "Consultation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsultation_Kind(), this.getOrganisationKind(), "kind", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsultation_Party(), ecorePackage.getEString(), "party", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsultation_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsultation_Date(), this.getDate(), "date", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsultation_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsultation_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsultation_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Consultation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(statusChangeEClass, StatusChange.class, "StatusChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatusChange_Status(), this.getProgrammeStatus(), "status", null, 0, 1, StatusChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatusChange_Date(), this.getDate(), "date", null, 0, 1, StatusChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatusChange_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, StatusChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatusChange_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, StatusChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatusChange_Note(), ecorePackage.getEString(), "note", null, 0, 1, StatusChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplementRequestEClass, SupplementRequest.class, "SupplementRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupplementRequest_Date(), this.getDate(), "date", null, 0, 1, SupplementRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementRequest_DueDate(), this.getDate(), "dueDate", null, 0, 1, SupplementRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementRequest_AnsweredDate(), this.getDate(), "answeredDate", null, 0, 1, SupplementRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementRequest_Text(), ecorePackage.getEString(), "text", null, 0, 1, SupplementRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementRequest_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, SupplementRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementRequest_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, SupplementRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalCheckEClass, ApprovalCheck.class, "ApprovalCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApprovalCheck_Code(), ecorePackage.getEString(), "code", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_Clause(), ecorePackage.getEString(), "clause", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_Requirement(), ecorePackage.getEString(), "requirement", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_Verdict(), this.getCheckVerdict(), "verdict", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_Note(), ecorePackage.getEString(), "note", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_Date(), this.getDate(), "date", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumption_Measure(), this.getAssumptionMeasure(), "measure", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Value(), this.getDecimal(), "value", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Source(), ecorePackage.getEString(), "source", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Note(), ecorePackage.getEString(), "note", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regionalProgrammeEClass, RegionalProgramme.class, "RegionalProgramme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegionalProgramme_CountyCode(), ecorePackage.getEString(), "countyCode", null, 0, 1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionalProgramme_Template(), ecorePackage.getEString(), "template", null, 0, 1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegionalProgramme_Sections(), this.getProgrammeSection(), null, "sections", null, 0, -1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegionalProgramme_StatusHistory(), this.getStatusChange(), null, "statusHistory", null, 0, -1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRegionalProgramme_Consultations(), this.getConsultation(), null, "consultations", null, 0, -1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getRegionalProgramme_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getRegionalProgramme_MatchAbove(), this.getDecimal(), "matchAbove", null, 0, 1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionalProgramme_AskAbove(), this.getDecimal(), "askAbove", null, 0, 1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegionalProgramme_Items(), this.getRegionalItem(), null, "items", null, 0, -1, RegionalProgramme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Conflict(), ecorePackage.getEString(), "conflict", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Choice(), this.getDecisionChoice(), "choice", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Objects(), this.getObjectRef(), null, "objects", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getDecision_Chosen(), ecorePackage.getEString(), "chosen", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Value(), ecorePackage.getEString(), "value", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Date(), this.getDate(), "date", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_GroundsHash(), ecorePackage.getEString(), "groundsHash", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Kind(), this.getConflictKind(), "kind", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Feature(), ecorePackage.getEString(), "feature", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Values(), this.getDecisionValue(), null, "values", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(decisionValueEClass, DecisionValue.class, "DecisionValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecisionValue_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, DecisionValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionValue_Object(), ecorePackage.getEString(), "object", null, 0, 1, DecisionValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecisionValue_Value(), ecorePackage.getEString(), "value", null, 0, 1, DecisionValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regionalItemEClass, RegionalItem.class, "RegionalItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegionalItem_Kind(), this.getRegionalItemKind(), "kind", null, 0, 1, RegionalItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionalItem_Name(), ecorePackage.getEString(), "name", null, 0, 1, RegionalItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionalItem_Standing(), this.getItemStanding(), "standing", null, 0, 1, RegionalItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegionalItem_Sources(), this.getProvenance(), null, "sources", null, 0, -1, RegionalItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getRegionalItem_Note(), ecorePackage.getEString(), "note", null, 0, 1, RegionalItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvenance_Score(), this.getDecimal(), "score", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Method(), this.getMatchMethod(), "method", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Decision(), ecorePackage.getEString(), "decision", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvedVersionEClass, ApprovedVersion.class, "ApprovedVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApprovedVersion_Number(), ecorePackage.getEInt(), "number", null, 0, 1, ApprovedVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovedVersion_Date(), this.getDate(), "date", null, 0, 1, ApprovedVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovedVersion_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, ApprovedVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovedVersion_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, ApprovedVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovedVersion_ContentHash(), ecorePackage.getEString(), "contentHash", null, 0, 1, ApprovedVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovedVersion_Note(), ecorePackage.getEString(), "note", null, 0, 1, ApprovedVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supportLedgerEClass, SupportLedger.class, "SupportLedger", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportLedger_Heads(), ecorePackage.getEString(), "heads", null, 0, -1, SupportLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSupportLedger_Entries(), this.getSupportEntry(), null, "entries", null, 0, -1, SupportLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);

		initEClass(supportEntryEClass, SupportEntry.class, "SupportEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportEntry_Number(), ecorePackage.getELongObject(), "number", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Kind(), this.getSupportEntryKind(), "kind", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Support(), this.getSupportKind(), "support", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_CaseId(), ecorePackage.getEString(), "caseId", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Date(), this.getDate(), "date", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_AmountSek(), ecorePackage.getELongObject(), "amountSek", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_By(), ecorePackage.getEString(), "by", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Officer(), ecorePackage.getEString(), "officer", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Note(), ecorePackage.getEString(), "note", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_BasisSek(), ecorePackage.getELongObject(), "basisSek", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_BasisBeforeSek(), ecorePackage.getELongObject(), "basisBeforeSek", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Purpose(), this.getPotPurpose(), "purpose", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Outcome(), this.getRulingOutcome(), "outcome", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Clause(), ecorePackage.getEString(), "clause", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Verdict(), this.getCheckVerdict(), "verdict", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_RecoveryGround(), this.getRecoveryGround(), "recoveryGround", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Corrects(), ecorePackage.getEString(), "corrects", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_ToMunicipalityCode(), ecorePackage.getEString(), "toMunicipalityCode", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_Until(), this.getDate(), "until", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_WorkFrom(), this.getDate(), "workFrom", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_WorkTo(), this.getDate(), "workTo", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_InsideLengthM(), this.getDecimal(), "insideLengthM", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_InsideSek(), ecorePackage.getELongObject(), "insideSek", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_ProcurementSek(), ecorePackage.getELongObject(), "procurementSek", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_OwnBuilding(), ecorePackage.getEBoolean(), "ownBuilding", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_CostsDisjoint(), ecorePackage.getEBoolean(), "costsDisjoint", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_SubstantiallyDone(), ecorePackage.getEBoolean(), "substantiallyDone", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_MembersGettingPercent(), this.getDecimal(), "membersGettingPercent", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_MembersHavingPercent(), this.getDecimal(), "membersHavingPercent", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportEntry_ProgrammeVersion(), ecorePackage.getEString(), "programmeVersion", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportEntry_Shares(), this.getSupportShare(), null, "shares", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSupportEntry_Costs(), this.getCostLine(), null, "costs", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSupportEntry_Financing(), this.getFinancingLine(), null, "financing", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSupportEntry_Tenders(), this.getTender(), null, "tenders", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSupportEntry_Objects(), this.getObjectRef(), null, "objects", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEReference(getSupportEntry_Attachments(), this.getAttachment(), null, "attachments", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getSupportEntry_Predecessors(), ecorePackage.getEString(), "predecessors", null, 0, -1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, !IS_ORDERED);
		initEAttribute(getSupportEntry_Hash(), ecorePackage.getEString(), "hash", null, 0, 1, SupportEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supportShareEClass, SupportShare.class, "SupportShare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportShare_MunicipalityCode(), ecorePackage.getEString(), "municipalityCode", null, 0, 1, SupportShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportShare_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, SupportShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportShare_Percent(), this.getDecimal(), "percent", null, 0, 1, SupportShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportShare_AmountSek(), ecorePackage.getELongObject(), "amountSek", null, 0, 1, SupportShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportShare_BasisSek(), ecorePackage.getELongObject(), "basisSek", null, 0, 1, SupportShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportShare_BasisBeforeSek(), ecorePackage.getELongObject(), "basisBeforeSek", null, 0, 1, SupportShare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costLineEClass, CostLine.class, "CostLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostLine_Kind(), this.getCostKind(), "kind", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_AmountSek(), ecorePackage.getELongObject(), "amountSek", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_LengthM(), this.getDecimal(), "lengthM", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_InsideLengthM(), this.getDecimal(), "insideLengthM", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_Years(), this.getDecimal(), "years", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostLine_Note(), ecorePackage.getEString(), "note", null, 0, 1, CostLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(financingLineEClass, FinancingLine.class, "FinancingLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinancingLine_Source(), ecorePackage.getEString(), "source", null, 0, 1, FinancingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinancingLine_AmountSek(), ecorePackage.getELongObject(), "amountSek", null, 0, 1, FinancingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tenderEClass, Tender.class, "Tender", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTender_Bidder(), ecorePackage.getEString(), "bidder", null, 0, 1, Tender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTender_AmountSek(), ecorePackage.getELongObject(), "amountSek", null, 0, 1, Tender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTender_Acceptable(), ecorePackage.getEBoolean(), "acceptable", null, 0, 1, Tender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTender_Accepted(), ecorePackage.getEBoolean(), "accepted", null, 0, 1, Tender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttachment_Name(), ecorePackage.getEString(), "name", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Location(), ecorePackage.getEString(), "location", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_ContentHash(), ecorePackage.getEString(), "contentHash", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(priorityGroundEEnum, PriorityGround.class, "PriorityGround");
		addEEnumLiteral(priorityGroundEEnum, PriorityGround.SCHOOL);
		addEEnumLiteral(priorityGroundEEnum, PriorityGround.BUSINESS);
		addEEnumLiteral(priorityGroundEEnum, PriorityGround.PUBLIC_SERVICE);
		addEEnumLiteral(priorityGroundEEnum, PriorityGround.OTHER);

		initEEnum(programmeStatusEEnum, ProgrammeStatus.class, "ProgrammeStatus");
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.DRAFT);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.ADOPTED);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.SUBMITTED);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.APPROVED);
		addEEnumLiteral(programmeStatusEEnum, ProgrammeStatus.RETURNED);

		initEEnum(sectionStatusEEnum, SectionStatus.class, "SectionStatus");
		addEEnumLiteral(sectionStatusEEnum, SectionStatus.MISSING);
		addEEnumLiteral(sectionStatusEEnum, SectionStatus.IN_PROGRESS);
		addEEnumLiteral(sectionStatusEEnum, SectionStatus.COMPLETE);

		initEEnum(statisticsMeasureEEnum, StatisticsMeasure.class, "StatisticsMeasure");
		addEEnumLiteral(statisticsMeasureEEnum, StatisticsMeasure.POPULATION);
		addEEnumLiteral(statisticsMeasureEEnum, StatisticsMeasure.LOCALITIES_50_2999);
		addEEnumLiteral(statisticsMeasureEEnum, StatisticsMeasure.FICTIVE_NETWORK_M);

		initEEnum(statisticsStatusEEnum, StatisticsStatus.class, "StatisticsStatus");
		addEEnumLiteral(statisticsStatusEEnum, StatisticsStatus.ADOPTED);
		addEEnumLiteral(statisticsStatusEEnum, StatisticsStatus.PROPOSED);

		initEEnum(nodeKindEEnum, NodeKind.class, "NodeKind");
		addEEnumLiteral(nodeKindEEnum, NodeKind.NATIONAL);
		addEEnumLiteral(nodeKindEEnum, NodeKind.MAIN);
		addEEnumLiteral(nodeKindEEnum, NodeKind.SUB);
		addEEnumLiteral(nodeKindEEnum, NodeKind.AREA);
		addEEnumLiteral(nodeKindEEnum, NodeKind.PROPERTY);

		initEEnum(networkKindEEnum, NetworkKind.class, "NetworkKind");
		addEEnumLiteral(networkKindEEnum, NetworkKind.BACKBONE);
		addEEnumLiteral(networkKindEEnum, NetworkKind.INTER_LOCALITY);
		addEEnumLiteral(networkKindEEnum, NetworkKind.AREA);
		addEEnumLiteral(networkKindEEnum, NetworkKind.PROPERTY);

		initEEnum(infrastructureStateEEnum, InfrastructureState.class, "InfrastructureState");
		addEEnumLiteral(infrastructureStateEEnum, InfrastructureState.EXISTING);
		addEEnumLiteral(infrastructureStateEEnum, InfrastructureState.PLANNED);

		initEEnum(lengthMethodEEnum, LengthMethod.class, "LengthMethod");
		addEEnumLiteral(lengthMethodEEnum, LengthMethod.MEASURED);
		addEEnumLiteral(lengthMethodEEnum, LengthMethod.DRAWING);
		addEEnumLiteral(lengthMethodEEnum, LengthMethod.ROAD);
		addEEnumLiteral(lengthMethodEEnum, LengthMethod.STRAIGHT_LINE);
		addEEnumLiteral(lengthMethodEEnum, LengthMethod.ESTIMATED);

		initEEnum(techniqueEEnum, Technique.class, "Technique");
		addEEnumLiteral(techniqueEEnum, Technique.FIBRE);
		addEEnumLiteral(techniqueEEnum, Technique.COPPER);
		addEEnumLiteral(techniqueEEnum, Technique.COAXIAL);
		addEEnumLiteral(techniqueEEnum, Technique.RADIO_LINK);
		addEEnumLiteral(techniqueEEnum, Technique.RADIO_ACCESS);
		addEEnumLiteral(techniqueEEnum, Technique.SATELLITE);
		addEEnumLiteral(techniqueEEnum, Technique.POWER_LINE);
		addEEnumLiteral(techniqueEEnum, Technique.OTHER);

		initEEnum(opennessEEnum, Openness.class, "Openness");
		addEEnumLiteral(opennessEEnum, Openness.DARK_FIBRE);
		addEEnumLiteral(opennessEEnum, Openness.OPEN_LINE);
		addEEnumLiteral(opennessEEnum, Openness.OPEN_NETWORK);
		addEEnumLiteral(opennessEEnum, Openness.CLOSED);

		initEEnum(connectionReachEEnum, ConnectionReach.class, "ConnectionReach");
		addEEnumLiteral(connectionReachEEnum, ConnectionReach.SHORT);
		addEEnumLiteral(connectionReachEEnum, ConnectionReach.LONG);

		initEEnum(ductKindEEnum, DuctKind.class, "DuctKind");
		addEEnumLiteral(ductKindEEnum, DuctKind.PIPE);
		addEEnumLiteral(ductKindEEnum, DuctKind.TUNNEL);
		addEEnumLiteral(ductKindEEnum, DuctKind.POLE);
		addEEnumLiteral(ductKindEEnum, DuctKind.MAST);
		addEEnumLiteral(ductKindEEnum, DuctKind.OTHER);

		initEEnum(localitySideEEnum, LocalitySide.class, "LocalitySide");
		addEEnumLiteral(localitySideEEnum, LocalitySide.INSIDE);
		addEEnumLiteral(localitySideEEnum, LocalitySide.OUTSIDE);
		addEEnumLiteral(localitySideEEnum, LocalitySide.BOTH);

		initEEnum(availabilityEEnum, Availability.class, "Availability");
		addEEnumLiteral(availabilityEEnum, Availability.AVAILABLE);
		addEEnumLiteral(availabilityEEnum, Availability.LIMITED);
		addEEnumLiteral(availabilityEEnum, Availability.UNAVAILABLE);

		initEEnum(marketAssessmentEEnum, MarketAssessment.class, "MarketAssessment");
		addEEnumLiteral(marketAssessmentEEnum, MarketAssessment.WILL_BUILD);
		addEEnumLiteral(marketAssessmentEEnum, MarketAssessment.WILL_NOT_BUILD);
		addEEnumLiteral(marketAssessmentEEnum, MarketAssessment.UNCERTAIN);

		initEEnum(organisationKindEEnum, OrganisationKind.class, "OrganisationKind");
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.MUNICIPALITY);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.COUNTY_BOARD);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.REGION);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.AUTHORITY);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.OPERATOR);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.NETWORK_OWNER);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.VILLAGE_NETWORK);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.COMPANY);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.OTHER);

		initEEnum(checkVerdictEEnum, CheckVerdict.class, "CheckVerdict");
		addEEnumLiteral(checkVerdictEEnum, CheckVerdict.MET);
		addEEnumLiteral(checkVerdictEEnum, CheckVerdict.NOT_MET);
		addEEnumLiteral(checkVerdictEEnum, CheckVerdict.JUDGEMENT);

		initEEnum(assumptionMeasureEEnum, AssumptionMeasure.class, "AssumptionMeasure");
		addEEnumLiteral(assumptionMeasureEEnum, AssumptionMeasure.RATE_MBIT_S);
		addEEnumLiteral(assumptionMeasureEEnum, AssumptionMeasure.USERS_PER_HOUSEHOLD);
		addEEnumLiteral(assumptionMeasureEEnum, AssumptionMeasure.SIMULTANEITY);
		addEEnumLiteral(assumptionMeasureEEnum, AssumptionMeasure.GROWTH_PER_YEAR);
		addEEnumLiteral(assumptionMeasureEEnum, AssumptionMeasure.BASE_YEAR);
		addEEnumLiteral(assumptionMeasureEEnum, AssumptionMeasure.HORIZON_YEAR);

		initEEnum(decisionChoiceEEnum, DecisionChoice.class, "DecisionChoice");
		addEEnumLiteral(decisionChoiceEEnum, DecisionChoice.SAME);
		addEEnumLiteral(decisionChoiceEEnum, DecisionChoice.DIFFERENT);
		addEEnumLiteral(decisionChoiceEEnum, DecisionChoice.VALUE);
		addEEnumLiteral(decisionChoiceEEnum, DecisionChoice.KEEP);

		initEEnum(conflictKindEEnum, ConflictKind.class, "ConflictKind");
		addEEnumLiteral(conflictKindEEnum, ConflictKind.MATCH_UNCERTAIN);
		addEEnumLiteral(conflictKindEEnum, ConflictKind.ATTRIBUTE_DIFFERS);
		addEEnumLiteral(conflictKindEEnum, ConflictKind.CROSSING_ONE_SIDED);
		addEEnumLiteral(conflictKindEEnum, ConflictKind.DUPLICATE_MAIN_NODE);
		addEEnumLiteral(conflictKindEEnum, ConflictKind.LOCALITY_ON_BORDER);
		addEEnumLiteral(conflictKindEEnum, ConflictKind.GROUNDS_DIFFER);

		initEEnum(regionalItemKindEEnum, RegionalItemKind.class, "RegionalItemKind");
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.LOCALITY);
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.AREA);
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.NODE);
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.CONNECTION);
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.SEGMENT);
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.JUNCTION);
		addEEnumLiteral(regionalItemKindEEnum, RegionalItemKind.DUCT);

		initEEnum(itemStandingEEnum, ItemStanding.class, "ItemStanding");
		addEEnumLiteral(itemStandingEEnum, ItemStanding.CURRENT);
		addEEnumLiteral(itemStandingEEnum, ItemStanding.GONE);

		initEEnum(matchMethodEEnum, MatchMethod.class, "MatchMethod");
		addEEnumLiteral(matchMethodEEnum, MatchMethod.ALONE);
		addEEnumLiteral(matchMethodEEnum, MatchMethod.AUTOMATIC);
		addEEnumLiteral(matchMethodEEnum, MatchMethod.DECIDED);

		initEEnum(supportEntryKindEEnum, SupportEntryKind.class, "SupportEntryKind");
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.REQUEST);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.ADVANCE_RULING);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.APPLICATION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.SUPPLEMENT_REQUEST);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.GRANT);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.REJECTION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.TAX_NOTICE);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.PAYMENT);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.CHANGE);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.COMPLETION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.FINAL_ACCOUNT);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.SUPERVISION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.RECOVERY);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.WAIVER);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.REPAYMENT);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.WITHDRAWAL);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.EXTENSION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.REDISTRIBUTION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.JUDGEMENT);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.CORRECTION);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.NOTE);
		addEEnumLiteral(supportEntryKindEEnum, SupportEntryKind.JOIN);

		initEEnum(supportKindEEnum, SupportKind.class, "SupportKind");
		addEEnumLiteral(supportKindEEnum, SupportKind.INTER_LOCALITY);
		addEEnumLiteral(supportKindEEnum, SupportKind.AREA);
		addEEnumLiteral(supportKindEEnum, SupportKind.COUNTY_POT);
		addEEnumLiteral(supportKindEEnum, SupportKind.ADMINISTRATIVE);

		initEEnum(potPurposeEEnum, PotPurpose.class, "PotPurpose");
		addEEnumLiteral(potPurposeEEnum, PotPurpose.FAIRNESS);
		addEEnumLiteral(potPurposeEEnum, PotPurpose.ACROSS_BORDERS);
		addEEnumLiteral(potPurposeEEnum, PotPurpose.URGENT);

		initEEnum(rulingOutcomeEEnum, RulingOutcome.class, "RulingOutcome");
		addEEnumLiteral(rulingOutcomeEEnum, RulingOutcome.YES);
		addEEnumLiteral(rulingOutcomeEEnum, RulingOutcome.PART);
		addEEnumLiteral(rulingOutcomeEEnum, RulingOutcome.NO);

		initEEnum(recoveryGroundEEnum, RecoveryGround.class, "RecoveryGround");
		addEEnumLiteral(recoveryGroundEEnum, RecoveryGround.MUST);
		addEEnumLiteral(recoveryGroundEEnum, RecoveryGround.MAY);

		initEEnum(costKindEEnum, CostKind.class, "CostKind");
		addEEnumLiteral(costKindEEnum, CostKind.PLANNING);
		addEEnumLiteral(costKindEEnum, CostKind.MATERIAL);
		addEEnumLiteral(costKindEEnum, CostKind.LABOUR);
		addEEnumLiteral(costKindEEnum, CostKind.MACHINE_HIRE);
		addEEnumLiteral(costKindEEnum, CostKind.DOCUMENTATION);
		addEEnumLiteral(costKindEEnum, CostKind.EMPTY_DUCTS);
		addEEnumLiteral(costKindEEnum, CostKind.OTHER_NECESSARY);
		addEEnumLiteral(costKindEEnum, CostKind.ACQUISITION);
		addEEnumLiteral(costKindEEnum, CostKind.LEASE);
		addEEnumLiteral(costKindEEnum, CostKind.LAND_USE);
		addEEnumLiteral(costKindEEnum, CostKind.PRIVATE_LAND);
		addEEnumLiteral(costKindEEnum, CostKind.INTER_LOCALITY_WORK);
		addEEnumLiteral(costKindEEnum, CostKind.OTHER);

		// Initialize data types
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(degreesEDataType, Double.class, "Degrees", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //ModelPackageImpl
