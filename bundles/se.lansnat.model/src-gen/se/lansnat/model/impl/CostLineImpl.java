/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.CostKind;
import se.lansnat.model.CostLine;
import se.lansnat.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cost Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.CostLineImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.impl.CostLineImpl#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.CostLineImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.CostLineImpl#getInsideLengthM <em>Inside Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.CostLineImpl#getYears <em>Years</em>}</li>
 *   <li>{@link se.lansnat.model.impl.CostLineImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostLineImpl extends IdentifiedImpl implements CostLine {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CostKind KIND_EDEFAULT = CostKind.PLANNING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CostKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

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
	 * The default value of the '{@link #getYears() <em>Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYears()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal YEARS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYears() <em>Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYears()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal years = YEARS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.COST_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CostKind newKind) {
		CostKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COST_LINE__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		CostKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.COST_LINE__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COST_LINE__AMOUNT_SEK, oldAmountSek, amountSek));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COST_LINE__LENGTH_M, oldLengthM, lengthM));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COST_LINE__INSIDE_LENGTH_M, oldInsideLengthM, insideLengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getYears() {
		return years;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYears(BigDecimal newYears) {
		BigDecimal oldYears = years;
		years = newYears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COST_LINE__YEARS, oldYears, years));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COST_LINE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.COST_LINE__KIND:
				return getKind();
			case ModelPackage.COST_LINE__AMOUNT_SEK:
				return getAmountSek();
			case ModelPackage.COST_LINE__LENGTH_M:
				return getLengthM();
			case ModelPackage.COST_LINE__INSIDE_LENGTH_M:
				return getInsideLengthM();
			case ModelPackage.COST_LINE__YEARS:
				return getYears();
			case ModelPackage.COST_LINE__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.COST_LINE__KIND:
				setKind((CostKind)newValue);
				return;
			case ModelPackage.COST_LINE__AMOUNT_SEK:
				setAmountSek((Long)newValue);
				return;
			case ModelPackage.COST_LINE__LENGTH_M:
				setLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.COST_LINE__INSIDE_LENGTH_M:
				setInsideLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.COST_LINE__YEARS:
				setYears((BigDecimal)newValue);
				return;
			case ModelPackage.COST_LINE__NOTE:
				setNote((String)newValue);
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
			case ModelPackage.COST_LINE__KIND:
				unsetKind();
				return;
			case ModelPackage.COST_LINE__AMOUNT_SEK:
				setAmountSek(AMOUNT_SEK_EDEFAULT);
				return;
			case ModelPackage.COST_LINE__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.COST_LINE__INSIDE_LENGTH_M:
				setInsideLengthM(INSIDE_LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.COST_LINE__YEARS:
				setYears(YEARS_EDEFAULT);
				return;
			case ModelPackage.COST_LINE__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ModelPackage.COST_LINE__KIND:
				return isSetKind();
			case ModelPackage.COST_LINE__AMOUNT_SEK:
				return AMOUNT_SEK_EDEFAULT == null ? amountSek != null : !AMOUNT_SEK_EDEFAULT.equals(amountSek);
			case ModelPackage.COST_LINE__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.COST_LINE__INSIDE_LENGTH_M:
				return INSIDE_LENGTH_M_EDEFAULT == null ? insideLengthM != null : !INSIDE_LENGTH_M_EDEFAULT.equals(insideLengthM);
			case ModelPackage.COST_LINE__YEARS:
				return YEARS_EDEFAULT == null ? years != null : !YEARS_EDEFAULT.equals(years);
			case ModelPackage.COST_LINE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", amountSek: ");
		result.append(amountSek);
		result.append(", lengthM: ");
		result.append(lengthM);
		result.append(", insideLengthM: ");
		result.append(insideLengthM);
		result.append(", years: ");
		result.append(years);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CostLineImpl
