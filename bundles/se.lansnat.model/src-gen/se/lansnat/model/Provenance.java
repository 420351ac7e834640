/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An object that a regional item was made from, with what led to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Provenance#getScore <em>Score</em>}</li>
 *   <li>{@link se.lansnat.model.Provenance#getMethod <em>Method</em>}</li>
 *   <li>{@link se.lansnat.model.Provenance#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends ObjectRef {
	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well it fits the others, 0 to 1; unset where it is alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getProvenance_Score()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Provenance#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.MatchMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What put it together with the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see se.lansnat.model.MatchMethod
	 * @see #setMethod(MatchMethod)
	 * @see se.lansnat.model.ModelPackage#getProvenance_Method()
	 * @model
	 * @generated
	 */
	MatchMethod getMethod();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Provenance#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see se.lansnat.model.MatchMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(MatchMethod value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the contradiction whose decision put it there; the decision holds who decided and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see #setDecision(String)
	 * @see se.lansnat.model.ModelPackage#getProvenance_Decision()
	 * @model
	 * @generated
	 */
	String getDecision();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Provenance#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(String value);

} // Provenance
