/**
 */
package se.lansnat.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.ConflictKind;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.DecisionValue;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.ObjectRef;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getConflict <em>Conflict</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getChoice <em>Choice</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getChosen <em>Chosen</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getValue <em>Value</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getGroundsHash <em>Grounds Hash</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link se.lansnat.model.impl.DecisionImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends IdentifiedImpl implements Decision {
	/**
	 * The default value of the '{@link #getConflict() <em>Conflict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflict()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFLICT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConflict() <em>Conflict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConflict()
	 * @generated
	 * @ordered
	 */
	protected String conflict = CONFLICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChoice() <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected static final DecisionChoice CHOICE_EDEFAULT = DecisionChoice.SAME;

	/**
	 * The cached value of the '{@link #getChoice() <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoice()
	 * @generated
	 * @ordered
	 */
	protected DecisionChoice choice = CHOICE_EDEFAULT;

	/**
	 * This is true if the Choice attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean choiceESet;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected EList<ObjectRef> objects;

	/**
	 * The default value of the '{@link #getChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosen()
	 * @generated
	 * @ordered
	 */
	protected static final String CHOSEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosen()
	 * @generated
	 * @ordered
	 */
	protected String chosen = CHOSEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroundsHash() <em>Grounds Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundsHash()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUNDS_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroundsHash() <em>Grounds Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundsHash()
	 * @generated
	 * @ordered
	 */
	protected String groundsHash = GROUNDS_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ConflictKind KIND_EDEFAULT = ConflictKind.MATCH_UNCERTAIN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ConflictKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected String feature = FEATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionValue> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConflict() {
		return conflict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConflict(String newConflict) {
		String oldConflict = conflict;
		conflict = newConflict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__CONFLICT, oldConflict, conflict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionChoice getChoice() {
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChoice(DecisionChoice newChoice) {
		DecisionChoice oldChoice = choice;
		choice = newChoice == null ? CHOICE_EDEFAULT : newChoice;
		boolean oldChoiceESet = choiceESet;
		choiceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__CHOICE, oldChoice, choice, !oldChoiceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChoice() {
		DecisionChoice oldChoice = choice;
		boolean oldChoiceESet = choiceESet;
		choice = CHOICE_EDEFAULT;
		choiceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DECISION__CHOICE, oldChoice, CHOICE_EDEFAULT, oldChoiceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChoice() {
		return choiceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObjectRef> getObjects() {
		if (objects == null) {
			objects = new EObjectContainmentEList<ObjectRef>(ObjectRef.class, this, ModelPackage.DECISION__OBJECTS);
		}
		return objects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(String newChosen) {
		String oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroundsHash() {
		return groundsHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroundsHash(String newGroundsHash) {
		String oldGroundsHash = groundsHash;
		groundsHash = newGroundsHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__GROUNDS_HASH, oldGroundsHash, groundsHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConflictKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ConflictKind newKind) {
		ConflictKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		ConflictKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.DECISION__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public String getFeature() {
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		String oldFeature = feature;
		feature = newFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DECISION__FEATURE, oldFeature, feature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<DecisionValue>(DecisionValue.class, this, ModelPackage.DECISION__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DECISION__OBJECTS:
				return ((InternalEList<?>)getObjects()).basicRemove(otherEnd, msgs);
			case ModelPackage.DECISION__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DECISION__CONFLICT:
				return getConflict();
			case ModelPackage.DECISION__CHOICE:
				return getChoice();
			case ModelPackage.DECISION__OBJECTS:
				return getObjects();
			case ModelPackage.DECISION__CHOSEN:
				return getChosen();
			case ModelPackage.DECISION__VALUE:
				return getValue();
			case ModelPackage.DECISION__REASON:
				return getReason();
			case ModelPackage.DECISION__DECIDED_BY:
				return getDecidedBy();
			case ModelPackage.DECISION__DATE:
				return getDate();
			case ModelPackage.DECISION__GROUNDS_HASH:
				return getGroundsHash();
			case ModelPackage.DECISION__KIND:
				return getKind();
			case ModelPackage.DECISION__FEATURE:
				return getFeature();
			case ModelPackage.DECISION__VALUES:
				return getValues();
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
			case ModelPackage.DECISION__CONFLICT:
				setConflict((String)newValue);
				return;
			case ModelPackage.DECISION__CHOICE:
				setChoice((DecisionChoice)newValue);
				return;
			case ModelPackage.DECISION__OBJECTS:
				getObjects().clear();
				getObjects().addAll((Collection<? extends ObjectRef>)newValue);
				return;
			case ModelPackage.DECISION__CHOSEN:
				setChosen((String)newValue);
				return;
			case ModelPackage.DECISION__VALUE:
				setValue((String)newValue);
				return;
			case ModelPackage.DECISION__REASON:
				setReason((String)newValue);
				return;
			case ModelPackage.DECISION__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case ModelPackage.DECISION__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.DECISION__GROUNDS_HASH:
				setGroundsHash((String)newValue);
				return;
			case ModelPackage.DECISION__KIND:
				setKind((ConflictKind)newValue);
				return;
			case ModelPackage.DECISION__FEATURE:
				setFeature((String)newValue);
				return;
			case ModelPackage.DECISION__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends DecisionValue>)newValue);
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
			case ModelPackage.DECISION__CONFLICT:
				setConflict(CONFLICT_EDEFAULT);
				return;
			case ModelPackage.DECISION__CHOICE:
				unsetChoice();
				return;
			case ModelPackage.DECISION__OBJECTS:
				getObjects().clear();
				return;
			case ModelPackage.DECISION__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
			case ModelPackage.DECISION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ModelPackage.DECISION__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case ModelPackage.DECISION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.DECISION__GROUNDS_HASH:
				setGroundsHash(GROUNDS_HASH_EDEFAULT);
				return;
			case ModelPackage.DECISION__KIND:
				unsetKind();
				return;
			case ModelPackage.DECISION__FEATURE:
				setFeature(FEATURE_EDEFAULT);
				return;
			case ModelPackage.DECISION__VALUES:
				getValues().clear();
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
			case ModelPackage.DECISION__CONFLICT:
				return CONFLICT_EDEFAULT == null ? conflict != null : !CONFLICT_EDEFAULT.equals(conflict);
			case ModelPackage.DECISION__CHOICE:
				return isSetChoice();
			case ModelPackage.DECISION__OBJECTS:
				return objects != null && !objects.isEmpty();
			case ModelPackage.DECISION__CHOSEN:
				return CHOSEN_EDEFAULT == null ? chosen != null : !CHOSEN_EDEFAULT.equals(chosen);
			case ModelPackage.DECISION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ModelPackage.DECISION__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case ModelPackage.DECISION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.DECISION__GROUNDS_HASH:
				return GROUNDS_HASH_EDEFAULT == null ? groundsHash != null : !GROUNDS_HASH_EDEFAULT.equals(groundsHash);
			case ModelPackage.DECISION__KIND:
				return isSetKind();
			case ModelPackage.DECISION__FEATURE:
				return FEATURE_EDEFAULT == null ? feature != null : !FEATURE_EDEFAULT.equals(feature);
			case ModelPackage.DECISION__VALUES:
				return values != null && !values.isEmpty();
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
		result.append(" (conflict: ");
		result.append(conflict);
		result.append(", choice: ");
		if (choiceESet) result.append(choice); else result.append("<unset>");
		result.append(", chosen: ");
		result.append(chosen);
		result.append(", value: ");
		result.append(value);
		result.append(", reason: ");
		result.append(reason);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", date: ");
		result.append(date);
		result.append(", groundsHash: ");
		result.append(groundsHash);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", feature: ");
		result.append(feature);
		result.append(')');
		return result.toString();
	}

} //DecisionImpl
