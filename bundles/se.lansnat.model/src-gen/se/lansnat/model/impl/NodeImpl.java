/**
 */
package se.lansnat.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getSecurityClass <em>Security Class</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getHouseholds <em>Households</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#isGateway <em>Gateway</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeImpl extends IdentifiedImpl implements Node {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final NodeKind KIND_EDEFAULT = NodeKind.NATIONAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected NodeKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getSecurityClass() <em>Security Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityClass()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SECURITY_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecurityClass() <em>Security Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityClass()
	 * @generated
	 * @ordered
	 */
	protected Integer securityClass = SECURITY_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHouseholds() <em>Households</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseholds()
	 * @generated
	 * @ordered
	 */
	protected static final Long HOUSEHOLDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHouseholds() <em>Households</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseholds()
	 * @generated
	 * @ordered
	 */
	protected Long households = HOUSEHOLDS_EDEFAULT;

	/**
	 * The default value of the '{@link #isGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGateway()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GATEWAY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGateway()
	 * @generated
	 * @ordered
	 */
	protected boolean gateway = GATEWAY_EDEFAULT;

	/**
	 * This is true if the Gateway attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean gatewayESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NodeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(NodeKind newKind) {
		NodeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		NodeKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.NODE__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public Integer getSecurityClass() {
		return securityClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityClass(Integer newSecurityClass) {
		Integer oldSecurityClass = securityClass;
		securityClass = newSecurityClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__SECURITY_CLASS, oldSecurityClass, securityClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHouseholds() {
		return households;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHouseholds(Long newHouseholds) {
		Long oldHouseholds = households;
		households = newHouseholds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__HOUSEHOLDS, oldHouseholds, households));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGateway() {
		return gateway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGateway(boolean newGateway) {
		boolean oldGateway = gateway;
		gateway = newGateway;
		boolean oldGatewayESet = gatewayESet;
		gatewayESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__GATEWAY, oldGateway, gateway, !oldGatewayESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGateway() {
		boolean oldGateway = gateway;
		boolean oldGatewayESet = gatewayESet;
		gateway = GATEWAY_EDEFAULT;
		gatewayESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.NODE__GATEWAY, oldGateway, GATEWAY_EDEFAULT, oldGatewayESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGateway() {
		return gatewayESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.NODE__NAME:
				return getName();
			case ModelPackage.NODE__KIND:
				return getKind();
			case ModelPackage.NODE__SECURITY_CLASS:
				return getSecurityClass();
			case ModelPackage.NODE__HOUSEHOLDS:
				return getHouseholds();
			case ModelPackage.NODE__GATEWAY:
				return isGateway();
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
			case ModelPackage.NODE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.NODE__KIND:
				setKind((NodeKind)newValue);
				return;
			case ModelPackage.NODE__SECURITY_CLASS:
				setSecurityClass((Integer)newValue);
				return;
			case ModelPackage.NODE__HOUSEHOLDS:
				setHouseholds((Long)newValue);
				return;
			case ModelPackage.NODE__GATEWAY:
				setGateway((Boolean)newValue);
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
			case ModelPackage.NODE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.NODE__KIND:
				unsetKind();
				return;
			case ModelPackage.NODE__SECURITY_CLASS:
				setSecurityClass(SECURITY_CLASS_EDEFAULT);
				return;
			case ModelPackage.NODE__HOUSEHOLDS:
				setHouseholds(HOUSEHOLDS_EDEFAULT);
				return;
			case ModelPackage.NODE__GATEWAY:
				unsetGateway();
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
			case ModelPackage.NODE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.NODE__KIND:
				return isSetKind();
			case ModelPackage.NODE__SECURITY_CLASS:
				return SECURITY_CLASS_EDEFAULT == null ? securityClass != null : !SECURITY_CLASS_EDEFAULT.equals(securityClass);
			case ModelPackage.NODE__HOUSEHOLDS:
				return HOUSEHOLDS_EDEFAULT == null ? households != null : !HOUSEHOLDS_EDEFAULT.equals(households);
			case ModelPackage.NODE__GATEWAY:
				return isSetGateway();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", securityClass: ");
		result.append(securityClass);
		result.append(", households: ");
		result.append(households);
		result.append(", gateway: ");
		if (gatewayESet) result.append(gateway); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //NodeImpl
