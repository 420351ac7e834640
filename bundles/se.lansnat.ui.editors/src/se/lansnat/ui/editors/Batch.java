package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.edit.Edits;

/** Changes that are to become one command: several cells may belong to one feature, such as the grounds of a place. */
final class Batch {

	private final Map<EObject, Map<EStructuralFeature, Object>> values = new LinkedHashMap<>();
	private final List<Function<Edits, Command>> others = new ArrayList<>();

	/** {@return what a feature will hold with the changes so far; null where it is unset} */
	Object get(EObject object, EStructuralFeature feature) {
		Map<EStructuralFeature, Object> own = values.get(object);
		return own != null && own.containsKey(feature) ? own.get(feature) : current(object, feature);
	}

	/** Sets a feature; null unsets it. */
	void set(EObject object, EStructuralFeature feature, Object value) {
		values.computeIfAbsent(object, key -> new LinkedHashMap<>()).put(feature, value);
	}

	/** Does something else. */
	void also(Function<Edits, Command> edit) {
		others.add(edit);
	}

	/** {@return whether nothing would be changed} */
	boolean isEmpty() {
		return others.isEmpty() && values.entrySet().stream()
				.allMatch(row -> row.getValue().entrySet().stream().noneMatch(one -> changes(row.getKey(), one.getKey(), one.getValue())));
	}

	/**
	 * Makes the commands.
	 *
	 * @param edits makes each
	 * @return those that change something
	 */
	List<Command> commands(Edits edits) {
		List<Command> commands = new ArrayList<>();
		values.forEach((object, features) -> features.forEach((feature, value) -> {
			if (changes(object, feature, value)) {
				commands.add(edits.set(object, feature, emptyAsNull(value)));
			}
		}));
		others.forEach(other -> commands.add(other.apply(edits)));
		return commands;
	}

	/** {@return a feature's value as it is now, null where it is unset} */
	static Object current(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) ? object.eGet(feature) : null;
	}

	private static boolean changes(EObject object, EStructuralFeature feature, Object value) {
		return !Objects.equals(emptyAsNull(value), emptyAsNull(current(object, feature)));
	}

	private static Object emptyAsNull(Object value) {
		return value instanceof List<?> list && list.isEmpty() ? null : value;
	}
}
