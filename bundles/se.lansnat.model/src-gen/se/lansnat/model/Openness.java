/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Openness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * On what terms others may use a connection (SOU 2000:111, annex 3): dark fibre is a part of open line, an open network also exchanges traffic.
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getOpenness()
 * @model
 * @generated
 */
public enum Openness implements Enumerator {
	/**
	 * The '<em><b>DARK FIBRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DARK_FIBRE_VALUE
	 * @generated
	 * @ordered
	 */
	DARK_FIBRE(0, "DARK_FIBRE", "DARK_FIBRE"),

	/**
	 * The '<em><b>OPEN LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_LINE(1, "OPEN_LINE", "OPEN_LINE"),

	/**
	 * The '<em><b>OPEN NETWORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_NETWORK(2, "OPEN_NETWORK", "OPEN_NETWORK"),

	/**
	 * The '<em><b>CLOSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSED_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSED(3, "CLOSED", "CLOSED");

	/**
	 * The '<em><b>DARK FIBRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DARK_FIBRE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DARK_FIBRE_VALUE = 0;

	/**
	 * The '<em><b>OPEN LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_LINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_LINE_VALUE = 1;

	/**
	 * The '<em><b>OPEN NETWORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPEN_NETWORK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_NETWORK_VALUE = 2;

	/**
	 * The '<em><b>CLOSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Openness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Openness[] VALUES_ARRAY =
		new Openness[] {
			DARK_FIBRE,
			OPEN_LINE,
			OPEN_NETWORK,
			CLOSED,
		};

	/**
	 * A public read-only list of all the '<em><b>Openness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Openness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Openness</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Openness get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Openness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Openness</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Openness getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Openness result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Openness</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Openness get(int value) {
		switch (value) {
			case DARK_FIBRE_VALUE: return DARK_FIBRE;
			case OPEN_LINE_VALUE: return OPEN_LINE;
			case OPEN_NETWORK_VALUE: return OPEN_NETWORK;
			case CLOSED_VALUE: return CLOSED;
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
	private Openness(int value, String name, String literal) {
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
	
} //Openness
