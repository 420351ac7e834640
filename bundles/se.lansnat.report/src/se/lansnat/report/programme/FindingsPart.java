package se.lansnat.report.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Difference;
import se.lansnat.consolidation.Gap;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;

/** The annex: where the programmes contradict each other, and what they lack. Counts come first, then each finding. */
final class FindingsPart {

	private final CountyView view;
	private final DocumentBuilder document;

	FindingsPart(CountyView view, DocumentBuilder document) {
		this.view = view;
		this.document = document;
	}

	void add(Consolidated result) {
		document.heading(1, Messages.headingFindings, "bilaga");
		document.heading(2, Messages.headingConflicts);
		conflicts(result.conflicts());
		document.heading(2, Messages.headingGaps);
		gaps(result.gaps());
	}

	private void conflicts(List<Conflict> conflicts) {
		if (conflicts.isEmpty()) {
			document.paragraph(Messages.noConflicts);
			return;
		}
		Map<ConflictKind, List<Conflict>> byKind = conflicts.stream()
				.collect(Collectors.groupingBy(Conflict::kind, TreeMap::new, Collectors.toList()));
		document.table(table -> {
			table.anchor("t-motsagelser").caption(Messages.captionConflicts).heads(Messages.columnKind).number(Messages.columnCount)
					.number(Messages.columnOpen);
			byKind.forEach((kind, all) -> table.row(Say.title(Names.of(kind)), SwedishNumbers.format(all.size()),
					SwedishNumbers.format(all.stream().filter(Conflict::isOpen).count())));
			table.totals(Messages.total, SwedishNumbers.format(conflicts.size()),
					SwedishNumbers.format(conflicts.stream().filter(Conflict::isOpen).count()));
		});
		byKind.forEach((kind, all) -> {
			document.heading(3, Say.title(Names.of(kind)));
			document.table(table -> {
				table.caption(NLS.bind(Messages.captionConflictsOf, Names.of(kind))).heads(Messages.columnObjects).column(Messages.columnMunicipalities)
						.column(Messages.columnValues).column(Messages.columnQuestion).column(Messages.columnStands);
				all.forEach(conflict -> table.row(
						conflict.objects().stream().map(this::object).distinct().collect(Collectors.joining(", ")),
						view.municipalities(conflict.municipalities()),
						conflict.differences().isEmpty() ? Say.NONE : conflict.differences().stream().map(this::values).collect(Collectors.joining(". ")),
						Say.text(conflict.reason()), state(conflict)));
			});
		});
	}

	private String object(String id) {
		return view.find(id).map(Say::name).orElse(Messages.nameless);
	}

	private String values(Difference difference) {
		return difference.values().stream()
				.map(said -> view.municipality(said.municipality()) + " " + FeatureNames.value(difference.feature(), said.value()))
				.collect(Collectors.joining("; ", FeatureNames.of(difference.feature()) + ": ", ""));
	}

	private static String state(Conflict conflict) {
		return conflict.decision().isEmpty() ? Messages.conflictOpen : conflict.stale() ? Messages.decisionStale : Messages.conflictDecided;
	}

	private void gaps(List<Gap> gaps) {
		if (gaps.isEmpty()) {
			document.paragraph(Messages.noGaps);
			return;
		}
		Map<String, Map<String, List<Gap>>> groups = new TreeMap<>(CountyView.order());
		gaps.stream().sorted().forEach(gap -> groups.computeIfAbsent(view.municipality(gap.municipality()), key -> new TreeMap<>())
				.computeIfAbsent(gap.code(), key -> new ArrayList<>()).add(gap));
		List<String> codes = gaps.stream().map(Gap::code).distinct().sorted().toList();
		document.table(table -> {
			table.anchor("t-luckor").caption(Messages.captionGaps).heads(Messages.columnGap);
			table.number(Messages.columnCount).number(Messages.columnMunicipalitiesCount);
			codes.forEach(code -> table.row(GapNames.of(code), SwedishNumbers.format(gaps.stream().filter(gap -> gap.code().equals(code)).count()),
					SwedishNumbers.format(gaps.stream().filter(gap -> gap.code().equals(code)).map(Gap::municipality).distinct().count())));
			table.totals(Messages.total, SwedishNumbers.format(gaps.size()), SwedishNumbers.format(groups.size()));
		});
		groups.forEach((municipality, byCode) -> {
			document.heading(3, municipality);
			document.bullets(list -> byCode.forEach((code, all) -> list.item(
					Inline.strong(NLS.bind(Messages.gapCount, GapNames.of(code), SwedishNumbers.format(all.size()))), Inline.text(" " + texts(all)))));
		});
	}

	/** What of many only the names differ by is listed by name; a single one says its own sentence. */
	private String texts(List<Gap> gaps) {
		boolean names = gaps.size() > 1 && gaps.stream().allMatch(gap -> gap.object().flatMap(view::find).map(GapNames::isNamed).orElse(false));
		return names ? gaps.stream().map(gap -> view.find(gap.object().orElseThrow()).map(Say::name).orElseThrow()).distinct()
				.sorted(CountyView.order()).collect(Collectors.joining(", "))
				: gaps.stream().map(Gap::message).distinct().collect(Collectors.joining(" "));
	}
}
