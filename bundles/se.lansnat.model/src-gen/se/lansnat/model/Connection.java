/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Joins two nodes without passing another active node (förbindelse).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Connection#getFrom <em>From</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getTo <em>To</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getNetwork <em>Network</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getCapacityMbitS <em>Capacity Mbit S</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getConnection()
 * @model
 * @generated
 */
public interface Connection extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Node)
	 * @see se.lansnat.model.ModelPackage#getConnection_From()
	 * @model
	 * @generated
	 */
	Node getFrom();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Node value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Node)
	 * @see se.lansnat.model.ModelPackage#getConnection_To()
	 * @model
	 * @generated
	 */
	Node getTo();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Node value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.NetworkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network</em>' attribute.
	 * @see se.lansnat.model.NetworkKind
	 * @see #isSetNetwork()
	 * @see #unsetNetwork()
	 * @see #setNetwork(NetworkKind)
	 * @see se.lansnat.model.ModelPackage#getConnection_Network()
	 * @model unsettable="true"
	 * @generated
	 */
	NetworkKind getNetwork();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getNetwork <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' attribute.
	 * @see se.lansnat.model.NetworkKind
	 * @see #isSetNetwork()
	 * @see #unsetNetwork()
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(NetworkKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#getNetwork <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNetwork()
	 * @see #getNetwork()
	 * @see #setNetwork(NetworkKind)
	 * @generated
	 */
	void unsetNetwork();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#getNetwork <em>Network</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Network</em>' attribute is set.
	 * @see #unsetNetwork()
	 * @see #getNetwork()
	 * @see #setNetwork(NetworkKind)
	 * @generated
	 */
	boolean isSetNetwork();

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in metres, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getConnection_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Capacity Mbit S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity both ways in Mbit/s, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity Mbit S</em>' attribute.
	 * @see #setCapacityMbitS(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getConnection_CapacityMbitS()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getCapacityMbitS();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getCapacityMbitS <em>Capacity Mbit S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity Mbit S</em>' attribute.
	 * @see #getCapacityMbitS()
	 * @generated
	 */
	void setCapacityMbitS(BigDecimal value);

} // Connection
