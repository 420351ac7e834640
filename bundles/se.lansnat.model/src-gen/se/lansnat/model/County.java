/**
 */
package se.lansnat.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>County</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A county (län) with its municipalities and their statistics.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.lansnat.model.County#getCode <em>Code</em>}</li>
 *   <li>{@link se.lansnat.model.County#getName <em>Name</em>}</li>
 *   <li>{@link se.lansnat.model.County#getRuleset <em>Ruleset</em>}</li>
 *   <li>{@link se.lansnat.model.County#getMunicipalities <em>Municipalities</em>}</li>
 *   <li>{@link se.lansnat.model.County#getPeople <em>People</em>}</li>
 *   <li>{@link se.lansnat.model.County#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link se.lansnat.model.County#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @see se.lansnat.model.ModelPackage#getCounty()
 * @model
 * @generated
 */
public interface County extends Part {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official county code: two digits, text with leading zero. Unset for a county of one's own making.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see se.lansnat.model.ModelPackage#getCounty_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link se.lansnat.model.County#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name without the word "län".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see se.lansnat.model.ModelPackage#getCounty_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link se.lansnat.model.County#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Ruleset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the ruleset whose decided ceilings apply, for example sou-2000-111.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ruleset</em>' attribute.
	 * @see #setRuleset(String)
	 * @see se.lansnat.model.ModelPackage#getCounty_Ruleset()
	 * @model
	 * @generated
	 */
	String getRuleset();

	/**
	 * Sets the value of the '{@link se.lansnat.model.County#getRuleset <em>Ruleset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ruleset</em>' attribute.
	 * @see #getRuleset()
	 * @generated
	 */
	void setRuleset(String value);

	/**
	 * Returns the value of the '<em><b>Municipalities</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Municipality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The municipalities of the county.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Municipalities</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getCounty_Municipalities()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Municipality> getMunicipalities();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People the county works with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getCounty_People()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations the county works with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getCounty_Organisations()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link se.lansnat.model.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What capacities are computed from, where it is not what the built-in presets say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see se.lansnat.model.ModelPackage#getCounty_Assumptions()
	 * @model containment="true" ordered="false"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

} // County
