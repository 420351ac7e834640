/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Conflict Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How programmes contradict each other.
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getConflictKind()
 * @model
 * @generated
 */
public enum ConflictKind implements Enumerator {
	/**
	 * The '<em><b>MATCH UNCERTAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATCH_UNCERTAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MATCH_UNCERTAIN(0, "MATCH_UNCERTAIN", "MATCH_UNCERTAIN"),

	/**
	 * The '<em><b>ATTRIBUTE DIFFERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTRIBUTE_DIFFERS_VALUE
	 * @generated
	 * @ordered
	 */
	ATTRIBUTE_DIFFERS(1, "ATTRIBUTE_DIFFERS", "ATTRIBUTE_DIFFERS"),

	/**
	 * The '<em><b>CROSSING ONE SIDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CROSSING_ONE_SIDED_VALUE
	 * @generated
	 * @ordered
	 */
	CROSSING_ONE_SIDED(2, "CROSSING_ONE_SIDED", "CROSSING_ONE_SIDED"),

	/**
	 * The '<em><b>DUPLICATE MAIN NODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DUPLICATE_MAIN_NODE_VALUE
	 * @generated
	 * @ordered
	 */
	DUPLICATE_MAIN_NODE(3, "DUPLICATE_MAIN_NODE", "DUPLICATE_MAIN_NODE"),

	/**
	 * The '<em><b>LOCALITY ON BORDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCALITY_ON_BORDER_VALUE
	 * @generated
	 * @ordered
	 */
	LOCALITY_ON_BORDER(4, "LOCALITY_ON_BORDER", "LOCALITY_ON_BORDER"),

	/**
	 * The '<em><b>GROUNDS DIFFER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUNDS_DIFFER_VALUE
	 * @generated
	 * @ordered
	 */
	GROUNDS_DIFFER(5, "GROUNDS_DIFFER", "GROUNDS_DIFFER");

	/**
	 * The '<em><b>MATCH UNCERTAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATCH_UNCERTAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MATCH_UNCERTAIN_VALUE = 0;

	/**
	 * The '<em><b>ATTRIBUTE DIFFERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTRIBUTE_DIFFERS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATTRIBUTE_DIFFERS_VALUE = 1;

	/**
	 * The '<em><b>CROSSING ONE SIDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CROSSING_ONE_SIDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CROSSING_ONE_SIDED_VALUE = 2;

	/**
	 * The '<em><b>DUPLICATE MAIN NODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DUPLICATE_MAIN_NODE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DUPLICATE_MAIN_NODE_VALUE = 3;

	/**
	 * The '<em><b>LOCALITY ON BORDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCALITY_ON_BORDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOCALITY_ON_BORDER_VALUE = 4;

	/**
	 * The '<em><b>GROUNDS DIFFER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUNDS_DIFFER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GROUNDS_DIFFER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Conflict Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConflictKind[] VALUES_ARRAY =
		new ConflictKind[] {
			MATCH_UNCERTAIN,
			ATTRIBUTE_DIFFERS,
			CROSSING_ONE_SIDED,
			DUPLICATE_MAIN_NODE,
			LOCALITY_ON_BORDER,
			GROUNDS_DIFFER,
		};

	/**
	 * A public read-only list of all the '<em><b>Conflict Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConflictKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Conflict Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConflictKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConflictKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conflict Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConflictKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConflictKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conflict Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConflictKind get(int value) {
		switch (value) {
			case MATCH_UNCERTAIN_VALUE: return MATCH_UNCERTAIN;
			case ATTRIBUTE_DIFFERS_VALUE: return ATTRIBUTE_DIFFERS;
			case CROSSING_ONE_SIDED_VALUE: return CROSSING_ONE_SIDED;
			case DUPLICATE_MAIN_NODE_VALUE: return DUPLICATE_MAIN_NODE;
			case LOCALITY_ON_BORDER_VALUE: return LOCALITY_ON_BORDER;
			case GROUNDS_DIFFER_VALUE: return GROUNDS_DIFFER;
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
	private ConflictKind(int value, String name, String literal) {
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
	
} //ConflictKind
