/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Assumption Measure</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an assumption of a capacity computation is about (SOU 2000:111, 3.7.4).
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getAssumptionMeasure()
 * @model
 * @generated
 */
public enum AssumptionMeasure implements Enumerator {
	/**
	 * The '<em><b>RATE MBIT S</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RATE_MBIT_S_VALUE
	 * @generated
	 * @ordered
	 */
	RATE_MBIT_S(0, "RATE_MBIT_S", "RATE_MBIT_S"),

	/**
	 * The '<em><b>USERS PER HOUSEHOLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USERS_PER_HOUSEHOLD_VALUE
	 * @generated
	 * @ordered
	 */
	USERS_PER_HOUSEHOLD(1, "USERS_PER_HOUSEHOLD", "USERS_PER_HOUSEHOLD"),

	/**
	 * The '<em><b>SIMULTANEITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIMULTANEITY_VALUE
	 * @generated
	 * @ordered
	 */
	SIMULTANEITY(2, "SIMULTANEITY", "SIMULTANEITY"),

	/**
	 * The '<em><b>GROWTH PER YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROWTH_PER_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	GROWTH_PER_YEAR(3, "GROWTH_PER_YEAR", "GROWTH_PER_YEAR"),

	/**
	 * The '<em><b>BASE YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASE_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	BASE_YEAR(4, "BASE_YEAR", "BASE_YEAR"),

	/**
	 * The '<em><b>HORIZON YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HORIZON_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	HORIZON_YEAR(5, "HORIZON_YEAR", "HORIZON_YEAR");

	/**
	 * The '<em><b>RATE MBIT S</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RATE_MBIT_S
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RATE_MBIT_S_VALUE = 0;

	/**
	 * The '<em><b>USERS PER HOUSEHOLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USERS_PER_HOUSEHOLD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USERS_PER_HOUSEHOLD_VALUE = 1;

	/**
	 * The '<em><b>SIMULTANEITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIMULTANEITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIMULTANEITY_VALUE = 2;

	/**
	 * The '<em><b>GROWTH PER YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROWTH_PER_YEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GROWTH_PER_YEAR_VALUE = 3;

	/**
	 * The '<em><b>BASE YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASE_YEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BASE_YEAR_VALUE = 4;

	/**
	 * The '<em><b>HORIZON YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HORIZON_YEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HORIZON_YEAR_VALUE = 5;

	/**
	 * An array of all the '<em><b>Assumption Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AssumptionMeasure[] VALUES_ARRAY =
		new AssumptionMeasure[] {
			RATE_MBIT_S,
			USERS_PER_HOUSEHOLD,
			SIMULTANEITY,
			GROWTH_PER_YEAR,
			BASE_YEAR,
			HORIZON_YEAR,
		};

	/**
	 * A public read-only list of all the '<em><b>Assumption Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AssumptionMeasure> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Assumption Measure</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AssumptionMeasure get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AssumptionMeasure result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Assumption Measure</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AssumptionMeasure getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AssumptionMeasure result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Assumption Measure</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AssumptionMeasure get(int value) {
		switch (value) {
			case RATE_MBIT_S_VALUE: return RATE_MBIT_S;
			case USERS_PER_HOUSEHOLD_VALUE: return USERS_PER_HOUSEHOLD;
			case SIMULTANEITY_VALUE: return SIMULTANEITY;
			case GROWTH_PER_YEAR_VALUE: return GROWTH_PER_YEAR;
			case BASE_YEAR_VALUE: return BASE_YEAR;
			case HORIZON_YEAR_VALUE: return HORIZON_YEAR;
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
	private AssumptionMeasure(int value, String name, String literal) {
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
	
} //AssumptionMeasure
