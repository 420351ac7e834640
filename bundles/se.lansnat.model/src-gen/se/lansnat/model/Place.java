/**
 */
package se.lansnat.model;

import java.time.LocalDate;

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
 *   <li>{@link se.lansnat.model.Place#getGroundsReason <em>Grounds Reason</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getMarketAssessment <em>Market Assessment</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getMarketReason <em>Market Reason</em>}</li>
 *   <li>{@link se.lansnat.model.Place#getPlannedConnections <em>Planned Connections</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getPlace()
 * @model abstract="true"
 * @generated
 */
public interface Place extends Site {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the place.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Where the coordinates come from.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Anything else worth knowing.
	 * <!-- end-model-doc -->
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

	/**
	 * Returns the value of the '<em><b>Grounds Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the grounds apply, in the words of the programme (SOU 2000:111, ordinance 6 § item 6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounds Reason</em>' attribute.
	 * @see #setGroundsReason(String)
	 * @see se.lansnat.model.ModelPackage#getPlace_GroundsReason()
	 * @model
	 * @generated
	 */
	String getGroundsReason();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getGroundsReason <em>Grounds Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounds Reason</em>' attribute.
	 * @see #getGroundsReason()
	 * @generated
	 */
	void setGroundsReason(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the time in which it is to be connected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getPlace_PeriodStart()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the time in which it is to be connected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getPlace_PeriodEnd()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Market Assessment</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.MarketAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the market is expected to build (SOU 2000:111, ordinance 6 § item 5); unset where not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Market Assessment</em>' attribute.
	 * @see se.lansnat.model.MarketAssessment
	 * @see #isSetMarketAssessment()
	 * @see #unsetMarketAssessment()
	 * @see #setMarketAssessment(MarketAssessment)
	 * @see se.lansnat.model.ModelPackage#getPlace_MarketAssessment()
	 * @model unsettable="true"
	 * @generated
	 */
	MarketAssessment getMarketAssessment();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getMarketAssessment <em>Market Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Market Assessment</em>' attribute.
	 * @see se.lansnat.model.MarketAssessment
	 * @see #isSetMarketAssessment()
	 * @see #unsetMarketAssessment()
	 * @see #getMarketAssessment()
	 * @generated
	 */
	void setMarketAssessment(MarketAssessment value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Place#getMarketAssessment <em>Market Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMarketAssessment()
	 * @see #getMarketAssessment()
	 * @see #setMarketAssessment(MarketAssessment)
	 * @generated
	 */
	void unsetMarketAssessment();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Place#getMarketAssessment <em>Market Assessment</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Market Assessment</em>' attribute is set.
	 * @see #unsetMarketAssessment()
	 * @see #getMarketAssessment()
	 * @see #setMarketAssessment(MarketAssessment)
	 * @generated
	 */
	boolean isSetMarketAssessment();

	/**
	 * Returns the value of the '<em><b>Market Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the assessment of the market rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Market Reason</em>' attribute.
	 * @see #setMarketReason(String)
	 * @see se.lansnat.model.ModelPackage#getPlace_MarketReason()
	 * @model
	 * @generated
	 */
	String getMarketReason();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Place#getMarketReason <em>Market Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Market Reason</em>' attribute.
	 * @see #getMarketReason()
	 * @generated
	 */
	void setMarketReason(String value);

	/**
	 * Returns the value of the '<em><b>Planned Connections</b></em>' reference list.
	 * The list contents are of type {@link se.lansnat.model.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The planned connections that are to reach the place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Connections</em>' reference list.
	 * @see se.lansnat.model.ModelPackage#getPlace_PlannedConnections()
	 * @model ordered="false"
	 * @generated
	 */
	EList<Connection> getPlannedConnections();

} // Place
