/**
 */
package se.lansnat.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Ledger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was applied for, decided and paid: entries that are only ever added. An entry names those before it by their hashes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.SupportLedger#getHeads <em>Heads</em>}</li>
 *   <li>{@link se.lansnat.model.SupportLedger#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getSupportLedger()
 * @model
 * @generated
 */
public interface SupportLedger extends Part {
	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hashes of the newest entries: those that no other entry names. Several after a merge, until an entry names them all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heads</em>' attribute list.
	 * @see se.lansnat.model.ModelPackage#getSupportLedger_Heads()
	 * @model ordered="false"
	 * @generated
	 */
	EList<String> getHeads();

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.SupportEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entries. Their order is that of date and number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportLedger_Entries()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<SupportEntry> getEntries();

} // SupportLedger
