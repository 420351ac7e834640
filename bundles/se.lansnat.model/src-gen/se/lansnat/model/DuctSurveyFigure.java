/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duct Survey Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Metres of empty duct that a survey reports for a municipality (tomrörsuppgift): not a duct. Figures of different surveys are never added (SOU 2000:111, chapter 5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.DuctSurveyFigure#getSurvey <em>Survey</em>}</li>
 *   <li>{@link se.lansnat.model.DuctSurveyFigure#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.DuctSurveyFigure#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.DuctSurveyFigure#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.DuctSurveyFigure#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getDuctSurveyFigure()
 * @model
 * @generated
 */
public interface DuctSurveyFigure extends Identified {
	/**
	 * Returns the value of the '<em><b>Survey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Survey</em>' attribute.
	 * @see #setSurvey(String)
	 * @see se.lansnat.model.ModelPackage#getDuctSurveyFigure_Survey()
	 * @model
	 * @generated
	 */
	String getSurvey();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DuctSurveyFigure#getSurvey <em>Survey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Survey</em>' attribute.
	 * @see #getSurvey()
	 * @generated
	 */
	void setSurvey(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the survey was made, ISO 8601, as exact as the source: 2000, 2000-05 or 2000-05-31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see se.lansnat.model.ModelPackage#getDuctSurveyFigure_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DuctSurveyFigure#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in metres, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getDuctSurveyFigure_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DuctSurveyFigure#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose ducts the figure counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see se.lansnat.model.ModelPackage#getDuctSurveyFigure_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DuctSurveyFigure#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figure was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getDuctSurveyFigure_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.DuctSurveyFigure#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // DuctSurveyFigure
