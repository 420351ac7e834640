package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.DecisionChoice;
import se.lansnat.model.RegionalItemKind;

/**
 * What the descriptions of one thing agree on, and what they contradict each other in.
 *
 * @param group    the descriptions
 * @param values   what they agree on of each feature of their kind, in their order; null where they do not, or say nothing
 * @param disputes what they do not agree on
 * @param border   whose it is, where that has to be asked
 * @param item     what it is while nothing is decided
 */
record Agreement(Group group, Object[] values, List<Dispute> disputes, Optional<Conflict> border, Item item) {

	/**
	 * A feature that several say something else of.
	 *
	 * @param at       place of the feature
	 * @param saying   who says something
	 * @param conflict what is asked
	 */
	record Dispute(int at, List<SourceObject> saying, Conflict conflict) {
	}

	static Agreement of(Group group, Questions questions) {
		List<SourceObject> members = group.members();
		RegionalItemKind kind = members.getFirst().kind();
		List<EStructuralFeature> features = Compared.features(kind);
		Object[] values = new Object[features.size()];
		List<Dispute> disputes = new ArrayList<>(1);
		for (int i = 0; i < values.length; i++) {
			int at = i;
			String feature = features.get(i).getName();
			List<SourceObject> saying = members.stream().filter(member -> member.values()[at] != null).toList();
			if (saying.stream().anyMatch(one -> saying.stream().anyMatch(other -> one.differs(other, feature)))) {
				disputes.add(new Dispute(at, saying, questions.value(saying, features.get(i))));
			} else {
				values[i] = saying.isEmpty() ? null : saying.getFirst().values()[at];
			}
		}
		boolean place = kind == RegionalItemKind.LOCALITY || kind == RegionalItemKind.AREA;
		Item item = new Item(kind, members.getFirst().label(), group.sources(), Values.of(kind, values));
		return new Agreement(group, values, disputes, place ? Optional.of(questions.border(members)) : Optional.empty(), item);
	}

	/**
	 * Adds the conflicts to others.
	 *
	 * @return what holds of each feature: what they agree on or what was decided
	 */
	Object[] settle(Conflicts conflicts, Decided decided) {
		border.ifPresent(conflicts::add);
		Object[] settled = values;
		for (Dispute dispute : disputes) {
			Object value = decided(conflicts.add(dispute.conflict()), dispute, decided);
			if (value != null) {
				settled = settled == values ? values.clone() : settled;
				settled[dispute.at()] = value;
			}
		}
		return settled;
	}

	/** {@return what it is where these values hold} */
	Item item(Object[] settled) {
		return settled == values ? item : new Item(item.kind(), item.name(), item.sources(), Values.of(item.kind(), settled));
	}

	/** What was decided to hold; also while it is to be looked at again: the value that was chosen then, not what its source says now. */
	private Object decided(Conflict conflict, Dispute dispute, Decided decided) {
		Verdict verdict = conflict.decision().filter(one -> one.choice() == DecisionChoice.VALUE).orElse(null);
		if (verdict == null) {
			return null;
		}
		EStructuralFeature feature = Compared.features(item.kind()).get(dispute.at());
		if (verdict.value().isPresent()) {
			return Values.parse(feature, verdict.value().get());
		}
		String chosen = verdict.object().orElse("");
		Optional<String> kept = decided.exactly(conflict.id()).stream().flatMap(decision -> decision.getValues().stream())
				.filter(value -> chosen.equals(value.getObject()) && value.getValue() != null).map(value -> value.getValue()).findFirst();
		return kept.map(text -> Values.parse(feature, text)).orElseGet(() -> dispute.saying().stream()
				.filter(one -> one.id().equals(chosen)).map(one -> one.values()[dispute.at()]).findFirst().orElse(null));
	}
}
