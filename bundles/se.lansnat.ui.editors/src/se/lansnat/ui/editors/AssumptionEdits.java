package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.network.AssumedValue;
import se.lansnat.network.Assumptions;

/** What users can do with the assumptions of a county: its own stand in the place of the built-in ones. Each is one command. */
final class AssumptionEdits {

	private final Supplier<County> county;
	private final Predicate<Function<Edits, Command>> executor;

	AssumptionEdits(Supplier<County> county, Predicate<Function<Edits, Command>> executor) {
		this.county = county;
		this.executor = executor;
	}

	/** {@return the county's own assumption of a measure, or null; of several the one that holds} */
	Assumption own(AssumptionMeasure measure) {
		return county.get().getAssumptions().stream().filter(own -> own.isSetMeasure() && own.getMeasure() == measure)
				.min(Comparator.comparing(Assumption::getId)).orElse(null);
	}

	/**
	 * One cell's change.
	 *
	 * @param measure what is assumed
	 * @param feature of {@link Assumption}
	 * @param value   the new value; a null {@code value} goes back to the built-in assumption
	 */
	record Change(AssumptionMeasure measure, EAttribute feature, Object value) {
	}

	/** Assumes a value; null goes back to the built-in one. */
	void setValue(AssumptionMeasure measure, BigDecimal value) {
		apply(List.of(new Change(measure, Literals.ASSUMPTION__VALUE, value)));
	}

	/** Sets the source or the note of an assumption of the county's own. */
	void set(AssumptionMeasure measure, EAttribute feature, String text) {
		apply(List.of(new Change(measure, feature, text)));
	}

	/** Does several changes as one step. What is said of an assumption that goes back to the built-in one goes with it. */
	void apply(List<Change> changes) {
		List<Change> effective = changes.stream().filter(change -> own(change.measure()) != null
				? isBack(change) || changes.stream().noneMatch(other -> isBack(other) && other.measure() == change.measure())
				: change.feature() == Literals.ASSUMPTION__VALUE && change.value() != null).toList();
		if (!effective.isEmpty()) {
			executor.test(edits -> {
				List<Command> commands = effective.stream().map(change -> command(edits, change)).toList();
				return commands.size() == 1 ? commands.getFirst() : edits.together(NLS.bind(Messages.edit_cells, commands.size()), commands);
			});
		}
	}

	private static boolean isBack(Change change) {
		return change.feature() == Literals.ASSUMPTION__VALUE && change.value() == null;
	}

	private Command command(Edits edits, Change change) {
		Assumption own = own(change.measure());
		if (own == null) {
			return add(edits, change.measure(), (BigDecimal) change.value(), Messages.assumption_ownSource);
		}
		return isBack(change) ? edits.delete(List.of(own), false) : edits.set(own, change.feature(), change.value());
	}

	/**
	 * Takes the values of a preset wherever it differs from another one; other assumptions of the county's own stay.
	 *
	 * @param preset its name
	 */
	void take(String preset) {
		executor.test(edits -> {
			List<Command> commands = new ArrayList<>();
			for (AssumedValue value : chosen(preset)) {
				Assumption own = own(value.measure());
				boolean builtIn = value(Assumptions.DEFAULT_PRESET, value.measure()).compareTo(value.value()) == 0;
				if (own != null && builtIn) {
					commands.add(edits.delete(List.of(own), false));
				} else if (own != null) {
					commands.add(edits.set(own, Literals.ASSUMPTION__VALUE, value.value()));
					commands.add(edits.set(own, Literals.ASSUMPTION__SOURCE, value.source()));
				} else if (!builtIn) {
					commands.add(add(edits, value.measure(), value.value(), value.source()));
				}
			}
			return edits.together(NLS.bind(Messages.assumption_take, name(preset)), commands);
		});
	}

	/** {@return whether the assumptions that a preset decides are as it says} */
	static boolean holds(String preset, Assumptions assumptions) {
		return chosen(preset).stream().allMatch(value -> assumptions.all().stream()
				.anyMatch(assumed -> assumed.measure() == value.measure() && assumed.value().compareTo(value.value()) == 0));
	}

	/** {@return what a preset is called} */
	static String name(String preset) {
		return switch (preset) {
			case "2-mbit" -> Messages.preset_2mbit;
			case "5-mbit" -> Messages.preset_5mbit;
			default -> preset;
		};
	}

	/** What a preset decides: the values that presets differ in. */
	private static List<AssumedValue> chosen(String preset) {
		return Assumptions.preset(preset).orElseThrow().all().stream()
				.filter(value -> Assumptions.presets().stream().anyMatch(other -> value(other, value.measure())
				.compareTo(value.value()) != 0)).toList();
	}

	private static BigDecimal value(String preset, AssumptionMeasure measure) {
		return Assumptions.preset(preset).orElseThrow().all().stream().filter(value -> value.measure() == measure).findFirst().orElseThrow()
				.value();
	}

	private Command add(Edits edits, AssumptionMeasure measure, BigDecimal value, String source) {
		Assumption assumption = ModelFactory.eINSTANCE.createAssumption();
		assumption.setMeasure(measure);
		assumption.setValue(value);
		assumption.setSource(source);
		return edits.add(county.get(), Literals.COUNTY__ASSUMPTIONS, assumption, Edits.LAST);
	}
}
