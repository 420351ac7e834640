/**
 */
package se.lansnat.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the template's sections with the municipality's text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getNumber <em>Number</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getTitle <em>Title</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getClause <em>Clause</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getText <em>Text</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getStatus <em>Status</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getMissing <em>Missing</em>}</li>
 *   <li>{@link se.lansnat.model.ProgrammeSection#getLinked <em>Linked</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getProgrammeSection()
 * @model
 * @generated
 */
public interface ProgrammeSection extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the template, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heading, as in the template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clause that asks for the section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(String)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Clause()
	 * @model
	 * @generated
	 */
	String getClause();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(String value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day that the section covers, where the template sets one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_PeriodEnd()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, in paragraphs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.SectionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the section has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.lansnat.model.SectionStatus
	 * @see #setStatus(SectionStatus)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Status()
	 * @model
	 * @generated
	 */
	SectionStatus getStatus();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.lansnat.model.SectionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SectionStatus value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is still missing, in the coordinator's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see #setMissing(String)
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Missing()
	 * @model
	 * @generated
	 */
	String getMissing();

	/**
	 * Sets the value of the '{@link se.lansnat.model.ProgrammeSection#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(String value);

	/**
	 * Returns the value of the '<em><b>Linked</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ObjectRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objects of the programme that the text speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linked</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getProgrammeSection_Linked()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<ObjectRef> getLinked();

} // ProgrammeSection
