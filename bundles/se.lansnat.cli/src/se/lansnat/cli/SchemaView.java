package se.lansnat.cli;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage;

/** The types of objects in a county folder and their features, by their names in files and edit scripts. */
final class SchemaView {

	private SchemaView() {
	}

	static String json() {
		Json json = new Json();
		json.object(() -> json.array("types", types(), type -> json.object(() -> {
			json.member("name", type.getName());
			json.array("features", type.getEAllStructuralFeatures(), feature -> feature(json, feature));
		})));
		return json.toString();
	}

	private static void feature(Json json, EStructuralFeature feature) {
		json.object(() -> {
			json.member("name", feature.getName()).member("kind", kind(feature)).member("type", type(feature)).member("many", feature.isMany());
			if (feature.getEType() instanceof EEnum literals) {
				json.array("literals", literals(literals));
			}
		});
	}

	static String text() {
		StringBuilder text = new StringBuilder();
		for (EClass type : types()) {
			text.append(type.getName()).append('\n');
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				text.append("  ").append(feature.getName()).append(": ").append(type(feature)).append(feature.isMany() ? "[]" : "");
				if (feature.getEType() instanceof EEnum literals) {
					text.append(" (").append(String.join(", ", literals(literals))).append(')');
				}
				text.append('\n');
			}
		}
		return text.toString();
	}

	private static List<EClass> types() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).toList();
	}

	private static String kind(EStructuralFeature feature) {
		return feature instanceof EReference reference ? reference.isContainment() ? "containment" : "reference" : "attribute";
	}

	/** What a value looks like in JSON, or the name of the type or enumeration. */
	private static String type(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		if (!(feature instanceof EAttribute) || type instanceof EEnum) {
			return type.getName();
		}
		Class<?> java = type.getInstanceClass();
		if (java == String.class) {
			return "string";
		}
		if (java == boolean.class || java == Boolean.class) {
			return "boolean";
		}
		return java == java.time.LocalDate.class ? "date" : "number";
	}

	private static List<String> literals(EEnum type) {
		return type.getELiterals().stream().map(EEnumLiteral::getName).toList();
	}
}
