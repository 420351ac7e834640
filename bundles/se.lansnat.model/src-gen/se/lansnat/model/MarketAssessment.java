/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Market Assessment</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the municipality expects of the market (SOU 2000:111, ordinance 6 § item 5).
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getMarketAssessment()
 * @model
 * @generated
 */
public enum MarketAssessment implements Enumerator {
	/**
	 * The '<em><b>WILL BUILD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WILL_BUILD_VALUE
	 * @generated
	 * @ordered
	 */
	WILL_BUILD(0, "WILL_BUILD", "WILL_BUILD"),

	/**
	 * The '<em><b>WILL NOT BUILD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WILL_NOT_BUILD_VALUE
	 * @generated
	 * @ordered
	 */
	WILL_NOT_BUILD(1, "WILL_NOT_BUILD", "WILL_NOT_BUILD"),

	/**
	 * The '<em><b>UNCERTAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNCERTAIN_VALUE
	 * @generated
	 * @ordered
	 */
	UNCERTAIN(2, "UNCERTAIN", "UNCERTAIN");

	/**
	 * The '<em><b>WILL BUILD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WILL_BUILD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WILL_BUILD_VALUE = 0;

	/**
	 * The '<em><b>WILL NOT BUILD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WILL_NOT_BUILD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WILL_NOT_BUILD_VALUE = 1;

	/**
	 * The '<em><b>UNCERTAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNCERTAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNCERTAIN_VALUE = 2;

	/**
	 * An array of all the '<em><b>Market Assessment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MarketAssessment[] VALUES_ARRAY =
		new MarketAssessment[] {
			WILL_BUILD,
			WILL_NOT_BUILD,
			UNCERTAIN,
		};

	/**
	 * A public read-only list of all the '<em><b>Market Assessment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MarketAssessment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Market Assessment</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarketAssessment get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MarketAssessment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Market Assessment</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarketAssessment getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MarketAssessment result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Market Assessment</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarketAssessment get(int value) {
		switch (value) {
			case WILL_BUILD_VALUE: return WILL_BUILD;
			case WILL_NOT_BUILD_VALUE: return WILL_NOT_BUILD;
			case UNCERTAIN_VALUE: return UNCERTAIN;
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
	private MarketAssessment(int value, String name, String literal) {
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
	
} //MarketAssessment
