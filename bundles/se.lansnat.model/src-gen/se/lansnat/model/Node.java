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
 *   <li>{@link se.lansnat.model.Node#getPlace <em>Place</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getCoordinateSource <em>Coordinate Source</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getOperator <em>Operator</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.Node#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends Site {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or designation.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * What the node is in the network (SOU 2000:111, 2.2); unset where unknown.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Households that the node itself serves, 0 or more, as entered (SOU 2000:111, 2.2); unset where unknown.
	 * <!-- end-model-doc -->
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

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place that it stands in, in the same file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see se.lansnat.model.ModelPackage#getNode_Place()
	 * @model
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84 latitude in degrees, -90 to 90; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see se.lansnat.model.ModelPackage#getNode_Latitude()
	 * @model dataType="se.lansnat.model.Degrees"
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84 longitude in degrees, -180 to 180; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see se.lansnat.model.ModelPackage#getNode_Longitude()
	 * @model dataType="se.lansnat.model.Degrees"
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

	/**
	 * Returns the value of the '<em><b>Coordinate Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the coordinates come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate Source</em>' attribute.
	 * @see #setCoordinateSource(String)
	 * @see se.lansnat.model.ModelPackage#getNode_CoordinateSource()
	 * @model
	 * @generated
	 */
	String getCoordinateSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getCoordinateSource <em>Coordinate Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate Source</em>' attribute.
	 * @see #getCoordinateSource()
	 * @generated
	 */
	void setCoordinateSource(String value);

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
	 * @see se.lansnat.model.ModelPackage#getNode_State()
	 * @model unsettable="true"
	 * @generated
	 */
	InfrastructureState getState();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getState <em>State</em>}' attribute.
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
	 * Unsets the value of the '{@link se.lansnat.model.Node#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(InfrastructureState)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Node#getState <em>State</em>}' attribute is set.
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
	 * @see se.lansnat.model.ModelPackage#getNode_PlannedYear()
	 * @model
	 * @generated
	 */
	Integer getPlannedYear();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getPlannedYear <em>Planned Year</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getNode_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getOwner <em>Owner</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getNode_Operator()
	 * @model
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the description comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getNode_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getSource <em>Source</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getNode_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Node#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Node
