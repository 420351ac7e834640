/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getTo <em>To</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getCapacityMbitS <em>Capacity Mbit S</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConnectionImpl extends IdentifiedImpl implements Connection {
	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Node from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Node to;

	/**
	 * The default value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected static final NetworkKind NETWORK_EDEFAULT = NetworkKind.BACKBONE;

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected NetworkKind network = NETWORK_EDEFAULT;

	/**
	 * This is true if the Network attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean networkESet;

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
	 * The default value of the '{@link #getCapacityMbitS() <em>Capacity Mbit S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityMbitS()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CAPACITY_MBIT_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacityMbitS() <em>Capacity Mbit S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityMbitS()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal capacityMbitS = CAPACITY_MBIT_S_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConnectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONNECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Node)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONNECTION__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Node newFrom) {
		Node oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Node)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.CONNECTION__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Node newTo) {
		Node oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkKind getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(NetworkKind newNetwork) {
		NetworkKind oldNetwork = network;
		network = newNetwork == null ? NETWORK_EDEFAULT : newNetwork;
		boolean oldNetworkESet = networkESet;
		networkESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__NETWORK, oldNetwork, network, !oldNetworkESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNetwork() {
		NetworkKind oldNetwork = network;
		boolean oldNetworkESet = networkESet;
		network = NETWORK_EDEFAULT;
		networkESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__NETWORK, oldNetwork, NETWORK_EDEFAULT, oldNetworkESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNetwork() {
		return networkESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__LENGTH_M, oldLengthM, lengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCapacityMbitS() {
		return capacityMbitS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacityMbitS(BigDecimal newCapacityMbitS) {
		BigDecimal oldCapacityMbitS = capacityMbitS;
		capacityMbitS = newCapacityMbitS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__CAPACITY_MBIT_S, oldCapacityMbitS, capacityMbitS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CONNECTION__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case ModelPackage.CONNECTION__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case ModelPackage.CONNECTION__NETWORK:
				return getNetwork();
			case ModelPackage.CONNECTION__LENGTH_M:
				return getLengthM();
			case ModelPackage.CONNECTION__CAPACITY_MBIT_S:
				return getCapacityMbitS();
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
			case ModelPackage.CONNECTION__FROM:
				setFrom((Node)newValue);
				return;
			case ModelPackage.CONNECTION__TO:
				setTo((Node)newValue);
				return;
			case ModelPackage.CONNECTION__NETWORK:
				setNetwork((NetworkKind)newValue);
				return;
			case ModelPackage.CONNECTION__LENGTH_M:
				setLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.CONNECTION__CAPACITY_MBIT_S:
				setCapacityMbitS((BigDecimal)newValue);
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
			case ModelPackage.CONNECTION__FROM:
				setFrom((Node)null);
				return;
			case ModelPackage.CONNECTION__TO:
				setTo((Node)null);
				return;
			case ModelPackage.CONNECTION__NETWORK:
				unsetNetwork();
				return;
			case ModelPackage.CONNECTION__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__CAPACITY_MBIT_S:
				setCapacityMbitS(CAPACITY_MBIT_S_EDEFAULT);
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
			case ModelPackage.CONNECTION__FROM:
				return from != null;
			case ModelPackage.CONNECTION__TO:
				return to != null;
			case ModelPackage.CONNECTION__NETWORK:
				return isSetNetwork();
			case ModelPackage.CONNECTION__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.CONNECTION__CAPACITY_MBIT_S:
				return CAPACITY_MBIT_S_EDEFAULT == null ? capacityMbitS != null : !CAPACITY_MBIT_S_EDEFAULT.equals(capacityMbitS);
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
		result.append(" (network: ");
		if (networkESet) result.append(network); else result.append("<unset>");
		result.append(", lengthM: ");
		result.append(lengthM);
		result.append(", capacityMbitS: ");
		result.append(capacityMbitS);
		result.append(')');
		return result.toString();
	}

} //ConnectionImpl
