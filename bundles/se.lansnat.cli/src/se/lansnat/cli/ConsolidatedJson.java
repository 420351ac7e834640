package se.lansnat.cli;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Difference;
import se.lansnat.consolidation.Gap;
import se.lansnat.consolidation.Match;
import se.lansnat.consolidation.PotCandidate;
import se.lansnat.consolidation.Source;
import se.lansnat.model.RegionalItemKind;

/** What a consolidation gave, as JSON. */
final class ConsolidatedJson {

	private final Json json = new Json();

	private ConsolidatedJson() {
	}

	/**
	 * Writes a result.
	 *
	 * @param localities the statistic of localities with 50-2 999 inhabitants, as in {@code county info}
	 */
	static String of(Consolidated result, long localities) {
		ConsolidatedJson writer = new ConsolidatedJson();
		writer.write(result, localities);
		return writer.json.toString();
	}

	private void write(Consolidated result, long localities) {
		json.object(() -> {
			json.member("municipalities", result.municipalities()).member("localities", localities)
					.member("prioritised_localities", result.count(RegionalItemKind.LOCALITY))
					.member("prioritised_areas", result.count(RegionalItemKind.AREA))
					.member("connections", result.count(RegionalItemKind.CONNECTION)).member("nodes", result.count(RegionalItemKind.NODE))
					.member("ducts", result.count(RegionalItemKind.DUCT));
			json.array("conflicts", result.conflicts(), this::conflict);
			json.array("gaps", result.gaps(), this::gap);
			json.array("county_pot_candidates", result.candidates(), this::candidate);
			json.array("matches", result.matches(), this::match);
		});
	}

	private void conflict(Conflict conflict) {
		json.object(() -> {
			json.member("id", conflict.id()).member("kind", name(conflict.kind())).member("objects", conflict.objects())
					.member("municipalities", conflict.municipalities());
			json.array("differences", conflict.differences(), this::difference);
			conflict.decision().ifPresent(verdict -> json.member("decision", name(verdict.choice())).member("chosen", verdict.object())
					.member("value", verdict.value()).member("decision_reason", verdict.reason()).member("decided_by", verdict.decidedBy())
					.member("decided_on", verdict.date().map(Object::toString)));
			json.member("stale", conflict.stale()).member("reason", conflict.reason());
		});
	}

	private void difference(Difference difference) {
		json.object(() -> {
			json.member("feature", difference.feature());
			json.array("values", difference.values(), said -> json.object(() -> json.member("municipality", said.municipality())
					.member("object", said.object()).member("value", said.value())));
		});
	}

	private void gap(Gap gap) {
		json.object(() -> json.member("municipality", gap.municipality()).member("section", gap.section()).member("code", gap.code())
				.member("object", gap.object()).member("message", gap.message()));
	}

	private void candidate(PotCandidate candidate) {
		json.object(() -> json.member("connection", candidate.connection()).member("municipalities", candidate.municipalities())
				.member("clause", candidate.clause()).member("reason", candidate.reason()));
	}

	private void match(Match match) {
		List<String> objects = match.sources().stream().map(Source::object).toList();
		json.object(() -> json.member("id", match.id()).member("objects", objects).member("score", match.score()));
	}

	/** {@code match-uncertain} for {@code MATCH_UNCERTAIN}. */
	private static String name(Enumerator literal) {
		return literal.getLiteral().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
