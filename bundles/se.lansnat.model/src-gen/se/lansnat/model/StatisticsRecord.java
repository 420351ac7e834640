/**
 */
package se.lansnat.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statistics Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One published figure of a municipality, with the day it describes and where it was published. The adopted record with the latest reference date is in force.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.StatisticsRecord#getMeasure <em>Measure</em>}</li>
 *   <li>{@link se.lansnat.model.StatisticsRecord#getValue <em>Value</em>}</li>
 *   <li>{@link se.lansnat.model.StatisticsRecord#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link se.lansnat.model.StatisticsRecord#getStatus <em>Status</em>}</li>
 *   <li>{@link se.lansnat.model.StatisticsRecord#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getStatisticsRecord()
 * @model
 * @generated
 */
public interface StatisticsRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.StatisticsMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted; unset where it is not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see se.lansnat.model.StatisticsMeasure
	 * @see #isSetMeasure()
	 * @see #unsetMeasure()
	 * @see #setMeasure(StatisticsMeasure)
	 * @see se.lansnat.model.ModelPackage#getStatisticsRecord_Measure()
	 * @model unsettable="true"
	 * @generated
	 */
	StatisticsMeasure getMeasure();

	/**
	 * Sets the value of the '{@link se.lansnat.model.StatisticsRecord#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see se.lansnat.model.StatisticsMeasure
	 * @see #isSetMeasure()
	 * @see #unsetMeasure()
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(StatisticsMeasure value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.StatisticsRecord#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeasure()
	 * @see #getMeasure()
	 * @see #setMeasure(StatisticsMeasure)
	 * @generated
	 */
	void unsetMeasure();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.StatisticsRecord#getMeasure <em>Measure</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Measure</em>' attribute is set.
	 * @see #unsetMeasure()
	 * @see #getMeasure()
	 * @see #setMeasure(StatisticsMeasure)
	 * @generated
	 */
	boolean isSetMeasure();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure, 0 or more, in the unit of the measure (persons, localities, metres).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Long)
	 * @see se.lansnat.model.ModelPackage#getStatisticsRecord_Value()
	 * @model
	 * @generated
	 */
	Long getValue();

	/**
	 * Sets the value of the '{@link se.lansnat.model.StatisticsRecord#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Long value);

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day that the figure describes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getStatisticsRecord_ReferenceDate()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getReferenceDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.StatisticsRecord#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.StatisticsStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the figure is in force or only proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.lansnat.model.StatisticsStatus
	 * @see #setStatus(StatisticsStatus)
	 * @see se.lansnat.model.ModelPackage#getStatisticsRecord_Status()
	 * @model
	 * @generated
	 */
	StatisticsStatus getStatus();

	/**
	 * Sets the value of the '{@link se.lansnat.model.StatisticsRecord#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.lansnat.model.StatisticsStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(StatisticsStatus value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figure was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getStatisticsRecord_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.StatisticsRecord#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // StatisticsRecord
