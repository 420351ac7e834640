/**
 */
package se.lansnat.model.impl;

import org.eclipse.emf.ecore.EClass;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Locality</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LocalityImpl extends PlaceImpl implements Locality {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LocalityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LOCALITY;
	}

} //LocalityImpl
