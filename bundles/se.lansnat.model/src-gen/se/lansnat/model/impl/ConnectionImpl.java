/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import se.lansnat.model.Connection;
import se.lansnat.model.ConnectionReach;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.LengthMethod;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Openness;
import se.lansnat.model.Segment;
import se.lansnat.model.Technique;

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
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getFromElsewhere <em>From Elsewhere</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getToElsewhere <em>To Elsewhere</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getSegments <em>Segments</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getLengthMethod <em>Length Method</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getLengthSource <em>Length Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getReach <em>Reach</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#isVital <em>Vital</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#isCommercial <em>Commercial</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getCommercialReason <em>Commercial Reason</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getOpenness <em>Openness</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.ConnectionImpl#getNote <em>Note</em>}</li>
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
	 * The cached value of the '{@link #getFromElsewhere() <em>From Elsewhere</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromElsewhere()
	 * @generated
	 * @ordered
	 */
	protected ObjectRef fromElsewhere;

	/**
	 * The cached value of the '{@link #getToElsewhere() <em>To Elsewhere</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToElsewhere()
	 * @generated
	 * @ordered
	 */
	protected ObjectRef toElsewhere;

	/**
	 * The cached value of the '{@link #getSegments() <em>Segments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegments()
	 * @generated
	 * @ordered
	 */
	protected EList<Segment> segments;

	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final Technique TECHNIQUE_EDEFAULT = Technique.FIBRE;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected Technique technique = TECHNIQUE_EDEFAULT;

	/**
	 * This is true if the Technique attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean techniqueESet;

	/**
	 * The default value of the '{@link #getLengthMethod() <em>Length Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthMethod()
	 * @generated
	 * @ordered
	 */
	protected static final LengthMethod LENGTH_METHOD_EDEFAULT = LengthMethod.MEASURED;

	/**
	 * The cached value of the '{@link #getLengthMethod() <em>Length Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthMethod()
	 * @generated
	 * @ordered
	 */
	protected LengthMethod lengthMethod = LENGTH_METHOD_EDEFAULT;

	/**
	 * This is true if the Length Method attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lengthMethodESet;

	/**
	 * The default value of the '{@link #getLengthSource() <em>Length Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthSource()
	 * @generated
	 * @ordered
	 */
	protected static final String LENGTH_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLengthSource() <em>Length Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthSource()
	 * @generated
	 * @ordered
	 */
	protected String lengthSource = LENGTH_SOURCE_EDEFAULT;

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
	 * The default value of the '{@link #getReach() <em>Reach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReach()
	 * @generated
	 * @ordered
	 */
	protected static final ConnectionReach REACH_EDEFAULT = ConnectionReach.SHORT;

	/**
	 * The cached value of the '{@link #getReach() <em>Reach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReach()
	 * @generated
	 * @ordered
	 */
	protected ConnectionReach reach = REACH_EDEFAULT;

	/**
	 * This is true if the Reach attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean reachESet;

	/**
	 * The default value of the '{@link #isVital() <em>Vital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVital()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VITAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVital() <em>Vital</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVital()
	 * @generated
	 * @ordered
	 */
	protected boolean vital = VITAL_EDEFAULT;

	/**
	 * This is true if the Vital attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean vitalESet;

	/**
	 * The default value of the '{@link #isCommercial() <em>Commercial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommercial()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMMERCIAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCommercial() <em>Commercial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommercial()
	 * @generated
	 * @ordered
	 */
	protected boolean commercial = COMMERCIAL_EDEFAULT;

	/**
	 * This is true if the Commercial attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean commercialESet;

	/**
	 * The default value of the '{@link #getCommercialReason() <em>Commercial Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommercialReason()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMERCIAL_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommercialReason() <em>Commercial Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommercialReason()
	 * @generated
	 * @ordered
	 */
	protected String commercialReason = COMMERCIAL_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenness() <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenness()
	 * @generated
	 * @ordered
	 */
	protected static final Openness OPENNESS_EDEFAULT = Openness.DARK_FIBRE;

	/**
	 * The cached value of the '{@link #getOpenness() <em>Openness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenness()
	 * @generated
	 * @ordered
	 */
	protected Openness openness = OPENNESS_EDEFAULT;

	/**
	 * This is true if the Openness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean opennessESet;

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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectRef getFromElsewhere() {
		return fromElsewhere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFromElsewhere(ObjectRef newFromElsewhere, NotificationChain msgs) {
		ObjectRef oldFromElsewhere = fromElsewhere;
		fromElsewhere = newFromElsewhere;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__FROM_ELSEWHERE, oldFromElsewhere, newFromElsewhere);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromElsewhere(ObjectRef newFromElsewhere) {
		if (newFromElsewhere != fromElsewhere) {
			NotificationChain msgs = null;
			if (fromElsewhere != null)
				msgs = ((InternalEObject)fromElsewhere).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CONNECTION__FROM_ELSEWHERE, null, msgs);
			if (newFromElsewhere != null)
				msgs = ((InternalEObject)newFromElsewhere).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CONNECTION__FROM_ELSEWHERE, null, msgs);
			msgs = basicSetFromElsewhere(newFromElsewhere, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__FROM_ELSEWHERE, newFromElsewhere, newFromElsewhere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectRef getToElsewhere() {
		return toElsewhere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetToElsewhere(ObjectRef newToElsewhere, NotificationChain msgs) {
		ObjectRef oldToElsewhere = toElsewhere;
		toElsewhere = newToElsewhere;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__TO_ELSEWHERE, oldToElsewhere, newToElsewhere);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToElsewhere(ObjectRef newToElsewhere) {
		if (newToElsewhere != toElsewhere) {
			NotificationChain msgs = null;
			if (toElsewhere != null)
				msgs = ((InternalEObject)toElsewhere).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CONNECTION__TO_ELSEWHERE, null, msgs);
			if (newToElsewhere != null)
				msgs = ((InternalEObject)newToElsewhere).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CONNECTION__TO_ELSEWHERE, null, msgs);
			msgs = basicSetToElsewhere(newToElsewhere, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__TO_ELSEWHERE, newToElsewhere, newToElsewhere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Segment> getSegments() {
		if (segments == null) {
			segments = new EObjectResolvingEList<Segment>(Segment.class, this, ModelPackage.CONNECTION__SEGMENTS);
		}
		return segments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Technique getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(Technique newTechnique) {
		Technique oldTechnique = technique;
		technique = newTechnique == null ? TECHNIQUE_EDEFAULT : newTechnique;
		boolean oldTechniqueESet = techniqueESet;
		techniqueESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__TECHNIQUE, oldTechnique, technique, !oldTechniqueESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTechnique() {
		Technique oldTechnique = technique;
		boolean oldTechniqueESet = techniqueESet;
		technique = TECHNIQUE_EDEFAULT;
		techniqueESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__TECHNIQUE, oldTechnique, TECHNIQUE_EDEFAULT, oldTechniqueESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTechnique() {
		return techniqueESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LengthMethod getLengthMethod() {
		return lengthMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthMethod(LengthMethod newLengthMethod) {
		LengthMethod oldLengthMethod = lengthMethod;
		lengthMethod = newLengthMethod == null ? LENGTH_METHOD_EDEFAULT : newLengthMethod;
		boolean oldLengthMethodESet = lengthMethodESet;
		lengthMethodESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__LENGTH_METHOD, oldLengthMethod, lengthMethod, !oldLengthMethodESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLengthMethod() {
		LengthMethod oldLengthMethod = lengthMethod;
		boolean oldLengthMethodESet = lengthMethodESet;
		lengthMethod = LENGTH_METHOD_EDEFAULT;
		lengthMethodESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__LENGTH_METHOD, oldLengthMethod, LENGTH_METHOD_EDEFAULT, oldLengthMethodESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLengthMethod() {
		return lengthMethodESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLengthSource() {
		return lengthSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthSource(String newLengthSource) {
		String oldLengthSource = lengthSource;
		lengthSource = newLengthSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__LENGTH_SOURCE, oldLengthSource, lengthSource));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__STATE, oldState, state, !oldStateESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__STATE, oldState, STATE_EDEFAULT, oldStateESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__PLANNED_YEAR, oldPlannedYear, plannedYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectionReach getReach() {
		return reach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReach(ConnectionReach newReach) {
		ConnectionReach oldReach = reach;
		reach = newReach == null ? REACH_EDEFAULT : newReach;
		boolean oldReachESet = reachESet;
		reachESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__REACH, oldReach, reach, !oldReachESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReach() {
		ConnectionReach oldReach = reach;
		boolean oldReachESet = reachESet;
		reach = REACH_EDEFAULT;
		reachESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__REACH, oldReach, REACH_EDEFAULT, oldReachESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReach() {
		return reachESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVital() {
		return vital;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVital(boolean newVital) {
		boolean oldVital = vital;
		vital = newVital;
		boolean oldVitalESet = vitalESet;
		vitalESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__VITAL, oldVital, vital, !oldVitalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVital() {
		boolean oldVital = vital;
		boolean oldVitalESet = vitalESet;
		vital = VITAL_EDEFAULT;
		vitalESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__VITAL, oldVital, VITAL_EDEFAULT, oldVitalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVital() {
		return vitalESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCommercial() {
		return commercial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommercial(boolean newCommercial) {
		boolean oldCommercial = commercial;
		commercial = newCommercial;
		boolean oldCommercialESet = commercialESet;
		commercialESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__COMMERCIAL, oldCommercial, commercial, !oldCommercialESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCommercial() {
		boolean oldCommercial = commercial;
		boolean oldCommercialESet = commercialESet;
		commercial = COMMERCIAL_EDEFAULT;
		commercialESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__COMMERCIAL, oldCommercial, COMMERCIAL_EDEFAULT, oldCommercialESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCommercial() {
		return commercialESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommercialReason() {
		return commercialReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommercialReason(String newCommercialReason) {
		String oldCommercialReason = commercialReason;
		commercialReason = newCommercialReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__COMMERCIAL_REASON, oldCommercialReason, commercialReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Openness getOpenness() {
		return openness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenness(Openness newOpenness) {
		Openness oldOpenness = openness;
		openness = newOpenness == null ? OPENNESS_EDEFAULT : newOpenness;
		boolean oldOpennessESet = opennessESet;
		opennessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__OPENNESS, oldOpenness, openness, !oldOpennessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOpenness() {
		Openness oldOpenness = openness;
		boolean oldOpennessESet = opennessESet;
		openness = OPENNESS_EDEFAULT;
		opennessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.CONNECTION__OPENNESS, oldOpenness, OPENNESS_EDEFAULT, oldOpennessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOpenness() {
		return opennessESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONNECTION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CONNECTION__FROM_ELSEWHERE:
				return basicSetFromElsewhere(null, msgs);
			case ModelPackage.CONNECTION__TO_ELSEWHERE:
				return basicSetToElsewhere(null, msgs);
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
			case ModelPackage.CONNECTION__NAME:
				return getName();
			case ModelPackage.CONNECTION__FROM_ELSEWHERE:
				return getFromElsewhere();
			case ModelPackage.CONNECTION__TO_ELSEWHERE:
				return getToElsewhere();
			case ModelPackage.CONNECTION__SEGMENTS:
				return getSegments();
			case ModelPackage.CONNECTION__TECHNIQUE:
				return getTechnique();
			case ModelPackage.CONNECTION__LENGTH_METHOD:
				return getLengthMethod();
			case ModelPackage.CONNECTION__LENGTH_SOURCE:
				return getLengthSource();
			case ModelPackage.CONNECTION__STATE:
				return getState();
			case ModelPackage.CONNECTION__PLANNED_YEAR:
				return getPlannedYear();
			case ModelPackage.CONNECTION__OWNER:
				return getOwner();
			case ModelPackage.CONNECTION__OPERATOR:
				return getOperator();
			case ModelPackage.CONNECTION__REACH:
				return getReach();
			case ModelPackage.CONNECTION__VITAL:
				return isVital();
			case ModelPackage.CONNECTION__COMMERCIAL:
				return isCommercial();
			case ModelPackage.CONNECTION__COMMERCIAL_REASON:
				return getCommercialReason();
			case ModelPackage.CONNECTION__OPENNESS:
				return getOpenness();
			case ModelPackage.CONNECTION__SOURCE:
				return getSource();
			case ModelPackage.CONNECTION__NOTE:
				return getNote();
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
			case ModelPackage.CONNECTION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.CONNECTION__FROM_ELSEWHERE:
				setFromElsewhere((ObjectRef)newValue);
				return;
			case ModelPackage.CONNECTION__TO_ELSEWHERE:
				setToElsewhere((ObjectRef)newValue);
				return;
			case ModelPackage.CONNECTION__SEGMENTS:
				getSegments().clear();
				getSegments().addAll((Collection<? extends Segment>)newValue);
				return;
			case ModelPackage.CONNECTION__TECHNIQUE:
				setTechnique((Technique)newValue);
				return;
			case ModelPackage.CONNECTION__LENGTH_METHOD:
				setLengthMethod((LengthMethod)newValue);
				return;
			case ModelPackage.CONNECTION__LENGTH_SOURCE:
				setLengthSource((String)newValue);
				return;
			case ModelPackage.CONNECTION__STATE:
				setState((InfrastructureState)newValue);
				return;
			case ModelPackage.CONNECTION__PLANNED_YEAR:
				setPlannedYear((Integer)newValue);
				return;
			case ModelPackage.CONNECTION__OWNER:
				setOwner((String)newValue);
				return;
			case ModelPackage.CONNECTION__OPERATOR:
				setOperator((String)newValue);
				return;
			case ModelPackage.CONNECTION__REACH:
				setReach((ConnectionReach)newValue);
				return;
			case ModelPackage.CONNECTION__VITAL:
				setVital((Boolean)newValue);
				return;
			case ModelPackage.CONNECTION__COMMERCIAL:
				setCommercial((Boolean)newValue);
				return;
			case ModelPackage.CONNECTION__COMMERCIAL_REASON:
				setCommercialReason((String)newValue);
				return;
			case ModelPackage.CONNECTION__OPENNESS:
				setOpenness((Openness)newValue);
				return;
			case ModelPackage.CONNECTION__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.CONNECTION__NOTE:
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
			case ModelPackage.CONNECTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__FROM_ELSEWHERE:
				setFromElsewhere((ObjectRef)null);
				return;
			case ModelPackage.CONNECTION__TO_ELSEWHERE:
				setToElsewhere((ObjectRef)null);
				return;
			case ModelPackage.CONNECTION__SEGMENTS:
				getSegments().clear();
				return;
			case ModelPackage.CONNECTION__TECHNIQUE:
				unsetTechnique();
				return;
			case ModelPackage.CONNECTION__LENGTH_METHOD:
				unsetLengthMethod();
				return;
			case ModelPackage.CONNECTION__LENGTH_SOURCE:
				setLengthSource(LENGTH_SOURCE_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__STATE:
				unsetState();
				return;
			case ModelPackage.CONNECTION__PLANNED_YEAR:
				setPlannedYear(PLANNED_YEAR_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__REACH:
				unsetReach();
				return;
			case ModelPackage.CONNECTION__VITAL:
				unsetVital();
				return;
			case ModelPackage.CONNECTION__COMMERCIAL:
				unsetCommercial();
				return;
			case ModelPackage.CONNECTION__COMMERCIAL_REASON:
				setCommercialReason(COMMERCIAL_REASON_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__OPENNESS:
				unsetOpenness();
				return;
			case ModelPackage.CONNECTION__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.CONNECTION__NOTE:
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
			case ModelPackage.CONNECTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.CONNECTION__FROM_ELSEWHERE:
				return fromElsewhere != null;
			case ModelPackage.CONNECTION__TO_ELSEWHERE:
				return toElsewhere != null;
			case ModelPackage.CONNECTION__SEGMENTS:
				return segments != null && !segments.isEmpty();
			case ModelPackage.CONNECTION__TECHNIQUE:
				return isSetTechnique();
			case ModelPackage.CONNECTION__LENGTH_METHOD:
				return isSetLengthMethod();
			case ModelPackage.CONNECTION__LENGTH_SOURCE:
				return LENGTH_SOURCE_EDEFAULT == null ? lengthSource != null : !LENGTH_SOURCE_EDEFAULT.equals(lengthSource);
			case ModelPackage.CONNECTION__STATE:
				return isSetState();
			case ModelPackage.CONNECTION__PLANNED_YEAR:
				return PLANNED_YEAR_EDEFAULT == null ? plannedYear != null : !PLANNED_YEAR_EDEFAULT.equals(plannedYear);
			case ModelPackage.CONNECTION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ModelPackage.CONNECTION__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case ModelPackage.CONNECTION__REACH:
				return isSetReach();
			case ModelPackage.CONNECTION__VITAL:
				return isSetVital();
			case ModelPackage.CONNECTION__COMMERCIAL:
				return isSetCommercial();
			case ModelPackage.CONNECTION__COMMERCIAL_REASON:
				return COMMERCIAL_REASON_EDEFAULT == null ? commercialReason != null : !COMMERCIAL_REASON_EDEFAULT.equals(commercialReason);
			case ModelPackage.CONNECTION__OPENNESS:
				return isSetOpenness();
			case ModelPackage.CONNECTION__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.CONNECTION__NOTE:
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
		result.append(" (network: ");
		if (networkESet) result.append(network); else result.append("<unset>");
		result.append(", lengthM: ");
		result.append(lengthM);
		result.append(", capacityMbitS: ");
		result.append(capacityMbitS);
		result.append(", name: ");
		result.append(name);
		result.append(", technique: ");
		if (techniqueESet) result.append(technique); else result.append("<unset>");
		result.append(", lengthMethod: ");
		if (lengthMethodESet) result.append(lengthMethod); else result.append("<unset>");
		result.append(", lengthSource: ");
		result.append(lengthSource);
		result.append(", state: ");
		if (stateESet) result.append(state); else result.append("<unset>");
		result.append(", plannedYear: ");
		result.append(plannedYear);
		result.append(", owner: ");
		result.append(owner);
		result.append(", operator: ");
		result.append(operator);
		result.append(", reach: ");
		if (reachESet) result.append(reach); else result.append("<unset>");
		result.append(", vital: ");
		if (vitalESet) result.append(vital); else result.append("<unset>");
		result.append(", commercial: ");
		if (commercialESet) result.append(commercial); else result.append("<unset>");
		result.append(", commercialReason: ");
		result.append(commercialReason);
		result.append(", openness: ");
		if (opennessESet) result.append(openness); else result.append("<unset>");
		result.append(", source: ");
		result.append(source);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ConnectionImpl
