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

	/** Assumes a value; null goes back to the built-in one. */
	void setValue(AssumptionMeasure measure, BigDecimal value) {
		Assumption own = own(measure);
		if (own == null && value != null) {
			executor.test(edits -> add(edits, measure, value, Messages.assumption_ownSource));
		} else if (value != null) {
			executor.test(edits -> edits.set(own, Literals.ASSUMPTION__VALUE, value));
		} else if (own != null) {
			executor.test(edits -> edits.delete(List.of(own), false));
		}
	}

	/** Sets the source or the note of an assumption of the county's own. */
	void set(AssumptionMeasure measure, EAttribute feature, String text) {
		Assumption own = own(measure);
		if (own != null) {
			executor.test(edits -> edits.set(own, feature, text));
		}
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
