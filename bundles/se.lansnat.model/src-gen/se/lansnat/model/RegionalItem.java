/**
 */
package se.lansnat.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regional Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing in the county, made from all that the municipal programmes say of it (SOU 2000:111, 2.3.8). What it says is read from its sources; only the note is its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.RegionalItem#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalItem#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalItem#getStanding <em>Standing</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalItem#getSources <em>Sources</em>}</li>
 *   <li>{@link se.lansnat.model.RegionalItem#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getRegionalItem()
 * @model
 * @generated
 */
public interface RegionalItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.RegionalItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is; unset where it is not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.RegionalItemKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(RegionalItemKind)
	 * @see se.lansnat.model.ModelPackage#getRegionalItem_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	RegionalItemKind getKind();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.RegionalItemKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RegionalItemKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.RegionalItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(RegionalItemKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.RegionalItem#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(RegionalItemKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getRegionalItem_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalItem#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.ItemStanding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the municipal programmes still describe it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see se.lansnat.model.ItemStanding
	 * @see #setStanding(ItemStanding)
	 * @see se.lansnat.model.ModelPackage#getRegionalItem_Standing()
	 * @model
	 * @generated
	 */
	ItemStanding getStanding();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalItem#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see se.lansnat.model.ItemStanding
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(ItemStanding value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objects of the municipal programmes that describe it; where they no longer do, those that last did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getRegionalItem_Sources()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Provenance> getSources();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the county has to say of it. Consolidation never touches it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getRegionalItem_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.RegionalItem#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // RegionalItem
