/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of the network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Node#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getSecurityClass <em>Security Class</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getHouseholds <em>Households</em>}</li>
 *   <li>{@link se.lansnat.model.Node#isGateway <em>Gateway</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getNode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.NodeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.NodeKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(NodeKind)
	 * @see se.lansnat.model.ModelPackage#getNode_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	NodeKind getKind();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.NodeKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NodeKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Node#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(NodeKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Node#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(NodeKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Security Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security class, 1 (highest) and up; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Class</em>' attribute.
	 * @see #setSecurityClass(Integer)
	 * @see se.lansnat.model.ModelPackage#getNode_SecurityClass()
	 * @model
	 * @generated
	 */
	Integer getSecurityClass();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getSecurityClass <em>Security Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Class</em>' attribute.
	 * @see #getSecurityClass()
	 * @generated
	 */
	void setSecurityClass(Integer value);

	/**
	 * Returns the value of the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Households</em>' attribute.
	 * @see #setHouseholds(Long)
	 * @see se.lansnat.model.ModelPackage#getNode_Households()
	 * @model
	 * @generated
	 */
	Long getHouseholds();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getHouseholds <em>Households</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Households</em>' attribute.
	 * @see #getHouseholds()
	 * @generated
	 */
	void setHouseholds(Long value);

	/**
	 * Returns the value of the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the county's network is rooted: its backbone leaves the county here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gateway</em>' attribute.
	 * @see #isSetGateway()
	 * @see #unsetGateway()
	 * @see #setGateway(boolean)
	 * @see se.lansnat.model.ModelPackage#getNode_Gateway()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isGateway();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#isGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gateway</em>' attribute.
	 * @see #isSetGateway()
	 * @see #unsetGateway()
	 * @see #isGateway()
	 * @generated
	 */
	void setGateway(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Node#isGateway <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGateway()
	 * @see #isGateway()
	 * @see #setGateway(boolean)
	 * @generated
	 */
	void unsetGateway();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Node#isGateway <em>Gateway</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Gateway</em>' attribute is set.
	 * @see #unsetGateway()
	 * @see #isGateway()
	 * @see #setGateway(boolean)
	 * @generated
	 */
	boolean isSetGateway();

} // Node
