/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link se.lansnat.model.Connection#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getFromElsewhere <em>From Elsewhere</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getToElsewhere <em>To Elsewhere</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getSegments <em>Segments</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getTechnique <em>Technique</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getLengthMethod <em>Length Method</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getLengthSource <em>Length Source</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getOperator <em>Operator</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getReach <em>Reach</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#isVital <em>Vital</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#isCommercial <em>Commercial</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getCommercialReason <em>Commercial Reason</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getOpenness <em>Openness</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.Connection#getNote <em>Note</em>}</li>
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
	 * <!-- begin-model-doc -->
	 * The node at one end, where it is in the same file.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * The node at the other end, where it is in the same file.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * The network that it belongs to (SOU 2000:111, 2.2); unset where unknown.
	 * <!-- end-model-doc -->
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

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or designation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>From Elsewhere</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node at one end, where it is in another file: the connection crosses a border.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Elsewhere</em>' containment reference.
	 * @see #setFromElsewhere(ObjectRef)
	 * @see se.lansnat.model.ModelPackage#getConnection_FromElsewhere()
	 * @model containment="true"
	 * @generated
	 */
	ObjectRef getFromElsewhere();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getFromElsewhere <em>From Elsewhere</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Elsewhere</em>' containment reference.
	 * @see #getFromElsewhere()
	 * @generated
	 */
	void setFromElsewhere(ObjectRef value);

	/**
	 * Returns the value of the '<em><b>To Elsewhere</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node at the other end, where it is in another file: the connection crosses a border.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Elsewhere</em>' containment reference.
	 * @see #setToElsewhere(ObjectRef)
	 * @see se.lansnat.model.ModelPackage#getConnection_ToElsewhere()
	 * @model containment="true"
	 * @generated
	 */
	ObjectRef getToElsewhere();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getToElsewhere <em>To Elsewhere</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Elsewhere</em>' containment reference.
	 * @see #getToElsewhere()
	 * @generated
	 */
	void setToElsewhere(ObjectRef value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' reference list.
	 * The list contents are of type {@link se.lansnat.model.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segments that it runs over, from one end to the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' reference list.
	 * @see se.lansnat.model.ModelPackage#getConnection_Segments()
	 * @model
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.Technique}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What carries the signals; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see se.lansnat.model.Technique
	 * @see #isSetTechnique()
	 * @see #unsetTechnique()
	 * @see #setTechnique(Technique)
	 * @see se.lansnat.model.ModelPackage#getConnection_Technique()
	 * @model unsettable="true"
	 * @generated
	 */
	Technique getTechnique();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see se.lansnat.model.Technique
	 * @see #isSetTechnique()
	 * @see #unsetTechnique()
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(Technique value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTechnique()
	 * @see #getTechnique()
	 * @see #setTechnique(Technique)
	 * @generated
	 */
	void unsetTechnique();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#getTechnique <em>Technique</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Technique</em>' attribute is set.
	 * @see #unsetTechnique()
	 * @see #getTechnique()
	 * @see #setTechnique(Technique)
	 * @generated
	 */
	boolean isSetTechnique();

	/**
	 * Returns the value of the '<em><b>Length Method</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.LengthMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the length was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Method</em>' attribute.
	 * @see se.lansnat.model.LengthMethod
	 * @see #isSetLengthMethod()
	 * @see #unsetLengthMethod()
	 * @see #setLengthMethod(LengthMethod)
	 * @see se.lansnat.model.ModelPackage#getConnection_LengthMethod()
	 * @model unsettable="true"
	 * @generated
	 */
	LengthMethod getLengthMethod();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getLengthMethod <em>Length Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Method</em>' attribute.
	 * @see se.lansnat.model.LengthMethod
	 * @see #isSetLengthMethod()
	 * @see #unsetLengthMethod()
	 * @see #getLengthMethod()
	 * @generated
	 */
	void setLengthMethod(LengthMethod value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#getLengthMethod <em>Length Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLengthMethod()
	 * @see #getLengthMethod()
	 * @see #setLengthMethod(LengthMethod)
	 * @generated
	 */
	void unsetLengthMethod();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#getLengthMethod <em>Length Method</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Length Method</em>' attribute is set.
	 * @see #unsetLengthMethod()
	 * @see #getLengthMethod()
	 * @see #setLengthMethod(LengthMethod)
	 * @generated
	 */
	boolean isSetLengthMethod();

	/**
	 * Returns the value of the '<em><b>Length Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the length comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Source</em>' attribute.
	 * @see #setLengthSource(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_LengthSource()
	 * @model
	 * @generated
	 */
	String getLengthSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getLengthSource <em>Length Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Source</em>' attribute.
	 * @see #getLengthSource()
	 * @generated
	 */
	void setLengthSource(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.InfrastructureState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands or is planned; unset where unknown (SOU 2000:111, ordinance 6 § item 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see se.lansnat.model.InfrastructureState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #setState(InfrastructureState)
	 * @see se.lansnat.model.ModelPackage#getConnection_State()
	 * @model unsettable="true"
	 * @generated
	 */
	InfrastructureState getState();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see se.lansnat.model.InfrastructureState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #getState()
	 * @generated
	 */
	void setState(InfrastructureState value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(InfrastructureState)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#getState <em>State</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>State</em>' attribute is set.
	 * @see #unsetState()
	 * @see #getState()
	 * @see #setState(InfrastructureState)
	 * @generated
	 */
	boolean isSetState();

	/**
	 * Returns the value of the '<em><b>Planned Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year, 1900 to 2200, in which what is planned is to be ready.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Year</em>' attribute.
	 * @see #setPlannedYear(Integer)
	 * @see se.lansnat.model.ModelPackage#getConnection_PlannedYear()
	 * @model
	 * @generated
	 */
	Integer getPlannedYear();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getPlannedYear <em>Planned Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Year</em>' attribute.
	 * @see #getPlannedYear()
	 * @generated
	 */
	void setPlannedYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it, where that is somebody else than the owner too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_Operator()
	 * @model
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Reach</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.ConnectionReach}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it passes a node on its way; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reach</em>' attribute.
	 * @see se.lansnat.model.ConnectionReach
	 * @see #isSetReach()
	 * @see #unsetReach()
	 * @see #setReach(ConnectionReach)
	 * @see se.lansnat.model.ModelPackage#getConnection_Reach()
	 * @model unsettable="true"
	 * @generated
	 */
	ConnectionReach getReach();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getReach <em>Reach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reach</em>' attribute.
	 * @see se.lansnat.model.ConnectionReach
	 * @see #isSetReach()
	 * @see #unsetReach()
	 * @see #getReach()
	 * @generated
	 */
	void setReach(ConnectionReach value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#getReach <em>Reach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReach()
	 * @see #getReach()
	 * @see #setReach(ConnectionReach)
	 * @generated
	 */
	void unsetReach();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#getReach <em>Reach</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reach</em>' attribute is set.
	 * @see #unsetReach()
	 * @see #getReach()
	 * @see #setReach(ConnectionReach)
	 * @generated
	 */
	boolean isSetReach();

	/**
	 * Returns the value of the '<em><b>Vital</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether society depends on it (samhällsviktig, SOU 2000:111, annex 3); unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vital</em>' attribute.
	 * @see #isSetVital()
	 * @see #unsetVital()
	 * @see #setVital(boolean)
	 * @see se.lansnat.model.ModelPackage#getConnection_Vital()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isVital();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#isVital <em>Vital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vital</em>' attribute.
	 * @see #isSetVital()
	 * @see #unsetVital()
	 * @see #isVital()
	 * @generated
	 */
	void setVital(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#isVital <em>Vital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVital()
	 * @see #isVital()
	 * @see #setVital(boolean)
	 * @generated
	 */
	void unsetVital();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#isVital <em>Vital</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Vital</em>' attribute is set.
	 * @see #unsetVital()
	 * @see #isVital()
	 * @see #setVital(boolean)
	 * @generated
	 */
	boolean isSetVital();

	/**
	 * Returns the value of the '<em><b>Commercial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is built on commercial grounds (SOU 2000:111, ordinance 6 § item 5); unset where not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commercial</em>' attribute.
	 * @see #isSetCommercial()
	 * @see #unsetCommercial()
	 * @see #setCommercial(boolean)
	 * @see se.lansnat.model.ModelPackage#getConnection_Commercial()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isCommercial();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#isCommercial <em>Commercial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commercial</em>' attribute.
	 * @see #isSetCommercial()
	 * @see #unsetCommercial()
	 * @see #isCommercial()
	 * @generated
	 */
	void setCommercial(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#isCommercial <em>Commercial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCommercial()
	 * @see #isCommercial()
	 * @see #setCommercial(boolean)
	 * @generated
	 */
	void unsetCommercial();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#isCommercial <em>Commercial</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Commercial</em>' attribute is set.
	 * @see #unsetCommercial()
	 * @see #isCommercial()
	 * @see #setCommercial(boolean)
	 * @generated
	 */
	boolean isSetCommercial();

	/**
	 * Returns the value of the '<em><b>Commercial Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is or is not expected to be built on commercial grounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commercial Reason</em>' attribute.
	 * @see #setCommercialReason(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_CommercialReason()
	 * @model
	 * @generated
	 */
	String getCommercialReason();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getCommercialReason <em>Commercial Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commercial Reason</em>' attribute.
	 * @see #getCommercialReason()
	 * @generated
	 */
	void setCommercialReason(String value);

	/**
	 * Returns the value of the '<em><b>Openness</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.Openness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what terms others may use it (SOU 2000:111, ordinance 4 §); unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Openness</em>' attribute.
	 * @see se.lansnat.model.Openness
	 * @see #isSetOpenness()
	 * @see #unsetOpenness()
	 * @see #setOpenness(Openness)
	 * @see se.lansnat.model.ModelPackage#getConnection_Openness()
	 * @model unsettable="true"
	 * @generated
	 */
	Openness getOpenness();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getOpenness <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Openness</em>' attribute.
	 * @see se.lansnat.model.Openness
	 * @see #isSetOpenness()
	 * @see #unsetOpenness()
	 * @see #getOpenness()
	 * @generated
	 */
	void setOpenness(Openness value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Connection#getOpenness <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOpenness()
	 * @see #getOpenness()
	 * @see #setOpenness(Openness)
	 * @generated
	 */
	void unsetOpenness();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Connection#getOpenness <em>Openness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Openness</em>' attribute is set.
	 * @see #unsetOpenness()
	 * @see #getOpenness()
	 * @see #setOpenness(Openness)
	 * @generated
	 */
	boolean isSetOpenness();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the description comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else worth knowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getConnection_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Connection#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Connection
