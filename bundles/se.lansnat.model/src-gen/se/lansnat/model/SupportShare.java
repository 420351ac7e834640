/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What falls on one of the municipalities of a case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.SupportShare#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.SupportShare#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.SupportShare#getPercent <em>Percent</em>}</li>
 *   <li>{@link se.lansnat.model.SupportShare#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportShare#getBasisSek <em>Basis Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportShare#getBasisBeforeSek <em>Basis Before Sek</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getSupportShare()
 * @model
 * @generated
 */
public interface SupportShare extends Identified {
	/**
	 * Returns the value of the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official municipality code: four digits, text with leading zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Municipality Code</em>' attribute.
	 * @see #setMunicipalityCode(String)
	 * @see se.lansnat.model.ModelPackage#getSupportShare_MunicipalityCode()
	 * @model
	 * @generated
	 */
	String getMunicipalityCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportShare#getMunicipalityCode <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Municipality Code</em>' attribute.
	 * @see #getMunicipalityCode()
	 * @generated
	 */
	void setMunicipalityCode(String value);

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres of network in the municipality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSupportShare_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportShare#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its share, where it does not follow from the length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSupportShare_Percent()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getPercent();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportShare#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount in whole SEK.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Sek</em>' attribute.
	 * @see #setAmountSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportShare_AmountSek()
	 * @model
	 * @generated
	 */
	Long getAmountSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportShare#getAmountSek <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Sek</em>' attribute.
	 * @see #getAmountSek()
	 * @generated
	 */
	void setAmountSek(Long value);

	/**
	 * Returns the value of the '<em><b>Basis Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Eligible cost in whole SEK.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis Sek</em>' attribute.
	 * @see #setBasisSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportShare_BasisSek()
	 * @model
	 * @generated
	 */
	Long getBasisSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportShare#getBasisSek <em>Basis Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis Sek</em>' attribute.
	 * @see #getBasisSek()
	 * @generated
	 */
	void setBasisSek(Long value);

	/**
	 * Returns the value of the '<em><b>Basis Before Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Eligible cost in whole SEK of the decisions before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis Before Sek</em>' attribute.
	 * @see #setBasisBeforeSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportShare_BasisBeforeSek()
	 * @model
	 * @generated
	 */
	Long getBasisBeforeSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportShare#getBasisBeforeSek <em>Basis Before Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis Before Sek</em>' attribute.
	 * @see #getBasisBeforeSek()
	 * @generated
	 */
	void setBasisBeforeSek(Long value);

} // SupportShare
