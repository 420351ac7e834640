/**
 */
package se.lansnat.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where a segment can end: a node, a locality, an area, or a point along the way.
 * <!-- end-model-doc -->
 *
 *
 * @see se.lansnat.model.ModelPackage#getSite()
 * @model abstract="true"
 * @generated
 */
public interface Site extends Identified {
} // Site
