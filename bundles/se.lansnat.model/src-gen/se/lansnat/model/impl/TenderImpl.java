/**
 */
package se.lansnat.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.Tender;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tender</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.TenderImpl#getBidder <em>Bidder</em>}</li>
 *   <li>{@link se.lansnat.model.impl.TenderImpl#getAmountSek <em>Amount Sek</em>}</li>
 *   <li>{@link se.lansnat.model.impl.TenderImpl#isAcceptable <em>Acceptable</em>}</li>
 *   <li>{@link se.lansnat.model.impl.TenderImpl#isAccepted <em>Accepted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TenderImpl extends IdentifiedImpl implements Tender {
	/**
	 * The default value of the '{@link #getBidder() <em>Bidder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBidder()
	 * @generated
	 * @ordered
	 */
	protected static final String BIDDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBidder() <em>Bidder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBidder()
	 * @generated
	 * @ordered
	 */
	protected String bidder = BIDDER_EDEFAULT;

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
	 * The default value of the '{@link #isAcceptable() <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcceptable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCEPTABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAcceptable() <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcceptable()
	 * @generated
	 * @ordered
	 */
	protected boolean acceptable = ACCEPTABLE_EDEFAULT;

	/**
	 * This is true if the Acceptable attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean acceptableESet;

	/**
	 * The default value of the '{@link #isAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCEPTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccepted()
	 * @generated
	 * @ordered
	 */
	protected boolean accepted = ACCEPTED_EDEFAULT;

	/**
	 * This is true if the Accepted attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean acceptedESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TenderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TENDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBidder() {
		return bidder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBidder(String newBidder) {
		String oldBidder = bidder;
		bidder = newBidder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TENDER__BIDDER, oldBidder, bidder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TENDER__AMOUNT_SEK, oldAmountSek, amountSek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAcceptable() {
		return acceptable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptable(boolean newAcceptable) {
		boolean oldAcceptable = acceptable;
		acceptable = newAcceptable;
		boolean oldAcceptableESet = acceptableESet;
		acceptableESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TENDER__ACCEPTABLE, oldAcceptable, acceptable, !oldAcceptableESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAcceptable() {
		boolean oldAcceptable = acceptable;
		boolean oldAcceptableESet = acceptableESet;
		acceptable = ACCEPTABLE_EDEFAULT;
		acceptableESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.TENDER__ACCEPTABLE, oldAcceptable, ACCEPTABLE_EDEFAULT, oldAcceptableESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAcceptable() {
		return acceptableESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(boolean newAccepted) {
		boolean oldAccepted = accepted;
		accepted = newAccepted;
		boolean oldAcceptedESet = acceptedESet;
		acceptedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TENDER__ACCEPTED, oldAccepted, accepted, !oldAcceptedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAccepted() {
		boolean oldAccepted = accepted;
		boolean oldAcceptedESet = acceptedESet;
		accepted = ACCEPTED_EDEFAULT;
		acceptedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.TENDER__ACCEPTED, oldAccepted, ACCEPTED_EDEFAULT, oldAcceptedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAccepted() {
		return acceptedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TENDER__BIDDER:
				return getBidder();
			case ModelPackage.TENDER__AMOUNT_SEK:
				return getAmountSek();
			case ModelPackage.TENDER__ACCEPTABLE:
				return isAcceptable();
			case ModelPackage.TENDER__ACCEPTED:
				return isAccepted();
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
			case ModelPackage.TENDER__BIDDER:
				setBidder((String)newValue);
				return;
			case ModelPackage.TENDER__AMOUNT_SEK:
				setAmountSek((Long)newValue);
				return;
			case ModelPackage.TENDER__ACCEPTABLE:
				setAcceptable((Boolean)newValue);
				return;
			case ModelPackage.TENDER__ACCEPTED:
				setAccepted((Boolean)newValue);
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
			case ModelPackage.TENDER__BIDDER:
				setBidder(BIDDER_EDEFAULT);
				return;
			case ModelPackage.TENDER__AMOUNT_SEK:
				setAmountSek(AMOUNT_SEK_EDEFAULT);
				return;
			case ModelPackage.TENDER__ACCEPTABLE:
				unsetAcceptable();
				return;
			case ModelPackage.TENDER__ACCEPTED:
				unsetAccepted();
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
			case ModelPackage.TENDER__BIDDER:
				return BIDDER_EDEFAULT == null ? bidder != null : !BIDDER_EDEFAULT.equals(bidder);
			case ModelPackage.TENDER__AMOUNT_SEK:
				return AMOUNT_SEK_EDEFAULT == null ? amountSek != null : !AMOUNT_SEK_EDEFAULT.equals(amountSek);
			case ModelPackage.TENDER__ACCEPTABLE:
				return isSetAcceptable();
			case ModelPackage.TENDER__ACCEPTED:
				return isSetAccepted();
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
		result.append(" (bidder: ");
		result.append(bidder);
		result.append(", amountSek: ");
		result.append(amountSek);
		result.append(", acceptable: ");
		if (acceptableESet) result.append(acceptable); else result.append("<unset>");
		result.append(", accepted: ");
		if (acceptedESet) result.append(accepted); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //TenderImpl
