/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Statistics Measure</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see se.lansnat.model.ModelPackage#getStatisticsMeasure()
 * @model
 * @generated
 */
public enum StatisticsMeasure implements Enumerator {
	/**
	 * The '<em><b>POPULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POPULATION_VALUE
	 * @generated
	 * @ordered
	 */
	POPULATION(0, "POPULATION", "POPULATION"),

	/**
	 * The '<em><b>LOCALITIES 50 2999</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCALITIES_50_2999_VALUE
	 * @generated
	 * @ordered
	 */
	LOCALITIES_50_2999(1, "LOCALITIES_50_2999", "LOCALITIES_50_2999"),

	/**
	 * The '<em><b>FICTIVE NETWORK M</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FICTIVE_NETWORK_M_VALUE
	 * @generated
	 * @ordered
	 */
	FICTIVE_NETWORK_M(2, "FICTIVE_NETWORK_M", "FICTIVE_NETWORK_M");

	/**
	 * The '<em><b>POPULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POPULATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POPULATION_VALUE = 0;

	/**
	 * The '<em><b>LOCALITIES 50 2999</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCALITIES_50_2999
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOCALITIES_50_2999_VALUE = 1;

	/**
	 * The '<em><b>FICTIVE NETWORK M</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FICTIVE_NETWORK_M
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FICTIVE_NETWORK_M_VALUE = 2;

	/**
	 * An array of all the '<em><b>Statistics Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StatisticsMeasure[] VALUES_ARRAY =
		new StatisticsMeasure[] {
			POPULATION,
			LOCALITIES_50_2999,
			FICTIVE_NETWORK_M,
		};

	/**
	 * A public read-only list of all the '<em><b>Statistics Measure</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StatisticsMeasure> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Statistics Measure</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatisticsMeasure get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatisticsMeasure result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Statistics Measure</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatisticsMeasure getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StatisticsMeasure result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Statistics Measure</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StatisticsMeasure get(int value) {
		switch (value) {
			case POPULATION_VALUE: return POPULATION;
			case LOCALITIES_50_2999_VALUE: return LOCALITIES_50_2999;
			case FICTIVE_NETWORK_M_VALUE: return FICTIVE_NETWORK_M;
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
	private StatisticsMeasure(int value, String name, String literal) {
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
	
} //StatisticsMeasure
