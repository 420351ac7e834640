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
	 * The number of structural features of the '<em>County</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTY_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

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
	 * The number of structural features of the '<em>Municipal Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUNICIPAL_PROGRAMME_FEATURE_COUNT = PART_FEATURE_COUNT + 10;

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
	 * The number of structural features of the '<em>Programme Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Programme Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_SECTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

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
	int PLACE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__GROUNDS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__POPULATION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__HOUSEHOLDS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LATITUDE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LONGITUDE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__COORDINATE_SOURCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__SOURCE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NOTE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

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
	 * The number of structural features of the '<em>Duct</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUCT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

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
	int NODE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Security Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__SECURITY_CLASS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__HOUSEHOLDS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__GATEWAY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

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
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.lansnat.model.PriorityGround <em>Priority Ground</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.PriorityGround
	 * @see se.lansnat.model.impl.ModelPackageImpl#getPriorityGround()
	 * @generated
	 */
	int PRIORITY_GROUND = 14;

	/**
	 * The meta object id for the '{@link se.lansnat.model.ProgrammeStatus <em>Programme Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.ProgrammeStatus
	 * @see se.lansnat.model.impl.ModelPackageImpl#getProgrammeStatus()
	 * @generated
	 */
	int PROGRAMME_STATUS = 15;

	/**
	 * The meta object id for the '{@link se.lansnat.model.SectionStatus <em>Section Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.SectionStatus
	 * @see se.lansnat.model.impl.ModelPackageImpl#getSectionStatus()
	 * @generated
	 */
	int SECTION_STATUS = 16;

	/**
	 * The meta object id for the '{@link se.lansnat.model.StatisticsMeasure <em>Statistics Measure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.StatisticsMeasure
	 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsMeasure()
	 * @generated
	 */
	int STATISTICS_MEASURE = 17;

	/**
	 * The meta object id for the '{@link se.lansnat.model.StatisticsStatus <em>Statistics Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.StatisticsStatus
	 * @see se.lansnat.model.impl.ModelPackageImpl#getStatisticsStatus()
	 * @generated
	 */
	int STATISTICS_STATUS = 18;

	/**
	 * The meta object id for the '{@link se.lansnat.model.NodeKind <em>Node Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.NodeKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getNodeKind()
	 * @generated
	 */
	int NODE_KIND = 19;

	/**
	 * The meta object id for the '{@link se.lansnat.model.NetworkKind <em>Network Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.lansnat.model.NetworkKind
	 * @see se.lansnat.model.impl.ModelPackageImpl#getNetworkKind()
	 * @generated
	 */
	int NETWORK_KIND = 20;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 21;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 22;

	/**
	 * The meta object id for the '<em>Degrees</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Double
	 * @see se.lansnat.model.impl.ModelPackageImpl#getDegrees()
	 * @generated
	 */
	int DEGREES = 23;


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
