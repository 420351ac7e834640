package se.lansnat.cli;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Gap;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.names.Names;

/** What a consolidation gave, for people. */
final class ConsolidatedText {

	private ConsolidatedText() {
	}

	static void print(Consolidated result, Call call) {
		call.print(NLS.bind(Messages.consolidate_done, result.municipalities()));
		for (RegionalItemKind kind : RegionalItemKind.values()) {
			if (result.count(kind) > 0) {
				call.print("  " + Names.of(kind) + ": " + result.count(kind));
			}
		}
		call.print(NLS.bind(Messages.consolidate_matches, result.matches().size()));
		call.print(NLS.bind(Messages.consolidate_conflicts, result.conflicts().size(), result.open().size()));
		for (Conflict conflict : result.open()) {
			call.print("  " + conflict.id() + " " + conflict.reason() + (conflict.stale() ? " " + Messages.consolidate_stale : ""));
		}
		Map<String, Integer> gaps = new TreeMap<>();
		result.gaps().stream().map(Gap::code).forEach(code -> gaps.merge(code, 1, Integer::sum));
		call.print(NLS.bind(Messages.consolidate_gaps, result.gaps().size()));
		gaps.forEach((code, number) -> call.print("  " + code + ": " + number));
		call.print(NLS.bind(Messages.consolidate_candidates, result.candidates().size()));
		result.candidates().forEach(candidate -> call.print("  " + candidate.clause() + ": " + candidate.reason()));
	}
}
