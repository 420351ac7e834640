/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.SupportShare;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Share</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.SupportShareImpl#getMunicipalityCode <em>Municipality Code</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportShareImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportShareImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportShareImpl#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportShareImpl#getBasisSek <em>Basis Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportShareImpl#getBasisBeforeSek <em>Basis Before Sek</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportShareImpl extends IdentifiedImpl implements SupportShare {
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
	 * The default value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal percent = PERCENT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportShareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SUPPORT_SHARE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_SHARE__MUNICIPALITY_CODE, oldMunicipalityCode, municipalityCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_SHARE__LENGTH_M, oldLengthM, lengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPercent() {
		return percent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercent(BigDecimal newPercent) {
		BigDecimal oldPercent = percent;
		percent = newPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_SHARE__PERCENT, oldPercent, percent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_SHARE__AMOUNT_SEK, oldAmountSek, amountSek));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_SHARE__BASIS_SEK, oldBasisSek, basisSek));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUPPORT_SHARE__BASIS_BEFORE_SEK, oldBasisBeforeSek, basisBeforeSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SUPPORT_SHARE__MUNICIPALITY_CODE:
				return getMunicipalityCode();
			case ModelPackage.SUPPORT_SHARE__LENGTH_M:
				return getLengthM();
			case ModelPackage.SUPPORT_SHARE__PERCENT:
				return getPercent();
			case ModelPackage.SUPPORT_SHARE__AMOUNT_SEK:
				return getAmountSek();
			case ModelPackage.SUPPORT_SHARE__BASIS_SEK:
				return getBasisSek();
			case ModelPackage.SUPPORT_SHARE__BASIS_BEFORE_SEK:
				return getBasisBeforeSek();
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
			case ModelPackage.SUPPORT_SHARE__MUNICIPALITY_CODE:
				setMunicipalityCode((String)newValue);
				return;
			case ModelPackage.SUPPORT_SHARE__LENGTH_M:
				setLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.SUPPORT_SHARE__PERCENT:
				setPercent((BigDecimal)newValue);
				return;
			case ModelPackage.SUPPORT_SHARE__AMOUNT_SEK:
				setAmountSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_SHARE__BASIS_SEK:
				setBasisSek((Long)newValue);
				return;
			case ModelPackage.SUPPORT_SHARE__BASIS_BEFORE_SEK:
				setBasisBeforeSek((Long)newValue);
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
			case ModelPackage.SUPPORT_SHARE__MUNICIPALITY_CODE:
				setMunicipalityCode(MUNICIPALITY_CODE_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_SHARE__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_SHARE__PERCENT:
				setPercent(PERCENT_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_SHARE__AMOUNT_SEK:
				setAmountSek(AMOUNT_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_SHARE__BASIS_SEK:
				setBasisSek(BASIS_SEK_EDEFAULT);
				return;
			case ModelPackage.SUPPORT_SHARE__BASIS_BEFORE_SEK:
				setBasisBeforeSek(BASIS_BEFORE_SEK_EDEFAULT);
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
			case ModelPackage.SUPPORT_SHARE__MUNICIPALITY_CODE:
				return MUNICIPALITY_CODE_EDEFAULT == null ? municipalityCode != null : !MUNICIPALITY_CODE_EDEFAULT.equals(municipalityCode);
			case ModelPackage.SUPPORT_SHARE__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.SUPPORT_SHARE__PERCENT:
				return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
			case ModelPackage.SUPPORT_SHARE__AMOUNT_SEK:
				return AMOUNT_SEK_EDEFAULT == null ? amountSek != null : !AMOUNT_SEK_EDEFAULT.equals(amountSek);
			case ModelPackage.SUPPORT_SHARE__BASIS_SEK:
				return BASIS_SEK_EDEFAULT == null ? basisSek != null : !BASIS_SEK_EDEFAULT.equals(basisSek);
			case ModelPackage.SUPPORT_SHARE__BASIS_BEFORE_SEK:
				return BASIS_BEFORE_SEK_EDEFAULT == null ? basisBeforeSek != null : !BASIS_BEFORE_SEK_EDEFAULT.equals(basisBeforeSek);
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
		result.append(" (municipalityCode: ");
		result.append(municipalityCode);
		result.append(", lengthM: ");
		result.append(lengthM);
		result.append(", percent: ");
		result.append(percent);
		result.append(", amountSek: ");
		result.append(amountSek);
		result.append(", basisSek: ");
		result.append(basisSek);
		result.append(", basisBeforeSek: ");
		result.append(basisBeforeSek);
		result.append(')');
		return result.toString();
	}

} //SupportShareImpl
