/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duct</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pipe, tunnel, pole, mast or other way that a cable can take (kanalisation).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.Duct#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getFrom <em>From</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getTo <em>To</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getNote <em>Note</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getInside <em>Inside</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getTubes <em>Tubes</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getEmptyTubes <em>Empty Tubes</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getLocalitySide <em>Locality Side</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#isJointLaying <em>Joint Laying</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getTechnicalAvailability <em>Technical Availability</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getCommercialAvailability <em>Commercial Availability</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getSurvey <em>Survey</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.Duct#getOperator <em>Operator</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getDuct()
 * @model
 * @generated
 */
public interface Duct extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or designation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in metres, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getDuct_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getLengthM <em>Length M</em>}' attribute.
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
	 * Who owns it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins, in the words of the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends, in the words of the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the description comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getSource <em>Source</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getDuct_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.DuctKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is; unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.DuctKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(DuctKind)
	 * @see se.lansnat.model.ModelPackage#getDuct_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	DuctKind getKind();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.DuctKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DuctKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Duct#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(DuctKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Duct#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(DuctKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Inside</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The duct that this one lies in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inside</em>' reference.
	 * @see #setInside(Duct)
	 * @see se.lansnat.model.ModelPackage#getDuct_Inside()
	 * @model
	 * @generated
	 */
	Duct getInside();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getInside <em>Inside</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inside</em>' reference.
	 * @see #getInside()
	 * @generated
	 */
	void setInside(Duct value);

	/**
	 * Returns the value of the '<em><b>Tubes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many tubes it has, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tubes</em>' attribute.
	 * @see #setTubes(Integer)
	 * @see se.lansnat.model.ModelPackage#getDuct_Tubes()
	 * @model
	 * @generated
	 */
	Integer getTubes();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getTubes <em>Tubes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tubes</em>' attribute.
	 * @see #getTubes()
	 * @generated
	 */
	void setTubes(Integer value);

	/**
	 * Returns the value of the '<em><b>Empty Tubes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of its tubes are empty, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Empty Tubes</em>' attribute.
	 * @see #setEmptyTubes(Integer)
	 * @see se.lansnat.model.ModelPackage#getDuct_EmptyTubes()
	 * @model
	 * @generated
	 */
	Integer getEmptyTubes();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getEmptyTubes <em>Empty Tubes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Empty Tubes</em>' attribute.
	 * @see #getEmptyTubes()
	 * @generated
	 */
	void setEmptyTubes(Integer value);

	/**
	 * Returns the value of the '<em><b>Locality Side</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.LocalitySide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it lies inside or outside a built-up place; unset where unknown (SOU 2000:111, 5.1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locality Side</em>' attribute.
	 * @see se.lansnat.model.LocalitySide
	 * @see #isSetLocalitySide()
	 * @see #unsetLocalitySide()
	 * @see #setLocalitySide(LocalitySide)
	 * @see se.lansnat.model.ModelPackage#getDuct_LocalitySide()
	 * @model unsettable="true"
	 * @generated
	 */
	LocalitySide getLocalitySide();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getLocalitySide <em>Locality Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality Side</em>' attribute.
	 * @see se.lansnat.model.LocalitySide
	 * @see #isSetLocalitySide()
	 * @see #unsetLocalitySide()
	 * @see #getLocalitySide()
	 * @generated
	 */
	void setLocalitySide(LocalitySide value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Duct#getLocalitySide <em>Locality Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLocalitySide()
	 * @see #getLocalitySide()
	 * @see #setLocalitySide(LocalitySide)
	 * @generated
	 */
	void unsetLocalitySide();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Duct#getLocalitySide <em>Locality Side</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Locality Side</em>' attribute is set.
	 * @see #unsetLocalitySide()
	 * @see #getLocalitySide()
	 * @see #setLocalitySide(LocalitySide)
	 * @generated
	 */
	boolean isSetLocalitySide();

	/**
	 * Returns the value of the '<em><b>Joint Laying</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was or is to be laid when somebody digs anyway (samförläggning); unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint Laying</em>' attribute.
	 * @see #isSetJointLaying()
	 * @see #unsetJointLaying()
	 * @see #setJointLaying(boolean)
	 * @see se.lansnat.model.ModelPackage#getDuct_JointLaying()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isJointLaying();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#isJointLaying <em>Joint Laying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint Laying</em>' attribute.
	 * @see #isSetJointLaying()
	 * @see #unsetJointLaying()
	 * @see #isJointLaying()
	 * @generated
	 */
	void setJointLaying(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Duct#isJointLaying <em>Joint Laying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetJointLaying()
	 * @see #isJointLaying()
	 * @see #setJointLaying(boolean)
	 * @generated
	 */
	void unsetJointLaying();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Duct#isJointLaying <em>Joint Laying</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Joint Laying</em>' attribute is set.
	 * @see #unsetJointLaying()
	 * @see #isJointLaying()
	 * @see #setJointLaying(boolean)
	 * @generated
	 */
	boolean isSetJointLaying();

	/**
	 * Returns the value of the '<em><b>Technical Availability</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.Availability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether another cable can be laid in it (SOU 2000:111, 2.3.8 item 3); unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technical Availability</em>' attribute.
	 * @see se.lansnat.model.Availability
	 * @see #isSetTechnicalAvailability()
	 * @see #unsetTechnicalAvailability()
	 * @see #setTechnicalAvailability(Availability)
	 * @see se.lansnat.model.ModelPackage#getDuct_TechnicalAvailability()
	 * @model unsettable="true"
	 * @generated
	 */
	Availability getTechnicalAvailability();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getTechnicalAvailability <em>Technical Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technical Availability</em>' attribute.
	 * @see se.lansnat.model.Availability
	 * @see #isSetTechnicalAvailability()
	 * @see #unsetTechnicalAvailability()
	 * @see #getTechnicalAvailability()
	 * @generated
	 */
	void setTechnicalAvailability(Availability value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Duct#getTechnicalAvailability <em>Technical Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTechnicalAvailability()
	 * @see #getTechnicalAvailability()
	 * @see #setTechnicalAvailability(Availability)
	 * @generated
	 */
	void unsetTechnicalAvailability();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Duct#getTechnicalAvailability <em>Technical Availability</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Technical Availability</em>' attribute is set.
	 * @see #unsetTechnicalAvailability()
	 * @see #getTechnicalAvailability()
	 * @see #setTechnicalAvailability(Availability)
	 * @generated
	 */
	boolean isSetTechnicalAvailability();

	/**
	 * Returns the value of the '<em><b>Commercial Availability</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.Availability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether others may use it on reasonable terms (SOU 2000:111, 2.3.8 item 3); unset where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commercial Availability</em>' attribute.
	 * @see se.lansnat.model.Availability
	 * @see #isSetCommercialAvailability()
	 * @see #unsetCommercialAvailability()
	 * @see #setCommercialAvailability(Availability)
	 * @see se.lansnat.model.ModelPackage#getDuct_CommercialAvailability()
	 * @model unsettable="true"
	 * @generated
	 */
	Availability getCommercialAvailability();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getCommercialAvailability <em>Commercial Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commercial Availability</em>' attribute.
	 * @see se.lansnat.model.Availability
	 * @see #isSetCommercialAvailability()
	 * @see #unsetCommercialAvailability()
	 * @see #getCommercialAvailability()
	 * @generated
	 */
	void setCommercialAvailability(Availability value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.Duct#getCommercialAvailability <em>Commercial Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCommercialAvailability()
	 * @see #getCommercialAvailability()
	 * @see #setCommercialAvailability(Availability)
	 * @generated
	 */
	void unsetCommercialAvailability();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Duct#getCommercialAvailability <em>Commercial Availability</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Commercial Availability</em>' attribute is set.
	 * @see #unsetCommercialAvailability()
	 * @see #getCommercialAvailability()
	 * @see #setCommercialAvailability(Availability)
	 * @generated
	 */
	boolean isSetCommercialAvailability();

	/**
	 * Returns the value of the '<em><b>Survey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The survey that it was reported in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Survey</em>' attribute.
	 * @see #setSurvey(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_Survey()
	 * @model
	 * @generated
	 */
	String getSurvey();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getSurvey <em>Survey</em>}' attribute.
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
	 * @see se.lansnat.model.ModelPackage#getDuct_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

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
	 * @see se.lansnat.model.ModelPackage#getDuct_State()
	 * @model unsettable="true"
	 * @generated
	 */
	InfrastructureState getState();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getState <em>State</em>}' attribute.
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
	 * Unsets the value of the '{@link se.lansnat.model.Duct#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetState()
	 * @see #getState()
	 * @see #setState(InfrastructureState)
	 * @generated
	 */
	void unsetState();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.Duct#getState <em>State</em>}' attribute is set.
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
	 * @see se.lansnat.model.ModelPackage#getDuct_PlannedYear()
	 * @model
	 * @generated
	 */
	Integer getPlannedYear();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getPlannedYear <em>Planned Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Year</em>' attribute.
	 * @see #getPlannedYear()
	 * @generated
	 */
	void setPlannedYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who lets it, where that is somebody else than the owner too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see se.lansnat.model.ModelPackage#getDuct_Operator()
	 * @model
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link se.lansnat.model.Duct#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

} // Duct
