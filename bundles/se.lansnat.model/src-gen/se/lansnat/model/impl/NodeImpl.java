/**
 */
package se.lansnat.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.InfrastructureState;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.Place;

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
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getCoordinateSource <em>Coordinate Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.NodeImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeImpl extends SiteImpl implements Node {
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
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected Place place;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected Double latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected Double longitude = LONGITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoordinateSource() <em>Coordinate Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateSource()
	 * @generated
	 * @ordered
	 */
	protected static final String COORDINATE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoordinateSource() <em>Coordinate Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateSource()
	 * @generated
	 * @ordered
	 */
	protected String coordinateSource = COORDINATE_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final InfrastructureState STATE_EDEFAULT = InfrastructureState.EXISTING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected InfrastructureState state = STATE_EDEFAULT;

	/**
	 * This is true if the State attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean stateESet;

	/**
	 * The default value of the '{@link #getPlannedYear() <em>Planned Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PLANNED_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedYear() <em>Planned Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedYear()
	 * @generated
	 * @ordered
	 */
	protected Integer plannedYear = PLANNED_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected String operator = OPERATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

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
	public Place getPlace() {
		if (place != null && place.eIsProxy()) {
			InternalEObject oldPlace = (InternalEObject)place;
			place = (Place)eResolveProxy(oldPlace);
			if (place != oldPlace) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.NODE__PLACE, oldPlace, place));
			}
		}
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Place basicGetPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		Place oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLatitude() {
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(Double newLatitude) {
		Double oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLongitude() {
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(Double newLongitude) {
		Double oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoordinateSource() {
		return coordinateSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoordinateSource(String newCoordinateSource) {
		String oldCoordinateSource = coordinateSource;
		coordinateSource = newCoordinateSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__COORDINATE_SOURCE, oldCoordinateSource, coordinateSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InfrastructureState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(InfrastructureState newState) {
		InfrastructureState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		boolean oldStateESet = stateESet;
		stateESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__STATE, oldState, state, !oldStateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetState() {
		InfrastructureState oldState = state;
		boolean oldStateESet = stateESet;
		state = STATE_EDEFAULT;
		stateESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.NODE__STATE, oldState, STATE_EDEFAULT, oldStateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetState() {
		return stateESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPlannedYear() {
		return plannedYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedYear(Integer newPlannedYear) {
		Integer oldPlannedYear = plannedYear;
		plannedYear = newPlannedYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__PLANNED_YEAR, oldPlannedYear, plannedYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(String newOperator) {
		String oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NODE__NOTE, oldNote, note));
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
			case ModelPackage.NODE__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case ModelPackage.NODE__LATITUDE:
				return getLatitude();
			case ModelPackage.NODE__LONGITUDE:
				return getLongitude();
			case ModelPackage.NODE__COORDINATE_SOURCE:
				return getCoordinateSource();
			case ModelPackage.NODE__STATE:
				return getState();
			case ModelPackage.NODE__PLANNED_YEAR:
				return getPlannedYear();
			case ModelPackage.NODE__OWNER:
				return getOwner();
			case ModelPackage.NODE__OPERATOR:
				return getOperator();
			case ModelPackage.NODE__SOURCE:
				return getSource();
			case ModelPackage.NODE__NOTE:
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
			case ModelPackage.NODE__PLACE:
				setPlace((Place)newValue);
				return;
			case ModelPackage.NODE__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case ModelPackage.NODE__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case ModelPackage.NODE__COORDINATE_SOURCE:
				setCoordinateSource((String)newValue);
				return;
			case ModelPackage.NODE__STATE:
				setState((InfrastructureState)newValue);
				return;
			case ModelPackage.NODE__PLANNED_YEAR:
				setPlannedYear((Integer)newValue);
				return;
			case ModelPackage.NODE__OWNER:
				setOwner((String)newValue);
				return;
			case ModelPackage.NODE__OPERATOR:
				setOperator((String)newValue);
				return;
			case ModelPackage.NODE__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.NODE__NOTE:
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
			case ModelPackage.NODE__PLACE:
				setPlace((Place)null);
				return;
			case ModelPackage.NODE__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case ModelPackage.NODE__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case ModelPackage.NODE__COORDINATE_SOURCE:
				setCoordinateSource(COORDINATE_SOURCE_EDEFAULT);
				return;
			case ModelPackage.NODE__STATE:
				unsetState();
				return;
			case ModelPackage.NODE__PLANNED_YEAR:
				setPlannedYear(PLANNED_YEAR_EDEFAULT);
				return;
			case ModelPackage.NODE__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ModelPackage.NODE__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case ModelPackage.NODE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.NODE__NOTE:
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
			case ModelPackage.NODE__PLACE:
				return place != null;
			case ModelPackage.NODE__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case ModelPackage.NODE__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case ModelPackage.NODE__COORDINATE_SOURCE:
				return COORDINATE_SOURCE_EDEFAULT == null ? coordinateSource != null : !COORDINATE_SOURCE_EDEFAULT.equals(coordinateSource);
			case ModelPackage.NODE__STATE:
				return isSetState();
			case ModelPackage.NODE__PLANNED_YEAR:
				return PLANNED_YEAR_EDEFAULT == null ? plannedYear != null : !PLANNED_YEAR_EDEFAULT.equals(plannedYear);
			case ModelPackage.NODE__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ModelPackage.NODE__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case ModelPackage.NODE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.NODE__NOTE:
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
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", coordinateSource: ");
		result.append(coordinateSource);
		result.append(", state: ");
		if (stateESet) result.append(state); else result.append("<unset>");
		result.append(", plannedYear: ");
		result.append(plannedYear);
		result.append(", owner: ");
		result.append(owner);
		result.append(", operator: ");
		result.append(operator);
		result.append(", source: ");
		result.append(source);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //NodeImpl
