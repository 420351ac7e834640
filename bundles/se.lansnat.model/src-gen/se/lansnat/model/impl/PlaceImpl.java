/**
 */
package se.lansnat.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import se.lansnat.model.Connection;
import se.lansnat.model.MarketAssessment;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.Place;
import se.lansnat.model.PriorityGround;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getGrounds <em>Grounds</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getHouseholds <em>Households</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getCoordinateSource <em>Coordinate Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getNote <em>Note</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getGroundsReason <em>Grounds Reason</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getMarketAssessment <em>Market Assessment</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getMarketReason <em>Market Reason</em>}</li>
 *   <li>{@link se.lansnat.model.impl.PlaceImpl#getPlannedConnections <em>Planned Connections</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PlaceImpl extends SiteImpl implements Place {
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
	 * The cached value of the '{@link #getGrounds() <em>Grounds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected EList<PriorityGround> grounds;

	/**
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final Long POPULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected Long population = POPULATION_EDEFAULT;

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
	 * The default value of the '{@link #getGroundsReason() <em>Grounds Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundsReason()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUNDS_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroundsReason() <em>Grounds Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundsReason()
	 * @generated
	 * @ordered
	 */
	protected String groundsReason = GROUNDS_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getMarketAssessment() <em>Market Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarketAssessment()
	 * @generated
	 * @ordered
	 */
	protected static final MarketAssessment MARKET_ASSESSMENT_EDEFAULT = MarketAssessment.WILL_BUILD;

	/**
	 * The cached value of the '{@link #getMarketAssessment() <em>Market Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarketAssessment()
	 * @generated
	 * @ordered
	 */
	protected MarketAssessment marketAssessment = MARKET_ASSESSMENT_EDEFAULT;

	/**
	 * This is true if the Market Assessment attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean marketAssessmentESet;

	/**
	 * The default value of the '{@link #getMarketReason() <em>Market Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarketReason()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKET_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarketReason() <em>Market Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarketReason()
	 * @generated
	 * @ordered
	 */
	protected String marketReason = MARKET_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlannedConnections() <em>Planned Connections</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedConnections()
	 * @generated
	 * @ordered
	 */
	protected EList<Connection> plannedConnections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PLACE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PriorityGround> getGrounds() {
		if (grounds == null) {
			grounds = new EDataTypeUniqueEList<PriorityGround>(PriorityGround.class, this, ModelPackage.PLACE__GROUNDS);
		}
		return grounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPopulation() {
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(Long newPopulation) {
		Long oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__POPULATION, oldPopulation, population));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__HOUSEHOLDS, oldHouseholds, households));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__LATITUDE, oldLatitude, latitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__LONGITUDE, oldLongitude, longitude));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__COORDINATE_SOURCE, oldCoordinateSource, coordinateSource));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroundsReason() {
		return groundsReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroundsReason(String newGroundsReason) {
		String oldGroundsReason = groundsReason;
		groundsReason = newGroundsReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__GROUNDS_REASON, oldGroundsReason, groundsReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(LocalDate newPeriodStart) {
		LocalDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd) {
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarketAssessment getMarketAssessment() {
		return marketAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarketAssessment(MarketAssessment newMarketAssessment) {
		MarketAssessment oldMarketAssessment = marketAssessment;
		marketAssessment = newMarketAssessment == null ? MARKET_ASSESSMENT_EDEFAULT : newMarketAssessment;
		boolean oldMarketAssessmentESet = marketAssessmentESet;
		marketAssessmentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__MARKET_ASSESSMENT, oldMarketAssessment, marketAssessment, !oldMarketAssessmentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMarketAssessment() {
		MarketAssessment oldMarketAssessment = marketAssessment;
		boolean oldMarketAssessmentESet = marketAssessmentESet;
		marketAssessment = MARKET_ASSESSMENT_EDEFAULT;
		marketAssessmentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.PLACE__MARKET_ASSESSMENT, oldMarketAssessment, MARKET_ASSESSMENT_EDEFAULT, oldMarketAssessmentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMarketAssessment() {
		return marketAssessmentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMarketReason() {
		return marketReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarketReason(String newMarketReason) {
		String oldMarketReason = marketReason;
		marketReason = newMarketReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PLACE__MARKET_REASON, oldMarketReason, marketReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Connection> getPlannedConnections() {
		if (plannedConnections == null) {
			plannedConnections = new EObjectResolvingEList<Connection>(Connection.class, this, ModelPackage.PLACE__PLANNED_CONNECTIONS);
		}
		return plannedConnections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PLACE__NAME:
				return getName();
			case ModelPackage.PLACE__GROUNDS:
				return getGrounds();
			case ModelPackage.PLACE__POPULATION:
				return getPopulation();
			case ModelPackage.PLACE__HOUSEHOLDS:
				return getHouseholds();
			case ModelPackage.PLACE__LATITUDE:
				return getLatitude();
			case ModelPackage.PLACE__LONGITUDE:
				return getLongitude();
			case ModelPackage.PLACE__COORDINATE_SOURCE:
				return getCoordinateSource();
			case ModelPackage.PLACE__SOURCE:
				return getSource();
			case ModelPackage.PLACE__NOTE:
				return getNote();
			case ModelPackage.PLACE__GROUNDS_REASON:
				return getGroundsReason();
			case ModelPackage.PLACE__PERIOD_START:
				return getPeriodStart();
			case ModelPackage.PLACE__PERIOD_END:
				return getPeriodEnd();
			case ModelPackage.PLACE__MARKET_ASSESSMENT:
				return getMarketAssessment();
			case ModelPackage.PLACE__MARKET_REASON:
				return getMarketReason();
			case ModelPackage.PLACE__PLANNED_CONNECTIONS:
				return getPlannedConnections();
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
			case ModelPackage.PLACE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.PLACE__GROUNDS:
				getGrounds().clear();
				getGrounds().addAll((Collection<? extends PriorityGround>)newValue);
				return;
			case ModelPackage.PLACE__POPULATION:
				setPopulation((Long)newValue);
				return;
			case ModelPackage.PLACE__HOUSEHOLDS:
				setHouseholds((Long)newValue);
				return;
			case ModelPackage.PLACE__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case ModelPackage.PLACE__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case ModelPackage.PLACE__COORDINATE_SOURCE:
				setCoordinateSource((String)newValue);
				return;
			case ModelPackage.PLACE__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.PLACE__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.PLACE__GROUNDS_REASON:
				setGroundsReason((String)newValue);
				return;
			case ModelPackage.PLACE__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case ModelPackage.PLACE__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case ModelPackage.PLACE__MARKET_ASSESSMENT:
				setMarketAssessment((MarketAssessment)newValue);
				return;
			case ModelPackage.PLACE__MARKET_REASON:
				setMarketReason((String)newValue);
				return;
			case ModelPackage.PLACE__PLANNED_CONNECTIONS:
				getPlannedConnections().clear();
				getPlannedConnections().addAll((Collection<? extends Connection>)newValue);
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
			case ModelPackage.PLACE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.PLACE__GROUNDS:
				getGrounds().clear();
				return;
			case ModelPackage.PLACE__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case ModelPackage.PLACE__HOUSEHOLDS:
				setHouseholds(HOUSEHOLDS_EDEFAULT);
				return;
			case ModelPackage.PLACE__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case ModelPackage.PLACE__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case ModelPackage.PLACE__COORDINATE_SOURCE:
				setCoordinateSource(COORDINATE_SOURCE_EDEFAULT);
				return;
			case ModelPackage.PLACE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.PLACE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.PLACE__GROUNDS_REASON:
				setGroundsReason(GROUNDS_REASON_EDEFAULT);
				return;
			case ModelPackage.PLACE__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case ModelPackage.PLACE__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case ModelPackage.PLACE__MARKET_ASSESSMENT:
				unsetMarketAssessment();
				return;
			case ModelPackage.PLACE__MARKET_REASON:
				setMarketReason(MARKET_REASON_EDEFAULT);
				return;
			case ModelPackage.PLACE__PLANNED_CONNECTIONS:
				getPlannedConnections().clear();
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
			case ModelPackage.PLACE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.PLACE__GROUNDS:
				return grounds != null && !grounds.isEmpty();
			case ModelPackage.PLACE__POPULATION:
				return POPULATION_EDEFAULT == null ? population != null : !POPULATION_EDEFAULT.equals(population);
			case ModelPackage.PLACE__HOUSEHOLDS:
				return HOUSEHOLDS_EDEFAULT == null ? households != null : !HOUSEHOLDS_EDEFAULT.equals(households);
			case ModelPackage.PLACE__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case ModelPackage.PLACE__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case ModelPackage.PLACE__COORDINATE_SOURCE:
				return COORDINATE_SOURCE_EDEFAULT == null ? coordinateSource != null : !COORDINATE_SOURCE_EDEFAULT.equals(coordinateSource);
			case ModelPackage.PLACE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.PLACE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.PLACE__GROUNDS_REASON:
				return GROUNDS_REASON_EDEFAULT == null ? groundsReason != null : !GROUNDS_REASON_EDEFAULT.equals(groundsReason);
			case ModelPackage.PLACE__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case ModelPackage.PLACE__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case ModelPackage.PLACE__MARKET_ASSESSMENT:
				return isSetMarketAssessment();
			case ModelPackage.PLACE__MARKET_REASON:
				return MARKET_REASON_EDEFAULT == null ? marketReason != null : !MARKET_REASON_EDEFAULT.equals(marketReason);
			case ModelPackage.PLACE__PLANNED_CONNECTIONS:
				return plannedConnections != null && !plannedConnections.isEmpty();
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
		result.append(", grounds: ");
		result.append(grounds);
		result.append(", population: ");
		result.append(population);
		result.append(", households: ");
		result.append(households);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", coordinateSource: ");
		result.append(coordinateSource);
		result.append(", source: ");
		result.append(source);
		result.append(", note: ");
		result.append(note);
		result.append(", groundsReason: ");
		result.append(groundsReason);
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", marketAssessment: ");
		if (marketAssessmentESet) result.append(marketAssessment); else result.append("<unset>");
		result.append(", marketReason: ");
		result.append(marketReason);
		result.append(')');
		return result.toString();
	}

} //PlaceImpl
