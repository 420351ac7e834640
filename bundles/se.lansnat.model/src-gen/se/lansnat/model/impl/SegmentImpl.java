/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import se.lansnat.model.Duct;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.LengthMethod;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getTo <em>To</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getLengthMethod <em>Length Method</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getLengthSource <em>Length Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getDucts <em>Ducts</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SegmentImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends IdentifiedImpl implements Segment {
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
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Site from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Site to;

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
	 * The cached value of the '{@link #getDucts() <em>Ducts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDucts()
	 * @generated
	 * @ordered
	 */
	protected EList<Duct> ducts;

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
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SEGMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Site)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.SEGMENT__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Site basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Site newFrom) {
		Site oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Site)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.SEGMENT__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Site basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Site newTo) {
		Site oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__TO, oldTo, to));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__LENGTH_M, oldLengthM, lengthM));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__LENGTH_METHOD, oldLengthMethod, lengthMethod, !oldLengthMethodESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SEGMENT__LENGTH_METHOD, oldLengthMethod, LENGTH_METHOD_EDEFAULT, oldLengthMethodESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__LENGTH_SOURCE, oldLengthSource, lengthSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Duct> getDucts() {
		if (ducts == null) {
			ducts = new EObjectResolvingEList<Duct>(Duct.class, this, ModelPackage.SEGMENT__DUCTS);
		}
		return ducts;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__STATE, oldState, state, !oldStateESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SEGMENT__STATE, oldState, STATE_EDEFAULT, oldStateESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__PLANNED_YEAR, oldPlannedYear, plannedYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__OPERATOR, oldOperator, operator));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SEGMENT__NAME:
				return getName();
			case ModelPackage.SEGMENT__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case ModelPackage.SEGMENT__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case ModelPackage.SEGMENT__LENGTH_M:
				return getLengthM();
			case ModelPackage.SEGMENT__LENGTH_METHOD:
				return getLengthMethod();
			case ModelPackage.SEGMENT__LENGTH_SOURCE:
				return getLengthSource();
			case ModelPackage.SEGMENT__DUCTS:
				return getDucts();
			case ModelPackage.SEGMENT__STATE:
				return getState();
			case ModelPackage.SEGMENT__PLANNED_YEAR:
				return getPlannedYear();
			case ModelPackage.SEGMENT__OWNER:
				return getOwner();
			case ModelPackage.SEGMENT__OPERATOR:
				return getOperator();
			case ModelPackage.SEGMENT__SOURCE:
				return getSource();
			case ModelPackage.SEGMENT__NOTE:
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
			case ModelPackage.SEGMENT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.SEGMENT__FROM:
				setFrom((Site)newValue);
				return;
			case ModelPackage.SEGMENT__TO:
				setTo((Site)newValue);
				return;
			case ModelPackage.SEGMENT__LENGTH_M:
				setLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.SEGMENT__LENGTH_METHOD:
				setLengthMethod((LengthMethod)newValue);
				return;
			case ModelPackage.SEGMENT__LENGTH_SOURCE:
				setLengthSource((String)newValue);
				return;
			case ModelPackage.SEGMENT__DUCTS:
				getDucts().clear();
				getDucts().addAll((Collection<? extends Duct>)newValue);
				return;
			case ModelPackage.SEGMENT__STATE:
				setState((InfrastructureState)newValue);
				return;
			case ModelPackage.SEGMENT__PLANNED_YEAR:
				setPlannedYear((Integer)newValue);
				return;
			case ModelPackage.SEGMENT__OWNER:
				setOwner((String)newValue);
				return;
			case ModelPackage.SEGMENT__OPERATOR:
				setOperator((String)newValue);
				return;
			case ModelPackage.SEGMENT__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.SEGMENT__NOTE:
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
			case ModelPackage.SEGMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__FROM:
				setFrom((Site)null);
				return;
			case ModelPackage.SEGMENT__TO:
				setTo((Site)null);
				return;
			case ModelPackage.SEGMENT__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__LENGTH_METHOD:
				unsetLengthMethod();
				return;
			case ModelPackage.SEGMENT__LENGTH_SOURCE:
				setLengthSource(LENGTH_SOURCE_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__DUCTS:
				getDucts().clear();
				return;
			case ModelPackage.SEGMENT__STATE:
				unsetState();
				return;
			case ModelPackage.SEGMENT__PLANNED_YEAR:
				setPlannedYear(PLANNED_YEAR_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__NOTE:
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
			case ModelPackage.SEGMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.SEGMENT__FROM:
				return from != null;
			case ModelPackage.SEGMENT__TO:
				return to != null;
			case ModelPackage.SEGMENT__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.SEGMENT__LENGTH_METHOD:
				return isSetLengthMethod();
			case ModelPackage.SEGMENT__LENGTH_SOURCE:
				return LENGTH_SOURCE_EDEFAULT == null ? lengthSource != null : !LENGTH_SOURCE_EDEFAULT.equals(lengthSource);
			case ModelPackage.SEGMENT__DUCTS:
				return ducts != null && !ducts.isEmpty();
			case ModelPackage.SEGMENT__STATE:
				return isSetState();
			case ModelPackage.SEGMENT__PLANNED_YEAR:
				return PLANNED_YEAR_EDEFAULT == null ? plannedYear != null : !PLANNED_YEAR_EDEFAULT.equals(plannedYear);
			case ModelPackage.SEGMENT__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ModelPackage.SEGMENT__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case ModelPackage.SEGMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.SEGMENT__NOTE:
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
		result.append(", lengthM: ");
		result.append(lengthM);
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
		result.append(", source: ");
		result.append(source);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
