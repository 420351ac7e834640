/**
 */
package se.lansnat.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Ledger</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.impl.SupportLedgerImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link se.lansnat.model.impl.SupportLedgerImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportLedgerImpl extends PartImpl implements SupportLedger {
	/**
	 * The cached value of the '{@link #getHeads() <em>Heads</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected EList<String> heads;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportLedgerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SUPPORT_LEDGER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHeads() {
		if (heads == null) {
			heads = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.SUPPORT_LEDGER__HEADS);
		}
		return heads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<SupportEntry>(SupportEntry.class, this, ModelPackage.SUPPORT_LEDGER__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SUPPORT_LEDGER__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SUPPORT_LEDGER__HEADS:
				return getHeads();
			case ModelPackage.SUPPORT_LEDGER__ENTRIES:
				return getEntries();
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
			case ModelPackage.SUPPORT_LEDGER__HEADS:
				getHeads().clear();
				getHeads().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SUPPORT_LEDGER__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends SupportEntry>)newValue);
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
			case ModelPackage.SUPPORT_LEDGER__HEADS:
				getHeads().clear();
				return;
			case ModelPackage.SUPPORT_LEDGER__ENTRIES:
				getEntries().clear();
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
			case ModelPackage.SUPPORT_LEDGER__HEADS:
				return heads != null && !heads.isEmpty();
			case ModelPackage.SUPPORT_LEDGER__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(" (heads: ");
		result.append(heads);
		result.append(')');
		return result.toString();
	}

} //SupportLedgerImpl
