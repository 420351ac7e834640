package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Source;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.DecisionChoice;

/**
 * A way of deciding a contradiction.
 *
 * @param choice what is decided
 * @param source the object whose value holds; nothing for other choices
 * @param label  what the user is offered, with a place for the key in each
 */
record Choice(DecisionChoice choice, Optional<Source> source, String label) {

	/**
	 * What is offered for a contradiction. Choices that would change nothing for its kind are left out.
	 *
	 * @param conflict the contradiction
	 * @param named    the names of municipalities by code
	 * @return the choices, the likeliest first
	 */
	static List<Choice> of(Conflict conflict, UnaryOperator<String> named) {
		List<Choice> choices = new ArrayList<>();
		switch (conflict.kind()) {
		case MATCH_UNCERTAIN -> {
			choices.add(plain(DecisionChoice.SAME, Messages.choice_same));
			choices.add(plain(DecisionChoice.DIFFERENT, Messages.choice_different));
		}
		case CROSSING_ONE_SIDED -> {
			choices.add(plain(DecisionChoice.KEEP, Messages.choice_keepCrossing));
			choices.add(plain(DecisionChoice.DIFFERENT, Messages.choice_noCrossing));
		}
		default -> {
			for (Source source : conflict.sources()) {
				choices.add(new Choice(DecisionChoice.VALUE, Optional.of(source), label(conflict, source, named)));
			}
			choices.add(plain(DecisionChoice.KEEP, conflict.sources().size() > 2 ? Messages.choice_keepAll : Messages.choice_keep));
			if (conflict.kind() == ConflictKind.LOCALITY_ON_BORDER) {
				choices.add(plain(DecisionChoice.DIFFERENT, Messages.choice_different));
			}
		}
		}
		return choices;
	}

	private static String label(Conflict conflict, Source source, UnaryOperator<String> named) {
		String municipality = named.apply(source.municipality());
		String name = NLS.bind(Messages.choice_object, source.label(), municipality);
		boolean alone = conflict.sources().stream().filter(other -> other.municipality().equals(source.municipality())).count() == 1;
		return switch (conflict.kind()) {
		case DUPLICATE_MAIN_NODE -> NLS.bind(Messages.choice_onlyNode, name);
		case LOCALITY_ON_BORDER -> NLS.bind(Messages.choice_owner, alone ? municipality : name);
		default -> NLS.bind(Messages.choice_value, said(conflict, source), alone ? municipality : name);
		};
	}

	private static String said(Conflict conflict, Source source) {
		EStructuralFeature feature = Words.feature(conflict.feature()).orElse(null);
		return conflict.differences().stream().flatMap(difference -> difference.values().stream())
				.filter(said -> said.object().equals(source.object())).map(said -> PlainValues.text(feature, said.value())).findFirst().orElse("");
	}

	private static Choice plain(DecisionChoice choice, String label) {
		return new Choice(choice, Optional.empty(), label);
	}
}
