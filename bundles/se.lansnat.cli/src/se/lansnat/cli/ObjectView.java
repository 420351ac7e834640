package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.Identified;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.text.Numbers;

/** Objects with what is set in them; another object, referred to or contained, is its id. */
final class ObjectView {

	private ObjectView() {
	}

	static String json(List<EObject> objects) {
		Json json = new Json();
		json.object(() -> json.array("objects", objects, object -> json.object(() -> {
			json.member("id", id(object)).member("type", object.eClass().getName());
			if (object.eContainer() != null) {
				json.member("parent", id(object.eContainer()));
			}
			json.member("features", features(object));
		})));
		return json.toString();
	}

	static String text(List<EObject> objects) {
		StringBuilder text = new StringBuilder();
		for (EObject object : objects) {
			text.append(object.eClass().getName()).append(' ').append(id(object)).append('\n');
			features(object).forEach((name, value) -> text.append("  ").append(name).append(": ").append(plain(value)).append('\n'));
		}
		return text.toString();
	}

	private static Map<String, Object> features(EObject object) {
		Map<String, Object> features = new LinkedHashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature != ModelPackage.Literals.IDENTIFIED__ID && object.eIsSet(feature)) {
				features.put(feature.getName(), value(object.eGet(feature)));
			}
		}
		return features;
	}

	private static Object value(Object value) {
		return switch (value) {
		case Collection<?> many -> many.stream().map(ObjectView::value).toList();
		case EObject object -> id(object);
		case Enumerator literal -> literal.getName();
		case Boolean truth -> truth;
		case Number number -> number;
		default -> value.toString();
		};
	}

	private static String plain(Object value) {
		return switch (value) {
		case Collection<?> many -> String.join(", ", many.stream().map(ObjectView::plain).toList());
		case BigDecimal number -> Numbers.format(number);
		case Double number -> Numbers.format(number);
		default -> value.toString();
		};
	}

	private static String id(EObject object) {
		String id = ((Identified) object).getId();
		return id == null ? "" : id;
	}
}
