package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.text.Numbers;

/** Values in the form in which they are kept with a decision. */
final class Values {

	private Values() {
	}

	/** {@return the text form of a value} */
	static String text(Object value) {
		return switch (value) {
		case BigDecimal number -> Numbers.format(number);
		case List<?> list -> list.stream().map(Values::text).collect(Collectors.joining(" "));
		default -> value.toString();
		};
	}

	/** {@return the value of a text form, or null where the feature cannot have it} */
	static Object parse(EStructuralFeature feature, String text) {
		try {
			if (feature.isMany()) {
				return List.copyOf(Stream.of(text.strip().split("[\\s,]+")).map(one -> literal(feature, one)).sorted().toList());
			}
			return switch (feature.getEType().getInstanceClassName()) {
			case "java.math.BigDecimal" -> Numbers.parseDecimal(text);
			case "java.lang.Long" -> Long.valueOf(text);
			case "java.lang.Integer" -> Integer.valueOf(text);
			case "boolean", "java.lang.Boolean" -> truth(text);
			case "java.time.LocalDate" -> LocalDate.parse(text).toString();
			case "java.lang.String" -> text;
			default -> literal(feature, text);
			};
		} catch (IllegalArgumentException | DateTimeException e) {
			return null;
		}
	}

	private static Boolean truth(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException(text);
		}
		return Boolean.valueOf(text);
	}

	private static String literal(EStructuralFeature feature, String text) {
		if (!(feature.getEType() instanceof EEnum type) || type.getEEnumLiteralByLiteral(text) == null) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

	/** {@return what an object says, by name of the feature; made as it is looked at, since most are looked at by nobody} */
	static Map<String, Object> of(RegionalItemKind kind, Object[] values) {
		return new AbstractMap<>() {
			@Override
			public Set<Entry<String, Object>> entrySet() {
				List<EStructuralFeature> features = Compared.features(kind);
				List<Entry<String, Object>> entries = new ArrayList<>();
				for (int i = 0; i < values.length; i++) {
					if (values[i] != null) {
						entries.add(Map.entry(features.get(i).getName(), values[i]));
					}
				}
				return new LinkedHashSet<>(entries);
			}
		};
	}
}
