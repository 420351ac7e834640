/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Locality</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A built-up place (ort).
 * <!-- end-model-doc -->
 *
 *
 * @see se.lansnat.model.ModelPackage#getLocality()
 * @model
 * @generated
 */
public interface Locality extends Place {
} // Locality
