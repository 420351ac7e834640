/**
 */
package se.lansnat.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see se.lansnat.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:lansnat:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "lansnat";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = se.lansnat.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.IdentifiedImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.PartImpl <em>Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.PartImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getPart()
	 * @generated
	 */
	int PART = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__SCHEMA = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.CountyImpl <em>County</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.CountyImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getCounty()
	 * @generated
	 */
	int COUNTY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__SCHEMA = PART__SCHEMA;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__CODE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__NAME = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ruleset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__RULESET = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Municipalities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__MUNICIPALITIES = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__PEOPLE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__ORGANISATIONS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY__ASSUMPTIONS = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>County</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>County</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.MunicipalityImpl <em>Municipality</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.MunicipalityImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getMunicipality()
	 * @generated
	 */
	int MUNICIPALITY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPALITY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPALITY__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPALITY__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statistics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPALITY__STATISTICS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Municipality</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPALITY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Municipality</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPALITY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.StatisticsRecordImpl <em>Statistics Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.StatisticsRecordImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsRecord()
	 * @generated
	 */
	int STATISTICS_RECORD = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD__MEASURE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD__REFERENCE_DATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD__STATUS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Statistics Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Statistics Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTICS_RECORD_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.MunicipalProgrammeImpl <em>Municipal Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.MunicipalProgrammeImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getMunicipalProgramme()
	 * @generated
	 */
	int MUNICIPAL_PROGRAMME = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__SCHEMA = PART__SCHEMA;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__TEMPLATE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__STATUS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__SECTIONS = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Localities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__LOCALITIES = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__AREAS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ducts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__DUCTS = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Duct Survey Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__NODES = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__CONNECTIONS = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__SEGMENTS = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Junctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__JUNCTIONS = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Consultations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__CONSULTATIONS = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__PEOPLE = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__ORGANISATIONS = PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Status History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__STATUS_HISTORY = PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Supplement Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS = PART_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Approval Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__APPROVAL_CHECKS = PART_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Approved Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME__APPROVED_VERSIONS = PART_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Municipal Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME_FEATURE_COUNT = PART_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Municipal Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ProgrammeSectionImpl <em>Programme Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ProgrammeSectionImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getProgrammeSection()
	 * @generated
	 */
	int PROGRAMME_SECTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__CLAUSE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__PERIOD_END = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__TEXT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__STATUS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__MISSING = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Linked</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION__LINKED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Programme Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Programme Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.SiteImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSite()
	 * @generated
	 */
	int SITE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.PlaceImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ID = SITE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NAME = SITE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__GROUNDS = SITE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__POPULATION = SITE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__HOUSEHOLDS = SITE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LATITUDE = SITE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LONGITUDE = SITE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__COORDINATE_SOURCE = SITE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__SOURCE = SITE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NOTE = SITE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Grounds Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__GROUNDS_REASON = SITE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PERIOD_START = SITE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PERIOD_END = SITE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Market Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__MARKET_ASSESSMENT = SITE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Market Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__MARKET_REASON = SITE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Planned Connections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PLANNED_CONNECTIONS = SITE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = SITE_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_OPERATION_COUNT = SITE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.LocalityImpl <em>Locality</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.LocalityImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getLocality()
	 * @generated
	 */
	int LOCALITY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__ID = PLACE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__NAME = PLACE__NAME;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__GROUNDS = PLACE__GROUNDS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__POPULATION = PLACE__POPULATION;

	/**
	 * The feature id for the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__HOUSEHOLDS = PLACE__HOUSEHOLDS;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__LATITUDE = PLACE__LATITUDE;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__LONGITUDE = PLACE__LONGITUDE;

	/**
	 * The feature id for the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__COORDINATE_SOURCE = PLACE__COORDINATE_SOURCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__SOURCE = PLACE__SOURCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__NOTE = PLACE__NOTE;

	/**
	 * The feature id for the '<em><b>Grounds Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__GROUNDS_REASON = PLACE__GROUNDS_REASON;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__PERIOD_START = PLACE__PERIOD_START;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__PERIOD_END = PLACE__PERIOD_END;

	/**
	 * The feature id for the '<em><b>Market Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__MARKET_ASSESSMENT = PLACE__MARKET_ASSESSMENT;

	/**
	 * The feature id for the '<em><b>Market Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__MARKET_REASON = PLACE__MARKET_REASON;

	/**
	 * The feature id for the '<em><b>Planned Connections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY__PLANNED_CONNECTIONS = PLACE__PLANNED_CONNECTIONS;

	/**
	 * The number of structural features of the '<em>Locality</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY_FEATURE_COUNT = PLACE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Locality</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCALITY_OPERATION_COUNT = PLACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.AreaImpl <em>Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.AreaImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getArea()
	 * @generated
	 */
	int AREA = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ID = PLACE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NAME = PLACE__NAME;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__GROUNDS = PLACE__GROUNDS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__POPULATION = PLACE__POPULATION;

	/**
	 * The feature id for the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__HOUSEHOLDS = PLACE__HOUSEHOLDS;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__LATITUDE = PLACE__LATITUDE;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__LONGITUDE = PLACE__LONGITUDE;

	/**
	 * The feature id for the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__COORDINATE_SOURCE = PLACE__COORDINATE_SOURCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SOURCE = PLACE__SOURCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NOTE = PLACE__NOTE;

	/**
	 * The feature id for the '<em><b>Grounds Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__GROUNDS_REASON = PLACE__GROUNDS_REASON;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PERIOD_START = PLACE__PERIOD_START;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PERIOD_END = PLACE__PERIOD_END;

	/**
	 * The feature id for the '<em><b>Market Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__MARKET_ASSESSMENT = PLACE__MARKET_ASSESSMENT;

	/**
	 * The feature id for the '<em><b>Market Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__MARKET_REASON = PLACE__MARKET_REASON;

	/**
	 * The feature id for the '<em><b>Planned Connections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PLANNED_CONNECTIONS = PLACE__PLANNED_CONNECTIONS;

	/**
	 * The number of structural features of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_FEATURE_COUNT = PLACE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_OPERATION_COUNT = PLACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.DuctImpl <em>Duct</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.DuctImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDuct()
	 * @generated
	 */
	int DUCT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__OWNER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__FROM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__TO = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__SOURCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__NOTE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__KIND = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Inside</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__INSIDE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tubes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__TUBES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Empty Tubes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__EMPTY_TUBES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Locality Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__LOCALITY_SIDE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Joint Laying</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__JOINT_LAYING = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Technical Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__TECHNICAL_AVAILABILITY = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Commercial Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__COMMERCIAL_AVAILABILITY = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Survey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__SURVEY = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__DATE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__STATE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Planned Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__PLANNED_YEAR = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT__OPERATOR = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Duct</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Duct</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.DuctSurveyFigureImpl <em>Duct Survey Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.DuctSurveyFigureImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDuctSurveyFigure()
	 * @generated
	 */
	int DUCT_SURVEY_FIGURE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Survey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE__SURVEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE__OWNER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE__SOURCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Duct Survey Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Duct Survey Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_SURVEY_FIGURE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.NodeImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = SITE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = SITE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__KIND = SITE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Security Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__SECURITY_CLASS = SITE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__HOUSEHOLDS = SITE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__GATEWAY = SITE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PLACE = SITE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__LATITUDE = SITE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__LONGITUDE = SITE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__COORDINATE_SOURCE = SITE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__STATE = SITE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Planned Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PLANNED_YEAR = SITE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OWNER = SITE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OPERATOR = SITE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__SOURCE = SITE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NOTE = SITE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = SITE_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = SITE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ConnectionImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__NETWORK = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Capacity Mbit S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__CAPACITY_MBIT_S = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__NAME = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>From Elsewhere</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__FROM_ELSEWHERE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>To Elsewhere</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TO_ELSEWHERE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SEGMENTS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TECHNIQUE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Length Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__LENGTH_METHOD = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Length Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__LENGTH_SOURCE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__STATE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Planned Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__PLANNED_YEAR = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__OWNER = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__OPERATOR = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reach</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__REACH = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Vital</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__VITAL = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Commercial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__COMMERCIAL = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Commercial Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__COMMERCIAL_REASON = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Openness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__OPENNESS = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SOURCE = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__NOTE = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.JunctionImpl <em>Junction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.JunctionImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getJunction()
	 * @generated
	 */
	int JUNCTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION__ID = SITE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION__NAME = SITE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION__LATITUDE = SITE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION__LONGITUDE = SITE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION__COORDINATE_SOURCE = SITE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION__NOTE = SITE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Junction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION_FEATURE_COUNT = SITE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Junction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUNCTION_OPERATION_COUNT = SITE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ObjectRefImpl <em>Object Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ObjectRefImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getObjectRef()
	 * @generated
	 */
	int OBJECT_REF = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF__MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF__TARGET_ID = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF__LABEL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF__CONTENT_HASH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Object Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Object Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_REF_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.SegmentImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__FROM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TO = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Length Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LENGTH_METHOD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Length Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LENGTH_SOURCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ducts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__DUCTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STATE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Planned Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__PLANNED_YEAR = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__OWNER = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__OPERATOR = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__SOURCE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__NOTE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.OrganisationImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.PersonImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORGANISATION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAIL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHONE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ConsultationImpl <em>Consultation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ConsultationImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getConsultation()
	 * @generated
	 */
	int CONSULTATION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__PARTY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__DATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__SUBJECT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__OUTCOME = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION__REFERENCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Consultation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Consultation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSULTATION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.StatusChangeImpl <em>Status Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.StatusChangeImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getStatusChange()
	 * @generated
	 */
	int STATUS_CHANGE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__STATUS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__REFERENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__DECIDED_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Status Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Status Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATUS_CHANGE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.SupplementRequestImpl <em>Supplement Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.SupplementRequestImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSupplementRequest()
	 * @generated
	 */
	int SUPPLEMENT_REQUEST = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__DATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__DUE_DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Answered Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__ANSWERED_DATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__TEXT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__REFERENCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST__DECIDED_BY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Supplement Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Supplement Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENT_REQUEST_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ApprovalCheckImpl <em>Approval Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ApprovalCheckImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getApprovalCheck()
	 * @generated
	 */
	int APPROVAL_CHECK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__CLAUSE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__REQUIREMENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__VERDICT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__DECIDED_BY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK__DATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Approval Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Approval Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_CHECK_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.AssumptionImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__MEASURE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__SOURCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.RegionalProgrammeImpl <em>Regional Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.RegionalProgrammeImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getRegionalProgramme()
	 * @generated
	 */
	int REGIONAL_PROGRAMME = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__SCHEMA = PART__SCHEMA;

	/**
	 * The feature id for the '<em><b>County Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__COUNTY_CODE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__TEMPLATE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__SECTIONS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__STATUS_HISTORY = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Consultations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__CONSULTATIONS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__DECISIONS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Match Above</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__MATCH_ABOVE = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ask Above</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__ASK_ABOVE = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME__ITEMS = PART_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Regional Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME_FEATURE_COUNT = PART_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Regional Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_PROGRAMME_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.DecisionImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Conflict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CONFLICT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CHOICE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OBJECTS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CHOSEN = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VALUE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECIDED_BY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Grounds Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__GROUNDS_HASH = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__KIND = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__FEATURE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VALUES = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.DecisionValueImpl <em>Decision Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.DecisionValueImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDecisionValue()
	 * @generated
	 */
	int DECISION_VALUE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_VALUE__MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_VALUE__OBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_VALUE__VALUE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Decision Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Decision Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.RegionalItemImpl <em>Regional Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.RegionalItemImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getRegionalItem()
	 * @generated
	 */
	int REGIONAL_ITEM = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM__STANDING = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM__SOURCES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Regional Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Regional Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGIONAL_ITEM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ProvenanceImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__ID = OBJECT_REF__ID;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__MUNICIPALITY_CODE = OBJECT_REF__MUNICIPALITY_CODE;

	/**
	 * The feature id for the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__TARGET_ID = OBJECT_REF__TARGET_ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__LABEL = OBJECT_REF__LABEL;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__CONTENT_HASH = OBJECT_REF__CONTENT_HASH;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SCORE = OBJECT_REF_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__METHOD = OBJECT_REF_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__DECISION = OBJECT_REF_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = OBJECT_REF_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_OPERATION_COUNT = OBJECT_REF_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.ApprovedVersionImpl <em>Approved Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.ApprovedVersionImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getApprovedVersion()
	 * @generated
	 */
	int APPROVED_VERSION = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__REFERENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__DECIDED_BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__CONTENT_HASH = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Approved Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Approved Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVED_VERSION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.SupportLedgerImpl <em>Support Ledger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.SupportLedgerImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportLedger()
	 * @generated
	 */
	int SUPPORT_LEDGER = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_LEDGER__ID = PART__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_LEDGER__SCHEMA = PART__SCHEMA;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_LEDGER__HEADS = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_LEDGER__ENTRIES = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Support Ledger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_LEDGER_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Support Ledger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_LEDGER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.SupportEntryImpl <em>Support Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.SupportEntryImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportEntry()
	 * @generated
	 */
	int SUPPORT_ENTRY = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__SUPPORT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__CASE_ID = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__DATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__AMOUNT_SEK = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__BY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__OFFICER = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__REFERENCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__REASON = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__NOTE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Basis Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__BASIS_SEK = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Basis Before Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__BASIS_BEFORE_SEK = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__PURPOSE = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__OUTCOME = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__CLAUSE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__VERDICT = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Recovery Ground</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__RECOVERY_GROUND = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Corrects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__CORRECTS = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>To Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__TO_MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__UNTIL = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Work From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__WORK_FROM = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Work To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__WORK_TO = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Inside Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__INSIDE_LENGTH_M = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Inside Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__INSIDE_SEK = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Procurement Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__PROCUREMENT_SEK = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Own Building</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__OWN_BUILDING = IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Costs Disjoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__COSTS_DISJOINT = IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Substantially Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__SUBSTANTIALLY_DONE = IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Members Getting Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT = IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Members Having Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT = IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Programme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__PROGRAMME_VERSION = IDENTIFIED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Shares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__SHARES = IDENTIFIED_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Costs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__COSTS = IDENTIFIED_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Financing</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__FINANCING = IDENTIFIED_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Tenders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__TENDERS = IDENTIFIED_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__OBJECTS = IDENTIFIED_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__ATTACHMENTS = IDENTIFIED_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Predecessors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__PREDECESSORS = IDENTIFIED_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY__HASH = IDENTIFIED_FEATURE_COUNT + 41;

	/**
	 * The number of structural features of the '<em>Support Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 42;

	/**
	 * The number of operations of the '<em>Support Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_ENTRY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.SupportShareImpl <em>Support Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.SupportShareImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportShare()
	 * @generated
	 */
	int SUPPORT_SHARE = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__MUNICIPALITY_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__PERCENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__AMOUNT_SEK = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Basis Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__BASIS_SEK = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Basis Before Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE__BASIS_BEFORE_SEK = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Support Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Support Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_SHARE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.CostLineImpl <em>Cost Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.CostLineImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getCostLine()
	 * @generated
	 */
	int COST_LINE = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__AMOUNT_SEK = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__LENGTH_M = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Inside Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__INSIDE_LENGTH_M = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__YEARS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Cost Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Cost Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_LINE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.FinancingLineImpl <em>Financing Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.FinancingLineImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getFinancingLine()
	 * @generated
	 */
	int FINANCING_LINE = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINANCING_LINE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINANCING_LINE__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINANCING_LINE__AMOUNT_SEK = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Financing Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINANCING_LINE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Financing Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINANCING_LINE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.TenderImpl <em>Tender</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.TenderImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getTender()
	 * @generated
	 */
	int TENDER = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Bidder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER__BIDDER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER__AMOUNT_SEK = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Acceptable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER__ACCEPTABLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER__ACCEPTED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Tender</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Tender</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TENDER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.impl.AttachmentImpl
	 * @see se.lansnat.model.impl.ModelPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__LOCATION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__CONTENT_HASH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.PriorityGround <em>Priority Ground</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.PriorityGround
	 * @see se.lansnat.model.impl.ModelPackageImpl#getPriorityGround()
	 * @generated
	 */
	int PRIORITY_GROUND = 38;

	/**
	 * The meta object id for the '{@link se.lansnat.model.ProgrammeStatus <em>Programme Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.ProgrammeStatus
	 * @see se.lansnat.model.impl.ModelPackageImpl#getProgrammeStatus()
	 * @generated
	 */
	int PROGRAMME_STATUS = 39;

	/**
	 * The meta object id for the '{@link se.lansnat.model.SectionStatus <em>Section Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.SectionStatus
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSectionStatus()
	 * @generated
	 */
	int SECTION_STATUS = 40;

	/**
	 * The meta object id for the '{@link se.lansnat.model.StatisticsMeasure <em>Statistics Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.StatisticsMeasure
	 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsMeasure()
	 * @generated
	 */
	int STATISTICS_MEASURE = 41;

	/**
	 * The meta object id for the '{@link se.lansnat.model.StatisticsStatus <em>Statistics Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.StatisticsStatus
	 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsStatus()
	 * @generated
	 */
	int STATISTICS_STATUS = 42;

	/**
	 * The meta object id for the '{@link se.lansnat.model.NodeKind <em>Node Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.NodeKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getNodeKind()
	 * @generated
	 */
	int NODE_KIND = 43;

	/**
	 * The meta object id for the '{@link se.lansnat.model.NetworkKind <em>Network Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.NetworkKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getNetworkKind()
	 * @generated
	 */
	int NETWORK_KIND = 44;

	/**
	 * The meta object id for the '{@link se.lansnat.model.InfrastructureState <em>Infrastructure State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.InfrastructureState
	 * @see se.lansnat.model.impl.ModelPackageImpl#getInfrastructureState()
	 * @generated
	 */
	int INFRASTRUCTURE_STATE = 45;

	/**
	 * The meta object id for the '{@link se.lansnat.model.LengthMethod <em>Length Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.LengthMethod
	 * @see se.lansnat.model.impl.ModelPackageImpl#getLengthMethod()
	 * @generated
	 */
	int LENGTH_METHOD = 46;

	/**
	 * The meta object id for the '{@link se.lansnat.model.Technique <em>Technique</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.Technique
	 * @see se.lansnat.model.impl.ModelPackageImpl#getTechnique()
	 * @generated
	 */
	int TECHNIQUE = 47;

	/**
	 * The meta object id for the '{@link se.lansnat.model.Openness <em>Openness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.Openness
	 * @see se.lansnat.model.impl.ModelPackageImpl#getOpenness()
	 * @generated
	 */
	int OPENNESS = 48;

	/**
	 * The meta object id for the '{@link se.lansnat.model.ConnectionReach <em>Connection Reach</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.ConnectionReach
	 * @see se.lansnat.model.impl.ModelPackageImpl#getConnectionReach()
	 * @generated
	 */
	int CONNECTION_REACH = 49;

	/**
	 * The meta object id for the '{@link se.lansnat.model.DuctKind <em>Duct Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.DuctKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDuctKind()
	 * @generated
	 */
	int DUCT_KIND = 50;

	/**
	 * The meta object id for the '{@link se.lansnat.model.LocalitySide <em>Locality Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.LocalitySide
	 * @see se.lansnat.model.impl.ModelPackageImpl#getLocalitySide()
	 * @generated
	 */
	int LOCALITY_SIDE = 51;

	/**
	 * The meta object id for the '{@link se.lansnat.model.Availability <em>Availability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.Availability
	 * @see se.lansnat.model.impl.ModelPackageImpl#getAvailability()
	 * @generated
	 */
	int AVAILABILITY = 52;

	/**
	 * The meta object id for the '{@link se.lansnat.model.MarketAssessment <em>Market Assessment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.MarketAssessment
	 * @see se.lansnat.model.impl.ModelPackageImpl#getMarketAssessment()
	 * @generated
	 */
	int MARKET_ASSESSMENT = 53;

	/**
	 * The meta object id for the '{@link se.lansnat.model.OrganisationKind <em>Organisation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.OrganisationKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getOrganisationKind()
	 * @generated
	 */
	int ORGANISATION_KIND = 54;

	/**
	 * The meta object id for the '{@link se.lansnat.model.CheckVerdict <em>Check Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.CheckVerdict
	 * @see se.lansnat.model.impl.ModelPackageImpl#getCheckVerdict()
	 * @generated
	 */
	int CHECK_VERDICT = 55;

	/**
	 * The meta object id for the '{@link se.lansnat.model.AssumptionMeasure <em>Assumption Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.AssumptionMeasure
	 * @see se.lansnat.model.impl.ModelPackageImpl#getAssumptionMeasure()
	 * @generated
	 */
	int ASSUMPTION_MEASURE = 56;

	/**
	 * The meta object id for the '{@link se.lansnat.model.DecisionChoice <em>Decision Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.DecisionChoice
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDecisionChoice()
	 * @generated
	 */
	int DECISION_CHOICE = 57;

	/**
	 * The meta object id for the '{@link se.lansnat.model.ConflictKind <em>Conflict Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.ConflictKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getConflictKind()
	 * @generated
	 */
	int CONFLICT_KIND = 58;

	/**
	 * The meta object id for the '{@link se.lansnat.model.RegionalItemKind <em>Regional Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.RegionalItemKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getRegionalItemKind()
	 * @generated
	 */
	int REGIONAL_ITEM_KIND = 59;

	/**
	 * The meta object id for the '{@link se.lansnat.model.ItemStanding <em>Item Standing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.ItemStanding
	 * @see se.lansnat.model.impl.ModelPackageImpl#getItemStanding()
	 * @generated
	 */
	int ITEM_STANDING = 60;

	/**
	 * The meta object id for the '{@link se.lansnat.model.MatchMethod <em>Match Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.MatchMethod
	 * @see se.lansnat.model.impl.ModelPackageImpl#getMatchMethod()
	 * @generated
	 */
	int MATCH_METHOD = 61;

	/**
	 * The meta object id for the '{@link se.lansnat.model.SupportEntryKind <em>Support Entry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.SupportEntryKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportEntryKind()
	 * @generated
	 */
	int SUPPORT_ENTRY_KIND = 62;

	/**
	 * The meta object id for the '{@link se.lansnat.model.SupportKind <em>Support Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.SupportKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportKind()
	 * @generated
	 */
	int SUPPORT_KIND = 63;

	/**
	 * The meta object id for the '{@link se.lansnat.model.PotPurpose <em>Pot Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.PotPurpose
	 * @see se.lansnat.model.impl.ModelPackageImpl#getPotPurpose()
	 * @generated
	 */
	int POT_PURPOSE = 64;

	/**
	 * The meta object id for the '{@link se.lansnat.model.RulingOutcome <em>Ruling Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.RulingOutcome
	 * @see se.lansnat.model.impl.ModelPackageImpl#getRulingOutcome()
	 * @generated
	 */
	int RULING_OUTCOME = 65;

	/**
	 * The meta object id for the '{@link se.lansnat.model.RecoveryGround <em>Recovery Ground</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.RecoveryGround
	 * @see se.lansnat.model.impl.ModelPackageImpl#getRecoveryGround()
	 * @generated
	 */
	int RECOVERY_GROUND = 66;

	/**
	 * The meta object id for the '{@link se.lansnat.model.CostKind <em>Cost Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.CostKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getCostKind()
	 * @generated
	 */
	int COST_KIND = 67;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 68;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 69;

	/**
	 * The meta object id for the '<em>Degrees</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Double
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDegrees()
	 * @generated
	 */
	int DEGREES = 70;


	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see se.lansnat.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see se.lansnat.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Part <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part</em>'.
	 * @see se.lansnat.model.Part
	 * @generated
	 */
	EClass getPart();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Part#getSchema <em>Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema</em>'.
	 * @see se.lansnat.model.Part#getSchema()
	 * @see #getPart()
	 * @generated
	 */
	EAttribute getPart_Schema();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.County <em>County</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>County</em>'.
	 * @see se.lansnat.model.County
	 * @generated
	 */
	EClass getCounty();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.County#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see se.lansnat.model.County#getCode()
	 * @see #getCounty()
	 * @generated
	 */
	EAttribute getCounty_Code();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.County#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.County#getName()
	 * @see #getCounty()
	 * @generated
	 */
	EAttribute getCounty_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.County#getRuleset <em>Ruleset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ruleset</em>'.
	 * @see se.lansnat.model.County#getRuleset()
	 * @see #getCounty()
	 * @generated
	 */
	EAttribute getCounty_Ruleset();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.County#getMunicipalities <em>Municipalities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Municipalities</em>'.
	 * @see se.lansnat.model.County#getMunicipalities()
	 * @see #getCounty()
	 * @generated
	 */
	EReference getCounty_Municipalities();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.County#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see se.lansnat.model.County#getPeople()
	 * @see #getCounty()
	 * @generated
	 */
	EReference getCounty_People();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.County#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see se.lansnat.model.County#getOrganisations()
	 * @see #getCounty()
	 * @generated
	 */
	EReference getCounty_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.County#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see se.lansnat.model.County#getAssumptions()
	 * @see #getCounty()
	 * @generated
	 */
	EReference getCounty_Assumptions();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Municipality <em>Municipality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Municipality</em>'.
	 * @see se.lansnat.model.Municipality
	 * @generated
	 */
	EClass getMunicipality();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Municipality#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see se.lansnat.model.Municipality#getCode()
	 * @see #getMunicipality()
	 * @generated
	 */
	EAttribute getMunicipality_Code();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Municipality#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Municipality#getName()
	 * @see #getMunicipality()
	 * @generated
	 */
	EAttribute getMunicipality_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.Municipality#getStatistics <em>Statistics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statistics</em>'.
	 * @see se.lansnat.model.Municipality#getStatistics()
	 * @see #getMunicipality()
	 * @generated
	 */
	EReference getMunicipality_Statistics();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.StatisticsRecord <em>Statistics Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statistics Record</em>'.
	 * @see se.lansnat.model.StatisticsRecord
	 * @generated
	 */
	EClass getStatisticsRecord();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatisticsRecord#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see se.lansnat.model.StatisticsRecord#getMeasure()
	 * @see #getStatisticsRecord()
	 * @generated
	 */
	EAttribute getStatisticsRecord_Measure();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatisticsRecord#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see se.lansnat.model.StatisticsRecord#getValue()
	 * @see #getStatisticsRecord()
	 * @generated
	 */
	EAttribute getStatisticsRecord_Value();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatisticsRecord#getReferenceDate <em>Reference Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Date</em>'.
	 * @see se.lansnat.model.StatisticsRecord#getReferenceDate()
	 * @see #getStatisticsRecord()
	 * @generated
	 */
	EAttribute getStatisticsRecord_ReferenceDate();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatisticsRecord#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.lansnat.model.StatisticsRecord#getStatus()
	 * @see #getStatisticsRecord()
	 * @generated
	 */
	EAttribute getStatisticsRecord_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatisticsRecord#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.StatisticsRecord#getSource()
	 * @see #getStatisticsRecord()
	 * @generated
	 */
	EAttribute getStatisticsRecord_Source();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.MunicipalProgramme <em>Municipal Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Municipal Programme</em>'.
	 * @see se.lansnat.model.MunicipalProgramme
	 * @generated
	 */
	EClass getMunicipalProgramme();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.MunicipalProgramme#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getMunicipalityCode()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EAttribute getMunicipalProgramme_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.MunicipalProgramme#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getTemplate()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EAttribute getMunicipalProgramme_Template();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.MunicipalProgramme#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getStatus()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EAttribute getMunicipalProgramme_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getSections()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getLocalities <em>Localities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Localities</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getLocalities()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Localities();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getAreas()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Areas();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getDucts <em>Ducts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ducts</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getDucts()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Ducts();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getDuctSurveyFigures <em>Duct Survey Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Duct Survey Figures</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getDuctSurveyFigures()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_DuctSurveyFigures();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getNodes()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connections</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getConnections()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Connections();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getSegments()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Segments();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getJunctions <em>Junctions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Junctions</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getJunctions()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Junctions();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getConsultations <em>Consultations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consultations</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getConsultations()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Consultations();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getPeople()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_People();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getOrganisations()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getStatusHistory <em>Status History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Status History</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getStatusHistory()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_StatusHistory();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getSupplementRequests <em>Supplement Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplement Requests</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getSupplementRequests()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_SupplementRequests();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getApprovalChecks <em>Approval Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approval Checks</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getApprovalChecks()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_ApprovalChecks();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.MunicipalProgramme#getApprovedVersions <em>Approved Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approved Versions</em>'.
	 * @see se.lansnat.model.MunicipalProgramme#getApprovedVersions()
	 * @see #getMunicipalProgramme()
	 * @generated
	 */
	EReference getMunicipalProgramme_ApprovedVersions();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.ProgrammeSection <em>Programme Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme Section</em>'.
	 * @see se.lansnat.model.ProgrammeSection
	 * @generated
	 */
	EClass getProgrammeSection();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getNumber()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_Number();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getTitle()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getClause()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_Clause();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getPeriodEnd()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getText()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_Text();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getStatus()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ProgrammeSection#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getMissing()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EAttribute getProgrammeSection_Missing();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.ProgrammeSection#getLinked <em>Linked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Linked</em>'.
	 * @see se.lansnat.model.ProgrammeSection#getLinked()
	 * @see #getProgrammeSection()
	 * @generated
	 */
	EReference getProgrammeSection_Linked();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see se.lansnat.model.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Place#getName()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Name();

	/**
	 * Returns the meta object for the attribute list '{@link se.lansnat.model.Place#getGrounds <em>Grounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Grounds</em>'.
	 * @see se.lansnat.model.Place#getGrounds()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Grounds();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see se.lansnat.model.Place#getPopulation()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Population();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getHouseholds <em>Households</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Households</em>'.
	 * @see se.lansnat.model.Place#getHouseholds()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Households();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see se.lansnat.model.Place#getLatitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see se.lansnat.model.Place#getLongitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getCoordinateSource <em>Coordinate Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate Source</em>'.
	 * @see se.lansnat.model.Place#getCoordinateSource()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_CoordinateSource();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.Place#getSource()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Place#getNote()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Note();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getGroundsReason <em>Grounds Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounds Reason</em>'.
	 * @see se.lansnat.model.Place#getGroundsReason()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_GroundsReason();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see se.lansnat.model.Place#getPeriodStart()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see se.lansnat.model.Place#getPeriodEnd()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getMarketAssessment <em>Market Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Market Assessment</em>'.
	 * @see se.lansnat.model.Place#getMarketAssessment()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_MarketAssessment();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Place#getMarketReason <em>Market Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Market Reason</em>'.
	 * @see se.lansnat.model.Place#getMarketReason()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_MarketReason();

	/**
	 * Returns the meta object for the reference list '{@link se.lansnat.model.Place#getPlannedConnections <em>Planned Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Planned Connections</em>'.
	 * @see se.lansnat.model.Place#getPlannedConnections()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_PlannedConnections();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Locality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Locality</em>'.
	 * @see se.lansnat.model.Locality
	 * @generated
	 */
	EClass getLocality();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area</em>'.
	 * @see se.lansnat.model.Area
	 * @generated
	 */
	EClass getArea();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Duct <em>Duct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Duct</em>'.
	 * @see se.lansnat.model.Duct
	 * @generated
	 */
	EClass getDuct();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Duct#getName()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.Duct#getLengthM()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see se.lansnat.model.Duct#getOwner()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Owner();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.lansnat.model.Duct#getFrom()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_From();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see se.lansnat.model.Duct#getTo()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_To();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.Duct#getSource()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Duct#getNote()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Note();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.Duct#getKind()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Kind();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Duct#getInside <em>Inside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Inside</em>'.
	 * @see se.lansnat.model.Duct#getInside()
	 * @see #getDuct()
	 * @generated
	 */
	EReference getDuct_Inside();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getTubes <em>Tubes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tubes</em>'.
	 * @see se.lansnat.model.Duct#getTubes()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Tubes();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getEmptyTubes <em>Empty Tubes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Empty Tubes</em>'.
	 * @see se.lansnat.model.Duct#getEmptyTubes()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_EmptyTubes();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getLocalitySide <em>Locality Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality Side</em>'.
	 * @see se.lansnat.model.Duct#getLocalitySide()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_LocalitySide();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#isJointLaying <em>Joint Laying</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joint Laying</em>'.
	 * @see se.lansnat.model.Duct#isJointLaying()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_JointLaying();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getTechnicalAvailability <em>Technical Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technical Availability</em>'.
	 * @see se.lansnat.model.Duct#getTechnicalAvailability()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_TechnicalAvailability();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getCommercialAvailability <em>Commercial Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commercial Availability</em>'.
	 * @see se.lansnat.model.Duct#getCommercialAvailability()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_CommercialAvailability();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getSurvey <em>Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Survey</em>'.
	 * @see se.lansnat.model.Duct#getSurvey()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Survey();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.Duct#getDate()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see se.lansnat.model.Duct#getState()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_State();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getPlannedYear <em>Planned Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Year</em>'.
	 * @see se.lansnat.model.Duct#getPlannedYear()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_PlannedYear();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Duct#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see se.lansnat.model.Duct#getOperator()
	 * @see #getDuct()
	 * @generated
	 */
	EAttribute getDuct_Operator();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.DuctSurveyFigure <em>Duct Survey Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Duct Survey Figure</em>'.
	 * @see se.lansnat.model.DuctSurveyFigure
	 * @generated
	 */
	EClass getDuctSurveyFigure();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DuctSurveyFigure#getSurvey <em>Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Survey</em>'.
	 * @see se.lansnat.model.DuctSurveyFigure#getSurvey()
	 * @see #getDuctSurveyFigure()
	 * @generated
	 */
	EAttribute getDuctSurveyFigure_Survey();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DuctSurveyFigure#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.DuctSurveyFigure#getDate()
	 * @see #getDuctSurveyFigure()
	 * @generated
	 */
	EAttribute getDuctSurveyFigure_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DuctSurveyFigure#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.DuctSurveyFigure#getLengthM()
	 * @see #getDuctSurveyFigure()
	 * @generated
	 */
	EAttribute getDuctSurveyFigure_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DuctSurveyFigure#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see se.lansnat.model.DuctSurveyFigure#getOwner()
	 * @see #getDuctSurveyFigure()
	 * @generated
	 */
	EAttribute getDuctSurveyFigure_Owner();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DuctSurveyFigure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.DuctSurveyFigure#getSource()
	 * @see #getDuctSurveyFigure()
	 * @generated
	 */
	EAttribute getDuctSurveyFigure_Source();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see se.lansnat.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Node#getName()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.Node#getKind()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getSecurityClass <em>Security Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Class</em>'.
	 * @see se.lansnat.model.Node#getSecurityClass()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_SecurityClass();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getHouseholds <em>Households</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Households</em>'.
	 * @see se.lansnat.model.Node#getHouseholds()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Households();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#isGateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway</em>'.
	 * @see se.lansnat.model.Node#isGateway()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Gateway();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Node#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see se.lansnat.model.Node#getPlace()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Place();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see se.lansnat.model.Node#getLatitude()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see se.lansnat.model.Node#getLongitude()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getCoordinateSource <em>Coordinate Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate Source</em>'.
	 * @see se.lansnat.model.Node#getCoordinateSource()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_CoordinateSource();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see se.lansnat.model.Node#getState()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_State();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getPlannedYear <em>Planned Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Year</em>'.
	 * @see se.lansnat.model.Node#getPlannedYear()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_PlannedYear();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see se.lansnat.model.Node#getOwner()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Owner();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see se.lansnat.model.Node#getOperator()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Operator();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.Node#getSource()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Node#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Node#getNote()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see se.lansnat.model.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Connection#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see se.lansnat.model.Connection#getFrom()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_From();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Connection#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see se.lansnat.model.Connection#getTo()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_To();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network</em>'.
	 * @see se.lansnat.model.Connection#getNetwork()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Network();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.Connection#getLengthM()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getCapacityMbitS <em>Capacity Mbit S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity Mbit S</em>'.
	 * @see se.lansnat.model.Connection#getCapacityMbitS()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_CapacityMbitS();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Connection#getName()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Name();

	/**
	 * Returns the meta object for the containment reference '{@link se.lansnat.model.Connection#getFromElsewhere <em>From Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>From Elsewhere</em>'.
	 * @see se.lansnat.model.Connection#getFromElsewhere()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_FromElsewhere();

	/**
	 * Returns the meta object for the containment reference '{@link se.lansnat.model.Connection#getToElsewhere <em>To Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>To Elsewhere</em>'.
	 * @see se.lansnat.model.Connection#getToElsewhere()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_ToElsewhere();

	/**
	 * Returns the meta object for the reference list '{@link se.lansnat.model.Connection#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Segments</em>'.
	 * @see se.lansnat.model.Connection#getSegments()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Segments();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see se.lansnat.model.Connection#getTechnique()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Technique();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getLengthMethod <em>Length Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Method</em>'.
	 * @see se.lansnat.model.Connection#getLengthMethod()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_LengthMethod();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getLengthSource <em>Length Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Source</em>'.
	 * @see se.lansnat.model.Connection#getLengthSource()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_LengthSource();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see se.lansnat.model.Connection#getState()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_State();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getPlannedYear <em>Planned Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Year</em>'.
	 * @see se.lansnat.model.Connection#getPlannedYear()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_PlannedYear();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see se.lansnat.model.Connection#getOwner()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Owner();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see se.lansnat.model.Connection#getOperator()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Operator();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getReach <em>Reach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reach</em>'.
	 * @see se.lansnat.model.Connection#getReach()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Reach();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#isVital <em>Vital</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vital</em>'.
	 * @see se.lansnat.model.Connection#isVital()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Vital();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#isCommercial <em>Commercial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commercial</em>'.
	 * @see se.lansnat.model.Connection#isCommercial()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Commercial();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getCommercialReason <em>Commercial Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commercial Reason</em>'.
	 * @see se.lansnat.model.Connection#getCommercialReason()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_CommercialReason();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getOpenness <em>Openness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Openness</em>'.
	 * @see se.lansnat.model.Connection#getOpenness()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Openness();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.Connection#getSource()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Connection#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Connection#getNote()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see se.lansnat.model.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Junction <em>Junction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Junction</em>'.
	 * @see se.lansnat.model.Junction
	 * @generated
	 */
	EClass getJunction();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Junction#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Junction#getName()
	 * @see #getJunction()
	 * @generated
	 */
	EAttribute getJunction_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Junction#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see se.lansnat.model.Junction#getLatitude()
	 * @see #getJunction()
	 * @generated
	 */
	EAttribute getJunction_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Junction#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see se.lansnat.model.Junction#getLongitude()
	 * @see #getJunction()
	 * @generated
	 */
	EAttribute getJunction_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Junction#getCoordinateSource <em>Coordinate Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate Source</em>'.
	 * @see se.lansnat.model.Junction#getCoordinateSource()
	 * @see #getJunction()
	 * @generated
	 */
	EAttribute getJunction_CoordinateSource();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Junction#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Junction#getNote()
	 * @see #getJunction()
	 * @generated
	 */
	EAttribute getJunction_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.ObjectRef <em>Object Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Object Ref</em>'.
	 * @see se.lansnat.model.ObjectRef
	 * @generated
	 */
	EClass getObjectRef();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ObjectRef#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.ObjectRef#getMunicipalityCode()
	 * @see #getObjectRef()
	 * @generated
	 */
	EAttribute getObjectRef_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ObjectRef#getTargetId <em>Target Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Id</em>'.
	 * @see se.lansnat.model.ObjectRef#getTargetId()
	 * @see #getObjectRef()
	 * @generated
	 */
	EAttribute getObjectRef_TargetId();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ObjectRef#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see se.lansnat.model.ObjectRef#getLabel()
	 * @see #getObjectRef()
	 * @generated
	 */
	EAttribute getObjectRef_Label();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ObjectRef#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see se.lansnat.model.ObjectRef#getContentHash()
	 * @see #getObjectRef()
	 * @generated
	 */
	EAttribute getObjectRef_ContentHash();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see se.lansnat.model.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Segment#getName()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Name();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Segment#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see se.lansnat.model.Segment#getFrom()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_From();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Segment#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see se.lansnat.model.Segment#getTo()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_To();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.Segment#getLengthM()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getLengthMethod <em>Length Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Method</em>'.
	 * @see se.lansnat.model.Segment#getLengthMethod()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_LengthMethod();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getLengthSource <em>Length Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length Source</em>'.
	 * @see se.lansnat.model.Segment#getLengthSource()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_LengthSource();

	/**
	 * Returns the meta object for the reference list '{@link se.lansnat.model.Segment#getDucts <em>Ducts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ducts</em>'.
	 * @see se.lansnat.model.Segment#getDucts()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Ducts();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see se.lansnat.model.Segment#getState()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_State();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getPlannedYear <em>Planned Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Year</em>'.
	 * @see se.lansnat.model.Segment#getPlannedYear()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_PlannedYear();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see se.lansnat.model.Segment#getOwner()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Owner();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see se.lansnat.model.Segment#getOperator()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Operator();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.Segment#getSource()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Segment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Segment#getNote()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see se.lansnat.model.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Organisation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Organisation#getName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Organisation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.Organisation#getKind()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Organisation#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.Organisation#getMunicipalityCode()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Organisation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Organisation#getNote()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see se.lansnat.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Person#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see se.lansnat.model.Person#getRole()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Role();

	/**
	 * Returns the meta object for the reference '{@link se.lansnat.model.Person#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see se.lansnat.model.Person#getOrganisation()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Person#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see se.lansnat.model.Person#getEmail()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Email();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Person#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see se.lansnat.model.Person#getPhone()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Phone();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Person#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Person#getNote()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Consultation <em>Consultation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consultation</em>'.
	 * @see se.lansnat.model.Consultation
	 * @generated
	 */
	EClass getConsultation();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.Consultation#getKind()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Party</em>'.
	 * @see se.lansnat.model.Consultation#getParty()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_Party();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.Consultation#getMunicipalityCode()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.Consultation#getDate()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see se.lansnat.model.Consultation#getSubject()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_Subject();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see se.lansnat.model.Consultation#getOutcome()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Consultation#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see se.lansnat.model.Consultation#getReference()
	 * @see #getConsultation()
	 * @generated
	 */
	EAttribute getConsultation_Reference();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.StatusChange <em>Status Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Status Change</em>'.
	 * @see se.lansnat.model.StatusChange
	 * @generated
	 */
	EClass getStatusChange();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatusChange#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.lansnat.model.StatusChange#getStatus()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatusChange#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.StatusChange#getDate()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatusChange#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see se.lansnat.model.StatusChange#getReference()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Reference();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatusChange#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see se.lansnat.model.StatusChange#getDecidedBy()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.StatusChange#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.StatusChange#getNote()
	 * @see #getStatusChange()
	 * @generated
	 */
	EAttribute getStatusChange_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.SupplementRequest <em>Supplement Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplement Request</em>'.
	 * @see se.lansnat.model.SupplementRequest
	 * @generated
	 */
	EClass getSupplementRequest();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupplementRequest#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.SupplementRequest#getDate()
	 * @see #getSupplementRequest()
	 * @generated
	 */
	EAttribute getSupplementRequest_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupplementRequest#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see se.lansnat.model.SupplementRequest#getDueDate()
	 * @see #getSupplementRequest()
	 * @generated
	 */
	EAttribute getSupplementRequest_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupplementRequest#getAnsweredDate <em>Answered Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered Date</em>'.
	 * @see se.lansnat.model.SupplementRequest#getAnsweredDate()
	 * @see #getSupplementRequest()
	 * @generated
	 */
	EAttribute getSupplementRequest_AnsweredDate();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupplementRequest#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see se.lansnat.model.SupplementRequest#getText()
	 * @see #getSupplementRequest()
	 * @generated
	 */
	EAttribute getSupplementRequest_Text();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupplementRequest#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see se.lansnat.model.SupplementRequest#getReference()
	 * @see #getSupplementRequest()
	 * @generated
	 */
	EAttribute getSupplementRequest_Reference();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupplementRequest#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see se.lansnat.model.SupplementRequest#getDecidedBy()
	 * @see #getSupplementRequest()
	 * @generated
	 */
	EAttribute getSupplementRequest_DecidedBy();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.ApprovalCheck <em>Approval Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Check</em>'.
	 * @see se.lansnat.model.ApprovalCheck
	 * @generated
	 */
	EClass getApprovalCheck();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getCode()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_Code();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getClause()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_Clause();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getRequirement()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_Requirement();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getVerdict()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getNote()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_Note();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getDecidedBy()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovalCheck#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.ApprovalCheck#getDate()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	EAttribute getApprovalCheck_Date();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see se.lansnat.model.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Assumption#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see se.lansnat.model.Assumption#getMeasure()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Measure();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Assumption#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see se.lansnat.model.Assumption#getValue()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Value();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Assumption#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.Assumption#getSource()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Assumption#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.Assumption#getNote()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.RegionalProgramme <em>Regional Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regional Programme</em>'.
	 * @see se.lansnat.model.RegionalProgramme
	 * @generated
	 */
	EClass getRegionalProgramme();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalProgramme#getCountyCode <em>County Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>County Code</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getCountyCode()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EAttribute getRegionalProgramme_CountyCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalProgramme#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getTemplate()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EAttribute getRegionalProgramme_Template();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.RegionalProgramme#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getSections()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EReference getRegionalProgramme_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.RegionalProgramme#getStatusHistory <em>Status History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Status History</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getStatusHistory()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EReference getRegionalProgramme_StatusHistory();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.RegionalProgramme#getConsultations <em>Consultations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consultations</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getConsultations()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EReference getRegionalProgramme_Consultations();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.RegionalProgramme#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getDecisions()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EReference getRegionalProgramme_Decisions();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalProgramme#getMatchAbove <em>Match Above</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Match Above</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getMatchAbove()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EAttribute getRegionalProgramme_MatchAbove();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalProgramme#getAskAbove <em>Ask Above</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ask Above</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getAskAbove()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EAttribute getRegionalProgramme_AskAbove();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.RegionalProgramme#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see se.lansnat.model.RegionalProgramme#getItems()
	 * @see #getRegionalProgramme()
	 * @generated
	 */
	EReference getRegionalProgramme_Items();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see se.lansnat.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getConflict <em>Conflict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conflict</em>'.
	 * @see se.lansnat.model.Decision#getConflict()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Conflict();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see se.lansnat.model.Decision#getChoice()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Choice();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.Decision#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objects</em>'.
	 * @see se.lansnat.model.Decision#getObjects()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Objects();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see se.lansnat.model.Decision#getChosen()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Chosen();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see se.lansnat.model.Decision#getValue()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Value();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see se.lansnat.model.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see se.lansnat.model.Decision#getDecidedBy()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getGroundsHash <em>Grounds Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounds Hash</em>'.
	 * @see se.lansnat.model.Decision#getGroundsHash()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_GroundsHash();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.Decision#getKind()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Decision#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see se.lansnat.model.Decision#getFeature()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Feature();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.Decision#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see se.lansnat.model.Decision#getValues()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Values();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.DecisionValue <em>Decision Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Value</em>'.
	 * @see se.lansnat.model.DecisionValue
	 * @generated
	 */
	EClass getDecisionValue();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DecisionValue#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.DecisionValue#getMunicipalityCode()
	 * @see #getDecisionValue()
	 * @generated
	 */
	EAttribute getDecisionValue_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DecisionValue#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object</em>'.
	 * @see se.lansnat.model.DecisionValue#getObject()
	 * @see #getDecisionValue()
	 * @generated
	 */
	EAttribute getDecisionValue_Object();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.DecisionValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see se.lansnat.model.DecisionValue#getValue()
	 * @see #getDecisionValue()
	 * @generated
	 */
	EAttribute getDecisionValue_Value();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.RegionalItem <em>Regional Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regional Item</em>'.
	 * @see se.lansnat.model.RegionalItem
	 * @generated
	 */
	EClass getRegionalItem();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.RegionalItem#getKind()
	 * @see #getRegionalItem()
	 * @generated
	 */
	EAttribute getRegionalItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.RegionalItem#getName()
	 * @see #getRegionalItem()
	 * @generated
	 */
	EAttribute getRegionalItem_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalItem#getStanding <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standing</em>'.
	 * @see se.lansnat.model.RegionalItem#getStanding()
	 * @see #getRegionalItem()
	 * @generated
	 */
	EAttribute getRegionalItem_Standing();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.RegionalItem#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see se.lansnat.model.RegionalItem#getSources()
	 * @see #getRegionalItem()
	 * @generated
	 */
	EReference getRegionalItem_Sources();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.RegionalItem#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.RegionalItem#getNote()
	 * @see #getRegionalItem()
	 * @generated
	 */
	EAttribute getRegionalItem_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see se.lansnat.model.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Provenance#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see se.lansnat.model.Provenance#getScore()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Score();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Provenance#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see se.lansnat.model.Provenance#getMethod()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Method();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Provenance#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see se.lansnat.model.Provenance#getDecision()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Decision();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.ApprovedVersion <em>Approved Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approved Version</em>'.
	 * @see se.lansnat.model.ApprovedVersion
	 * @generated
	 */
	EClass getApprovedVersion();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovedVersion#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see se.lansnat.model.ApprovedVersion#getNumber()
	 * @see #getApprovedVersion()
	 * @generated
	 */
	EAttribute getApprovedVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovedVersion#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.ApprovedVersion#getDate()
	 * @see #getApprovedVersion()
	 * @generated
	 */
	EAttribute getApprovedVersion_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovedVersion#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see se.lansnat.model.ApprovedVersion#getReference()
	 * @see #getApprovedVersion()
	 * @generated
	 */
	EAttribute getApprovedVersion_Reference();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovedVersion#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see se.lansnat.model.ApprovedVersion#getDecidedBy()
	 * @see #getApprovedVersion()
	 * @generated
	 */
	EAttribute getApprovedVersion_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovedVersion#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see se.lansnat.model.ApprovedVersion#getContentHash()
	 * @see #getApprovedVersion()
	 * @generated
	 */
	EAttribute getApprovedVersion_ContentHash();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.ApprovedVersion#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.ApprovedVersion#getNote()
	 * @see #getApprovedVersion()
	 * @generated
	 */
	EAttribute getApprovedVersion_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.SupportLedger <em>Support Ledger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Ledger</em>'.
	 * @see se.lansnat.model.SupportLedger
	 * @generated
	 */
	EClass getSupportLedger();

	/**
	 * Returns the meta object for the attribute list '{@link se.lansnat.model.SupportLedger#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Heads</em>'.
	 * @see se.lansnat.model.SupportLedger#getHeads()
	 * @see #getSupportLedger()
	 * @generated
	 */
	EAttribute getSupportLedger_Heads();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportLedger#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see se.lansnat.model.SupportLedger#getEntries()
	 * @see #getSupportLedger()
	 * @generated
	 */
	EReference getSupportLedger_Entries();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.SupportEntry <em>Support Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Entry</em>'.
	 * @see se.lansnat.model.SupportEntry
	 * @generated
	 */
	EClass getSupportEntry();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see se.lansnat.model.SupportEntry#getNumber()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Number();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.SupportEntry#getKind()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getSupport <em>Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Support</em>'.
	 * @see se.lansnat.model.SupportEntry#getSupport()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Support();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getCaseId <em>Case Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Id</em>'.
	 * @see se.lansnat.model.SupportEntry#getCaseId()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_CaseId();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.SupportEntry#getMunicipalityCode()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.lansnat.model.SupportEntry#getDate()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getAmountSek <em>Amount Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Sek</em>'.
	 * @see se.lansnat.model.SupportEntry#getAmountSek()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_AmountSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see se.lansnat.model.SupportEntry#getBy()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_By();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getOfficer <em>Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Officer</em>'.
	 * @see se.lansnat.model.SupportEntry#getOfficer()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Officer();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see se.lansnat.model.SupportEntry#getReference()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Reference();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see se.lansnat.model.SupportEntry#getReason()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Reason();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.SupportEntry#getNote()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Note();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getBasisSek <em>Basis Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Sek</em>'.
	 * @see se.lansnat.model.SupportEntry#getBasisSek()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_BasisSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getBasisBeforeSek <em>Basis Before Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Before Sek</em>'.
	 * @see se.lansnat.model.SupportEntry#getBasisBeforeSek()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_BasisBeforeSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see se.lansnat.model.SupportEntry#getPurpose()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see se.lansnat.model.SupportEntry#getOutcome()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see se.lansnat.model.SupportEntry#getClause()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Clause();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see se.lansnat.model.SupportEntry#getVerdict()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getRecoveryGround <em>Recovery Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Ground</em>'.
	 * @see se.lansnat.model.SupportEntry#getRecoveryGround()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_RecoveryGround();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getCorrects <em>Corrects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrects</em>'.
	 * @see se.lansnat.model.SupportEntry#getCorrects()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Corrects();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getToMunicipalityCode <em>To Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Municipality Code</em>'.
	 * @see se.lansnat.model.SupportEntry#getToMunicipalityCode()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_ToMunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see se.lansnat.model.SupportEntry#getUntil()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Until();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getWorkFrom <em>Work From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work From</em>'.
	 * @see se.lansnat.model.SupportEntry#getWorkFrom()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_WorkFrom();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getWorkTo <em>Work To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work To</em>'.
	 * @see se.lansnat.model.SupportEntry#getWorkTo()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_WorkTo();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.SupportEntry#getLengthM()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getInsideLengthM <em>Inside Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inside Length M</em>'.
	 * @see se.lansnat.model.SupportEntry#getInsideLengthM()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_InsideLengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getInsideSek <em>Inside Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inside Sek</em>'.
	 * @see se.lansnat.model.SupportEntry#getInsideSek()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_InsideSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getProcurementSek <em>Procurement Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procurement Sek</em>'.
	 * @see se.lansnat.model.SupportEntry#getProcurementSek()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_ProcurementSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#isOwnBuilding <em>Own Building</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Building</em>'.
	 * @see se.lansnat.model.SupportEntry#isOwnBuilding()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_OwnBuilding();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#isCostsDisjoint <em>Costs Disjoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Costs Disjoint</em>'.
	 * @see se.lansnat.model.SupportEntry#isCostsDisjoint()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_CostsDisjoint();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#isSubstantiallyDone <em>Substantially Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Substantially Done</em>'.
	 * @see se.lansnat.model.SupportEntry#isSubstantiallyDone()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_SubstantiallyDone();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getMembersGettingPercent <em>Members Getting Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Members Getting Percent</em>'.
	 * @see se.lansnat.model.SupportEntry#getMembersGettingPercent()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_MembersGettingPercent();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getMembersHavingPercent <em>Members Having Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Members Having Percent</em>'.
	 * @see se.lansnat.model.SupportEntry#getMembersHavingPercent()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_MembersHavingPercent();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getProgrammeVersion <em>Programme Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Programme Version</em>'.
	 * @see se.lansnat.model.SupportEntry#getProgrammeVersion()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_ProgrammeVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportEntry#getShares <em>Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shares</em>'.
	 * @see se.lansnat.model.SupportEntry#getShares()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EReference getSupportEntry_Shares();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportEntry#getCosts <em>Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Costs</em>'.
	 * @see se.lansnat.model.SupportEntry#getCosts()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EReference getSupportEntry_Costs();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportEntry#getFinancing <em>Financing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Financing</em>'.
	 * @see se.lansnat.model.SupportEntry#getFinancing()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EReference getSupportEntry_Financing();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportEntry#getTenders <em>Tenders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tenders</em>'.
	 * @see se.lansnat.model.SupportEntry#getTenders()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EReference getSupportEntry_Tenders();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportEntry#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objects</em>'.
	 * @see se.lansnat.model.SupportEntry#getObjects()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EReference getSupportEntry_Objects();

	/**
	 * Returns the meta object for the containment reference list '{@link se.lansnat.model.SupportEntry#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see se.lansnat.model.SupportEntry#getAttachments()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EReference getSupportEntry_Attachments();

	/**
	 * Returns the meta object for the attribute list '{@link se.lansnat.model.SupportEntry#getPredecessors <em>Predecessors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Predecessors</em>'.
	 * @see se.lansnat.model.SupportEntry#getPredecessors()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Predecessors();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportEntry#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see se.lansnat.model.SupportEntry#getHash()
	 * @see #getSupportEntry()
	 * @generated
	 */
	EAttribute getSupportEntry_Hash();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.SupportShare <em>Support Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Share</em>'.
	 * @see se.lansnat.model.SupportShare
	 * @generated
	 */
	EClass getSupportShare();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportShare#getMunicipalityCode <em>Municipality Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Municipality Code</em>'.
	 * @see se.lansnat.model.SupportShare#getMunicipalityCode()
	 * @see #getSupportShare()
	 * @generated
	 */
	EAttribute getSupportShare_MunicipalityCode();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportShare#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.SupportShare#getLengthM()
	 * @see #getSupportShare()
	 * @generated
	 */
	EAttribute getSupportShare_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportShare#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see se.lansnat.model.SupportShare#getPercent()
	 * @see #getSupportShare()
	 * @generated
	 */
	EAttribute getSupportShare_Percent();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportShare#getAmountSek <em>Amount Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Sek</em>'.
	 * @see se.lansnat.model.SupportShare#getAmountSek()
	 * @see #getSupportShare()
	 * @generated
	 */
	EAttribute getSupportShare_AmountSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportShare#getBasisSek <em>Basis Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Sek</em>'.
	 * @see se.lansnat.model.SupportShare#getBasisSek()
	 * @see #getSupportShare()
	 * @generated
	 */
	EAttribute getSupportShare_BasisSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.SupportShare#getBasisBeforeSek <em>Basis Before Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Before Sek</em>'.
	 * @see se.lansnat.model.SupportShare#getBasisBeforeSek()
	 * @see #getSupportShare()
	 * @generated
	 */
	EAttribute getSupportShare_BasisBeforeSek();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.CostLine <em>Cost Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Line</em>'.
	 * @see se.lansnat.model.CostLine
	 * @generated
	 */
	EClass getCostLine();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.CostLine#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.lansnat.model.CostLine#getKind()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.CostLine#getAmountSek <em>Amount Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Sek</em>'.
	 * @see se.lansnat.model.CostLine#getAmountSek()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_AmountSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.CostLine#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see se.lansnat.model.CostLine#getLengthM()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.CostLine#getInsideLengthM <em>Inside Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inside Length M</em>'.
	 * @see se.lansnat.model.CostLine#getInsideLengthM()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_InsideLengthM();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.CostLine#getYears <em>Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Years</em>'.
	 * @see se.lansnat.model.CostLine#getYears()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_Years();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.CostLine#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.lansnat.model.CostLine#getNote()
	 * @see #getCostLine()
	 * @generated
	 */
	EAttribute getCostLine_Note();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.FinancingLine <em>Financing Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Financing Line</em>'.
	 * @see se.lansnat.model.FinancingLine
	 * @generated
	 */
	EClass getFinancingLine();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.FinancingLine#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.lansnat.model.FinancingLine#getSource()
	 * @see #getFinancingLine()
	 * @generated
	 */
	EAttribute getFinancingLine_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.FinancingLine#getAmountSek <em>Amount Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Sek</em>'.
	 * @see se.lansnat.model.FinancingLine#getAmountSek()
	 * @see #getFinancingLine()
	 * @generated
	 */
	EAttribute getFinancingLine_AmountSek();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Tender <em>Tender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tender</em>'.
	 * @see se.lansnat.model.Tender
	 * @generated
	 */
	EClass getTender();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Tender#getBidder <em>Bidder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bidder</em>'.
	 * @see se.lansnat.model.Tender#getBidder()
	 * @see #getTender()
	 * @generated
	 */
	EAttribute getTender_Bidder();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Tender#getAmountSek <em>Amount Sek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Sek</em>'.
	 * @see se.lansnat.model.Tender#getAmountSek()
	 * @see #getTender()
	 * @generated
	 */
	EAttribute getTender_AmountSek();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Tender#isAcceptable <em>Acceptable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptable</em>'.
	 * @see se.lansnat.model.Tender#isAcceptable()
	 * @see #getTender()
	 * @generated
	 */
	EAttribute getTender_Acceptable();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Tender#isAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see se.lansnat.model.Tender#isAccepted()
	 * @see #getTender()
	 * @generated
	 */
	EAttribute getTender_Accepted();

	/**
	 * Returns the meta object for class '{@link se.lansnat.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see se.lansnat.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see se.lansnat.model.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Attachment#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see se.lansnat.model.Attachment#getLocation()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Location();

	/**
	 * Returns the meta object for the attribute '{@link se.lansnat.model.Attachment#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see se.lansnat.model.Attachment#getContentHash()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_ContentHash();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.PriorityGround <em>Priority Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Priority Ground</em>'.
	 * @see se.lansnat.model.PriorityGround
	 * @generated
	 */
	EEnum getPriorityGround();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.ProgrammeStatus <em>Programme Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Programme Status</em>'.
	 * @see se.lansnat.model.ProgrammeStatus
	 * @generated
	 */
	EEnum getProgrammeStatus();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.SectionStatus <em>Section Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Status</em>'.
	 * @see se.lansnat.model.SectionStatus
	 * @generated
	 */
	EEnum getSectionStatus();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.StatisticsMeasure <em>Statistics Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Statistics Measure</em>'.
	 * @see se.lansnat.model.StatisticsMeasure
	 * @generated
	 */
	EEnum getStatisticsMeasure();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.StatisticsStatus <em>Statistics Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Statistics Status</em>'.
	 * @see se.lansnat.model.StatisticsStatus
	 * @generated
	 */
	EEnum getStatisticsStatus();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.NodeKind <em>Node Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Node Kind</em>'.
	 * @see se.lansnat.model.NodeKind
	 * @generated
	 */
	EEnum getNodeKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.NetworkKind <em>Network Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Network Kind</em>'.
	 * @see se.lansnat.model.NetworkKind
	 * @generated
	 */
	EEnum getNetworkKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.InfrastructureState <em>Infrastructure State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Infrastructure State</em>'.
	 * @see se.lansnat.model.InfrastructureState
	 * @generated
	 */
	EEnum getInfrastructureState();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.LengthMethod <em>Length Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Length Method</em>'.
	 * @see se.lansnat.model.LengthMethod
	 * @generated
	 */
	EEnum getLengthMethod();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.Technique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Technique</em>'.
	 * @see se.lansnat.model.Technique
	 * @generated
	 */
	EEnum getTechnique();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.Openness <em>Openness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Openness</em>'.
	 * @see se.lansnat.model.Openness
	 * @generated
	 */
	EEnum getOpenness();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.ConnectionReach <em>Connection Reach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connection Reach</em>'.
	 * @see se.lansnat.model.ConnectionReach
	 * @generated
	 */
	EEnum getConnectionReach();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.DuctKind <em>Duct Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Duct Kind</em>'.
	 * @see se.lansnat.model.DuctKind
	 * @generated
	 */
	EEnum getDuctKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.LocalitySide <em>Locality Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Locality Side</em>'.
	 * @see se.lansnat.model.LocalitySide
	 * @generated
	 */
	EEnum getLocalitySide();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.Availability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Availability</em>'.
	 * @see se.lansnat.model.Availability
	 * @generated
	 */
	EEnum getAvailability();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.MarketAssessment <em>Market Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Market Assessment</em>'.
	 * @see se.lansnat.model.MarketAssessment
	 * @generated
	 */
	EEnum getMarketAssessment();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.OrganisationKind <em>Organisation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Kind</em>'.
	 * @see se.lansnat.model.OrganisationKind
	 * @generated
	 */
	EEnum getOrganisationKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.CheckVerdict <em>Check Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Verdict</em>'.
	 * @see se.lansnat.model.CheckVerdict
	 * @generated
	 */
	EEnum getCheckVerdict();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.AssumptionMeasure <em>Assumption Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assumption Measure</em>'.
	 * @see se.lansnat.model.AssumptionMeasure
	 * @generated
	 */
	EEnum getAssumptionMeasure();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.DecisionChoice <em>Decision Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Choice</em>'.
	 * @see se.lansnat.model.DecisionChoice
	 * @generated
	 */
	EEnum getDecisionChoice();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.ConflictKind <em>Conflict Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Conflict Kind</em>'.
	 * @see se.lansnat.model.ConflictKind
	 * @generated
	 */
	EEnum getConflictKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.RegionalItemKind <em>Regional Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Regional Item Kind</em>'.
	 * @see se.lansnat.model.RegionalItemKind
	 * @generated
	 */
	EEnum getRegionalItemKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.ItemStanding <em>Item Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Standing</em>'.
	 * @see se.lansnat.model.ItemStanding
	 * @generated
	 */
	EEnum getItemStanding();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.MatchMethod <em>Match Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Match Method</em>'.
	 * @see se.lansnat.model.MatchMethod
	 * @generated
	 */
	EEnum getMatchMethod();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.SupportEntryKind <em>Support Entry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Support Entry Kind</em>'.
	 * @see se.lansnat.model.SupportEntryKind
	 * @generated
	 */
	EEnum getSupportEntryKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.SupportKind <em>Support Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Support Kind</em>'.
	 * @see se.lansnat.model.SupportKind
	 * @generated
	 */
	EEnum getSupportKind();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.PotPurpose <em>Pot Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pot Purpose</em>'.
	 * @see se.lansnat.model.PotPurpose
	 * @generated
	 */
	EEnum getPotPurpose();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.RulingOutcome <em>Ruling Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ruling Outcome</em>'.
	 * @see se.lansnat.model.RulingOutcome
	 * @generated
	 */
	EEnum getRulingOutcome();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.RecoveryGround <em>Recovery Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recovery Ground</em>'.
	 * @see se.lansnat.model.RecoveryGround
	 * @generated
	 */
	EEnum getRecoveryGround();

	/**
	 * Returns the meta object for enum '{@link se.lansnat.model.CostKind <em>Cost Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Kind</em>'.
	 * @see se.lansnat.model.CostKind
	 * @generated
	 */
	EEnum getCostKind();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the meta object for data type '{@link java.lang.Double <em>Degrees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Degrees</em>'.
	 * @see java.lang.Double
	 * @model instanceClass="java.lang.Double"
	 * @generated
	 */
	EDataType getDegrees();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.IdentifiedImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.PartImpl <em>Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.PartImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getPart()
		 * @generated
		 */
		EClass PART = eINSTANCE.getPart();

		/**
		 * The meta object literal for the '<em><b>Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART__SCHEMA = eINSTANCE.getPart_Schema();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.CountyImpl <em>County</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.CountyImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getCounty()
		 * @generated
		 */
		EClass COUNTY = eINSTANCE.getCounty();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTY__CODE = eINSTANCE.getCounty_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTY__NAME = eINSTANCE.getCounty_Name();

		/**
		 * The meta object literal for the '<em><b>Ruleset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTY__RULESET = eINSTANCE.getCounty_Ruleset();

		/**
		 * The meta object literal for the '<em><b>Municipalities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTY__MUNICIPALITIES = eINSTANCE.getCounty_Municipalities();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTY__PEOPLE = eINSTANCE.getCounty_People();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTY__ORGANISATIONS = eINSTANCE.getCounty_Organisations();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTY__ASSUMPTIONS = eINSTANCE.getCounty_Assumptions();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.MunicipalityImpl <em>Municipality</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.MunicipalityImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getMunicipality()
		 * @generated
		 */
		EClass MUNICIPALITY = eINSTANCE.getMunicipality();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUNICIPALITY__CODE = eINSTANCE.getMunicipality_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUNICIPALITY__NAME = eINSTANCE.getMunicipality_Name();

		/**
		 * The meta object literal for the '<em><b>Statistics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPALITY__STATISTICS = eINSTANCE.getMunicipality_Statistics();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.StatisticsRecordImpl <em>Statistics Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.StatisticsRecordImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsRecord()
		 * @generated
		 */
		EClass STATISTICS_RECORD = eINSTANCE.getStatisticsRecord();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS_RECORD__MEASURE = eINSTANCE.getStatisticsRecord_Measure();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS_RECORD__VALUE = eINSTANCE.getStatisticsRecord_Value();

		/**
		 * The meta object literal for the '<em><b>Reference Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS_RECORD__REFERENCE_DATE = eINSTANCE.getStatisticsRecord_ReferenceDate();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS_RECORD__STATUS = eINSTANCE.getStatisticsRecord_Status();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTICS_RECORD__SOURCE = eINSTANCE.getStatisticsRecord_Source();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.MunicipalProgrammeImpl <em>Municipal Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.MunicipalProgrammeImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getMunicipalProgramme()
		 * @generated
		 */
		EClass MUNICIPAL_PROGRAMME = eINSTANCE.getMunicipalProgramme();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE = eINSTANCE.getMunicipalProgramme_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUNICIPAL_PROGRAMME__TEMPLATE = eINSTANCE.getMunicipalProgramme_Template();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUNICIPAL_PROGRAMME__STATUS = eINSTANCE.getMunicipalProgramme_Status();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__SECTIONS = eINSTANCE.getMunicipalProgramme_Sections();

		/**
		 * The meta object literal for the '<em><b>Localities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__LOCALITIES = eINSTANCE.getMunicipalProgramme_Localities();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__AREAS = eINSTANCE.getMunicipalProgramme_Areas();

		/**
		 * The meta object literal for the '<em><b>Ducts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__DUCTS = eINSTANCE.getMunicipalProgramme_Ducts();

		/**
		 * The meta object literal for the '<em><b>Duct Survey Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES = eINSTANCE.getMunicipalProgramme_DuctSurveyFigures();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__NODES = eINSTANCE.getMunicipalProgramme_Nodes();

		/**
		 * The meta object literal for the '<em><b>Connections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__CONNECTIONS = eINSTANCE.getMunicipalProgramme_Connections();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__SEGMENTS = eINSTANCE.getMunicipalProgramme_Segments();

		/**
		 * The meta object literal for the '<em><b>Junctions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__JUNCTIONS = eINSTANCE.getMunicipalProgramme_Junctions();

		/**
		 * The meta object literal for the '<em><b>Consultations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__CONSULTATIONS = eINSTANCE.getMunicipalProgramme_Consultations();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__PEOPLE = eINSTANCE.getMunicipalProgramme_People();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__ORGANISATIONS = eINSTANCE.getMunicipalProgramme_Organisations();

		/**
		 * The meta object literal for the '<em><b>Status History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__STATUS_HISTORY = eINSTANCE.getMunicipalProgramme_StatusHistory();

		/**
		 * The meta object literal for the '<em><b>Supplement Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS = eINSTANCE.getMunicipalProgramme_SupplementRequests();

		/**
		 * The meta object literal for the '<em><b>Approval Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__APPROVAL_CHECKS = eINSTANCE.getMunicipalProgramme_ApprovalChecks();

		/**
		 * The meta object literal for the '<em><b>Approved Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUNICIPAL_PROGRAMME__APPROVED_VERSIONS = eINSTANCE.getMunicipalProgramme_ApprovedVersions();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ProgrammeSectionImpl <em>Programme Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ProgrammeSectionImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getProgrammeSection()
		 * @generated
		 */
		EClass PROGRAMME_SECTION = eINSTANCE.getProgrammeSection();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__NUMBER = eINSTANCE.getProgrammeSection_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__TITLE = eINSTANCE.getProgrammeSection_Title();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__CLAUSE = eINSTANCE.getProgrammeSection_Clause();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__PERIOD_END = eINSTANCE.getProgrammeSection_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__TEXT = eINSTANCE.getProgrammeSection_Text();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__STATUS = eINSTANCE.getProgrammeSection_Status();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME_SECTION__MISSING = eINSTANCE.getProgrammeSection_Missing();

		/**
		 * The meta object literal for the '<em><b>Linked</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME_SECTION__LINKED = eINSTANCE.getProgrammeSection_Linked();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.PlaceImpl <em>Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.PlaceImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getPlace()
		 * @generated
		 */
		EClass PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__NAME = eINSTANCE.getPlace_Name();

		/**
		 * The meta object literal for the '<em><b>Grounds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__GROUNDS = eINSTANCE.getPlace_Grounds();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__POPULATION = eINSTANCE.getPlace_Population();

		/**
		 * The meta object literal for the '<em><b>Households</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__HOUSEHOLDS = eINSTANCE.getPlace_Households();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LATITUDE = eINSTANCE.getPlace_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LONGITUDE = eINSTANCE.getPlace_Longitude();

		/**
		 * The meta object literal for the '<em><b>Coordinate Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__COORDINATE_SOURCE = eINSTANCE.getPlace_CoordinateSource();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__SOURCE = eINSTANCE.getPlace_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__NOTE = eINSTANCE.getPlace_Note();

		/**
		 * The meta object literal for the '<em><b>Grounds Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__GROUNDS_REASON = eINSTANCE.getPlace_GroundsReason();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__PERIOD_START = eINSTANCE.getPlace_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__PERIOD_END = eINSTANCE.getPlace_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Market Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__MARKET_ASSESSMENT = eINSTANCE.getPlace_MarketAssessment();

		/**
		 * The meta object literal for the '<em><b>Market Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__MARKET_REASON = eINSTANCE.getPlace_MarketReason();

		/**
		 * The meta object literal for the '<em><b>Planned Connections</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__PLANNED_CONNECTIONS = eINSTANCE.getPlace_PlannedConnections();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.LocalityImpl <em>Locality</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.LocalityImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getLocality()
		 * @generated
		 */
		EClass LOCALITY = eINSTANCE.getLocality();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.AreaImpl <em>Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.AreaImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getArea()
		 * @generated
		 */
		EClass AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.DuctImpl <em>Duct</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.DuctImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDuct()
		 * @generated
		 */
		EClass DUCT = eINSTANCE.getDuct();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__NAME = eINSTANCE.getDuct_Name();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__LENGTH_M = eINSTANCE.getDuct_LengthM();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__OWNER = eINSTANCE.getDuct_Owner();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__FROM = eINSTANCE.getDuct_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__TO = eINSTANCE.getDuct_To();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__SOURCE = eINSTANCE.getDuct_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__NOTE = eINSTANCE.getDuct_Note();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__KIND = eINSTANCE.getDuct_Kind();

		/**
		 * The meta object literal for the '<em><b>Inside</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DUCT__INSIDE = eINSTANCE.getDuct_Inside();

		/**
		 * The meta object literal for the '<em><b>Tubes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__TUBES = eINSTANCE.getDuct_Tubes();

		/**
		 * The meta object literal for the '<em><b>Empty Tubes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__EMPTY_TUBES = eINSTANCE.getDuct_EmptyTubes();

		/**
		 * The meta object literal for the '<em><b>Locality Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__LOCALITY_SIDE = eINSTANCE.getDuct_LocalitySide();

		/**
		 * The meta object literal for the '<em><b>Joint Laying</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__JOINT_LAYING = eINSTANCE.getDuct_JointLaying();

		/**
		 * The meta object literal for the '<em><b>Technical Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__TECHNICAL_AVAILABILITY = eINSTANCE.getDuct_TechnicalAvailability();

		/**
		 * The meta object literal for the '<em><b>Commercial Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__COMMERCIAL_AVAILABILITY = eINSTANCE.getDuct_CommercialAvailability();

		/**
		 * The meta object literal for the '<em><b>Survey</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__SURVEY = eINSTANCE.getDuct_Survey();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__DATE = eINSTANCE.getDuct_Date();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__STATE = eINSTANCE.getDuct_State();

		/**
		 * The meta object literal for the '<em><b>Planned Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__PLANNED_YEAR = eINSTANCE.getDuct_PlannedYear();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT__OPERATOR = eINSTANCE.getDuct_Operator();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.DuctSurveyFigureImpl <em>Duct Survey Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.DuctSurveyFigureImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDuctSurveyFigure()
		 * @generated
		 */
		EClass DUCT_SURVEY_FIGURE = eINSTANCE.getDuctSurveyFigure();

		/**
		 * The meta object literal for the '<em><b>Survey</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT_SURVEY_FIGURE__SURVEY = eINSTANCE.getDuctSurveyFigure_Survey();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT_SURVEY_FIGURE__DATE = eINSTANCE.getDuctSurveyFigure_Date();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT_SURVEY_FIGURE__LENGTH_M = eINSTANCE.getDuctSurveyFigure_LengthM();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT_SURVEY_FIGURE__OWNER = eINSTANCE.getDuctSurveyFigure_Owner();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUCT_SURVEY_FIGURE__SOURCE = eINSTANCE.getDuctSurveyFigure_Source();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.NodeImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NAME = eINSTANCE.getNode_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__KIND = eINSTANCE.getNode_Kind();

		/**
		 * The meta object literal for the '<em><b>Security Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__SECURITY_CLASS = eINSTANCE.getNode_SecurityClass();

		/**
		 * The meta object literal for the '<em><b>Households</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__HOUSEHOLDS = eINSTANCE.getNode_Households();

		/**
		 * The meta object literal for the '<em><b>Gateway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__GATEWAY = eINSTANCE.getNode_Gateway();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__PLACE = eINSTANCE.getNode_Place();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__LATITUDE = eINSTANCE.getNode_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__LONGITUDE = eINSTANCE.getNode_Longitude();

		/**
		 * The meta object literal for the '<em><b>Coordinate Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__COORDINATE_SOURCE = eINSTANCE.getNode_CoordinateSource();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__STATE = eINSTANCE.getNode_State();

		/**
		 * The meta object literal for the '<em><b>Planned Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__PLANNED_YEAR = eINSTANCE.getNode_PlannedYear();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__OWNER = eINSTANCE.getNode_Owner();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__OPERATOR = eINSTANCE.getNode_Operator();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__SOURCE = eINSTANCE.getNode_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NOTE = eINSTANCE.getNode_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ConnectionImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__FROM = eINSTANCE.getConnection_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__TO = eINSTANCE.getConnection_To();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__NETWORK = eINSTANCE.getConnection_Network();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__LENGTH_M = eINSTANCE.getConnection_LengthM();

		/**
		 * The meta object literal for the '<em><b>Capacity Mbit S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__CAPACITY_MBIT_S = eINSTANCE.getConnection_CapacityMbitS();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__NAME = eINSTANCE.getConnection_Name();

		/**
		 * The meta object literal for the '<em><b>From Elsewhere</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__FROM_ELSEWHERE = eINSTANCE.getConnection_FromElsewhere();

		/**
		 * The meta object literal for the '<em><b>To Elsewhere</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__TO_ELSEWHERE = eINSTANCE.getConnection_ToElsewhere();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__SEGMENTS = eINSTANCE.getConnection_Segments();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__TECHNIQUE = eINSTANCE.getConnection_Technique();

		/**
		 * The meta object literal for the '<em><b>Length Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__LENGTH_METHOD = eINSTANCE.getConnection_LengthMethod();

		/**
		 * The meta object literal for the '<em><b>Length Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__LENGTH_SOURCE = eINSTANCE.getConnection_LengthSource();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__STATE = eINSTANCE.getConnection_State();

		/**
		 * The meta object literal for the '<em><b>Planned Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__PLANNED_YEAR = eINSTANCE.getConnection_PlannedYear();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__OWNER = eINSTANCE.getConnection_Owner();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__OPERATOR = eINSTANCE.getConnection_Operator();

		/**
		 * The meta object literal for the '<em><b>Reach</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__REACH = eINSTANCE.getConnection_Reach();

		/**
		 * The meta object literal for the '<em><b>Vital</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__VITAL = eINSTANCE.getConnection_Vital();

		/**
		 * The meta object literal for the '<em><b>Commercial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__COMMERCIAL = eINSTANCE.getConnection_Commercial();

		/**
		 * The meta object literal for the '<em><b>Commercial Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__COMMERCIAL_REASON = eINSTANCE.getConnection_CommercialReason();

		/**
		 * The meta object literal for the '<em><b>Openness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__OPENNESS = eINSTANCE.getConnection_Openness();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__SOURCE = eINSTANCE.getConnection_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__NOTE = eINSTANCE.getConnection_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.SiteImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.JunctionImpl <em>Junction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.JunctionImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getJunction()
		 * @generated
		 */
		EClass JUNCTION = eINSTANCE.getJunction();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUNCTION__NAME = eINSTANCE.getJunction_Name();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUNCTION__LATITUDE = eINSTANCE.getJunction_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUNCTION__LONGITUDE = eINSTANCE.getJunction_Longitude();

		/**
		 * The meta object literal for the '<em><b>Coordinate Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUNCTION__COORDINATE_SOURCE = eINSTANCE.getJunction_CoordinateSource();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUNCTION__NOTE = eINSTANCE.getJunction_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ObjectRefImpl <em>Object Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ObjectRefImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getObjectRef()
		 * @generated
		 */
		EClass OBJECT_REF = eINSTANCE.getObjectRef();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_REF__MUNICIPALITY_CODE = eINSTANCE.getObjectRef_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Target Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_REF__TARGET_ID = eINSTANCE.getObjectRef_TargetId();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_REF__LABEL = eINSTANCE.getObjectRef_Label();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_REF__CONTENT_HASH = eINSTANCE.getObjectRef_ContentHash();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.SegmentImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__NAME = eINSTANCE.getSegment_Name();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__FROM = eINSTANCE.getSegment_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__TO = eINSTANCE.getSegment_To();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LENGTH_M = eINSTANCE.getSegment_LengthM();

		/**
		 * The meta object literal for the '<em><b>Length Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LENGTH_METHOD = eINSTANCE.getSegment_LengthMethod();

		/**
		 * The meta object literal for the '<em><b>Length Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LENGTH_SOURCE = eINSTANCE.getSegment_LengthSource();

		/**
		 * The meta object literal for the '<em><b>Ducts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__DUCTS = eINSTANCE.getSegment_Ducts();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STATE = eINSTANCE.getSegment_State();

		/**
		 * The meta object literal for the '<em><b>Planned Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__PLANNED_YEAR = eINSTANCE.getSegment_PlannedYear();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__OWNER = eINSTANCE.getSegment_Owner();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__OPERATOR = eINSTANCE.getSegment_Operator();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__SOURCE = eINSTANCE.getSegment_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__NOTE = eINSTANCE.getSegment_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.OrganisationImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__NAME = eINSTANCE.getOrganisation_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__KIND = eINSTANCE.getOrganisation_Kind();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__MUNICIPALITY_CODE = eINSTANCE.getOrganisation_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__NOTE = eINSTANCE.getOrganisation_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.PersonImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ROLE = eINSTANCE.getPerson_Role();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ORGANISATION = eINSTANCE.getPerson_Organisation();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EMAIL = eINSTANCE.getPerson_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PHONE = eINSTANCE.getPerson_Phone();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NOTE = eINSTANCE.getPerson_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ConsultationImpl <em>Consultation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ConsultationImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getConsultation()
		 * @generated
		 */
		EClass CONSULTATION = eINSTANCE.getConsultation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__KIND = eINSTANCE.getConsultation_Kind();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__PARTY = eINSTANCE.getConsultation_Party();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__MUNICIPALITY_CODE = eINSTANCE.getConsultation_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__DATE = eINSTANCE.getConsultation_Date();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__SUBJECT = eINSTANCE.getConsultation_Subject();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__OUTCOME = eINSTANCE.getConsultation_Outcome();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSULTATION__REFERENCE = eINSTANCE.getConsultation_Reference();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.StatusChangeImpl <em>Status Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.StatusChangeImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getStatusChange()
		 * @generated
		 */
		EClass STATUS_CHANGE = eINSTANCE.getStatusChange();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__STATUS = eINSTANCE.getStatusChange_Status();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__DATE = eINSTANCE.getStatusChange_Date();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__REFERENCE = eINSTANCE.getStatusChange_Reference();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__DECIDED_BY = eINSTANCE.getStatusChange_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATUS_CHANGE__NOTE = eINSTANCE.getStatusChange_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.SupplementRequestImpl <em>Supplement Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.SupplementRequestImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSupplementRequest()
		 * @generated
		 */
		EClass SUPPLEMENT_REQUEST = eINSTANCE.getSupplementRequest();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT_REQUEST__DATE = eINSTANCE.getSupplementRequest_Date();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT_REQUEST__DUE_DATE = eINSTANCE.getSupplementRequest_DueDate();

		/**
		 * The meta object literal for the '<em><b>Answered Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT_REQUEST__ANSWERED_DATE = eINSTANCE.getSupplementRequest_AnsweredDate();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT_REQUEST__TEXT = eINSTANCE.getSupplementRequest_Text();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT_REQUEST__REFERENCE = eINSTANCE.getSupplementRequest_Reference();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENT_REQUEST__DECIDED_BY = eINSTANCE.getSupplementRequest_DecidedBy();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ApprovalCheckImpl <em>Approval Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ApprovalCheckImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getApprovalCheck()
		 * @generated
		 */
		EClass APPROVAL_CHECK = eINSTANCE.getApprovalCheck();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__CODE = eINSTANCE.getApprovalCheck_Code();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__CLAUSE = eINSTANCE.getApprovalCheck_Clause();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__REQUIREMENT = eINSTANCE.getApprovalCheck_Requirement();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__VERDICT = eINSTANCE.getApprovalCheck_Verdict();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__NOTE = eINSTANCE.getApprovalCheck_Note();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__DECIDED_BY = eINSTANCE.getApprovalCheck_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_CHECK__DATE = eINSTANCE.getApprovalCheck_Date();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.AssumptionImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__MEASURE = eINSTANCE.getAssumption_Measure();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__VALUE = eINSTANCE.getAssumption_Value();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__SOURCE = eINSTANCE.getAssumption_Source();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__NOTE = eINSTANCE.getAssumption_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.RegionalProgrammeImpl <em>Regional Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.RegionalProgrammeImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getRegionalProgramme()
		 * @generated
		 */
		EClass REGIONAL_PROGRAMME = eINSTANCE.getRegionalProgramme();

		/**
		 * The meta object literal for the '<em><b>County Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_PROGRAMME__COUNTY_CODE = eINSTANCE.getRegionalProgramme_CountyCode();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_PROGRAMME__TEMPLATE = eINSTANCE.getRegionalProgramme_Template();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGIONAL_PROGRAMME__SECTIONS = eINSTANCE.getRegionalProgramme_Sections();

		/**
		 * The meta object literal for the '<em><b>Status History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGIONAL_PROGRAMME__STATUS_HISTORY = eINSTANCE.getRegionalProgramme_StatusHistory();

		/**
		 * The meta object literal for the '<em><b>Consultations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGIONAL_PROGRAMME__CONSULTATIONS = eINSTANCE.getRegionalProgramme_Consultations();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGIONAL_PROGRAMME__DECISIONS = eINSTANCE.getRegionalProgramme_Decisions();

		/**
		 * The meta object literal for the '<em><b>Match Above</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_PROGRAMME__MATCH_ABOVE = eINSTANCE.getRegionalProgramme_MatchAbove();

		/**
		 * The meta object literal for the '<em><b>Ask Above</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_PROGRAMME__ASK_ABOVE = eINSTANCE.getRegionalProgramme_AskAbove();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGIONAL_PROGRAMME__ITEMS = eINSTANCE.getRegionalProgramme_Items();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.DecisionImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Conflict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CONFLICT = eINSTANCE.getDecision_Conflict();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CHOICE = eINSTANCE.getDecision_Choice();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__OBJECTS = eINSTANCE.getDecision_Objects();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CHOSEN = eINSTANCE.getDecision_Chosen();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__VALUE = eINSTANCE.getDecision_Value();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DECIDED_BY = eINSTANCE.getDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '<em><b>Grounds Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__GROUNDS_HASH = eINSTANCE.getDecision_GroundsHash();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__KIND = eINSTANCE.getDecision_Kind();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__FEATURE = eINSTANCE.getDecision_Feature();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__VALUES = eINSTANCE.getDecision_Values();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.DecisionValueImpl <em>Decision Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.DecisionValueImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDecisionValue()
		 * @generated
		 */
		EClass DECISION_VALUE = eINSTANCE.getDecisionValue();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_VALUE__MUNICIPALITY_CODE = eINSTANCE.getDecisionValue_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_VALUE__OBJECT = eINSTANCE.getDecisionValue_Object();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_VALUE__VALUE = eINSTANCE.getDecisionValue_Value();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.RegionalItemImpl <em>Regional Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.RegionalItemImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getRegionalItem()
		 * @generated
		 */
		EClass REGIONAL_ITEM = eINSTANCE.getRegionalItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_ITEM__KIND = eINSTANCE.getRegionalItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_ITEM__NAME = eINSTANCE.getRegionalItem_Name();

		/**
		 * The meta object literal for the '<em><b>Standing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_ITEM__STANDING = eINSTANCE.getRegionalItem_Standing();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGIONAL_ITEM__SOURCES = eINSTANCE.getRegionalItem_Sources();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGIONAL_ITEM__NOTE = eINSTANCE.getRegionalItem_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ProvenanceImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__SCORE = eINSTANCE.getProvenance_Score();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__METHOD = eINSTANCE.getProvenance_Method();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__DECISION = eINSTANCE.getProvenance_Decision();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.ApprovedVersionImpl <em>Approved Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.ApprovedVersionImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getApprovedVersion()
		 * @generated
		 */
		EClass APPROVED_VERSION = eINSTANCE.getApprovedVersion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVED_VERSION__NUMBER = eINSTANCE.getApprovedVersion_Number();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVED_VERSION__DATE = eINSTANCE.getApprovedVersion_Date();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVED_VERSION__REFERENCE = eINSTANCE.getApprovedVersion_Reference();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVED_VERSION__DECIDED_BY = eINSTANCE.getApprovedVersion_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVED_VERSION__CONTENT_HASH = eINSTANCE.getApprovedVersion_ContentHash();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVED_VERSION__NOTE = eINSTANCE.getApprovedVersion_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.SupportLedgerImpl <em>Support Ledger</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.SupportLedgerImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportLedger()
		 * @generated
		 */
		EClass SUPPORT_LEDGER = eINSTANCE.getSupportLedger();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_LEDGER__HEADS = eINSTANCE.getSupportLedger_Heads();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_LEDGER__ENTRIES = eINSTANCE.getSupportLedger_Entries();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.SupportEntryImpl <em>Support Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.SupportEntryImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportEntry()
		 * @generated
		 */
		EClass SUPPORT_ENTRY = eINSTANCE.getSupportEntry();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__NUMBER = eINSTANCE.getSupportEntry_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__KIND = eINSTANCE.getSupportEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__SUPPORT = eINSTANCE.getSupportEntry_Support();

		/**
		 * The meta object literal for the '<em><b>Case Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__CASE_ID = eINSTANCE.getSupportEntry_CaseId();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__MUNICIPALITY_CODE = eINSTANCE.getSupportEntry_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__DATE = eINSTANCE.getSupportEntry_Date();

		/**
		 * The meta object literal for the '<em><b>Amount Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__AMOUNT_SEK = eINSTANCE.getSupportEntry_AmountSek();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__BY = eINSTANCE.getSupportEntry_By();

		/**
		 * The meta object literal for the '<em><b>Officer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__OFFICER = eINSTANCE.getSupportEntry_Officer();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__REFERENCE = eINSTANCE.getSupportEntry_Reference();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__REASON = eINSTANCE.getSupportEntry_Reason();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__NOTE = eINSTANCE.getSupportEntry_Note();

		/**
		 * The meta object literal for the '<em><b>Basis Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__BASIS_SEK = eINSTANCE.getSupportEntry_BasisSek();

		/**
		 * The meta object literal for the '<em><b>Basis Before Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__BASIS_BEFORE_SEK = eINSTANCE.getSupportEntry_BasisBeforeSek();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__PURPOSE = eINSTANCE.getSupportEntry_Purpose();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__OUTCOME = eINSTANCE.getSupportEntry_Outcome();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__CLAUSE = eINSTANCE.getSupportEntry_Clause();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__VERDICT = eINSTANCE.getSupportEntry_Verdict();

		/**
		 * The meta object literal for the '<em><b>Recovery Ground</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__RECOVERY_GROUND = eINSTANCE.getSupportEntry_RecoveryGround();

		/**
		 * The meta object literal for the '<em><b>Corrects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__CORRECTS = eINSTANCE.getSupportEntry_Corrects();

		/**
		 * The meta object literal for the '<em><b>To Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__TO_MUNICIPALITY_CODE = eINSTANCE.getSupportEntry_ToMunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__UNTIL = eINSTANCE.getSupportEntry_Until();

		/**
		 * The meta object literal for the '<em><b>Work From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__WORK_FROM = eINSTANCE.getSupportEntry_WorkFrom();

		/**
		 * The meta object literal for the '<em><b>Work To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__WORK_TO = eINSTANCE.getSupportEntry_WorkTo();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__LENGTH_M = eINSTANCE.getSupportEntry_LengthM();

		/**
		 * The meta object literal for the '<em><b>Inside Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__INSIDE_LENGTH_M = eINSTANCE.getSupportEntry_InsideLengthM();

		/**
		 * The meta object literal for the '<em><b>Inside Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__INSIDE_SEK = eINSTANCE.getSupportEntry_InsideSek();

		/**
		 * The meta object literal for the '<em><b>Procurement Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__PROCUREMENT_SEK = eINSTANCE.getSupportEntry_ProcurementSek();

		/**
		 * The meta object literal for the '<em><b>Own Building</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__OWN_BUILDING = eINSTANCE.getSupportEntry_OwnBuilding();

		/**
		 * The meta object literal for the '<em><b>Costs Disjoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__COSTS_DISJOINT = eINSTANCE.getSupportEntry_CostsDisjoint();

		/**
		 * The meta object literal for the '<em><b>Substantially Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__SUBSTANTIALLY_DONE = eINSTANCE.getSupportEntry_SubstantiallyDone();

		/**
		 * The meta object literal for the '<em><b>Members Getting Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT = eINSTANCE.getSupportEntry_MembersGettingPercent();

		/**
		 * The meta object literal for the '<em><b>Members Having Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT = eINSTANCE.getSupportEntry_MembersHavingPercent();

		/**
		 * The meta object literal for the '<em><b>Programme Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__PROGRAMME_VERSION = eINSTANCE.getSupportEntry_ProgrammeVersion();

		/**
		 * The meta object literal for the '<em><b>Shares</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ENTRY__SHARES = eINSTANCE.getSupportEntry_Shares();

		/**
		 * The meta object literal for the '<em><b>Costs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ENTRY__COSTS = eINSTANCE.getSupportEntry_Costs();

		/**
		 * The meta object literal for the '<em><b>Financing</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ENTRY__FINANCING = eINSTANCE.getSupportEntry_Financing();

		/**
		 * The meta object literal for the '<em><b>Tenders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ENTRY__TENDERS = eINSTANCE.getSupportEntry_Tenders();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ENTRY__OBJECTS = eINSTANCE.getSupportEntry_Objects();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_ENTRY__ATTACHMENTS = eINSTANCE.getSupportEntry_Attachments();

		/**
		 * The meta object literal for the '<em><b>Predecessors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__PREDECESSORS = eINSTANCE.getSupportEntry_Predecessors();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_ENTRY__HASH = eINSTANCE.getSupportEntry_Hash();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.SupportShareImpl <em>Support Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.SupportShareImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportShare()
		 * @generated
		 */
		EClass SUPPORT_SHARE = eINSTANCE.getSupportShare();

		/**
		 * The meta object literal for the '<em><b>Municipality Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_SHARE__MUNICIPALITY_CODE = eINSTANCE.getSupportShare_MunicipalityCode();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_SHARE__LENGTH_M = eINSTANCE.getSupportShare_LengthM();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_SHARE__PERCENT = eINSTANCE.getSupportShare_Percent();

		/**
		 * The meta object literal for the '<em><b>Amount Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_SHARE__AMOUNT_SEK = eINSTANCE.getSupportShare_AmountSek();

		/**
		 * The meta object literal for the '<em><b>Basis Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_SHARE__BASIS_SEK = eINSTANCE.getSupportShare_BasisSek();

		/**
		 * The meta object literal for the '<em><b>Basis Before Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_SHARE__BASIS_BEFORE_SEK = eINSTANCE.getSupportShare_BasisBeforeSek();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.CostLineImpl <em>Cost Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.CostLineImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getCostLine()
		 * @generated
		 */
		EClass COST_LINE = eINSTANCE.getCostLine();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__KIND = eINSTANCE.getCostLine_Kind();

		/**
		 * The meta object literal for the '<em><b>Amount Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__AMOUNT_SEK = eINSTANCE.getCostLine_AmountSek();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__LENGTH_M = eINSTANCE.getCostLine_LengthM();

		/**
		 * The meta object literal for the '<em><b>Inside Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__INSIDE_LENGTH_M = eINSTANCE.getCostLine_InsideLengthM();

		/**
		 * The meta object literal for the '<em><b>Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__YEARS = eINSTANCE.getCostLine_Years();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_LINE__NOTE = eINSTANCE.getCostLine_Note();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.FinancingLineImpl <em>Financing Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.FinancingLineImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getFinancingLine()
		 * @generated
		 */
		EClass FINANCING_LINE = eINSTANCE.getFinancingLine();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINANCING_LINE__SOURCE = eINSTANCE.getFinancingLine_Source();

		/**
		 * The meta object literal for the '<em><b>Amount Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINANCING_LINE__AMOUNT_SEK = eINSTANCE.getFinancingLine_AmountSek();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.TenderImpl <em>Tender</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.TenderImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getTender()
		 * @generated
		 */
		EClass TENDER = eINSTANCE.getTender();

		/**
		 * The meta object literal for the '<em><b>Bidder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENDER__BIDDER = eINSTANCE.getTender_Bidder();

		/**
		 * The meta object literal for the '<em><b>Amount Sek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENDER__AMOUNT_SEK = eINSTANCE.getTender_AmountSek();

		/**
		 * The meta object literal for the '<em><b>Acceptable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENDER__ACCEPTABLE = eINSTANCE.getTender_Acceptable();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TENDER__ACCEPTED = eINSTANCE.getTender_Accepted();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.impl.AttachmentImpl
		 * @see se.lansnat.model.impl.ModelPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__LOCATION = eINSTANCE.getAttachment_Location();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__CONTENT_HASH = eINSTANCE.getAttachment_ContentHash();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.PriorityGround <em>Priority Ground</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.PriorityGround
		 * @see se.lansnat.model.impl.ModelPackageImpl#getPriorityGround()
		 * @generated
		 */
		EEnum PRIORITY_GROUND = eINSTANCE.getPriorityGround();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.ProgrammeStatus <em>Programme Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.ProgrammeStatus
		 * @see se.lansnat.model.impl.ModelPackageImpl#getProgrammeStatus()
		 * @generated
		 */
		EEnum PROGRAMME_STATUS = eINSTANCE.getProgrammeStatus();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.SectionStatus <em>Section Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.SectionStatus
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSectionStatus()
		 * @generated
		 */
		EEnum SECTION_STATUS = eINSTANCE.getSectionStatus();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.StatisticsMeasure <em>Statistics Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.StatisticsMeasure
		 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsMeasure()
		 * @generated
		 */
		EEnum STATISTICS_MEASURE = eINSTANCE.getStatisticsMeasure();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.StatisticsStatus <em>Statistics Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.StatisticsStatus
		 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsStatus()
		 * @generated
		 */
		EEnum STATISTICS_STATUS = eINSTANCE.getStatisticsStatus();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.NodeKind <em>Node Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.NodeKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getNodeKind()
		 * @generated
		 */
		EEnum NODE_KIND = eINSTANCE.getNodeKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.NetworkKind <em>Network Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.NetworkKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getNetworkKind()
		 * @generated
		 */
		EEnum NETWORK_KIND = eINSTANCE.getNetworkKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.InfrastructureState <em>Infrastructure State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.InfrastructureState
		 * @see se.lansnat.model.impl.ModelPackageImpl#getInfrastructureState()
		 * @generated
		 */
		EEnum INFRASTRUCTURE_STATE = eINSTANCE.getInfrastructureState();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.LengthMethod <em>Length Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.LengthMethod
		 * @see se.lansnat.model.impl.ModelPackageImpl#getLengthMethod()
		 * @generated
		 */
		EEnum LENGTH_METHOD = eINSTANCE.getLengthMethod();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.Technique <em>Technique</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.Technique
		 * @see se.lansnat.model.impl.ModelPackageImpl#getTechnique()
		 * @generated
		 */
		EEnum TECHNIQUE = eINSTANCE.getTechnique();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.Openness <em>Openness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.Openness
		 * @see se.lansnat.model.impl.ModelPackageImpl#getOpenness()
		 * @generated
		 */
		EEnum OPENNESS = eINSTANCE.getOpenness();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.ConnectionReach <em>Connection Reach</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.ConnectionReach
		 * @see se.lansnat.model.impl.ModelPackageImpl#getConnectionReach()
		 * @generated
		 */
		EEnum CONNECTION_REACH = eINSTANCE.getConnectionReach();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.DuctKind <em>Duct Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.DuctKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDuctKind()
		 * @generated
		 */
		EEnum DUCT_KIND = eINSTANCE.getDuctKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.LocalitySide <em>Locality Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.LocalitySide
		 * @see se.lansnat.model.impl.ModelPackageImpl#getLocalitySide()
		 * @generated
		 */
		EEnum LOCALITY_SIDE = eINSTANCE.getLocalitySide();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.Availability <em>Availability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.Availability
		 * @see se.lansnat.model.impl.ModelPackageImpl#getAvailability()
		 * @generated
		 */
		EEnum AVAILABILITY = eINSTANCE.getAvailability();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.MarketAssessment <em>Market Assessment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.MarketAssessment
		 * @see se.lansnat.model.impl.ModelPackageImpl#getMarketAssessment()
		 * @generated
		 */
		EEnum MARKET_ASSESSMENT = eINSTANCE.getMarketAssessment();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.OrganisationKind <em>Organisation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.OrganisationKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getOrganisationKind()
		 * @generated
		 */
		EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.CheckVerdict <em>Check Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.CheckVerdict
		 * @see se.lansnat.model.impl.ModelPackageImpl#getCheckVerdict()
		 * @generated
		 */
		EEnum CHECK_VERDICT = eINSTANCE.getCheckVerdict();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.AssumptionMeasure <em>Assumption Measure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.AssumptionMeasure
		 * @see se.lansnat.model.impl.ModelPackageImpl#getAssumptionMeasure()
		 * @generated
		 */
		EEnum ASSUMPTION_MEASURE = eINSTANCE.getAssumptionMeasure();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.DecisionChoice <em>Decision Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.DecisionChoice
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDecisionChoice()
		 * @generated
		 */
		EEnum DECISION_CHOICE = eINSTANCE.getDecisionChoice();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.ConflictKind <em>Conflict Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.ConflictKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getConflictKind()
		 * @generated
		 */
		EEnum CONFLICT_KIND = eINSTANCE.getConflictKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.RegionalItemKind <em>Regional Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.RegionalItemKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getRegionalItemKind()
		 * @generated
		 */
		EEnum REGIONAL_ITEM_KIND = eINSTANCE.getRegionalItemKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.ItemStanding <em>Item Standing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.ItemStanding
		 * @see se.lansnat.model.impl.ModelPackageImpl#getItemStanding()
		 * @generated
		 */
		EEnum ITEM_STANDING = eINSTANCE.getItemStanding();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.MatchMethod <em>Match Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.MatchMethod
		 * @see se.lansnat.model.impl.ModelPackageImpl#getMatchMethod()
		 * @generated
		 */
		EEnum MATCH_METHOD = eINSTANCE.getMatchMethod();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.SupportEntryKind <em>Support Entry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.SupportEntryKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportEntryKind()
		 * @generated
		 */
		EEnum SUPPORT_ENTRY_KIND = eINSTANCE.getSupportEntryKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.SupportKind <em>Support Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.SupportKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getSupportKind()
		 * @generated
		 */
		EEnum SUPPORT_KIND = eINSTANCE.getSupportKind();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.PotPurpose <em>Pot Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.PotPurpose
		 * @see se.lansnat.model.impl.ModelPackageImpl#getPotPurpose()
		 * @generated
		 */
		EEnum POT_PURPOSE = eINSTANCE.getPotPurpose();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.RulingOutcome <em>Ruling Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.RulingOutcome
		 * @see se.lansnat.model.impl.ModelPackageImpl#getRulingOutcome()
		 * @generated
		 */
		EEnum RULING_OUTCOME = eINSTANCE.getRulingOutcome();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.RecoveryGround <em>Recovery Ground</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.RecoveryGround
		 * @see se.lansnat.model.impl.ModelPackageImpl#getRecoveryGround()
		 * @generated
		 */
		EEnum RECOVERY_GROUND = eINSTANCE.getRecoveryGround();

		/**
		 * The meta object literal for the '{@link se.lansnat.model.CostKind <em>Cost Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.lansnat.model.CostKind
		 * @see se.lansnat.model.impl.ModelPackageImpl#getCostKind()
		 * @generated
		 */
		EEnum COST_KIND = eINSTANCE.getCostKind();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

		/**
		 * The meta object literal for the '<em>Degrees</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Double
		 * @see se.lansnat.model.impl.ModelPackageImpl#getDegrees()
		 * @generated
		 */
		EDataType DEGREES = eINSTANCE.getDegrees();

	}

} //ModelPackage
