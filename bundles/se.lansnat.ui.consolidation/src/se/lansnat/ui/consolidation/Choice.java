package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
				String name = NLS.bind(Messages.choice_object, source.label(), named.apply(source.municipality()));
				choices.add(new Choice(DecisionChoice.VALUE, Optional.of(source), NLS.bind(pattern(conflict.kind()), name)));
			}
			choices.add(plain(DecisionChoice.KEEP, conflict.sources().size() > 2 ? Messages.choice_keepAll : Messages.choice_keep));
			if (conflict.kind() == ConflictKind.LOCALITY_ON_BORDER) {
				choices.add(plain(DecisionChoice.DIFFERENT, Messages.choice_different));
			}
		}
		}
		return choices;
	}

	private static String pattern(ConflictKind kind) {
		return switch (kind) {
		case DUPLICATE_MAIN_NODE -> Messages.choice_onlyNode;
		case LOCALITY_ON_BORDER -> Messages.choice_owner;
		default -> Messages.choice_value;
		};
	}

	private static Choice plain(DecisionChoice choice, String label) {
		return new Choice(choice, Optional.empty(), label);
	}
}
