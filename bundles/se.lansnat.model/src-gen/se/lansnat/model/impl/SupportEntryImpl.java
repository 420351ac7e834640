/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.Attachment;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.CostLine;
import se.lansnat.model.FinancingLine;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.PotPurpose;
import se.lansnat.model.RecoveryGround;
import se.lansnat.model.RulingOutcome;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportShare;
import se.lansnat.model.Tender;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getSupport <em>Support</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getCaseId <em>Case Id</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getBy <em>By</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getOfficer <em>Officer</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getNote <em>Note</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getBasisSek <em>Basis Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getBasisBeforeSek <em>Basis Before Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getRecoveryGround <em>Recovery Ground</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getCorrects <em>Corrects</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getToMunicipalityCode <em>To Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getWorkFrom <em>Work From</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getWorkTo <em>Work To</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getInsideLengthM <em>Inside Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getInsideSek <em>Inside Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getProcurementSek <em>Procurement Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#isOwnBuilding <em>Own Building</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#isCostsDisjoint <em>Costs Disjoint</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#isSubstantiallyDone <em>Substantially Done</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getMembersGettingPercent <em>Members Getting Percent</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getMembersHavingPercent <em>Members Having Percent</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getProgrammeVersion <em>Programme Version</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getShares <em>Shares</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getCosts <em>Costs</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getFinancing <em>Financing</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getTenders <em>Tenders</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getPredecessors <em>Predecessors</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportEntryImpl#getHash <em>Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportEntryImpl extends IdentifiedImpl implements SupportEntry {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Long number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SupportEntryKind KIND_EDEFAULT = SupportEntryKind.REQUEST;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SupportEntryKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getSupport() <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupport()
	 * @generated
	 * @ordered
	 */
	protected static final SupportKind SUPPORT_EDEFAULT = SupportKind.INTER_LOCALITY;

	/**
	 * The cached value of the '{@link #getSupport() <em>Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupport()
	 * @generated
	 * @ordered
	 */
	protected SupportKind support = SUPPORT_EDEFAULT;

	/**
	 * This is true if the Support attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean supportESet;

	/**
	 * The default value of the '{@link #getCaseId() <em>Case Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseId()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseId() <em>Case Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseId()
	 * @generated
	 * @ordered
	 */
	protected String caseId = CASE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMunicipalityCode() <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMunicipalityCode()
	 * @generated
	 * @ordered
	 */
	protected static final String MUNICIPALITY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMunicipalityCode() <em>Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMunicipalityCode()
	 * @generated
	 * @ordered
	 */
	protected String municipalityCode = MUNICIPALITY_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountSek() <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountSek()
	 * @generated
	 * @ordered
	 */
	protected static final Long AMOUNT_SEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountSek() <em>Amount Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountSek()
	 * @generated
	 * @ordered
	 */
	protected Long amountSek = AMOUNT_SEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected String officer = OFFICER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasisSek() <em>Basis Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisSek()
	 * @generated
	 * @ordered
	 */
	protected static final Long BASIS_SEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasisSek() <em>Basis Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisSek()
	 * @generated
	 * @ordered
	 */
	protected Long basisSek = BASIS_SEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasisBeforeSek() <em>Basis Before Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisBeforeSek()
	 * @generated
	 * @ordered
	 */
	protected static final Long BASIS_BEFORE_SEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasisBeforeSek() <em>Basis Before Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisBeforeSek()
	 * @generated
	 * @ordered
	 */
	protected Long basisBeforeSek = BASIS_BEFORE_SEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final PotPurpose PURPOSE_EDEFAULT = PotPurpose.FAIRNESS;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected PotPurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * This is true if the Purpose attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean purposeESet;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final RulingOutcome OUTCOME_EDEFAULT = RulingOutcome.YES;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected RulingOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * This is true if the Outcome attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean outcomeESet;

	/**
	 * The default value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected String clause = CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final CheckVerdict VERDICT_EDEFAULT = CheckVerdict.MET;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected CheckVerdict verdict = VERDICT_EDEFAULT;

	/**
	 * This is true if the Verdict attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean verdictESet;

	/**
	 * The default value of the '{@link #getRecoveryGround() <em>Recovery Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryGround()
	 * @generated
	 * @ordered
	 */
	protected static final RecoveryGround RECOVERY_GROUND_EDEFAULT = RecoveryGround.MUST;

	/**
	 * The cached value of the '{@link #getRecoveryGround() <em>Recovery Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryGround()
	 * @generated
	 * @ordered
	 */
	protected RecoveryGround recoveryGround = RECOVERY_GROUND_EDEFAULT;

	/**
	 * This is true if the Recovery Ground attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean recoveryGroundESet;

	/**
	 * The default value of the '{@link #getCorrects() <em>Corrects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrects()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrects() <em>Corrects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrects()
	 * @generated
	 * @ordered
	 */
	protected String corrects = CORRECTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getToMunicipalityCode() <em>To Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToMunicipalityCode()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_MUNICIPALITY_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToMunicipalityCode() <em>To Municipality Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToMunicipalityCode()
	 * @generated
	 * @ordered
	 */
	protected String toMunicipalityCode = TO_MUNICIPALITY_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkFrom() <em>Work From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WORK_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkFrom() <em>Work From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate workFrom = WORK_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkTo() <em>Work To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WORK_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkTo() <em>Work To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate workTo = WORK_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLengthM() <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthM()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LENGTH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLengthM() <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthM()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lengthM = LENGTH_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsideLengthM() <em>Inside Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsideLengthM()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INSIDE_LENGTH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInsideLengthM() <em>Inside Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsideLengthM()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal insideLengthM = INSIDE_LENGTH_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsideSek() <em>Inside Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsideSek()
	 * @generated
	 * @ordered
	 */
	protected static final Long INSIDE_SEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInsideSek() <em>Inside Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsideSek()
	 * @generated
	 * @ordered
	 */
	protected Long insideSek = INSIDE_SEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcurementSek() <em>Procurement Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcurementSek()
	 * @generated
	 * @ordered
	 */
	protected static final Long PROCUREMENT_SEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcurementSek() <em>Procurement Sek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcurementSek()
	 * @generated
	 * @ordered
	 */
	protected Long procurementSek = PROCUREMENT_SEK_EDEFAULT;

	/**
	 * The default value of the '{@link #isOwnBuilding() <em>Own Building</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOwnBuilding()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OWN_BUILDING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOwnBuilding() <em>Own Building</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOwnBuilding()
	 * @generated
	 * @ordered
	 */
	protected boolean ownBuilding = OWN_BUILDING_EDEFAULT;

	/**
	 * This is true if the Own Building attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean ownBuildingESet;

	/**
	 * The default value of the '{@link #isCostsDisjoint() <em>Costs Disjoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCostsDisjoint()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COSTS_DISJOINT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCostsDisjoint() <em>Costs Disjoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCostsDisjoint()
	 * @generated
	 * @ordered
	 */
	protected boolean costsDisjoint = COSTS_DISJOINT_EDEFAULT;

	/**
	 * This is true if the Costs Disjoint attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean costsDisjointESet;

	/**
	 * The default value of the '{@link #isSubstantiallyDone() <em>Substantially Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSubstantiallyDone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SUBSTANTIALLY_DONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSubstantiallyDone() <em>Substantially Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSubstantiallyDone()
	 * @generated
	 * @ordered
	 */
	protected boolean substantiallyDone = SUBSTANTIALLY_DONE_EDEFAULT;

	/**
	 * This is true if the Substantially Done attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean substantiallyDoneESet;

	/**
	 * The default value of the '{@link #getMembersGettingPercent() <em>Members Getting Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembersGettingPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MEMBERS_GETTING_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMembersGettingPercent() <em>Members Getting Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembersGettingPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal membersGettingPercent = MEMBERS_GETTING_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMembersHavingPercent() <em>Members Having Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembersHavingPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MEMBERS_HAVING_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMembersHavingPercent() <em>Members Having Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembersHavingPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal membersHavingPercent = MEMBERS_HAVING_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgrammeVersion() <em>Programme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgrammeVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAMME_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgrammeVersion() <em>Programme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgrammeVersion()
	 * @generated
	 * @ordered
	 */
	protected String programmeVersion = PROGRAMME_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShares() <em>Shares</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShares()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportShare> shares;

	/**
	 * The cached value of the '{@link #getCosts() <em>Costs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCosts()
	 * @generated
	 * @ordered
	 */
	protected EList<CostLine> costs;

	/**
	 * The cached value of the '{@link #getFinancing() <em>Financing</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinancing()
	 * @generated
	 * @ordered
	 */
	protected EList<FinancingLine> financing;

	/**
	 * The cached value of the '{@link #getTenders() <em>Tenders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenders()
	 * @generated
	 * @ordered
	 */
	protected EList<Tender> tenders;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected EList<ObjectRef> objects;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getPredecessors() <em>Predecessors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> predecessors;

	/**
	 * The default value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected static final String HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHash() <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHash()
	 * @generated
	 * @ordered
	 */
	protected String hash = HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SUPPORT_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Long newNumber) {
		Long oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportEntryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SupportEntryKind newKind) {
		SupportEntryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		SupportEntryKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return kindESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportKind getSupport() {
		return support;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupport(SupportKind newSupport) {
		SupportKind oldSupport = support;
		support = newSupport == null ? SUPPORT_EDEFAULT : newSupport;
		boolean oldSupportESet = supportESet;
		supportESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__SUPPORT, oldSupport, support, !oldSupportESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSupport() {
		SupportKind oldSupport = support;
		boolean oldSupportESet = supportESet;
		support = SUPPORT_EDEFAULT;
		supportESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__SUPPORT, oldSupport, SUPPORT_EDEFAULT, oldSupportESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSupport() {
		return supportESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseId() {
		return caseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseId(String newCaseId) {
		String oldCaseId = caseId;
		caseId = newCaseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__CASE_ID, oldCaseId, caseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMunicipalityCode() {
		return municipalityCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMunicipalityCode(String newMunicipalityCode) {
		String oldMunicipalityCode = municipalityCode;
		municipalityCode = newMunicipalityCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__MUNICIPALITY_CODE, oldMunicipalityCode, municipalityCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAmountSek() {
		return amountSek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountSek(Long newAmountSek) {
		Long oldAmountSek = amountSek;
		amountSek = newAmountSek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__AMOUNT_SEK, oldAmountSek, amountSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficer() {
		return officer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficer(String newOfficer) {
		String oldOfficer = officer;
		officer = newOfficer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__OFFICER, oldOfficer, officer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBasisSek() {
		return basisSek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisSek(Long newBasisSek) {
		Long oldBasisSek = basisSek;
		basisSek = newBasisSek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__BASIS_SEK, oldBasisSek, basisSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBasisBeforeSek() {
		return basisBeforeSek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisBeforeSek(Long newBasisBeforeSek) {
		Long oldBasisBeforeSek = basisBeforeSek;
		basisBeforeSek = newBasisBeforeSek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__BASIS_BEFORE_SEK, oldBasisBeforeSek, basisBeforeSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PotPurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(PotPurpose newPurpose) {
		PotPurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		boolean oldPurposeESet = purposeESet;
		purposeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__PURPOSE, oldPurpose, purpose, !oldPurposeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPurpose() {
		PotPurpose oldPurpose = purpose;
		boolean oldPurposeESet = purposeESet;
		purpose = PURPOSE_EDEFAULT;
		purposeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__PURPOSE, oldPurpose, PURPOSE_EDEFAULT, oldPurposeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPurpose() {
		return purposeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RulingOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(RulingOutcome newOutcome) {
		RulingOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		boolean oldOutcomeESet = outcomeESet;
		outcomeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__OUTCOME, oldOutcome, outcome, !oldOutcomeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOutcome() {
		RulingOutcome oldOutcome = outcome;
		boolean oldOutcomeESet = outcomeESet;
		outcome = OUTCOME_EDEFAULT;
		outcomeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__OUTCOME, oldOutcome, OUTCOME_EDEFAULT, oldOutcomeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOutcome() {
		return outcomeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(String newClause) {
		String oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckVerdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(CheckVerdict newVerdict) {
		CheckVerdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		boolean oldVerdictESet = verdictESet;
		verdictESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__VERDICT, oldVerdict, verdict, !oldVerdictESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVerdict() {
		CheckVerdict oldVerdict = verdict;
		boolean oldVerdictESet = verdictESet;
		verdict = VERDICT_EDEFAULT;
		verdictESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__VERDICT, oldVerdict, VERDICT_EDEFAULT, oldVerdictESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVerdict() {
		return verdictESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryGround getRecoveryGround() {
		return recoveryGround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryGround(RecoveryGround newRecoveryGround) {
		RecoveryGround oldRecoveryGround = recoveryGround;
		recoveryGround = newRecoveryGround == null ? RECOVERY_GROUND_EDEFAULT : newRecoveryGround;
		boolean oldRecoveryGroundESet = recoveryGroundESet;
		recoveryGroundESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__RECOVERY_GROUND, oldRecoveryGround, recoveryGround, !oldRecoveryGroundESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRecoveryGround() {
		RecoveryGround oldRecoveryGround = recoveryGround;
		boolean oldRecoveryGroundESet = recoveryGroundESet;
		recoveryGround = RECOVERY_GROUND_EDEFAULT;
		recoveryGroundESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__RECOVERY_GROUND, oldRecoveryGround, RECOVERY_GROUND_EDEFAULT, oldRecoveryGroundESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRecoveryGround() {
		return recoveryGroundESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrects() {
		return corrects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrects(String newCorrects) {
		String oldCorrects = corrects;
		corrects = newCorrects;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__CORRECTS, oldCorrects, corrects));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToMunicipalityCode() {
		return toMunicipalityCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToMunicipalityCode(String newToMunicipalityCode) {
		String oldToMunicipalityCode = toMunicipalityCode;
		toMunicipalityCode = newToMunicipalityCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__TO_MUNICIPALITY_CODE, oldToMunicipalityCode, toMunicipalityCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWorkFrom() {
		return workFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkFrom(LocalDate newWorkFrom) {
		LocalDate oldWorkFrom = workFrom;
		workFrom = newWorkFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__WORK_FROM, oldWorkFrom, workFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWorkTo() {
		return workTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkTo(LocalDate newWorkTo) {
		LocalDate oldWorkTo = workTo;
		workTo = newWorkTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__WORK_TO, oldWorkTo, workTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLengthM() {
		return lengthM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthM(BigDecimal newLengthM) {
		BigDecimal oldLengthM = lengthM;
		lengthM = newLengthM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__LENGTH_M, oldLengthM, lengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getInsideLengthM() {
		return insideLengthM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsideLengthM(BigDecimal newInsideLengthM) {
		BigDecimal oldInsideLengthM = insideLengthM;
		insideLengthM = newInsideLengthM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__INSIDE_LENGTH_M, oldInsideLengthM, insideLengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getInsideSek() {
		return insideSek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsideSek(Long newInsideSek) {
		Long oldInsideSek = insideSek;
		insideSek = newInsideSek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__INSIDE_SEK, oldInsideSek, insideSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getProcurementSek() {
		return procurementSek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcurementSek(Long newProcurementSek) {
		Long oldProcurementSek = procurementSek;
		procurementSek = newProcurementSek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__PROCUREMENT_SEK, oldProcurementSek, procurementSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOwnBuilding() {
		return ownBuilding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnBuilding(boolean newOwnBuilding) {
		boolean oldOwnBuilding = ownBuilding;
		ownBuilding = newOwnBuilding;
		boolean oldOwnBuildingESet = ownBuildingESet;
		ownBuildingESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__OWN_BUILDING, oldOwnBuilding, ownBuilding, !oldOwnBuildingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOwnBuilding() {
		boolean oldOwnBuilding = ownBuilding;
		boolean oldOwnBuildingESet = ownBuildingESet;
		ownBuilding = OWN_BUILDING_EDEFAULT;
		ownBuildingESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__OWN_BUILDING, oldOwnBuilding, OWN_BUILDING_EDEFAULT, oldOwnBuildingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOwnBuilding() {
		return ownBuildingESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCostsDisjoint() {
		return costsDisjoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostsDisjoint(boolean newCostsDisjoint) {
		boolean oldCostsDisjoint = costsDisjoint;
		costsDisjoint = newCostsDisjoint;
		boolean oldCostsDisjointESet = costsDisjointESet;
		costsDisjointESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__COSTS_DISJOINT, oldCostsDisjoint, costsDisjoint, !oldCostsDisjointESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCostsDisjoint() {
		boolean oldCostsDisjoint = costsDisjoint;
		boolean oldCostsDisjointESet = costsDisjointESet;
		costsDisjoint = COSTS_DISJOINT_EDEFAULT;
		costsDisjointESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__COSTS_DISJOINT, oldCostsDisjoint, COSTS_DISJOINT_EDEFAULT, oldCostsDisjointESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCostsDisjoint() {
		return costsDisjointESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSubstantiallyDone() {
		return substantiallyDone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstantiallyDone(boolean newSubstantiallyDone) {
		boolean oldSubstantiallyDone = substantiallyDone;
		substantiallyDone = newSubstantiallyDone;
		boolean oldSubstantiallyDoneESet = substantiallyDoneESet;
		substantiallyDoneESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__SUBSTANTIALLY_DONE, oldSubstantiallyDone, substantiallyDone, !oldSubstantiallyDoneESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSubstantiallyDone() {
		boolean oldSubstantiallyDone = substantiallyDone;
		boolean oldSubstantiallyDoneESet = substantiallyDoneESet;
		substantiallyDone = SUBSTANTIALLY_DONE_EDEFAULT;
		substantiallyDoneESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SUPPORT_ENTRY__SUBSTANTIALLY_DONE, oldSubstantiallyDone, SUBSTANTIALLY_DONE_EDEFAULT, oldSubstantiallyDoneESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSubstantiallyDone() {
		return substantiallyDoneESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMembersGettingPercent() {
		return membersGettingPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMembersGettingPercent(BigDecimal newMembersGettingPercent) {
		BigDecimal oldMembersGettingPercent = membersGettingPercent;
		membersGettingPercent = newMembersGettingPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT, oldMembersGettingPercent, membersGettingPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMembersHavingPercent() {
		return membersHavingPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMembersHavingPercent(BigDecimal newMembersHavingPercent) {
		BigDecimal oldMembersHavingPercent = membersHavingPercent;
		membersHavingPercent = newMembersHavingPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT, oldMembersHavingPercent, membersHavingPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgrammeVersion() {
		return programmeVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgrammeVersion(String newProgrammeVersion) {
		String oldProgrammeVersion = programmeVersion;
		programmeVersion = newProgrammeVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__PROGRAMME_VERSION, oldProgrammeVersion, programmeVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportShare> getShares() {
		if (shares == null) {
			shares = new EObjectContainmentEList<SupportShare>(SupportShare.class, this, ModelPackage.SUPPORT_ENTRY__SHARES);
		}
		return shares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CostLine> getCosts() {
		if (costs == null) {
			costs = new EObjectContainmentEList<CostLine>(CostLine.class, this, ModelPackage.SUPPORT_ENTRY__COSTS);
		}
		return costs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FinancingLine> getFinancing() {
		if (financing == null) {
			financing = new EObjectContainmentEList<FinancingLine>(FinancingLine.class, this, ModelPackage.SUPPORT_ENTRY__FINANCING);
		}
		return financing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tender> getTenders() {
		if (tenders == null) {
			tenders = new EObjectContainmentEList<Tender>(Tender.class, this, ModelPackage.SUPPORT_ENTRY__TENDERS);
		}
		return tenders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObjectRef> getObjects() {
		if (objects == null) {
			objects = new EObjectContainmentEList<ObjectRef>(ObjectRef.class, this, ModelPackage.SUPPORT_ENTRY__OBJECTS);
		}
		return objects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ModelPackage.SUPPORT_ENTRY__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPredecessors() {
		if (predecessors == null) {
			predecessors = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SUPPORT_ENTRY__PREDECESSORS);
		}
		return predecessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHash() {
		return hash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHash(String newHash) {
		String oldHash = hash;
		hash = newHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_ENTRY__HASH, oldHash, hash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SUPPORT_ENTRY__SHARES:
				return ((InternalEList<?>)getShares()).basicRemove(otherEnd, msgs);
			case ModelPackage.SUPPORT_ENTRY__COSTS:
				return ((InternalEList<?>)getCosts()).basicRemove(otherEnd, msgs);
			case ModelPackage.SUPPORT_ENTRY__FINANCING:
				return ((InternalEList<?>)getFinancing()).basicRemove(otherEnd, msgs);
			case ModelPackage.SUPPORT_ENTRY__TENDERS:
				return ((InternalEList<?>)getTenders()).basicRemove(otherEnd, msgs);
			case ModelPackage.SUPPORT_ENTRY__OBJECTS:
				return ((InternalEList<?>)getObjects()).basicRemove(otherEnd, msgs);
			case ModelPackage.SUPPORT_ENTRY__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SUPPORT_ENTRY__NUMBER:
				return getNumber();
			case ModelPackage.SUPPORT_ENTRY__KIND:
				return getKind();
			case ModelPackage.SUPPORT_ENTRY__SUPPORT:
				return getSupport();
			case ModelPackage.SUPPORT_ENTRY__CASE_ID:
				return getCaseId();
			case ModelPackage.SUPPORT_ENTRY__MUNICIPALITY_CODE:
				return getMunicipalityCode();
			case ModelPackage.SUPPORT_ENTRY__DATE:
				return getDate();
			case ModelPackage.SUPPORT_ENTRY__AMOUNT_SEK:
				return getAmountSek();
			case ModelPackage.SUPPORT_ENTRY__BY:
				return getBy();
			case ModelPackage.SUPPORT_ENTRY__OFFICER:
				return getOfficer();
			case ModelPackage.SUPPORT_ENTRY__REFERENCE:
				return getReference();
			case ModelPackage.SUPPORT_ENTRY__REASON:
				return getReason();
			case ModelPackage.SUPPORT_ENTRY__NOTE:
				return getNote();
			case ModelPackage.SUPPORT_ENTRY__BASIS_SEK:
				return getBasisSek();
			case ModelPackage.SUPPORT_ENTRY__BASIS_BEFORE_SEK:
				return getBasisBeforeSek();
			case ModelPackage.SUPPORT_ENTRY__PURPOSE:
				return getPurpose();
			case ModelPackage.SUPPORT_ENTRY__OUTCOME:
				return getOutcome();
			case ModelPackage.SUPPORT_ENTRY__CLAUSE:
				return getClause();
			case ModelPackage.SUPPORT_ENTRY__VERDICT:
				return getVerdict();
			case ModelPackage.SUPPORT_ENTRY__RECOVERY_GROUND:
				return getRecoveryGround();
			case ModelPackage.SUPPORT_ENTRY__CORRECTS:
				return getCorrects();
			case ModelPackage.SUPPORT_ENTRY__TO_MUNICIPALITY_CODE:
				return getToMunicipalityCode();
			case ModelPackage.SUPPORT_ENTRY__UNTIL:
				return getUntil();
			case ModelPackage.SUPPORT_ENTRY__WORK_FROM:
				return getWorkFrom();
			case ModelPackage.SUPPORT_ENTRY__WORK_TO:
				return getWorkTo();
			case ModelPackage.SUPPORT_ENTRY__LENGTH_M:
				return getLengthM();
			case ModelPackage.SUPPORT_ENTRY__INSIDE_LENGTH_M:
				return getInsideLengthM();
			case ModelPackage.SUPPORT_ENTRY__INSIDE_SEK:
				return getInsideSek();
			case ModelPackage.SUPPORT_ENTRY__PROCUREMENT_SEK:
				return getProcurementSek();
			case ModelPackage.SUPPORT_ENTRY__OWN_BUILDING:
				return isOwnBuilding();
			case ModelPackage.SUPPORT_ENTRY__COSTS_DISJOINT:
				return isCostsDisjoint();
			case ModelPackage.SUPPORT_ENTRY__SUBSTANTIALLY_DONE:
				return isSubstantiallyDone();
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT:
				return getMembersGettingPercent();
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT:
				return getMembersHavingPercent();
			case ModelPackage.SUPPORT_ENTRY__PROGRAMME_VERSION:
				return getProgrammeVersion();
			case ModelPackage.SUPPORT_ENTRY__SHARES:
				return getShares();
			case ModelPackage.SUPPORT_ENTRY__COSTS:
				return getCosts();
			case ModelPackage.SUPPORT_ENTRY__FINANCING:
				return getFinancing();
			case ModelPackage.SUPPORT_ENTRY__TENDERS:
				return getTenders();
			case ModelPackage.SUPPORT_ENTRY__OBJECTS:
				return getObjects();
			case ModelPackage.SUPPORT_ENTRY__ATTACHMENTS:
				return getAttachments();
			case ModelPackage.SUPPORT_ENTRY__PREDECESSORS:
				return getPredecessors();
			case ModelPackage.SUPPORT_ENTRY__HASH:
				return getHash();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SUPPORT_ENTRY__NUMBER:
				setNumber((Long)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__KIND:
				setKind((SupportEntryKind)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__SUPPORT:
				setSupport((SupportKind)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__CASE_ID:
				setCaseId((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__MUNICIPALITY_CODE:
				setMunicipalityCode((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__AMOUNT_SEK:
				setAmountSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__BY:
				setBy((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__OFFICER:
				setOfficer((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__REFERENCE:
				setReference((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__REASON:
				setReason((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__BASIS_SEK:
				setBasisSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__BASIS_BEFORE_SEK:
				setBasisBeforeSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__PURPOSE:
				setPurpose((PotPurpose)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__OUTCOME:
				setOutcome((RulingOutcome)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__CLAUSE:
				setClause((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__VERDICT:
				setVerdict((CheckVerdict)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__RECOVERY_GROUND:
				setRecoveryGround((RecoveryGround)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__CORRECTS:
				setCorrects((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__TO_MUNICIPALITY_CODE:
				setToMunicipalityCode((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__WORK_FROM:
				setWorkFrom((LocalDate)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__WORK_TO:
				setWorkTo((LocalDate)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__LENGTH_M:
				setLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__INSIDE_LENGTH_M:
				setInsideLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__INSIDE_SEK:
				setInsideSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__PROCUREMENT_SEK:
				setProcurementSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__OWN_BUILDING:
				setOwnBuilding((Boolean)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__COSTS_DISJOINT:
				setCostsDisjoint((Boolean)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__SUBSTANTIALLY_DONE:
				setSubstantiallyDone((Boolean)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT:
				setMembersGettingPercent((BigDecimal)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT:
				setMembersHavingPercent((BigDecimal)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__PROGRAMME_VERSION:
				setProgrammeVersion((String)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__SHARES:
				getShares().clear();
				getShares().addAll((Collection<? extends SupportShare>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__COSTS:
				getCosts().clear();
				getCosts().addAll((Collection<? extends CostLine>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__FINANCING:
				getFinancing().clear();
				getFinancing().addAll((Collection<? extends FinancingLine>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__TENDERS:
				getTenders().clear();
				getTenders().addAll((Collection<? extends Tender>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__OBJECTS:
				getObjects().clear();
				getObjects().addAll((Collection<? extends ObjectRef>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__PREDECESSORS:
				getPredecessors().clear();
				getPredecessors().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SUPPORT_ENTRY__HASH:
				setHash((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.SUPPORT_ENTRY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__KIND:
				unsetKind();
				return;
			case ModelPackage.SUPPORT_ENTRY__SUPPORT:
				unsetSupport();
				return;
			case ModelPackage.SUPPORT_ENTRY__CASE_ID:
				setCaseId(CASE_ID_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__MUNICIPALITY_CODE:
				setMunicipalityCode(MUNICIPALITY_CODE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__AMOUNT_SEK:
				setAmountSek(AMOUNT_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__BY:
				setBy(BY_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__OFFICER:
				setOfficer(OFFICER_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__BASIS_SEK:
				setBasisSek(BASIS_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__BASIS_BEFORE_SEK:
				setBasisBeforeSek(BASIS_BEFORE_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__PURPOSE:
				unsetPurpose();
				return;
			case ModelPackage.SUPPORT_ENTRY__OUTCOME:
				unsetOutcome();
				return;
			case ModelPackage.SUPPORT_ENTRY__CLAUSE:
				setClause(CLAUSE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__VERDICT:
				unsetVerdict();
				return;
			case ModelPackage.SUPPORT_ENTRY__RECOVERY_GROUND:
				unsetRecoveryGround();
				return;
			case ModelPackage.SUPPORT_ENTRY__CORRECTS:
				setCorrects(CORRECTS_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__TO_MUNICIPALITY_CODE:
				setToMunicipalityCode(TO_MUNICIPALITY_CODE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__WORK_FROM:
				setWorkFrom(WORK_FROM_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__WORK_TO:
				setWorkTo(WORK_TO_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__INSIDE_LENGTH_M:
				setInsideLengthM(INSIDE_LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__INSIDE_SEK:
				setInsideSek(INSIDE_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__PROCUREMENT_SEK:
				setProcurementSek(PROCUREMENT_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__OWN_BUILDING:
				unsetOwnBuilding();
				return;
			case ModelPackage.SUPPORT_ENTRY__COSTS_DISJOINT:
				unsetCostsDisjoint();
				return;
			case ModelPackage.SUPPORT_ENTRY__SUBSTANTIALLY_DONE:
				unsetSubstantiallyDone();
				return;
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT:
				setMembersGettingPercent(MEMBERS_GETTING_PERCENT_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT:
				setMembersHavingPercent(MEMBERS_HAVING_PERCENT_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__PROGRAMME_VERSION:
				setProgrammeVersion(PROGRAMME_VERSION_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_ENTRY__SHARES:
				getShares().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__COSTS:
				getCosts().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__FINANCING:
				getFinancing().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__TENDERS:
				getTenders().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__OBJECTS:
				getObjects().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__PREDECESSORS:
				getPredecessors().clear();
				return;
			case ModelPackage.SUPPORT_ENTRY__HASH:
				setHash(HASH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.SUPPORT_ENTRY__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.SUPPORT_ENTRY__KIND:
				return isSetKind();
			case ModelPackage.SUPPORT_ENTRY__SUPPORT:
				return isSetSupport();
			case ModelPackage.SUPPORT_ENTRY__CASE_ID:
				return CASE_ID_EDEFAULT == null ? caseId != null : !CASE_ID_EDEFAULT.equals(caseId);
			case ModelPackage.SUPPORT_ENTRY__MUNICIPALITY_CODE:
				return MUNICIPALITY_CODE_EDEFAULT == null ? municipalityCode != null : !MUNICIPALITY_CODE_EDEFAULT.equals(municipalityCode);
			case ModelPackage.SUPPORT_ENTRY__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.SUPPORT_ENTRY__AMOUNT_SEK:
				return AMOUNT_SEK_EDEFAULT == null ? amountSek != null : !AMOUNT_SEK_EDEFAULT.equals(amountSek);
			case ModelPackage.SUPPORT_ENTRY__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ModelPackage.SUPPORT_ENTRY__OFFICER:
				return OFFICER_EDEFAULT == null ? officer != null : !OFFICER_EDEFAULT.equals(officer);
			case ModelPackage.SUPPORT_ENTRY__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case ModelPackage.SUPPORT_ENTRY__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ModelPackage.SUPPORT_ENTRY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.SUPPORT_ENTRY__BASIS_SEK:
				return BASIS_SEK_EDEFAULT == null ? basisSek != null : !BASIS_SEK_EDEFAULT.equals(basisSek);
			case ModelPackage.SUPPORT_ENTRY__BASIS_BEFORE_SEK:
				return BASIS_BEFORE_SEK_EDEFAULT == null ? basisBeforeSek != null : !BASIS_BEFORE_SEK_EDEFAULT.equals(basisBeforeSek);
			case ModelPackage.SUPPORT_ENTRY__PURPOSE:
				return isSetPurpose();
			case ModelPackage.SUPPORT_ENTRY__OUTCOME:
				return isSetOutcome();
			case ModelPackage.SUPPORT_ENTRY__CLAUSE:
				return CLAUSE_EDEFAULT == null ? clause != null : !CLAUSE_EDEFAULT.equals(clause);
			case ModelPackage.SUPPORT_ENTRY__VERDICT:
				return isSetVerdict();
			case ModelPackage.SUPPORT_ENTRY__RECOVERY_GROUND:
				return isSetRecoveryGround();
			case ModelPackage.SUPPORT_ENTRY__CORRECTS:
				return CORRECTS_EDEFAULT == null ? corrects != null : !CORRECTS_EDEFAULT.equals(corrects);
			case ModelPackage.SUPPORT_ENTRY__TO_MUNICIPALITY_CODE:
				return TO_MUNICIPALITY_CODE_EDEFAULT == null ? toMunicipalityCode != null : !TO_MUNICIPALITY_CODE_EDEFAULT.equals(toMunicipalityCode);
			case ModelPackage.SUPPORT_ENTRY__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case ModelPackage.SUPPORT_ENTRY__WORK_FROM:
				return WORK_FROM_EDEFAULT == null ? workFrom != null : !WORK_FROM_EDEFAULT.equals(workFrom);
			case ModelPackage.SUPPORT_ENTRY__WORK_TO:
				return WORK_TO_EDEFAULT == null ? workTo != null : !WORK_TO_EDEFAULT.equals(workTo);
			case ModelPackage.SUPPORT_ENTRY__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.SUPPORT_ENTRY__INSIDE_LENGTH_M:
				return INSIDE_LENGTH_M_EDEFAULT == null ? insideLengthM != null : !INSIDE_LENGTH_M_EDEFAULT.equals(insideLengthM);
			case ModelPackage.SUPPORT_ENTRY__INSIDE_SEK:
				return INSIDE_SEK_EDEFAULT == null ? insideSek != null : !INSIDE_SEK_EDEFAULT.equals(insideSek);
			case ModelPackage.SUPPORT_ENTRY__PROCUREMENT_SEK:
				return PROCUREMENT_SEK_EDEFAULT == null ? procurementSek != null : !PROCUREMENT_SEK_EDEFAULT.equals(procurementSek);
			case ModelPackage.SUPPORT_ENTRY__OWN_BUILDING:
				return isSetOwnBuilding();
			case ModelPackage.SUPPORT_ENTRY__COSTS_DISJOINT:
				return isSetCostsDisjoint();
			case ModelPackage.SUPPORT_ENTRY__SUBSTANTIALLY_DONE:
				return isSetSubstantiallyDone();
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT:
				return MEMBERS_GETTING_PERCENT_EDEFAULT == null ? membersGettingPercent != null : !MEMBERS_GETTING_PERCENT_EDEFAULT.equals(membersGettingPercent);
			case ModelPackage.SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT:
				return MEMBERS_HAVING_PERCENT_EDEFAULT == null ? membersHavingPercent != null : !MEMBERS_HAVING_PERCENT_EDEFAULT.equals(membersHavingPercent);
			case ModelPackage.SUPPORT_ENTRY__PROGRAMME_VERSION:
				return PROGRAMME_VERSION_EDEFAULT == null ? programmeVersion != null : !PROGRAMME_VERSION_EDEFAULT.equals(programmeVersion);
			case ModelPackage.SUPPORT_ENTRY__SHARES:
				return shares != null && !shares.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__COSTS:
				return costs != null && !costs.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__FINANCING:
				return financing != null && !financing.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__TENDERS:
				return tenders != null && !tenders.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__OBJECTS:
				return objects != null && !objects.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__PREDECESSORS:
				return predecessors != null && !predecessors.isEmpty();
			case ModelPackage.SUPPORT_ENTRY__HASH:
				return HASH_EDEFAULT == null ? hash != null : !HASH_EDEFAULT.equals(hash);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", support: ");
		if (supportESet) result.append(support); else result.append("<unset>");
		result.append(", caseId: ");
		result.append(caseId);
		result.append(", municipalityCode: ");
		result.append(municipalityCode);
		result.append(", date: ");
		result.append(date);
		result.append(", amountSek: ");
		result.append(amountSek);
		result.append(", by: ");
		result.append(by);
		result.append(", officer: ");
		result.append(officer);
		result.append(", reference: ");
		result.append(reference);
		result.append(", reason: ");
		result.append(reason);
		result.append(", note: ");
		result.append(note);
		result.append(", basisSek: ");
		result.append(basisSek);
		result.append(", basisBeforeSek: ");
		result.append(basisBeforeSek);
		result.append(", purpose: ");
		if (purposeESet) result.append(purpose); else result.append("<unset>");
		result.append(", outcome: ");
		if (outcomeESet) result.append(outcome); else result.append("<unset>");
		result.append(", clause: ");
		result.append(clause);
		result.append(", verdict: ");
		if (verdictESet) result.append(verdict); else result.append("<unset>");
		result.append(", recoveryGround: ");
		if (recoveryGroundESet) result.append(recoveryGround); else result.append("<unset>");
		result.append(", corrects: ");
		result.append(corrects);
		result.append(", toMunicipalityCode: ");
		result.append(toMunicipalityCode);
		result.append(", until: ");
		result.append(until);
		result.append(", workFrom: ");
		result.append(workFrom);
		result.append(", workTo: ");
		result.append(workTo);
		result.append(", lengthM: ");
		result.append(lengthM);
		result.append(", insideLengthM: ");
		result.append(insideLengthM);
		result.append(", insideSek: ");
		result.append(insideSek);
		result.append(", procurementSek: ");
		result.append(procurementSek);
		result.append(", ownBuilding: ");
		if (ownBuildingESet) result.append(ownBuilding); else result.append("<unset>");
		result.append(", costsDisjoint: ");
		if (costsDisjointESet) result.append(costsDisjoint); else result.append("<unset>");
		result.append(", substantiallyDone: ");
		if (substantiallyDoneESet) result.append(substantiallyDone); else result.append("<unset>");
		result.append(", membersGettingPercent: ");
		result.append(membersGettingPercent);
		result.append(", membersHavingPercent: ");
		result.append(membersHavingPercent);
		result.append(", programmeVersion: ");
		result.append(programmeVersion);
		result.append(", predecessors: ");
		result.append(predecessors);
		result.append(", hash: ");
		result.append(hash);
		result.append(')');
		return result.toString();
	}

} //SupportEntryImpl
