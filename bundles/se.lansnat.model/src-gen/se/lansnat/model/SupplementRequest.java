/**
 */
package se.lansnat.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplement Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The county board asks for a supplement to a submitted programme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.SupplementRequest#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.SupplementRequest#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link se.lansnat.model.SupplementRequest#getAnsweredDate <em>Answered Date</em>}</li>
 *   <li>{@link se.lansnat.model.SupplementRequest#getText <em>Text</em>}</li>
 *   <li>{@link se.lansnat.model.SupplementRequest#getReference <em>Reference</em>}</li>
 *   <li>{@link se.lansnat.model.SupplementRequest#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getSupplementRequest()
 * @model
 * @generated
 */
public interface SupplementRequest extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupplementRequest_Date()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupplementRequest#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day for the supplement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupplementRequest_DueDate()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupplementRequest#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answered Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day the supplement came; unset while it is awaited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered Date</em>' attribute.
	 * @see #setAnsweredDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupplementRequest_AnsweredDate()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getAnsweredDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupplementRequest#getAnsweredDate <em>Answered Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered Date</em>' attribute.
	 * @see #getAnsweredDate()
	 * @generated
	 */
	void setAnsweredDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be supplemented.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.lansnat.model.ModelPackage#getSupplementRequest_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupplementRequest#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registration number of the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see se.lansnat.model.ModelPackage#getSupplementRequest_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupplementRequest#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body or person who asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see se.lansnat.model.ModelPackage#getSupplementRequest_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupplementRequest#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

} // SupplementRequest
