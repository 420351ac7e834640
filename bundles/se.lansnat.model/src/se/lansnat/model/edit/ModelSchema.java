package se.lansnat.model.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.text.Quantity;

/** The types of objects and their features, for who writes scripts. */
public final class ModelSchema {

	/**
	 * A type of objects.
	 *
	 * @param name          its Ecore name
	 * @param documentation what it is
	 * @param features      its features in the order of the model
	 */
	public record Type(String name, String documentation, List<Feature> features) {
	}

	/**
	 * A feature.
	 *
	 * @param name          its Ecore name
	 * @param type          "string", "integer", "number", "boolean", "date", the name of an enumeration or of a type of objects
	 * @param many          whether it has a list of values
	 * @param ordered       whether the order of the list means something
	 * @param containment   whether its values are objects inside the object: added and deleted, not set
	 * @param reference     whether its values are ids of objects elsewhere in the file
	 * @param settable      whether {@code edit} can set it
	 * @param literals      values of its enumeration; none if it has no enumeration
	 * @param unit          unit of its number; empty where there is none
	 * @param documentation what it means; may be empty
	 */
	public record Feature(String name, String type, boolean many, boolean ordered, boolean containment, boolean reference,
			boolean settable, List<String> literals, String unit, String documentation) {
	}

	private static final Map<String, String> VALUE_TYPES = Map.of("java.lang.String", "string", "boolean", "boolean", "int", "integer",
			"java.lang.Integer", "integer", "java.lang.Long", "integer", "java.lang.Double", "number", "java.math.BigDecimal", "number",
			"java.time.LocalDate", "date");

	private ModelSchema() {
	}

	/** {@return every type of which there can be objects, in the order of the model} */
	public static List<Type> types() {
		EcoreDocumentation documentation = EcoreDocumentation.load();
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract())
				.map(type -> new Type(type.getName(), documentation.of(type),
						type.getEAllStructuralFeatures().stream().map(feature -> feature(type, feature, documentation)).toList()))
				.toList();
	}

	private static Feature feature(EClass type, EStructuralFeature feature, EcoreDocumentation documentation) {
		boolean containment = feature instanceof EReference reference && reference.isContainment();
		boolean settable = !containment && feature != type.getEIDAttribute() && feature != ModelPackage.Literals.PART__SCHEMA;
		return new Feature(feature.getName(), typeName(feature.getEType()), feature.isMany(), feature.isMany() && feature.isOrdered(),
				containment, feature instanceof EReference && !containment, settable, literals(feature.getEType()),
				Quantity.of(feature).map(Quantity::unit).orElse(""), documentation.of(feature));
	}

	private static String typeName(EClassifier type) {
		return Optional.ofNullable(VALUE_TYPES.get(type.getInstanceClassName())).orElse(type.getName());
	}

	private static List<String> literals(EClassifier type) {
		return type instanceof EEnum literals ? literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList() : List.of();
	}
}
