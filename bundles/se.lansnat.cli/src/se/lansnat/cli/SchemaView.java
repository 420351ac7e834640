package se.lansnat.cli;

import se.lansnat.model.edit.ModelSchema;
import se.lansnat.model.edit.ModelSchema.Feature;
import se.lansnat.model.edit.ModelSchema.Type;

/** The types of objects in a county folder and their features, by their names in files and edit scripts. */
final class SchemaView {

	private SchemaView() {
	}

	static String json() {
		Json json = new Json();
		json.object(() -> json.array("types", ModelSchema.types(), type -> json.object(() -> {
			json.member("name", type.name()).member("documentation", type.documentation());
			json.array("features", type.features(), feature -> feature(json, feature));
		})));
		return json.toString();
	}

	private static void feature(Json json, Feature feature) {
		json.object(() -> {
			json.member("name", feature.name()).member("kind", kind(feature)).member("type", feature.type()).member("many", feature.many());
			json.member("settable", feature.settable());
			if (!feature.literals().isEmpty()) {
				json.array("literals", feature.literals());
			}
			if (!feature.unit().isEmpty()) {
				json.member("unit", feature.unit());
			}
			if (!feature.documentation().isEmpty()) {
				json.member("documentation", feature.documentation());
			}
		});
	}

	static String text() {
		StringBuilder text = new StringBuilder();
		for (Type type : ModelSchema.types()) {
			text.append(type.name()).append('\n');
			for (Feature feature : type.features()) {
				text.append("  ").append(feature.name()).append(": ").append(feature.type()).append(feature.many() ? "[]" : "");
				if (!feature.literals().isEmpty()) {
					text.append(" (").append(String.join(", ", feature.literals())).append(')');
				}
				text.append('\n');
			}
		}
		return text.toString();
	}

	private static String kind(Feature feature) {
		return feature.containment() ? "containment" : feature.reference() ? "reference" : "attribute";
	}
}
