/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Financing Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody pays.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.FinancingLine#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.FinancingLine#getAmountSek <em>Amount Sek</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getFinancingLine()
 * @model
 * @generated
 */
public interface FinancingLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays, from which money.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getFinancingLine_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.FinancingLine#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount in whole SEK.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Sek</em>' attribute.
	 * @see #setAmountSek(Long)
	 * @see se.lansnat.model.ModelPackage#getFinancingLine_AmountSek()
	 * @model
	 * @generated
	 */
	Long getAmountSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.FinancingLine#getAmountSek <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Sek</em>' attribute.
	 * @see #getAmountSek()
	 * @generated
	 */
	void setAmountSek(Long value);

} // FinancingLine
