/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value of one object in a contradiction, as it was when it was decided.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.DecisionValue#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.DecisionValue#getObject <em>Object</em>}</li>
 *   <li>{@link se.lansnat.model.DecisionValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getDecisionValue()
 * @model
 * @generated
 */
public interface DecisionValue extends Identified {
	/**
	 * Returns the value of the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official code, four digits, of the municipality whose programme says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Municipality Code</em>' attribute.
	 * @see #setMunicipalityCode(String)
	 * @see se.lansnat.model.ModelPackage#getDecisionValue_MunicipalityCode()
	 * @model
	 * @generated
	 */
	String getMunicipalityCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DecisionValue#getMunicipalityCode <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Municipality Code</em>' attribute.
	 * @see #getMunicipalityCode()
	 * @generated
	 */
	void setMunicipalityCode(String value);

	/**
	 * Returns the value of the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object</em>' attribute.
	 * @see #setObject(String)
	 * @see se.lansnat.model.ModelPackage#getDecisionValue_Object()
	 * @model
	 * @generated
	 */
	String getObject();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DecisionValue#getObject <em>Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object</em>' attribute.
	 * @see #getObject()
	 * @generated
	 */
	void setObject(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says, in the text form of the feature; unset where it says nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see se.lansnat.model.ModelPackage#getDecisionValue_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DecisionValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // DecisionValue
