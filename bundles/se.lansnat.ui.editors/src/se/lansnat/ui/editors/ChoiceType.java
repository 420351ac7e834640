package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import se.lansnat.model.names.Names;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/**
 * Values of a fixed choice: written by their names, typed by the beginning of these, ordered as the choice is.
 *
 * @param <V> the values
 */
final class ChoiceType<V> implements CellType<V>, Choices {

	private final List<V> values;
	private final List<String> names = new ArrayList<>();

	private ChoiceType(List<V> values, Function<V, String> name) {
		this.values = values;
		values.forEach(value -> names.add(name.apply(value)));
	}

	/** {@return the values of an enumeration} */
	static ChoiceType<Enumerator> of(EEnum type) {
		return new ChoiceType<>(type.getELiterals().stream().map(EEnumLiteral::getInstance).toList(), Names::of);
	}

	/** {@return yes and no, where neither may be known} */
	static ChoiceType<Boolean> yesOrNo() {
		return new ChoiceType<>(List.of(true, false), value -> value ? Messages.yes : Messages.no);
	}

	@Override
	public List<String> choices() {
		return names;
	}

	@Override
	public String format(V value) {
		return value == null ? "" : names.get(values.indexOf(value));
	}

	@Override
	public V parse(String text) throws InvalidInputException {
		return text.isBlank() ? null : values.get(names.indexOf(Matching.find(text, names)));
	}

	@Override
	public int[] ranks(List<V> all) {
		List<Long> places = new ArrayList<>();
		all.forEach(value -> places.add(value == null ? null : (long) values.indexOf(value)));
		return NumberType.whole(0, values.size()).ranks(places);
	}

	@Override
	public Predicate<V> filter(String text) throws InvalidInputException {
		Predicate<String> named = TextType.optional().filter(text);
		return value -> named.test(format(value));
	}
}
