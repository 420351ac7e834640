/**
 */
package se.lansnat.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A prioritised place: a locality or an area.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Place#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getGrounds <em>Grounds</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getPopulation <em>Population</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getHouseholds <em>Households</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getCoordinateSource <em>Coordinate Source</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getPlace()
 * @model abstract="true"
 * @generated
 */
public interface Place extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getPlace_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Grounds</b></em>' attribute list.
	 * The list contents are of type {@link se.lansnat.model.PriorityGround}.
	 * The literals are from the enumeration {@link se.lansnat.model.PriorityGround}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the place is prioritised; several may apply, none is possible (SOU 2000:111, annex 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounds</em>' attribute list.
	 * @see se.lansnat.model.PriorityGround
	 * @see se.lansnat.model.ModelPackage#getPlace_Grounds()
	 * @model ordered="false"
	 * @generated
	 */
	EList<PriorityGround> getGrounds();

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inhabitants, 0 or more; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(Long)
	 * @see se.lansnat.model.ModelPackage#getPlace_Population()
	 * @model
	 * @generated
	 */
	Long getPopulation();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(Long value);

	/**
	 * Returns the value of the '<em><b>Households</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Households, 0 or more; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Households</em>' attribute.
	 * @see #setHouseholds(Long)
	 * @see se.lansnat.model.ModelPackage#getPlace_Households()
	 * @model
	 * @generated
	 */
	Long getHouseholds();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getHouseholds <em>Households</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Households</em>' attribute.
	 * @see #getHouseholds()
	 * @generated
	 */
	void setHouseholds(Long value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84 latitude in degrees, -90 to 90; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see se.lansnat.model.ModelPackage#getPlace_Latitude()
	 * @model dataType="se.lansnat.model.Degrees"
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getLatitude <em>Latitude</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getPlace_Longitude()
	 * @model dataType="se.lansnat.model.Degrees"
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getLongitude <em>Longitude</em>}' attribute.
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
	 * @return the value of the '<em>Coordinate Source</em>' attribute.
	 * @see #setCoordinateSource(String)
	 * @see se.lansnat.model.ModelPackage#getPlace_CoordinateSource()
	 * @model
	 * @generated
	 */
	String getCoordinateSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getCoordinateSource <em>Coordinate Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate Source</em>' attribute.
	 * @see #getCoordinateSource()
	 * @generated
	 */
	void setCoordinateSource(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where name and grounds come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getPlace_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getSource <em>Source</em>}' attribute.
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
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getPlace_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Place
