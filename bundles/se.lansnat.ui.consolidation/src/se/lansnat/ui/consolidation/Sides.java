package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Difference;
import se.lansnat.consolidation.Item;
import se.lansnat.consolidation.Match;
import se.lansnat.consolidation.Source;
import se.lansnat.model.MatchMethod;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.CountySession;

/**
 * Puts objects of a county side by side, with where they come from.
 *
 * @param session       the county
 * @param consolidation what came of it
 */
record Sides(CountySession session, CountyConsolidation consolidation) {

	/** {@return the objects of a contradiction} */
	Comparison of(Conflict conflict) {
		Map<String, Source> matched = matched(conflict.objects());
		List<String> scores = conflict.sources().stream().map(source -> matched.get(source.object()))
				.map(source -> source == null ? "" : score(source)).toList();
		List<Difference> differences = new ArrayList<>(conflict.differences());
		differences.addAll(others(conflict.objects()));
		return of(conflict.sources(), differences, scores);
	}

	/** {@return the objects of a match, with what they say differently} */
	Comparison of(Match match) {
		List<String> ids = match.sources().stream().map(Source::object).toList();
		return of(match.sources(), others(ids), match.sources().stream().map(source -> percent(match.score())).toList());
	}

	/** What else the same objects contradict each other in. */
	private List<Difference> others(List<String> ids) {
		return consolidation.result().stream().flatMap(result -> result.conflicts().stream())
				.filter(conflict -> !conflict.feature().isEmpty() && conflict.objects().size() > 1 && ids.containsAll(conflict.objects()))
				.flatMap(conflict -> conflict.differences().stream()).toList();
	}

	private Comparison of(List<Source> sources, List<Difference> differences, List<String> scores) {
		List<Comparison.Row> origins = new ArrayList<>();
		origins.add(new Comparison.Row(Messages.row_programme, sources.stream().map(this::programme).toList(), false));
		if (scores.stream().anyMatch(score -> !score.isEmpty())) {
			origins.add(new Comparison.Row(Messages.row_score, scores, false));
		}
		return Comparison.of(sources, differences, session::find, consolidation::municipality, origins);
	}

	private String programme(Source source) {
		return session.programme(source.municipality()).map(programme -> {
			String status = programme.getStatus() == null ? "" : Names.of(programme.getStatus());
			return NLS.bind(Messages.row_programmeOf, consolidation.municipality(source.municipality()), status);
		}).orElse(Messages.row_neighbour);
	}

	/** How each object was put together with others, by its id. */
	private Map<String, Source> matched(List<String> ids) {
		Map<String, Source> found = new HashMap<>();
		for (Item item : consolidation.result().map(result -> result.items()).orElse(List.of())) {
			if (item.sources().size() > 1) {
				item.sources().stream().filter(source -> ids.contains(source.object())).forEach(source -> found.put(source.object(), source));
			}
		}
		return found;
	}

	private static String score(Source source) {
		String method = source.method() == MatchMethod.ALONE ? "" : Names.of(source.method());
		Optional<String> score = source.score().map(Sides::percent);
		return score.map(percent -> method.isEmpty() ? percent : percent + ", " + method).orElse(method);
	}

	/** {@return a score of 0 to 1 as people write it} */
	static String percent(BigDecimal score) {
		return SwedishNumbers.format(score.movePointRight(2).setScale(0, RoundingMode.HALF_UP)) + "\u00a0%";
	}
}
