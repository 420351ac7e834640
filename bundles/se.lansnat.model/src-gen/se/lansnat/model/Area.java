/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of 1 km map squares with inhabitants (område).
 * <!-- end-model-doc -->
 *
 *
 * @see se.lansnat.model.ModelPackage#getArea()
 * @model
 * @generated
 */
public interface Area extends Place {
} // Area
