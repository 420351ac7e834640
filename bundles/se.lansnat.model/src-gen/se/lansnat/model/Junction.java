/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Junction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point along the way that is neither node nor locality: a manhole, a branch, a border crossing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Junction#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.Junction#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link se.lansnat.model.Junction#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link se.lansnat.model.Junction#getCoordinateSource <em>Coordinate Source</em>}</li>
 *   <li>{@link se.lansnat.model.Junction#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getJunction()
 * @model
 * @generated
 */
public interface Junction extends Site {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or designation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getJunction_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Junction#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84 latitude in degrees, -90 to 90; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see se.lansnat.model.ModelPackage#getJunction_Latitude()
	 * @model dataType="se.lansnat.model.Degrees"
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Junction#getLatitude <em>Latitude</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getJunction_Longitude()
	 * @model dataType="se.lansnat.model.Degrees"
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Junction#getLongitude <em>Longitude</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getJunction_CoordinateSource()
	 * @model
	 * @generated
	 */
	String getCoordinateSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Junction#getCoordinateSource <em>Coordinate Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate Source</em>' attribute.
	 * @see #getCoordinateSource()
	 * @generated
	 */
	void setCoordinateSource(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else worth knowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getJunction_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Junction#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Junction
