/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical stretch between two sites (sträcka); connections run over segments, and digging cuts what lies in one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Segment#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getFrom <em>From</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getTo <em>To</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getLengthMethod <em>Length Method</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getLengthSource <em>Length Source</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getDucts <em>Ducts</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getOperator <em>Operator</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.Segment#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getSegment()
 * @model
 * @generated
 */
public interface Segment extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or designation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getSegment_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site where it begins, in the same file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Site)
	 * @see se.lansnat.model.ModelPackage#getSegment_From()
	 * @model
	 * @generated
	 */
	Site getFrom();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Site value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site where it ends, in the same file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Site)
	 * @see se.lansnat.model.ModelPackage#getSegment_To()
	 * @model
	 * @generated
	 */
	Site getTo();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Site value);

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in metres, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSegment_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Length Method</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.LengthMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the length was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Method</em>' attribute.
	 * @see se.lansnat.model.LengthMethod
	 * @see #isSetLengthMethod()
	 * @see #unsetLengthMethod()
	 * @see #setLengthMethod(LengthMethod)
	 * @see se.lansnat.model.ModelPackage#getSegment_LengthMethod()
	 * @model unsettable="true"
	 * @generated
	 */
	LengthMethod getLengthMethod();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getLengthMethod <em>Length Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Method</em>' attribute.
	 * @see se.lansnat.model.LengthMethod
	 * @see #isSetLengthMethod()
	 * @see #unsetLengthMethod()
	 * @see #getLengthMethod()
	 * @generated
	 */
	void setLengthMethod(LengthMethod value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Segment#getLengthMethod <em>Length Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLengthMethod()
	 * @see #getLengthMethod()
	 * @see #setLengthMethod(LengthMethod)
	 * @generated
	 */
	void unsetLengthMethod();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Segment#getLengthMethod <em>Length Method</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Length Method</em>' attribute is set.
	 * @see #unsetLengthMethod()
	 * @see #getLengthMethod()
	 * @see #setLengthMethod(LengthMethod)
	 * @generated
	 */
	boolean isSetLengthMethod();

	/**
	 * Returns the value of the '<em><b>Length Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the length comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length Source</em>' attribute.
	 * @see #setLengthSource(String)
	 * @see se.lansnat.model.ModelPackage#getSegment_LengthSource()
	 * @model
	 * @generated
	 */
	String getLengthSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getLengthSource <em>Length Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length Source</em>' attribute.
	 * @see #getLengthSource()
	 * @generated
	 */
	void setLengthSource(String value);

	/**
	 * Returns the value of the '<em><b>Ducts</b></em>' reference list.
	 * The list contents are of type {@link se.lansnat.model.Duct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ducts that its cables lie in; segments may share ducts, and then fail together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ducts</em>' reference list.
	 * @see se.lansnat.model.ModelPackage#getSegment_Ducts()
	 * @model ordered="false"
	 * @generated
	 */
	EList<Duct> getDucts();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.InfrastructureState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands or is planned; unset where unknown (SOU 2000:111, ordinance 6 § item 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see se.lansnat.model.InfrastructureState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #setState(InfrastructureState)
	 * @see se.lansnat.model.ModelPackage#getSegment_State()
	 * @model unsettable="true"
	 * @generated
	 */
	InfrastructureState getState();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see se.lansnat.model.InfrastructureState
	 * @see #isSetState()
	 * @see #unsetState()
	 * @see #getState()
	 * @generated
	 */
	void setState(InfrastructureState value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Segment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(InfrastructureState)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Segment#getState <em>State</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>State</em>' attribute is set.
	 * @see #unsetState()
	 * @see #getState()
	 * @see #setState(InfrastructureState)
	 * @generated
	 */
	boolean isSetState();

	/**
	 * Returns the value of the '<em><b>Planned Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year, 1900 to 2200, in which what is planned is to be ready.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Year</em>' attribute.
	 * @see #setPlannedYear(Integer)
	 * @see se.lansnat.model.ModelPackage#getSegment_PlannedYear()
	 * @model
	 * @generated
	 */
	Integer getPlannedYear();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getPlannedYear <em>Planned Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Year</em>' attribute.
	 * @see #getPlannedYear()
	 * @generated
	 */
	void setPlannedYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see se.lansnat.model.ModelPackage#getSegment_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it, where that is somebody else than the owner too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see se.lansnat.model.ModelPackage#getSegment_Operator()
	 * @model
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the description comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getSegment_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else worth knowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getSegment_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Segment#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Segment
