/**
 */
package se.lansnat.model.impl;

import org.eclipse.emf.ecore.EClass;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.Site;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SiteImpl extends IdentifiedImpl implements Site {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SITE;
	}

} //SiteImpl
