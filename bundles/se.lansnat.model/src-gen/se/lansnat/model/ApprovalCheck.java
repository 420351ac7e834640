/**
 */
package se.lansnat.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one requirement on a programme was judged (SOU 2000:111, ordinance 6 §; 2.3.8).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getCode <em>Code</em>}</li>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getClause <em>Clause</em>}</li>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getNote <em>Note</em>}</li>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link se.lansnat.model.ApprovalCheck#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getApprovalCheck()
 * @model
 * @generated
 */
public interface ApprovalCheck extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the requirement in the checklist that it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clause that the requirement comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(String)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_Clause()
	 * @model
	 * @generated
	 */
	String getClause();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(String value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' attribute.
	 * @see #setRequirement(String)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_Requirement()
	 * @model
	 * @generated
	 */
	String getRequirement();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getRequirement <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' attribute.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.CheckVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was judged; unset while it is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see se.lansnat.model.CheckVerdict
	 * @see #isSetVerdict()
	 * @see #unsetVerdict()
	 * @see #setVerdict(CheckVerdict)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_Verdict()
	 * @model unsettable="true"
	 * @generated
	 */
	CheckVerdict getVerdict();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see se.lansnat.model.CheckVerdict
	 * @see #isSetVerdict()
	 * @see #unsetVerdict()
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(CheckVerdict value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.ApprovalCheck#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVerdict()
	 * @see #getVerdict()
	 * @see #setVerdict(CheckVerdict)
	 * @generated
	 */
	void unsetVerdict();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.ApprovalCheck#getVerdict <em>Verdict</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Verdict</em>' attribute is set.
	 * @see #unsetVerdict()
	 * @see #getVerdict()
	 * @see #setVerdict(CheckVerdict)
	 * @generated
	 */
	boolean isSetVerdict();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, or what is lacking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getApprovalCheck_Date()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ApprovalCheck#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // ApprovalCheck
