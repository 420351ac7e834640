package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Source;
import se.lansnat.consolidation.Verdict;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.names.Names;

/** An earlier decision in words: what was decided, by whom, when and why, and on which values where those have changed. */
final class EarlierDecision {

	private EarlierDecision() {
	}

	/**
	 * Tells of a decision.
	 *
	 * @param conflict  what was decided
	 * @param decisions the decisions that the county keeps
	 * @param named     the names of municipalities by code
	 * @return some lines; empty where nothing has been decided
	 */
	static String text(Conflict conflict, List<Decision> decisions, UnaryOperator<String> named) {
		if (conflict.decision().isEmpty()) {
			return "";
		}
		Verdict verdict = conflict.decision().get();
		Optional<Decision> kept = decisions.stream().filter(decision -> conflict.id().equals(decision.getConflict())).findFirst();
		EStructuralFeature feature = Words.feature(conflict.feature()).orElse(null);
		List<String> lines = new ArrayList<>();
		String head = NLS.bind(Messages.decided, what(conflict, verdict, kept, feature, named));
		String who = verdict.decidedBy().map(by -> NLS.bind(Messages.decided_by, by)).orElse("");
		String when = verdict.date().map(date -> NLS.bind(Messages.decided_on, date)).orElse("");
		lines.add(String.join(" ", List.of(head, who, when).stream().filter(part -> !part.isEmpty()).toList()) + ".");
		verdict.reason().ifPresent(reason -> lines.add(NLS.bind(Messages.decided_why, reason)));
		if (conflict.stale()) {
			lines.add(NLS.bind(Messages.decided_stale, kept.map(decision -> old(decision, feature, named)).filter(old -> !old.isEmpty())
					.orElse(Messages.decided_noOld)));
		}
		return String.join("\n", lines);
	}

	private static String what(Conflict conflict, Verdict verdict, Optional<Decision> kept, EStructuralFeature feature,
			UnaryOperator<String> named) {
		if (verdict.choice() != DecisionChoice.VALUE) {
			return Choice.of(conflict, named).stream().filter(choice -> choice.choice() == verdict.choice()).map(choice -> plain(choice.label()))
					.findFirst().orElse(Names.of(verdict.choice()));
		}
		if (verdict.value().isPresent()) {
			return NLS.bind(Messages.decided_own, PlainValues.ofKept(feature, verdict.value().get()));
		}
		String object = verdict.object().orElse("");
		Optional<String> value = kept.stream().flatMap(decision -> decision.getValues().stream())
				.filter(old -> object.equals(old.getObject()) && old.getValue() != null)
				.map(old -> PlainValues.ofKept(feature, old.getValue())).findFirst();
		String owner = conflict.sources().stream().filter(source -> source.object().equals(object)).findFirst()
				.map(source -> source(source, named)).orElseGet(() -> kept.stream().flatMap(decision -> decision.getObjects().stream())
						.filter(old -> object.equals(old.getTargetId())).map(ObjectRef::getLabel).findFirst().orElse(Messages.decided_gone));
		return feature == null || value.isEmpty() ? NLS.bind(Messages.decided_object, owner)
				: NLS.bind(Messages.decided_value, value.get(), owner);
	}

	private static String old(Decision decision, EStructuralFeature feature, UnaryOperator<String> named) {
		return decision.getValues().stream().filter(value -> value.getValue() != null && value.getMunicipalityCode() != null)
				.map(value -> named.apply(value.getMunicipalityCode()) + " " + (feature == null ? named.apply(value.getValue())
						: PlainValues.ofKept(feature, value.getValue())))
				.collect(Collectors.joining(", "));
	}

	private static String source(Source source, UnaryOperator<String> named) {
		return NLS.bind(Messages.choice_object, source.label(), named.apply(source.municipality()));
	}

	private static String plain(String label) {
		String text = label.replace("&", "");
		return text.substring(0, 1).toLowerCase(Locale.getDefault()) + text.substring(1);
	}
}
