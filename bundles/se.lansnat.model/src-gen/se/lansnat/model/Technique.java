/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Technique</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What carries the signals.
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getTechnique()
 * @model
 * @generated
 */
public enum Technique implements Enumerator {
	/**
	 * The '<em><b>FIBRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIBRE_VALUE
	 * @generated
	 * @ordered
	 */
	FIBRE(0, "FIBRE", "FIBRE"),

	/**
	 * The '<em><b>COPPER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPPER_VALUE
	 * @generated
	 * @ordered
	 */
	COPPER(1, "COPPER", "COPPER"),

	/**
	 * The '<em><b>COAXIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COAXIAL_VALUE
	 * @generated
	 * @ordered
	 */
	COAXIAL(2, "COAXIAL", "COAXIAL"),

	/**
	 * The '<em><b>RADIO LINK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RADIO_LINK_VALUE
	 * @generated
	 * @ordered
	 */
	RADIO_LINK(3, "RADIO_LINK", "RADIO_LINK"),

	/**
	 * The '<em><b>RADIO ACCESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RADIO_ACCESS_VALUE
	 * @generated
	 * @ordered
	 */
	RADIO_ACCESS(4, "RADIO_ACCESS", "RADIO_ACCESS"),

	/**
	 * The '<em><b>SATELLITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SATELLITE_VALUE
	 * @generated
	 * @ordered
	 */
	SATELLITE(5, "SATELLITE", "SATELLITE"),

	/**
	 * The '<em><b>POWER LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	POWER_LINE(6, "POWER_LINE", "POWER_LINE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "OTHER");

	/**
	 * The '<em><b>FIBRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIBRE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIBRE_VALUE = 0;

	/**
	 * The '<em><b>COPPER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COPPER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COPPER_VALUE = 1;

	/**
	 * The '<em><b>COAXIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COAXIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COAXIAL_VALUE = 2;

	/**
	 * The '<em><b>RADIO LINK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RADIO_LINK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RADIO_LINK_VALUE = 3;

	/**
	 * The '<em><b>RADIO ACCESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RADIO_ACCESS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RADIO_ACCESS_VALUE = 4;

	/**
	 * The '<em><b>SATELLITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SATELLITE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SATELLITE_VALUE = 5;

	/**
	 * The '<em><b>POWER LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_LINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POWER_LINE_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Technique</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Technique[] VALUES_ARRAY =
		new Technique[] {
			FIBRE,
			COPPER,
			COAXIAL,
			RADIO_LINK,
			RADIO_ACCESS,
			SATELLITE,
			POWER_LINE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Technique</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Technique> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Technique</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Technique get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Technique result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Technique</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Technique getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Technique result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Technique</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Technique get(int value) {
		switch (value) {
			case FIBRE_VALUE: return FIBRE;
			case COPPER_VALUE: return COPPER;
			case COAXIAL_VALUE: return COAXIAL;
			case RADIO_LINK_VALUE: return RADIO_LINK;
			case RADIO_ACCESS_VALUE: return RADIO_ACCESS;
			case SATELLITE_VALUE: return SATELLITE;
			case POWER_LINE_VALUE: return POWER_LINE;
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
	private Technique(int value, String name, String literal) {
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
	
} //Technique
