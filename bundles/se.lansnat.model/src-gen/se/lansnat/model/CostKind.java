/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cost Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of cost (SOU 2000:111, ordinance 7 §).
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getCostKind()
 * @model
 * @generated
 */
public enum CostKind implements Enumerator {
	/**
	 * The '<em><b>PLANNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLANNING_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNING(0, "PLANNING", "PLANNING"),

	/**
	 * The '<em><b>MATERIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATERIAL_VALUE
	 * @generated
	 * @ordered
	 */
	MATERIAL(1, "MATERIAL", "MATERIAL"),

	/**
	 * The '<em><b>LABOUR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LABOUR_VALUE
	 * @generated
	 * @ordered
	 */
	LABOUR(2, "LABOUR", "LABOUR"),

	/**
	 * The '<em><b>MACHINE HIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MACHINE_HIRE_VALUE
	 * @generated
	 * @ordered
	 */
	MACHINE_HIRE(3, "MACHINE_HIRE", "MACHINE_HIRE"),

	/**
	 * The '<em><b>DOCUMENTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOCUMENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENTATION(4, "DOCUMENTATION", "DOCUMENTATION"),

	/**
	 * The '<em><b>EMPTY DUCTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMPTY_DUCTS_VALUE
	 * @generated
	 * @ordered
	 */
	EMPTY_DUCTS(5, "EMPTY_DUCTS", "EMPTY_DUCTS"),

	/**
	 * The '<em><b>OTHER NECESSARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_NECESSARY_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_NECESSARY(6, "OTHER_NECESSARY", "OTHER_NECESSARY"),

	/**
	 * The '<em><b>ACQUISITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACQUISITION_VALUE
	 * @generated
	 * @ordered
	 */
	ACQUISITION(7, "ACQUISITION", "ACQUISITION"),

	/**
	 * The '<em><b>LEASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEASE_VALUE
	 * @generated
	 * @ordered
	 */
	LEASE(8, "LEASE", "LEASE"),

	/**
	 * The '<em><b>LAND USE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAND_USE_VALUE
	 * @generated
	 * @ordered
	 */
	LAND_USE(9, "LAND_USE", "LAND_USE"),

	/**
	 * The '<em><b>PRIVATE LAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIVATE_LAND_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVATE_LAND(10, "PRIVATE_LAND", "PRIVATE_LAND"),

	/**
	 * The '<em><b>INTER LOCALITY WORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTER_LOCALITY_WORK_VALUE
	 * @generated
	 * @ordered
	 */
	INTER_LOCALITY_WORK(11, "INTER_LOCALITY_WORK", "INTER_LOCALITY_WORK"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "OTHER");

	/**
	 * The '<em><b>PLANNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLANNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLANNING_VALUE = 0;

	/**
	 * The '<em><b>MATERIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATERIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_VALUE = 1;

	/**
	 * The '<em><b>LABOUR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LABOUR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LABOUR_VALUE = 2;

	/**
	 * The '<em><b>MACHINE HIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MACHINE_HIRE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE_HIRE_VALUE = 3;

	/**
	 * The '<em><b>DOCUMENTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOCUMENTATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENTATION_VALUE = 4;

	/**
	 * The '<em><b>EMPTY DUCTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMPTY_DUCTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMPTY_DUCTS_VALUE = 5;

	/**
	 * The '<em><b>OTHER NECESSARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_NECESSARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_NECESSARY_VALUE = 6;

	/**
	 * The '<em><b>ACQUISITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACQUISITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACQUISITION_VALUE = 7;

	/**
	 * The '<em><b>LEASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEASE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEASE_VALUE = 8;

	/**
	 * The '<em><b>LAND USE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAND_USE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAND_USE_VALUE = 9;

	/**
	 * The '<em><b>PRIVATE LAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIVATE_LAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRIVATE_LAND_VALUE = 10;

	/**
	 * The '<em><b>INTER LOCALITY WORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTER_LOCALITY_WORK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTER_LOCALITY_WORK_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Cost Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CostKind[] VALUES_ARRAY =
		new CostKind[] {
			PLANNING,
			MATERIAL,
			LABOUR,
			MACHINE_HIRE,
			DOCUMENTATION,
			EMPTY_DUCTS,
			OTHER_NECESSARY,
			ACQUISITION,
			LEASE,
			LAND_USE,
			PRIVATE_LAND,
			INTER_LOCALITY_WORK,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Cost Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CostKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cost Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CostKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CostKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cost Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CostKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CostKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cost Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CostKind get(int value) {
		switch (value) {
			case PLANNING_VALUE: return PLANNING;
			case MATERIAL_VALUE: return MATERIAL;
			case LABOUR_VALUE: return LABOUR;
			case MACHINE_HIRE_VALUE: return MACHINE_HIRE;
			case DOCUMENTATION_VALUE: return DOCUMENTATION;
			case EMPTY_DUCTS_VALUE: return EMPTY_DUCTS;
			case OTHER_NECESSARY_VALUE: return OTHER_NECESSARY;
			case ACQUISITION_VALUE: return ACQUISITION;
			case LEASE_VALUE: return LEASE;
			case LAND_USE_VALUE: return LAND_USE;
			case PRIVATE_LAND_VALUE: return PRIVATE_LAND;
			case INTER_LOCALITY_WORK_VALUE: return INTER_LOCALITY_WORK;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CostKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CostKind
