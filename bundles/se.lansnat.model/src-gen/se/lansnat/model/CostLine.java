/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cost of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.CostLine#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.CostLine#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.CostLine#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.CostLine#getInsideLengthM <em>Inside Length M</em>}</li>
 *   <li>{@link se.lansnat.model.CostLine#getYears <em>Years</em>}</li>
 *   <li>{@link se.lansnat.model.CostLine#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getCostLine()
 * @model
 * @generated
 */
public interface CostLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.CostKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it pays for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.CostKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(CostKind)
	 * @see se.lansnat.model.ModelPackage#getCostLine_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	CostKind getKind();

	/**
	 * Sets the value of the '{@link se.lansnat.model.CostLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.CostKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CostKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.CostLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(CostKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.CostLine#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(CostKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount in whole SEK.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Sek</em>' attribute.
	 * @see #setAmountSek(Long)
	 * @see se.lansnat.model.ModelPackage#getCostLine_AmountSek()
	 * @model
	 * @generated
	 */
	Long getAmountSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.CostLine#getAmountSek <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Sek</em>' attribute.
	 * @see #getAmountSek()
	 * @generated
	 */
	void setAmountSek(Long value);

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres of network that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getCostLine_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.CostLine#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Inside Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres of it inside localities that get no support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inside Length M</em>' attribute.
	 * @see #setInsideLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getCostLine_InsideLengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getInsideLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.CostLine#getInsideLengthM <em>Inside Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inside Length M</em>' attribute.
	 * @see #getInsideLengthM()
	 * @generated
	 */
	void setInsideLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years of a lease.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Years</em>' attribute.
	 * @see #setYears(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getCostLine_Years()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getYears();

	/**
	 * Sets the value of the '{@link se.lansnat.model.CostLine#getYears <em>Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Years</em>' attribute.
	 * @see #getYears()
	 * @generated
	 */
	void setYears(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else worth knowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getCostLine_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.CostLine#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // CostLine
