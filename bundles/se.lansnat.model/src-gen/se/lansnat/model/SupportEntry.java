/**
 */
package se.lansnat.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One event of a support case. It is never changed, only corrected by another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.SupportEntry#getNumber <em>Number</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getSupport <em>Support</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getCaseId <em>Case Id</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getBy <em>By</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getOfficer <em>Officer</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getReference <em>Reference</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getReason <em>Reason</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getNote <em>Note</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getBasisSek <em>Basis Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getBasisBeforeSek <em>Basis Before Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getClause <em>Clause</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getRecoveryGround <em>Recovery Ground</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getCorrects <em>Corrects</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getToMunicipalityCode <em>To Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getUntil <em>Until</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getWorkFrom <em>Work From</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getWorkTo <em>Work To</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getInsideLengthM <em>Inside Length M</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getInsideSek <em>Inside Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getProcurementSek <em>Procurement Sek</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#isOwnBuilding <em>Own Building</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#isCostsDisjoint <em>Costs Disjoint</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#isSubstantiallyDone <em>Substantially Done</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getMembersGettingPercent <em>Members Getting Percent</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getMembersHavingPercent <em>Members Having Percent</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getProgrammeVersion <em>Programme Version</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getShares <em>Shares</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getCosts <em>Costs</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getFinancing <em>Financing</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getTenders <em>Tenders</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getObjects <em>Objects</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getPredecessors <em>Predecessors</em>}</li>
 *   <li>{@link se.lansnat.model.SupportEntry#getHash <em>Hash</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getSupportEntry()
 * @model
 * @generated
 */
public interface SupportEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position in the ledger: one more than the greatest of those it follows. Two branches may have used the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Number()
	 * @model
	 * @generated
	 */
	Long getNumber();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Long value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.SupportEntryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.SupportEntryKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(SupportEntryKind)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Kind()
	 * @model unsettable="true"
	 * @generated
	 */
	SupportEntryKind getKind();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.lansnat.model.SupportEntryKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SupportEntryKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(SupportEntryKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(SupportEntryKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Support</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.SupportKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which support it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support</em>' attribute.
	 * @see se.lansnat.model.SupportKind
	 * @see #isSetSupport()
	 * @see #unsetSupport()
	 * @see #setSupport(SupportKind)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Support()
	 * @model unsettable="true"
	 * @generated
	 */
	SupportKind getSupport();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getSupport <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support</em>' attribute.
	 * @see se.lansnat.model.SupportKind
	 * @see #isSetSupport()
	 * @see #unsetSupport()
	 * @see #getSupport()
	 * @generated
	 */
	void setSupport(SupportKind value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#getSupport <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSupport()
	 * @see #getSupport()
	 * @see #setSupport(SupportKind)
	 * @generated
	 */
	void unsetSupport();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#getSupport <em>Support</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Support</em>' attribute is set.
	 * @see #unsetSupport()
	 * @see #getSupport()
	 * @see #setSupport(SupportKind)
	 * @generated
	 */
	boolean isSetSupport();

	/**
	 * Returns the value of the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case, as the county board calls it; mostly its registration number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Id</em>' attribute.
	 * @see #setCaseId(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_CaseId()
	 * @model
	 * @generated
	 */
	String getCaseId();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getCaseId <em>Case Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Id</em>' attribute.
	 * @see #getCaseId()
	 * @generated
	 */
	void setCaseId(String value);

	/**
	 * Returns the value of the '<em><b>Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official code of the municipality that it concerns; of a case of several, the one that answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Municipality Code</em>' attribute.
	 * @see #setMunicipalityCode(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_MunicipalityCode()
	 * @model
	 * @generated
	 */
	String getMunicipalityCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getMunicipalityCode <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Municipality Code</em>' attribute.
	 * @see #getMunicipalityCode()
	 * @generated
	 */
	void setMunicipalityCode(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day that it happened or was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Date()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amount Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amount of the event in whole SEK: cost of an application or final account, support of a grant, money paid or recovered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Sek</em>' attribute.
	 * @see #setAmountSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_AmountSek()
	 * @model
	 * @generated
	 */
	Long getAmountSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getAmountSek <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Sek</em>' attribute.
	 * @see #getAmountSek()
	 * @generated
	 */
	void setAmountSek(Long value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person or body that decided or acted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who handles the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Officer</em>' attribute.
	 * @see #setOfficer(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Officer()
	 * @model
	 * @generated
	 */
	String getOfficer();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getOfficer <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Officer</em>' attribute.
	 * @see #getOfficer()
	 * @generated
	 */
	void setOfficer(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registration number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else worth knowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Basis Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Eligible cost in whole SEK that the event concerns (SOU 2000:111, ordinance 7 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis Sek</em>' attribute.
	 * @see #setBasisSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_BasisSek()
	 * @model
	 * @generated
	 */
	Long getBasisSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getBasisSek <em>Basis Sek</em>}' attribute.
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
	 * Eligible cost in whole SEK of the decisions before this grant, which its rate follows from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis Before Sek</em>' attribute.
	 * @see #setBasisBeforeSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_BasisBeforeSek()
	 * @model
	 * @generated
	 */
	Long getBasisBeforeSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getBasisBeforeSek <em>Basis Before Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis Before Sek</em>' attribute.
	 * @see #getBasisBeforeSek()
	 * @generated
	 */
	void setBasisBeforeSek(Long value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.PotPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the county pot is used for (14 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see se.lansnat.model.PotPurpose
	 * @see #isSetPurpose()
	 * @see #unsetPurpose()
	 * @see #setPurpose(PotPurpose)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Purpose()
	 * @model unsettable="true"
	 * @generated
	 */
	PotPurpose getPurpose();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see se.lansnat.model.PotPurpose
	 * @see #isSetPurpose()
	 * @see #unsetPurpose()
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(PotPurpose value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPurpose()
	 * @see #getPurpose()
	 * @see #setPurpose(PotPurpose)
	 * @generated
	 */
	void unsetPurpose();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#getPurpose <em>Purpose</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Purpose</em>' attribute is set.
	 * @see #unsetPurpose()
	 * @see #getPurpose()
	 * @see #setPurpose(PotPurpose)
	 * @generated
	 */
	boolean isSetPurpose();

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.RulingOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answer of an advance ruling (10 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see se.lansnat.model.RulingOutcome
	 * @see #isSetOutcome()
	 * @see #unsetOutcome()
	 * @see #setOutcome(RulingOutcome)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Outcome()
	 * @model unsettable="true"
	 * @generated
	 */
	RulingOutcome getOutcome();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see se.lansnat.model.RulingOutcome
	 * @see #isSetOutcome()
	 * @see #unsetOutcome()
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(RulingOutcome value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOutcome()
	 * @see #getOutcome()
	 * @see #setOutcome(RulingOutcome)
	 * @generated
	 */
	void unsetOutcome();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#getOutcome <em>Outcome</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Outcome</em>' attribute is set.
	 * @see #unsetOutcome()
	 * @see #getOutcome()
	 * @see #setOutcome(RulingOutcome)
	 * @generated
	 */
	boolean isSetOutcome();

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition that was judged, as its clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Clause()
	 * @model
	 * @generated
	 */
	String getClause();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.CheckVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see se.lansnat.model.CheckVerdict
	 * @see #isSetVerdict()
	 * @see #unsetVerdict()
	 * @see #setVerdict(CheckVerdict)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Verdict()
	 * @model unsettable="true"
	 * @generated
	 */
	CheckVerdict getVerdict();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getVerdict <em>Verdict</em>}' attribute.
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
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVerdict()
	 * @see #getVerdict()
	 * @see #setVerdict(CheckVerdict)
	 * @generated
	 */
	void unsetVerdict();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#getVerdict <em>Verdict</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Recovery Ground</b></em>' attribute.
	 * The literals are from the enumeration {@link se.lansnat.model.RecoveryGround}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether support had to be recovered or could be (17 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Ground</em>' attribute.
	 * @see se.lansnat.model.RecoveryGround
	 * @see #isSetRecoveryGround()
	 * @see #unsetRecoveryGround()
	 * @see #setRecoveryGround(RecoveryGround)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_RecoveryGround()
	 * @model unsettable="true"
	 * @generated
	 */
	RecoveryGround getRecoveryGround();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getRecoveryGround <em>Recovery Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Ground</em>' attribute.
	 * @see se.lansnat.model.RecoveryGround
	 * @see #isSetRecoveryGround()
	 * @see #unsetRecoveryGround()
	 * @see #getRecoveryGround()
	 * @generated
	 */
	void setRecoveryGround(RecoveryGround value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#getRecoveryGround <em>Recovery Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecoveryGround()
	 * @see #getRecoveryGround()
	 * @see #setRecoveryGround(RecoveryGround)
	 * @generated
	 */
	void unsetRecoveryGround();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#getRecoveryGround <em>Recovery Ground</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recovery Ground</em>' attribute is set.
	 * @see #unsetRecoveryGround()
	 * @see #getRecoveryGround()
	 * @see #setRecoveryGround(RecoveryGround)
	 * @generated
	 */
	boolean isSetRecoveryGround();

	/**
	 * Returns the value of the '<em><b>Corrects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the entry that this one corrects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrects</em>' attribute.
	 * @see #setCorrects(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Corrects()
	 * @model
	 * @generated
	 */
	String getCorrects();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getCorrects <em>Corrects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrects</em>' attribute.
	 * @see #getCorrects()
	 * @generated
	 */
	void setCorrects(String value);

	/**
	 * Returns the value of the '<em><b>To Municipality Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official code of the municipality that room for support goes to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Municipality Code</em>' attribute.
	 * @see #setToMunicipalityCode(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_ToMunicipalityCode()
	 * @model
	 * @generated
	 */
	String getToMunicipalityCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getToMunicipalityCode <em>To Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Municipality Code</em>' attribute.
	 * @see #getToMunicipalityCode()
	 * @generated
	 */
	void setToMunicipalityCode(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New last day, or day to watch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Until()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Work From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work From</em>' attribute.
	 * @see #setWorkFrom(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_WorkFrom()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getWorkFrom();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getWorkFrom <em>Work From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work From</em>' attribute.
	 * @see #getWorkFrom()
	 * @generated
	 */
	void setWorkFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Work To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work To</em>' attribute.
	 * @see #setWorkTo(LocalDate)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_WorkTo()
	 * @model dataType="se.lansnat.model.Date"
	 * @generated
	 */
	LocalDate getWorkTo();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getWorkTo <em>Work To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work To</em>' attribute.
	 * @see #getWorkTo()
	 * @generated
	 */
	void setWorkTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the network of the project in metres.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_LengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Inside Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metres of it inside localities that get no support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inside Length M</em>' attribute.
	 * @see #setInsideLengthM(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_InsideLengthM()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getInsideLengthM();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getInsideLengthM <em>Inside Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inside Length M</em>' attribute.
	 * @see #getInsideLengthM()
	 * @generated
	 */
	void setInsideLengthM(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Inside Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of the part inside such localities in whole SEK, where it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inside Sek</em>' attribute.
	 * @see #setInsideSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_InsideSek()
	 * @model
	 * @generated
	 */
	Long getInsideSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getInsideSek <em>Inside Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inside Sek</em>' attribute.
	 * @see #getInsideSek()
	 * @generated
	 */
	void setInsideSek(Long value);

	/**
	 * Returns the value of the '<em><b>Procurement Sek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost by the procurement in whole SEK, which the basis cannot exceed (7 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procurement Sek</em>' attribute.
	 * @see #setProcurementSek(Long)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_ProcurementSek()
	 * @model
	 * @generated
	 */
	Long getProcurementSek();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getProcurementSek <em>Procurement Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procurement Sek</em>' attribute.
	 * @see #getProcurementSek()
	 * @generated
	 */
	void setProcurementSek(Long value);

	/**
	 * Returns the value of the '<em><b>Own Building</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the municipality builds by itself (3 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Building</em>' attribute.
	 * @see #isSetOwnBuilding()
	 * @see #unsetOwnBuilding()
	 * @see #setOwnBuilding(boolean)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_OwnBuilding()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isOwnBuilding();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#isOwnBuilding <em>Own Building</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Building</em>' attribute.
	 * @see #isSetOwnBuilding()
	 * @see #unsetOwnBuilding()
	 * @see #isOwnBuilding()
	 * @generated
	 */
	void setOwnBuilding(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#isOwnBuilding <em>Own Building</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOwnBuilding()
	 * @see #isOwnBuilding()
	 * @see #setOwnBuilding(boolean)
	 * @generated
	 */
	void unsetOwnBuilding();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#isOwnBuilding <em>Own Building</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Own Building</em>' attribute is set.
	 * @see #unsetOwnBuilding()
	 * @see #isOwnBuilding()
	 * @see #setOwnBuilding(boolean)
	 * @generated
	 */
	boolean isSetOwnBuilding();

	/**
	 * Returns the value of the '<em><b>Costs Disjoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether no cost is in another case over the same stretch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs Disjoint</em>' attribute.
	 * @see #isSetCostsDisjoint()
	 * @see #unsetCostsDisjoint()
	 * @see #setCostsDisjoint(boolean)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_CostsDisjoint()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isCostsDisjoint();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#isCostsDisjoint <em>Costs Disjoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Costs Disjoint</em>' attribute.
	 * @see #isSetCostsDisjoint()
	 * @see #unsetCostsDisjoint()
	 * @see #isCostsDisjoint()
	 * @generated
	 */
	void setCostsDisjoint(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#isCostsDisjoint <em>Costs Disjoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCostsDisjoint()
	 * @see #isCostsDisjoint()
	 * @see #setCostsDisjoint(boolean)
	 * @generated
	 */
	void unsetCostsDisjoint();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#isCostsDisjoint <em>Costs Disjoint</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Costs Disjoint</em>' attribute is set.
	 * @see #unsetCostsDisjoint()
	 * @see #isCostsDisjoint()
	 * @see #setCostsDisjoint(boolean)
	 * @generated
	 */
	boolean isSetCostsDisjoint();

	/**
	 * Returns the value of the '<em><b>Substantially Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the project was substantially carried out (12 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substantially Done</em>' attribute.
	 * @see #isSetSubstantiallyDone()
	 * @see #unsetSubstantiallyDone()
	 * @see #setSubstantiallyDone(boolean)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_SubstantiallyDone()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isSubstantiallyDone();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#isSubstantiallyDone <em>Substantially Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substantially Done</em>' attribute.
	 * @see #isSetSubstantiallyDone()
	 * @see #unsetSubstantiallyDone()
	 * @see #isSubstantiallyDone()
	 * @generated
	 */
	void setSubstantiallyDone(boolean value);

	/**
	 * Unsets the value of the '{@link se.lansnat.model.SupportEntry#isSubstantiallyDone <em>Substantially Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSubstantiallyDone()
	 * @see #isSubstantiallyDone()
	 * @see #setSubstantiallyDone(boolean)
	 * @generated
	 */
	void unsetSubstantiallyDone();

	/**
	 * Returns whether the value of the '{@link se.lansnat.model.SupportEntry#isSubstantiallyDone <em>Substantially Done</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Substantially Done</em>' attribute is set.
	 * @see #unsetSubstantiallyDone()
	 * @see #isSubstantiallyDone()
	 * @see #setSubstantiallyDone(boolean)
	 * @generated
	 */
	boolean isSetSubstantiallyDone();

	/**
	 * Returns the value of the '<em><b>Members Getting Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the members outside larger localities who get access through the project (9 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members Getting Percent</em>' attribute.
	 * @see #setMembersGettingPercent(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_MembersGettingPercent()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getMembersGettingPercent();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getMembersGettingPercent <em>Members Getting Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members Getting Percent</em>' attribute.
	 * @see #getMembersGettingPercent()
	 * @generated
	 */
	void setMembersGettingPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Members Having Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of them who have access already (9 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members Having Percent</em>' attribute.
	 * @see #setMembersHavingPercent(BigDecimal)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_MembersHavingPercent()
	 * @model dataType="se.lansnat.model.Decimal"
	 * @generated
	 */
	BigDecimal getMembersHavingPercent();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getMembersHavingPercent <em>Members Having Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members Having Percent</em>' attribute.
	 * @see #getMembersHavingPercent()
	 * @generated
	 */
	void setMembersHavingPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Programme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the approved version of the programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programme Version</em>' attribute.
	 * @see #setProgrammeVersion(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_ProgrammeVersion()
	 * @model
	 * @generated
	 */
	String getProgrammeVersion();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getProgrammeVersion <em>Programme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Programme Version</em>' attribute.
	 * @see #getProgrammeVersion()
	 * @generated
	 */
	void setProgrammeVersion(String value);

	/**
	 * Returns the value of the '<em><b>Shares</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.SupportShare}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What falls on each municipality, where there are several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shares</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Shares()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<SupportShare> getShares();

	/**
	 * Returns the value of the '<em><b>Costs</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.CostLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Costs by kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Costs</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Costs()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<CostLine> getCosts();

	/**
	 * Returns the value of the '<em><b>Financing</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.FinancingLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What pays for the rest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Financing</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Financing()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<FinancingLine> getFinancing();

	/**
	 * Returns the value of the '<em><b>Tenders</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Tender}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tenders of the procurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tenders</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Tenders()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Tender> getTenders();

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.ObjectRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connections and localities of the approved programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Objects()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<ObjectRef> getObjects();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Attachments()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Predecessors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hashes of the entries that this one follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessors</em>' attribute list.
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Predecessors()
	 * @model ordered="false"
	 * @generated
	 */
	EList<String> getPredecessors();

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of all that the entry says, this value left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see se.lansnat.model.ModelPackage#getSupportEntry_Hash()
	 * @model
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link se.lansnat.model.SupportEntry#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

} // SupportEntry
