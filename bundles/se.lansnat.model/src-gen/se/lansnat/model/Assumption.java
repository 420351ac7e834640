/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One assumption that capacities are computed from (SOU 2000:111, 3.7.4), with its source. It replaces the built-in one of the same measure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Assumption#getMeasure <em>Measure</em>}</li>
 *   <li>{@link se.lansnat.model.Assumption#getValue <em>Value</em>}</li>
 *   <li>{@link se.lansnat.model.Assumption#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.Assumption#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends Identified {
	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.AssumptionMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assumed; unset where it is not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see se.lansnat.model.AssumptionMeasure
	 * @see #isSetMeasure()
	 * @see #unsetMeasure()
	 * @see #setMeasure(AssumptionMeasure)
	 * @see se.lansnat.model.ModelPackage#getAssumption_Measure()
	 * @model unsettable="true"
	 * @generated
	 */
	AssumptionMeasure getMeasure();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Assumption#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see se.lansnat.model.AssumptionMeasure
	 * @see #isSetMeasure()
	 * @see #unsetMeasure()
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(AssumptionMeasure value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Assumption#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeasure()
	 * @see #getMeasure()
	 * @see #setMeasure(AssumptionMeasure)
	 * @generated
	 */
	void unsetMeasure();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Assumption#getMeasure <em>Measure</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Measure</em>' attribute is set.
	 * @see #unsetMeasure()
	 * @see #getMeasure()
	 * @see #setMeasure(AssumptionMeasure)
	 * @generated
	 */
	boolean isSetMeasure();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, 0 or more, in the unit of the measure: Mbit/s both ways per user, users per household, share of users active at once (0 to 1), growth of traffic a year (0.25 is 25 per cent), calendar year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getAssumption_Value()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Assumption#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the value comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getAssumption_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Assumption#getSource <em>Source</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getAssumption_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Assumption#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Assumption
