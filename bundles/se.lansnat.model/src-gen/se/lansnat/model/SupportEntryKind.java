/**
 */
package se.lansnat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Support Entry Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What happens in a support case.
 * <!-- end-model-doc -->
 * @see se.lansnat.model.ModelPackage#getSupportEntryKind()
 * @model
 * @generated
 */
public enum SupportEntryKind implements Enumerator {
	/**
	 * The '<em><b>REQUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUEST_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST(0, "REQUEST", "REQUEST"),

	/**
	 * The '<em><b>ADVANCE RULING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVANCE_RULING_VALUE
	 * @generated
	 * @ordered
	 */
	ADVANCE_RULING(1, "ADVANCE_RULING", "ADVANCE_RULING"),

	/**
	 * The '<em><b>APPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION(2, "APPLICATION", "APPLICATION"),

	/**
	 * The '<em><b>SUPPLEMENT REQUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPLEMENT_REQUEST_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLEMENT_REQUEST(3, "SUPPLEMENT_REQUEST", "SUPPLEMENT_REQUEST"),

	/**
	 * The '<em><b>GRANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANT_VALUE
	 * @generated
	 * @ordered
	 */
	GRANT(4, "GRANT", "GRANT"),

	/**
	 * The '<em><b>REJECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REJECTION_VALUE
	 * @generated
	 * @ordered
	 */
	REJECTION(5, "REJECTION", "REJECTION"),

	/**
	 * The '<em><b>TAX NOTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAX_NOTICE_VALUE
	 * @generated
	 * @ordered
	 */
	TAX_NOTICE(6, "TAX_NOTICE", "TAX_NOTICE"),

	/**
	 * The '<em><b>PAYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	PAYMENT(7, "PAYMENT", "PAYMENT"),

	/**
	 * The '<em><b>CHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE(8, "CHANGE", "CHANGE"),

	/**
	 * The '<em><b>COMPLETION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETION_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETION(9, "COMPLETION", "COMPLETION"),

	/**
	 * The '<em><b>FINAL ACCOUNT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINAL_ACCOUNT_VALUE
	 * @generated
	 * @ordered
	 */
	FINAL_ACCOUNT(10, "FINAL_ACCOUNT", "FINAL_ACCOUNT"),

	/**
	 * The '<em><b>SUPERVISION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERVISION_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISION(11, "SUPERVISION", "SUPERVISION"),

	/**
	 * The '<em><b>RECOVERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECOVERY_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERY(12, "RECOVERY", "RECOVERY"),

	/**
	 * The '<em><b>WAIVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAIVER_VALUE
	 * @generated
	 * @ordered
	 */
	WAIVER(13, "WAIVER", "WAIVER"),

	/**
	 * The '<em><b>REPAYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	REPAYMENT(14, "REPAYMENT", "REPAYMENT"),

	/**
	 * The '<em><b>WITHDRAWAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WITHDRAWAL_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWAL(15, "WITHDRAWAL", "WITHDRAWAL"),

	/**
	 * The '<em><b>EXTENSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTENSION_VALUE
	 * @generated
	 * @ordered
	 */
	EXTENSION(16, "EXTENSION", "EXTENSION"),

	/**
	 * The '<em><b>REDISTRIBUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDISTRIBUTION_VALUE
	 * @generated
	 * @ordered
	 */
	REDISTRIBUTION(17, "REDISTRIBUTION", "REDISTRIBUTION"),

	/**
	 * The '<em><b>JUDGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JUDGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	JUDGEMENT(18, "JUDGEMENT", "JUDGEMENT"),

	/**
	 * The '<em><b>CORRECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CORRECTION_VALUE
	 * @generated
	 * @ordered
	 */
	CORRECTION(19, "CORRECTION", "CORRECTION"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(20, "NOTE", "NOTE"),

	/**
	 * The '<em><b>JOIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JOIN_VALUE
	 * @generated
	 * @ordered
	 */
	JOIN(21, "JOIN", "JOIN");

	/**
	 * The '<em><b>REQUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_VALUE = 0;

	/**
	 * The '<em><b>ADVANCE RULING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVANCE_RULING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADVANCE_RULING_VALUE = 1;

	/**
	 * The '<em><b>APPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_VALUE = 2;

	/**
	 * The '<em><b>SUPPLEMENT REQUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPLEMENT_REQUEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLEMENT_REQUEST_VALUE = 3;

	/**
	 * The '<em><b>GRANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRANT_VALUE = 4;

	/**
	 * The '<em><b>REJECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REJECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REJECTION_VALUE = 5;

	/**
	 * The '<em><b>TAX NOTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAX_NOTICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TAX_NOTICE_VALUE = 6;

	/**
	 * The '<em><b>PAYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAYMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAYMENT_VALUE = 7;

	/**
	 * The '<em><b>CHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_VALUE = 8;

	/**
	 * The '<em><b>COMPLETION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETION_VALUE = 9;

	/**
	 * The '<em><b>FINAL ACCOUNT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINAL_ACCOUNT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FINAL_ACCOUNT_VALUE = 10;

	/**
	 * The '<em><b>SUPERVISION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERVISION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISION_VALUE = 11;

	/**
	 * The '<em><b>RECOVERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECOVERY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERY_VALUE = 12;

	/**
	 * The '<em><b>WAIVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAIVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WAIVER_VALUE = 13;

	/**
	 * The '<em><b>REPAYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAYMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPAYMENT_VALUE = 14;

	/**
	 * The '<em><b>WITHDRAWAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WITHDRAWAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWAL_VALUE = 15;

	/**
	 * The '<em><b>EXTENSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTENSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTENSION_VALUE = 16;

	/**
	 * The '<em><b>REDISTRIBUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDISTRIBUTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REDISTRIBUTION_VALUE = 17;

	/**
	 * The '<em><b>JUDGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JUDGEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int JUDGEMENT_VALUE = 18;

	/**
	 * The '<em><b>CORRECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CORRECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CORRECTION_VALUE = 19;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 20;

	/**
	 * The '<em><b>JOIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JOIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int JOIN_VALUE = 21;

	/**
	 * An array of all the '<em><b>Support Entry Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SupportEntryKind[] VALUES_ARRAY =
		new SupportEntryKind[] {
			REQUEST,
			ADVANCE_RULING,
			APPLICATION,
			SUPPLEMENT_REQUEST,
			GRANT,
			REJECTION,
			TAX_NOTICE,
			PAYMENT,
			CHANGE,
			COMPLETION,
			FINAL_ACCOUNT,
			SUPERVISION,
			RECOVERY,
			WAIVER,
			REPAYMENT,
			WITHDRAWAL,
			EXTENSION,
			REDISTRIBUTION,
			JUDGEMENT,
			CORRECTION,
			NOTE,
			JOIN,
		};

	/**
	 * A public read-only list of all the '<em><b>Support Entry Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SupportEntryKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Support Entry Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupportEntryKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupportEntryKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Support Entry Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupportEntryKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupportEntryKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Support Entry Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupportEntryKind get(int value) {
		switch (value) {
			case REQUEST_VALUE: return REQUEST;
			case ADVANCE_RULING_VALUE: return ADVANCE_RULING;
			case APPLICATION_VALUE: return APPLICATION;
			case SUPPLEMENT_REQUEST_VALUE: return SUPPLEMENT_REQUEST;
			case GRANT_VALUE: return GRANT;
			case REJECTION_VALUE: return REJECTION;
			case TAX_NOTICE_VALUE: return TAX_NOTICE;
			case PAYMENT_VALUE: return PAYMENT;
			case CHANGE_VALUE: return CHANGE;
			case COMPLETION_VALUE: return COMPLETION;
			case FINAL_ACCOUNT_VALUE: return FINAL_ACCOUNT;
			case SUPERVISION_VALUE: return SUPERVISION;
			case RECOVERY_VALUE: return RECOVERY;
			case WAIVER_VALUE: return WAIVER;
			case REPAYMENT_VALUE: return REPAYMENT;
			case WITHDRAWAL_VALUE: return WITHDRAWAL;
			case EXTENSION_VALUE: return EXTENSION;
			case REDISTRIBUTION_VALUE: return REDISTRIBUTION;
			case JUDGEMENT_VALUE: return JUDGEMENT;
			case CORRECTION_VALUE: return CORRECTION;
			case NOTE_VALUE: return NOTE;
			case JOIN_VALUE: return JOIN;
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
	private SupportEntryKind(int value, String name, String literal) {
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
	
} //SupportEntryKind
