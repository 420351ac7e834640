package se.lansnat.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.county.CountyInfo;
import se.lansnat.reference.county.MunicipalityInfo;

/** A county in figures, for people. */
final class CountyInfoText {

	private CountyInfoText() {
	}

	static void print(CountyInfo info, Map<String, Approvals> approvals, Call call) {
		call.print(NLS.bind(Messages.infoTitle,
				new Object[] { info.county(), info.ruleset(), info.municipalities().size() }));
		for (MunicipalityInfo m : info.municipalities()) {
			call.print("");
			call.print(m.code() + " " + m.name());
			call.print("  " + NLS.bind(Messages.infoStatistics,
					new Object[] { number(m.population()), number(m.localities50To2999()), number(m.fictiveNetworkM()) }));
			call.print("  " + NLS.bind(Messages.infoPlaces,
					new Object[] { m.prioritisedLocalities(), m.prioritisedAreas(), m.locatedLocalities() }));
			call.print("  " + NLS.bind(Messages.infoDucts, SwedishNumbers.format(m.emptyDuctM())));
			call.print("  " + NLS.bind(Messages.infoSections, numbers(m.completeSections()), numbers(m.missingSections())));
			Approvals approved = approvals.getOrDefault(m.code(), Approvals.NONE);
			if (approved.versions() > 0) {
				call.print("  " + NLS.bind(approved.changed().map(changed -> changed ? Messages.infoChanged : Messages.infoUnchanged)
						.orElse(Messages.infoApprovedLost), approved.versions()));
			}
		}
	}

	private static String number(OptionalLong number) {
		return number.isPresent() ? SwedishNumbers.format(number.getAsLong()) : Messages.unknown;
	}

	private static String numbers(List<Integer> numbers) {
		return numbers.isEmpty() ? Messages.none : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}
}
