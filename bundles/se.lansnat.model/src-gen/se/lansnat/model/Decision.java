/**
 */
package se.lansnat.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was decided about a contradiction between programmes, with the grounds it was decided on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Decision#getConflict <em>Conflict</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getChoice <em>Choice</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getObjects <em>Objects</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getChosen <em>Chosen</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getValue <em>Value</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getReason <em>Reason</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getGroundsHash <em>Grounds Hash</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getFeature <em>Feature</em>}</li>
 *   <li>{@link se.lansnat.model.Decision#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Identified {
	/**
	 * Returns the value of the '<em><b>Conflict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the contradiction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conflict</em>' attribute.
	 * @see #setConflict(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_Conflict()
	 * @model
	 * @generated
	 */
	String getConflict();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getConflict <em>Conflict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conflict</em>' attribute.
	 * @see #getConflict()
	 * @generated
	 */
	void setConflict(String value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.DecisionChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided; unset where it is not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see se.lansnat.model.DecisionChoice
	 * @see #isSetChoice()
	 * @see #unsetChoice()
	 * @see #setChoice(DecisionChoice)
	 * @see se.lansnat.model.ModelPackage#getDecision_Choice()
	 * @model unsettable="true"
	 * @generated
	 */
	DecisionChoice getChoice();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see se.lansnat.model.DecisionChoice
	 * @see #isSetChoice()
	 * @see #unsetChoice()
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(DecisionChoice value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Decision#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChoice()
	 * @see #getChoice()
	 * @see #setChoice(DecisionChoice)
	 * @generated
	 */
	void unsetChoice();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Decision#getChoice <em>Choice</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Choice</em>' attribute is set.
	 * @see #unsetChoice()
	 * @see #getChoice()
	 * @see #setChoice(DecisionChoice)
	 * @generated
	 */
	boolean isSetChoice();

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ObjectRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objects that contradict each other, as they were when it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getDecision_Objects()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<ObjectRef> getObjects();

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the object whose value holds, where the choice is a value of one of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_Chosen()
	 * @model
	 * @generated
	 */
	String getChosen();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #getChosen()
	 * @generated
	 */
	void setChosen(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value that holds, where it was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was decided so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getDecidedBy <em>Decided By</em>}' attribute.
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
	 * The day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getDecision_Date()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Grounds Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256, 64 hexadecimal digits, of what the decision rests on; when it no longer fits, the decision is shown again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounds Hash</em>' attribute.
	 * @see #setGroundsHash(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_GroundsHash()
	 * @model
	 * @generated
	 */
	String getGroundsHash();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getGroundsHash <em>Grounds Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounds Hash</em>' attribute.
	 * @see #getGroundsHash()
	 * @generated
	 */
	void setGroundsHash(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.ConflictKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of contradiction it was; unset where it is not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.ConflictKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(ConflictKind)
	 * @see se.lansnat.model.ModelPackage#getDecision_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	ConflictKind getKind();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.ConflictKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConflictKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Decision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(ConflictKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Decision#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(ConflictKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feature that the objects differ in, where it is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see se.lansnat.model.ModelPackage#getDecision_Feature()
	 * @model
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Decision#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.DecisionValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values side by side, as they were when it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getDecision_Values()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<DecisionValue> getValues();

} // Decision
