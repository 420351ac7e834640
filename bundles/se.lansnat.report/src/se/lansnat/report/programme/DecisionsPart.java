package se.lansnat.report.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.lansnat.consolidation.Conflict;
import se.lansnat.model.Decision;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.names.Names;
import se.lansnat.report.document.DocumentBuilder;

/** How contradictions between the programmes were decided. */
final class DecisionsPart {

	private static final Comparator<Decision> ORDER = Comparator
			.comparing(Decision::getDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
			.thenComparing(Decision::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

	private DecisionsPart() {
	}

	static void add(CountyView view, DocumentBuilder document, Optional<RegionalProgramme> programme, List<Conflict> conflicts) {
		document.heading(1, Messages.headingDecisions, "avgoranden");
		List<Decision> decisions = programme.map(own -> own.getDecisions().stream().sorted(ORDER).toList()).orElse(List.of());
		if (decisions.isEmpty()) {
			document.paragraph(Messages.noDecisions);
			return;
		}
		Set<String> stale = conflicts.stream().filter(Conflict::stale).map(Conflict::id).collect(Collectors.toSet());
		document.paragraph(Messages.decisionsIntro);
		document.table(table -> {
			table.anchor("t-avgoranden").caption(Messages.captionDecisions).landscape().heads(Messages.columnDate).column(Messages.columnAbout)
					.column(Messages.columnObjects).column(Messages.columnFeature).column(Messages.columnDecision).column(Messages.columnReason)
					.column(Messages.columnDecidedBy).column(Messages.columnStands);
			decisions.forEach(decision -> table.row(decision.getDate() == null ? Say.NONE : decision.getDate().toString(),
					decision.isSetKind() ? Names.of(decision.getKind()) : Say.NONE, objects(view, decision),
					FeatureNames.of(decision.getFeature()), choice(view, decision), Say.text(decision.getReason()),
					Say.text(decision.getDecidedBy()), stale.contains(decision.getConflict()) ? Messages.decisionStale : Messages.decisionStands));
		});
	}

	private static String objects(CountyView view, Decision decision) {
		return decision.getObjects().isEmpty() ? Say.NONE : decision.getObjects().stream()
				.map(object -> Say.text(object.getLabel()) + " (" + view.municipality(object.getMunicipalityCode()) + ")")
				.collect(Collectors.joining(", "));
	}

	private static String choice(CountyView view, Decision decision) {
		String choice = decision.isSetChoice() ? Names.of(decision.getChoice()) : Say.NONE;
		if (decision.getValue() != null && !decision.getValue().isBlank()) {
			return choice + ": " + FeatureNames.value(decision.getFeature(), decision.getValue());
		}
		if (decision.getChosen() == null) {
			return choice;
		}
		return choice + ": " + decision.getValues().stream().filter(value -> decision.getChosen().equals(value.getObject())).findFirst()
				.map(value -> FeatureNames.value(decision.getFeature(), value.getValue()) + " (" + view.municipality(value.getMunicipalityCode()) + ")")
				.orElseGet(() -> view.find(decision.getChosen()).map(Say::name).orElse(Messages.nameless));
	}
}
