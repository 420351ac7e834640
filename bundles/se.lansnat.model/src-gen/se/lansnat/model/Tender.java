/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tender</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tender of a procurement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Tender#getBidder <em>Bidder</em>}</li>
 *   <li>{@link se.lansnat.model.Tender#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.Tender#isAcceptable <em>Acceptable</em>}</li>
 *   <li>{@link se.lansnat.model.Tender#isAccepted <em>Accepted</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getTender()
 * @model
 * @generated
 */
public interface Tender extends Identified {
	/**
	 * Returns the value of the '<em><b>Bidder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bidder</em>' attribute.
	 * @see #setBidder(String)
	 * @see se.lansnat.model.ModelPackage#getTender_Bidder()
	 * @model
	 * @generated
	 */
	String getBidder();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Tender#getBidder <em>Bidder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bidder</em>' attribute.
	 * @see #getBidder()
	 * @generated
	 */
	void setBidder(String value);

	/**
	 * Returns the value of the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount in whole SEK.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Sek</em>' attribute.
	 * @see #setAmountSek(Long)
	 * @see se.lansnat.model.ModelPackage#getTender_AmountSek()
	 * @model
	 * @generated
	 */
	Long getAmountSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Tender#getAmountSek <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Sek</em>' attribute.
	 * @see #getAmountSek()
	 * @generated
	 */
	void setAmountSek(Long value);

	/**
	 * Returns the value of the '<em><b>Acceptable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it met what was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptable</em>' attribute.
	 * @see #isSetAcceptable()
	 * @see #unsetAcceptable()
	 * @see #setAcceptable(boolean)
	 * @see se.lansnat.model.ModelPackage#getTender_Acceptable()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isAcceptable();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Tender#isAcceptable <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptable</em>' attribute.
	 * @see #isSetAcceptable()
	 * @see #unsetAcceptable()
	 * @see #isAcceptable()
	 * @generated
	 */
	void setAcceptable(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Tender#isAcceptable <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAcceptable()
	 * @see #isAcceptable()
	 * @see #setAcceptable(boolean)
	 * @generated
	 */
	void unsetAcceptable();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Tender#isAcceptable <em>Acceptable</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Acceptable</em>' attribute is set.
	 * @see #unsetAcceptable()
	 * @see #isAcceptable()
	 * @see #setAcceptable(boolean)
	 * @generated
	 */
	boolean isSetAcceptable();

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #isSetAccepted()
	 * @see #unsetAccepted()
	 * @see #setAccepted(boolean)
	 * @see se.lansnat.model.ModelPackage#getTender_Accepted()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isAccepted();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Tender#isAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #isSetAccepted()
	 * @see #unsetAccepted()
	 * @see #isAccepted()
	 * @generated
	 */
	void setAccepted(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Tender#isAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAccepted()
	 * @see #isAccepted()
	 * @see #setAccepted(boolean)
	 * @generated
	 */
	void unsetAccepted();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Tender#isAccepted <em>Accepted</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Accepted</em>' attribute is set.
	 * @see #unsetAccepted()
	 * @see #isAccepted()
	 * @see #setAccepted(boolean)
	 * @generated
	 */
	boolean isSetAccepted();

} // Tender
