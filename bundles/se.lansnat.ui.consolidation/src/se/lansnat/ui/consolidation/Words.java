package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.Quantity;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;

/** Words for what consolidation speaks of. */
final class Words {

	private static final EClass[] COMPARED = { Literals.LOCALITY, Literals.AREA, Literals.NODE, Literals.CONNECTION, Literals.SEGMENT,
			Literals.JUNCTION, Literals.DUCT };

	/** Symbols that are the same in every language; counts need no unit. */
	private static final Set<String> UNITS = Set.of("m", "Mbit/s");
	private static final Set<String> ENDS = Set.of("fromElsewhere", "toElsewhere");

	private Words() {
	}

	/** {@return a word as it begins a title} */
	static String title(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.getDefault()) + word.substring(1);
	}

	/**
	 * Finds a feature that programmes are compared in. Those that have one name have one type, whatever has them.
	 *
	 * @param name its name
	 * @return the feature, or nothing where the name is of none
	 */
	static Optional<EStructuralFeature> feature(String name) {
		return Stream.of(COMPARED).map(type -> type.getEStructuralFeature(name)).filter(feature -> feature != null).findFirst();
	}

	/** {@return what a feature is called where it heads something; the municipality's is no feature of the model} */
	static String featureTitle(String name) {
		if (name.equals("municipality")) {
			return Messages.column_municipality;
		}
		return feature(name).map(Words::featureTitle).orElse("");
	}

	/** {@return what a feature is called where it heads something, with the unit of its numbers} */
	static String featureTitle(EStructuralFeature feature) {
		if (ENDS.contains(feature.getName())) {
			return Messages.fact_end;
		}
		String unit = Quantity.of(feature).map(Quantity::unit).filter(UNITS::contains).map(symbol -> ", " + symbol).orElse("");
		return title(Names.of(feature)) + unit;
	}

	/** {@return the names of municipalities, one after the other} */
	static String municipalities(CountyConsolidation consolidation, List<String> codes) {
		return codes.stream().map(consolidation::municipality).collect(Collectors.joining(", "));
	}

	/** {@return number and title of a section of the municipal programme; 0 stands for the whole programme} */
	static String section(int number) {
		if (number == 0) {
			return Messages.section_none;
		}
		return ProgrammeTemplate.find(ProgrammeTemplate.SOU_2000_111).stream().flatMap(template -> template.sections().stream())
				.filter(section -> section.number() == number).map(SectionTemplate::shown).findFirst().map(title -> number + " " + title)
				.orElse(String.valueOf(number));
	}
}
