/**
 */
package se.lansnat.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.lansnat.model.Availability;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctKind;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.LocalitySide;
import se.lansnat.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Duct</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getLengthM <em>Length M</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getTo <em>To</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getNote <em>Note</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getInside <em>Inside</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getTubes <em>Tubes</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getEmptyTubes <em>Empty Tubes</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getLocalitySide <em>Locality Side</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#isJointLaying <em>Joint Laying</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getTechnicalAvailability <em>Technical Availability</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getCommercialAvailability <em>Commercial Availability</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getSurvey <em>Survey</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getState <em>State</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getPlannedYear <em>Planned Year</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DuctImpl#getOperator <em>Operator</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DuctImpl extends IdentifiedImpl implements Duct {
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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DuctKind KIND_EDEFAULT = DuctKind.PIPE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DuctKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The cached value of the '{@link #getInside() <em>Inside</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInside()
	 * @generated
	 * @ordered
	 */
	protected Duct inside;

	/**
	 * The default value of the '{@link #getTubes() <em>Tubes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TUBES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTubes() <em>Tubes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubes()
	 * @generated
	 * @ordered
	 */
	protected Integer tubes = TUBES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmptyTubes() <em>Empty Tubes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmptyTubes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EMPTY_TUBES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmptyTubes() <em>Empty Tubes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmptyTubes()
	 * @generated
	 * @ordered
	 */
	protected Integer emptyTubes = EMPTY_TUBES_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocalitySide() <em>Locality Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalitySide()
	 * @generated
	 * @ordered
	 */
	protected static final LocalitySide LOCALITY_SIDE_EDEFAULT = LocalitySide.INSIDE;

	/**
	 * The cached value of the '{@link #getLocalitySide() <em>Locality Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalitySide()
	 * @generated
	 * @ordered
	 */
	protected LocalitySide localitySide = LOCALITY_SIDE_EDEFAULT;

	/**
	 * This is true if the Locality Side attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean localitySideESet;

	/**
	 * The default value of the '{@link #isJointLaying() <em>Joint Laying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isJointLaying()
	 * @generated
	 * @ordered
	 */
	protected static final boolean JOINT_LAYING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isJointLaying() <em>Joint Laying</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isJointLaying()
	 * @generated
	 * @ordered
	 */
	protected boolean jointLaying = JOINT_LAYING_EDEFAULT;

	/**
	 * This is true if the Joint Laying attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean jointLayingESet;

	/**
	 * The default value of the '{@link #getTechnicalAvailability() <em>Technical Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final Availability TECHNICAL_AVAILABILITY_EDEFAULT = Availability.AVAILABLE;

	/**
	 * The cached value of the '{@link #getTechnicalAvailability() <em>Technical Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalAvailability()
	 * @generated
	 * @ordered
	 */
	protected Availability technicalAvailability = TECHNICAL_AVAILABILITY_EDEFAULT;

	/**
	 * This is true if the Technical Availability attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean technicalAvailabilityESet;

	/**
	 * The default value of the '{@link #getCommercialAvailability() <em>Commercial Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommercialAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final Availability COMMERCIAL_AVAILABILITY_EDEFAULT = Availability.AVAILABLE;

	/**
	 * The cached value of the '{@link #getCommercialAvailability() <em>Commercial Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommercialAvailability()
	 * @generated
	 * @ordered
	 */
	protected Availability commercialAvailability = COMMERCIAL_AVAILABILITY_EDEFAULT;

	/**
	 * This is true if the Commercial Availability attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean commercialAvailabilityESet;

	/**
	 * The default value of the '{@link #getSurvey() <em>Survey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurvey()
	 * @generated
	 * @ordered
	 */
	protected static final String SURVEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSurvey() <em>Survey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurvey()
	 * @generated
	 * @ordered
	 */
	protected String survey = SURVEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DuctImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DUCT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__LENGTH_M, oldLengthM, lengthM));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo) {
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__TO, oldTo, to));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DuctKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DuctKind newKind) {
		DuctKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		DuctKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DUCT__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public Duct getInside() {
		if (inside != null && inside.eIsProxy()) {
			InternalEObject oldInside = (InternalEObject)inside;
			inside = (Duct)eResolveProxy(oldInside);
			if (inside != oldInside) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.DUCT__INSIDE, oldInside, inside));
			}
		}
		return inside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duct basicGetInside() {
		return inside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInside(Duct newInside) {
		Duct oldInside = inside;
		inside = newInside;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__INSIDE, oldInside, inside));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTubes() {
		return tubes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTubes(Integer newTubes) {
		Integer oldTubes = tubes;
		tubes = newTubes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__TUBES, oldTubes, tubes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getEmptyTubes() {
		return emptyTubes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmptyTubes(Integer newEmptyTubes) {
		Integer oldEmptyTubes = emptyTubes;
		emptyTubes = newEmptyTubes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__EMPTY_TUBES, oldEmptyTubes, emptyTubes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalitySide getLocalitySide() {
		return localitySide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalitySide(LocalitySide newLocalitySide) {
		LocalitySide oldLocalitySide = localitySide;
		localitySide = newLocalitySide == null ? LOCALITY_SIDE_EDEFAULT : newLocalitySide;
		boolean oldLocalitySideESet = localitySideESet;
		localitySideESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__LOCALITY_SIDE, oldLocalitySide, localitySide, !oldLocalitySideESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLocalitySide() {
		LocalitySide oldLocalitySide = localitySide;
		boolean oldLocalitySideESet = localitySideESet;
		localitySide = LOCALITY_SIDE_EDEFAULT;
		localitySideESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DUCT__LOCALITY_SIDE, oldLocalitySide, LOCALITY_SIDE_EDEFAULT, oldLocalitySideESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLocalitySide() {
		return localitySideESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isJointLaying() {
		return jointLaying;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJointLaying(boolean newJointLaying) {
		boolean oldJointLaying = jointLaying;
		jointLaying = newJointLaying;
		boolean oldJointLayingESet = jointLayingESet;
		jointLayingESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__JOINT_LAYING, oldJointLaying, jointLaying, !oldJointLayingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetJointLaying() {
		boolean oldJointLaying = jointLaying;
		boolean oldJointLayingESet = jointLayingESet;
		jointLaying = JOINT_LAYING_EDEFAULT;
		jointLayingESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DUCT__JOINT_LAYING, oldJointLaying, JOINT_LAYING_EDEFAULT, oldJointLayingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetJointLaying() {
		return jointLayingESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Availability getTechnicalAvailability() {
		return technicalAvailability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnicalAvailability(Availability newTechnicalAvailability) {
		Availability oldTechnicalAvailability = technicalAvailability;
		technicalAvailability = newTechnicalAvailability == null ? TECHNICAL_AVAILABILITY_EDEFAULT : newTechnicalAvailability;
		boolean oldTechnicalAvailabilityESet = technicalAvailabilityESet;
		technicalAvailabilityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__TECHNICAL_AVAILABILITY, oldTechnicalAvailability, technicalAvailability, !oldTechnicalAvailabilityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTechnicalAvailability() {
		Availability oldTechnicalAvailability = technicalAvailability;
		boolean oldTechnicalAvailabilityESet = technicalAvailabilityESet;
		technicalAvailability = TECHNICAL_AVAILABILITY_EDEFAULT;
		technicalAvailabilityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DUCT__TECHNICAL_AVAILABILITY, oldTechnicalAvailability, TECHNICAL_AVAILABILITY_EDEFAULT, oldTechnicalAvailabilityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTechnicalAvailability() {
		return technicalAvailabilityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Availability getCommercialAvailability() {
		return commercialAvailability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommercialAvailability(Availability newCommercialAvailability) {
		Availability oldCommercialAvailability = commercialAvailability;
		commercialAvailability = newCommercialAvailability == null ? COMMERCIAL_AVAILABILITY_EDEFAULT : newCommercialAvailability;
		boolean oldCommercialAvailabilityESet = commercialAvailabilityESet;
		commercialAvailabilityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__COMMERCIAL_AVAILABILITY, oldCommercialAvailability, commercialAvailability, !oldCommercialAvailabilityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCommercialAvailability() {
		Availability oldCommercialAvailability = commercialAvailability;
		boolean oldCommercialAvailabilityESet = commercialAvailabilityESet;
		commercialAvailability = COMMERCIAL_AVAILABILITY_EDEFAULT;
		commercialAvailabilityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DUCT__COMMERCIAL_AVAILABILITY, oldCommercialAvailability, COMMERCIAL_AVAILABILITY_EDEFAULT, oldCommercialAvailabilityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCommercialAvailability() {
		return commercialAvailabilityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSurvey() {
		return survey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurvey(String newSurvey) {
		String oldSurvey = survey;
		survey = newSurvey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__SURVEY, oldSurvey, survey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__STATE, oldState, state, !oldStateESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DUCT__STATE, oldState, STATE_EDEFAULT, oldStateESet));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__PLANNED_YEAR, oldPlannedYear, plannedYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DUCT__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DUCT__NAME:
				return getName();
			case ModelPackage.DUCT__LENGTH_M:
				return getLengthM();
			case ModelPackage.DUCT__OWNER:
				return getOwner();
			case ModelPackage.DUCT__FROM:
				return getFrom();
			case ModelPackage.DUCT__TO:
				return getTo();
			case ModelPackage.DUCT__SOURCE:
				return getSource();
			case ModelPackage.DUCT__NOTE:
				return getNote();
			case ModelPackage.DUCT__KIND:
				return getKind();
			case ModelPackage.DUCT__INSIDE:
				if (resolve) return getInside();
				return basicGetInside();
			case ModelPackage.DUCT__TUBES:
				return getTubes();
			case ModelPackage.DUCT__EMPTY_TUBES:
				return getEmptyTubes();
			case ModelPackage.DUCT__LOCALITY_SIDE:
				return getLocalitySide();
			case ModelPackage.DUCT__JOINT_LAYING:
				return isJointLaying();
			case ModelPackage.DUCT__TECHNICAL_AVAILABILITY:
				return getTechnicalAvailability();
			case ModelPackage.DUCT__COMMERCIAL_AVAILABILITY:
				return getCommercialAvailability();
			case ModelPackage.DUCT__SURVEY:
				return getSurvey();
			case ModelPackage.DUCT__DATE:
				return getDate();
			case ModelPackage.DUCT__STATE:
				return getState();
			case ModelPackage.DUCT__PLANNED_YEAR:
				return getPlannedYear();
			case ModelPackage.DUCT__OPERATOR:
				return getOperator();
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
			case ModelPackage.DUCT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DUCT__LENGTH_M:
				setLengthM((BigDecimal)newValue);
				return;
			case ModelPackage.DUCT__OWNER:
				setOwner((String)newValue);
				return;
			case ModelPackage.DUCT__FROM:
				setFrom((String)newValue);
				return;
			case ModelPackage.DUCT__TO:
				setTo((String)newValue);
				return;
			case ModelPackage.DUCT__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.DUCT__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.DUCT__KIND:
				setKind((DuctKind)newValue);
				return;
			case ModelPackage.DUCT__INSIDE:
				setInside((Duct)newValue);
				return;
			case ModelPackage.DUCT__TUBES:
				setTubes((Integer)newValue);
				return;
			case ModelPackage.DUCT__EMPTY_TUBES:
				setEmptyTubes((Integer)newValue);
				return;
			case ModelPackage.DUCT__LOCALITY_SIDE:
				setLocalitySide((LocalitySide)newValue);
				return;
			case ModelPackage.DUCT__JOINT_LAYING:
				setJointLaying((Boolean)newValue);
				return;
			case ModelPackage.DUCT__TECHNICAL_AVAILABILITY:
				setTechnicalAvailability((Availability)newValue);
				return;
			case ModelPackage.DUCT__COMMERCIAL_AVAILABILITY:
				setCommercialAvailability((Availability)newValue);
				return;
			case ModelPackage.DUCT__SURVEY:
				setSurvey((String)newValue);
				return;
			case ModelPackage.DUCT__DATE:
				setDate((String)newValue);
				return;
			case ModelPackage.DUCT__STATE:
				setState((InfrastructureState)newValue);
				return;
			case ModelPackage.DUCT__PLANNED_YEAR:
				setPlannedYear((Integer)newValue);
				return;
			case ModelPackage.DUCT__OPERATOR:
				setOperator((String)newValue);
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
			case ModelPackage.DUCT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DUCT__LENGTH_M:
				setLengthM(LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.DUCT__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ModelPackage.DUCT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ModelPackage.DUCT__TO:
				setTo(TO_EDEFAULT);
				return;
			case ModelPackage.DUCT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.DUCT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.DUCT__KIND:
				unsetKind();
				return;
			case ModelPackage.DUCT__INSIDE:
				setInside((Duct)null);
				return;
			case ModelPackage.DUCT__TUBES:
				setTubes(TUBES_EDEFAULT);
				return;
			case ModelPackage.DUCT__EMPTY_TUBES:
				setEmptyTubes(EMPTY_TUBES_EDEFAULT);
				return;
			case ModelPackage.DUCT__LOCALITY_SIDE:
				unsetLocalitySide();
				return;
			case ModelPackage.DUCT__JOINT_LAYING:
				unsetJointLaying();
				return;
			case ModelPackage.DUCT__TECHNICAL_AVAILABILITY:
				unsetTechnicalAvailability();
				return;
			case ModelPackage.DUCT__COMMERCIAL_AVAILABILITY:
				unsetCommercialAvailability();
				return;
			case ModelPackage.DUCT__SURVEY:
				setSurvey(SURVEY_EDEFAULT);
				return;
			case ModelPackage.DUCT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.DUCT__STATE:
				unsetState();
				return;
			case ModelPackage.DUCT__PLANNED_YEAR:
				setPlannedYear(PLANNED_YEAR_EDEFAULT);
				return;
			case ModelPackage.DUCT__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
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
			case ModelPackage.DUCT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DUCT__LENGTH_M:
				return LENGTH_M_EDEFAULT == null ? lengthM != null : !LENGTH_M_EDEFAULT.equals(lengthM);
			case ModelPackage.DUCT__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ModelPackage.DUCT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ModelPackage.DUCT__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ModelPackage.DUCT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.DUCT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.DUCT__KIND:
				return isSetKind();
			case ModelPackage.DUCT__INSIDE:
				return inside != null;
			case ModelPackage.DUCT__TUBES:
				return TUBES_EDEFAULT == null ? tubes != null : !TUBES_EDEFAULT.equals(tubes);
			case ModelPackage.DUCT__EMPTY_TUBES:
				return EMPTY_TUBES_EDEFAULT == null ? emptyTubes != null : !EMPTY_TUBES_EDEFAULT.equals(emptyTubes);
			case ModelPackage.DUCT__LOCALITY_SIDE:
				return isSetLocalitySide();
			case ModelPackage.DUCT__JOINT_LAYING:
				return isSetJointLaying();
			case ModelPackage.DUCT__TECHNICAL_AVAILABILITY:
				return isSetTechnicalAvailability();
			case ModelPackage.DUCT__COMMERCIAL_AVAILABILITY:
				return isSetCommercialAvailability();
			case ModelPackage.DUCT__SURVEY:
				return SURVEY_EDEFAULT == null ? survey != null : !SURVEY_EDEFAULT.equals(survey);
			case ModelPackage.DUCT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.DUCT__STATE:
				return isSetState();
			case ModelPackage.DUCT__PLANNED_YEAR:
				return PLANNED_YEAR_EDEFAULT == null ? plannedYear != null : !PLANNED_YEAR_EDEFAULT.equals(plannedYear);
			case ModelPackage.DUCT__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
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
		result.append(", owner: ");
		result.append(owner);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", source: ");
		result.append(source);
		result.append(", note: ");
		result.append(note);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", tubes: ");
		result.append(tubes);
		result.append(", emptyTubes: ");
		result.append(emptyTubes);
		result.append(", localitySide: ");
		if (localitySideESet) result.append(localitySide); else result.append("<unset>");
		result.append(", jointLaying: ");
		if (jointLayingESet) result.append(jointLaying); else result.append("<unset>");
		result.append(", technicalAvailability: ");
		if (technicalAvailabilityESet) result.append(technicalAvailability); else result.append("<unset>");
		result.append(", commercialAvailability: ");
		if (commercialAvailabilityESet) result.append(commercialAvailability); else result.append("<unset>");
		result.append(", survey: ");
		result.append(survey);
		result.append(", date: ");
		result.append(date);
		result.append(", state: ");
		if (stateESet) result.append(state); else result.append("<unset>");
		result.append(", plannedYear: ");
		result.append(plannedYear);
		result.append(", operator: ");
		result.append(operator);
		result.append(')');
		return result.toString();
	}

} //DuctImpl
