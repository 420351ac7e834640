/**
 */
package se.lansnat.model.impl;

import org.eclipse.emf.ecore.EClass;

import se.lansnat.model.Area;
import se.lansnat.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AreaImpl extends PlaceImpl implements Area {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AreaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.AREA;
	}

} //AreaImpl
