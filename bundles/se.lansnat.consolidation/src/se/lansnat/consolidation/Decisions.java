package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ConflictKind;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.DecisionValue;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.StableId;

/**
 * Decides conflicts: each decision is stored with its grounds and the values that it was made on. A conflict that is decided again has
 * its decision replaced; undo brings the earlier one back.
 */
public final class Decisions {

	/** How each kind of conflict can be decided. */
	private static final Map<ConflictKind, Set<DecisionChoice>> FITTING = new EnumMap<>(Map.of(
			ConflictKind.MATCH_UNCERTAIN, EnumSet.of(DecisionChoice.SAME, DecisionChoice.DIFFERENT),
			ConflictKind.ATTRIBUTE_DIFFERS, EnumSet.of(DecisionChoice.VALUE, DecisionChoice.KEEP),
			ConflictKind.GROUNDS_DIFFER, EnumSet.of(DecisionChoice.VALUE, DecisionChoice.KEEP),
			ConflictKind.CROSSING_ONE_SIDED, EnumSet.of(DecisionChoice.KEEP, DecisionChoice.DIFFERENT),
			ConflictKind.DUPLICATE_MAIN_NODE, EnumSet.allOf(DecisionChoice.class),
			ConflictKind.LOCALITY_ON_BORDER, EnumSet.allOf(DecisionChoice.class)));

	/**
	 * What came of requests.
	 *
	 * @param command one step of undo; empty where nothing is to be stored
	 * @param refused what could not be decided, with the reason in the user's language, in the order of the requests
	 */
	public record Outcome(Optional<Command> command, List<Refusal> refused) {
	}

	/**
	 * A request that could not be met.
	 *
	 * @param request what was asked for
	 * @param reason  why not
	 */
	public record Refusal(DecisionRequest request, String reason) {
	}

	private final CountyFolder folder;
	private final RegionalProgramme programme;
	private final Edits edits;
	private final Map<String, Decision> stored = new HashMap<>();
	private final List<Command> commands = new ArrayList<>();

	private Decisions(CountyFolder folder) {
		this.folder = folder;
		this.programme = folder.regionalProgramme().orElseThrow(() -> new IllegalArgumentException(folder.location()));
		this.edits = new Edits(folder);
		programme.getDecisions().forEach(decision -> stored.putIfAbsent(decision.getConflict(), decision));
	}

	/**
	 * How a kind of conflict can be decided.
	 *
	 * @param kind a kind
	 * @return the choices that fit it
	 */
	public static Set<DecisionChoice> fitting(ConflictKind kind) {
		return Set.copyOf(FITTING.get(kind));
	}

	/**
	 * Makes the command that stores decisions.
	 *
	 * @param folder   open to be changed, with a regional programme that can be read
	 * @param result   what a consolidation of the folder gave
	 * @param requests what is decided; of several on one conflict the last holds
	 * @return the command, and what could not be decided
	 * @throws IllegalArgumentException if the folder has no regional programme
	 */
	public static Outcome decide(CountyFolder folder, Consolidated result, List<DecisionRequest> requests) {
		Decisions decisions = new Decisions(folder);
		Map<String, Conflict> conflicts = new HashMap<>();
		result.matches().forEach(match -> conflicts.put(match.id(), asConflict(match)));
		result.conflicts().forEach(conflict -> conflicts.put(conflict.id(), conflict));
		Map<String, DecisionRequest> last = new HashMap<>();
		requests.forEach(request -> last.put(request.conflict(), request));
		List<Refusal> refused = new ArrayList<>();
		for (DecisionRequest request : requests) {
			if (last.get(request.conflict()) == request) {
				Conflict conflict = conflicts.get(request.conflict());
				Optional<String> reason = conflict == null ? Optional.of(Messages.decisionUnknown) : unfit(conflict, request);
				reason.ifPresentOrElse(why -> refused.add(new Refusal(request, why)), () -> decisions.store(conflict, request));
			}
		}
		Optional<Command> command = decisions.commands.isEmpty() ? Optional.empty()
				: Optional.of(decisions.edits.together(Messages.decideLabel, decisions.commands));
		return new Outcome(command, refused);
	}

	private static Conflict asConflict(Match match) {
		return new Conflict(match.id(), ConflictKind.MATCH_UNCERTAIN, "", match.sources(),
				match.sources().stream().map(Source::municipality).sorted().toList(), List.of(), Optional.empty(), false,
				match.groundsHash(), "");
	}

	private static Optional<String> unfit(Conflict conflict, DecisionRequest request) {
		if (!FITTING.get(conflict.kind()).contains(request.choice())) {
			return Optional.of(NLS.bind(Messages.decisionUnfit, Names.of(conflict.kind()), request.choice().getLiteral().toLowerCase(Locale.ROOT)));
		}
		if (request.object().isPresent() && !conflict.objects().contains(request.object().get())) {
			return Optional.of(NLS.bind(Messages.decisionNoObject, request.object().get()));
		}
		if (request.choice() != DecisionChoice.VALUE) {
			return Optional.empty();
		}
		if (request.object().isEmpty() && request.value().isEmpty()) {
			return Optional.of(Messages.decisionNoValue);
		}
		Optional<EStructuralFeature> feature = feature(conflict.feature());
		return request.value().filter(text -> feature.isPresent() && Values.parse(feature.get(), text) == null)
				.map(text -> NLS.bind(Messages.decisionBadValue, text, Names.of(feature.get())));
	}

	/** The feature of a name: those that have one name have one type too, whatever kind has them. */
	private static Optional<EStructuralFeature> feature(String name) {
		for (RegionalItemKind kind : RegionalItemKind.values()) {
			int at = Compared.index(kind, name);
			if (at >= 0) {
				return Optional.of(Compared.features(kind).get(at));
			}
		}
		return Optional.empty();
	}

	private void store(Conflict conflict, DecisionRequest request) {
		Decision decision = stored.get(conflict.id());
		if (decision == null) {
			decision = ModelFactory.eINSTANCE.createDecision();
			decision.setId(newId(conflict.id()));
			decision.setConflict(conflict.id());
			fill(decision, conflict, request);
			decision.getObjects().addAll(objects(decision, conflict));
			decision.getValues().addAll(values(decision, conflict));
			commands.add(edits.add(programme, Literals.REGIONAL_PROGRAMME__DECISIONS, decision, Edits.LAST));
			return;
		}
		Decision wanted = ModelFactory.eINSTANCE.createDecision();
		fill(wanted, conflict, request);
		for (EStructuralFeature feature : Literals.DECISION.getEStructuralFeatures()) {
			if (!feature.isMany() && feature != Literals.DECISION__CONFLICT) {
				commands.add(edits.set(decision, feature, wanted.eIsSet(feature) ? wanted.eGet(feature) : null));
			}
		}
		replace(decision, Literals.DECISION__OBJECTS, decision.getObjects(), objects(decision, conflict));
		replace(decision, Literals.DECISION__VALUES, decision.getValues(), values(decision, conflict));
	}

	private static void fill(Decision decision, Conflict conflict, DecisionRequest request) {
		decision.setKind(conflict.kind());
		decision.setFeature(conflict.feature().isEmpty() ? null : conflict.feature());
		decision.setChoice(request.choice());
		decision.setChosen(request.object().orElse(null));
		decision.setValue(request.value().orElse(null));
		decision.setReason(request.reason().orElse(null));
		decision.setDecidedBy(request.decidedBy().orElse(null));
		decision.setDate(request.date().orElse(null));
		decision.setGroundsHash(conflict.groundsHash());
	}

	/** What is kept with a decision is named by what it says: the same again is the same object. */
	private void replace(Decision decision, EReference feature, List<? extends EObject> old, List<? extends EObject> wanted) {
		Set<String> there = ids(old);
		Set<String> wantedIds = ids(wanted);
		List<? extends EObject> gone = old.stream().filter(object -> !wantedIds.contains(EcoreUtil.getID(object))).toList();
		if (!gone.isEmpty()) {
			commands.add(edits.delete(gone, false));
		}
		List<? extends EObject> missing = wanted.stream().filter(object -> !there.contains(EcoreUtil.getID(object))).toList();
		if (!missing.isEmpty()) {
			commands.add(edits.addAll(decision, feature, missing));
		}
	}

	private static Set<String> ids(List<? extends EObject> objects) {
		return objects.stream().map(EcoreUtil::getID).collect(Collectors.toSet());
	}

	private static List<ObjectRef> objects(Decision decision, Conflict conflict) {
		return conflict.sources().stream().map(source -> {
			ObjectRef reference = ModelFactory.eINSTANCE.createObjectRef();
			reference.setId(StableId.of("decision-object", decision.getId(), source.object(), source.contentHash()));
			reference.setMunicipalityCode(source.municipality());
			reference.setTargetId(source.object());
			reference.setLabel(source.label());
			reference.setContentHash(source.contentHash());
			return reference;
		}).toList();
	}

	private static List<DecisionValue> values(Decision decision, Conflict conflict) {
		List<DecisionValue> values = new ArrayList<>();
		for (Difference difference : conflict.differences()) {
			if (!conflict.feature().isEmpty() || conflict.differences().size() == 1) {
				difference.values().forEach(said -> {
					DecisionValue value = ModelFactory.eINSTANCE.createDecisionValue();
					String text = Values.text(said.value());
					value.setId(StableId.of("decision-value", decision.getId(), said.object(), text));
					value.setMunicipalityCode(said.municipality());
					value.setObject(said.object());
					value.setValue(text);
					values.add(value);
				});
			}
		}
		return values;
	}

	private String newId(String conflict) {
		String id = StableId.of("decision", programme.getId(), conflict);
		return folder.usesId(id) ? Ids.create() : id;
	}
}
