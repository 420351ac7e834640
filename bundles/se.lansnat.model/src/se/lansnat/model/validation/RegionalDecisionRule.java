package se.lansnat.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.DecisionValue;
import se.lansnat.model.ItemStanding;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Decisions on contradictions can be used again, and what regional items come from is there. */
final class RegionalDecisionRule implements ValidationRule {

	private static final ProblemCode NO_CONFLICT = new ProblemCode("decision-without-conflict", Severity.WARNING, Messages.decisionNoConflict,
			Messages.decisionNoConflict_fix);
	private static final ProblemCode NO_CHOICE = new ProblemCode("decision-without-choice", Severity.WARNING, Messages.decisionNoChoice,
			Messages.decisionNoChoice_fix);
	private static final ProblemCode NO_VALUE = new ProblemCode("decision-without-value", Severity.WARNING, Messages.decisionNoValue,
			Messages.decisionNoValue_fix);
	private static final ProblemCode TWICE = new ProblemCode("decision-twice", Severity.WARNING, Messages.decisionTwice,
			Messages.decisionTwice_fix);
	private static final ProblemCode GONE = new ProblemCode("decision-object-gone", Severity.INFO, Messages.decisionGone,
			Messages.decisionGone_fix);
	private static final ProblemCode ITEM = new ProblemCode("item-source-gone", Severity.INFO, Messages.itemSourceGone,
			Messages.itemSourceGone_fix);
	private static final ProblemCode LIMITS = new ProblemCode("thresholds-crossed", Severity.WARNING, Messages.thresholdsCrossed,
			Messages.thresholdsCrossed_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_CONFLICT, NO_CHOICE, NO_VALUE, TWICE, GONE, ITEM, LIMITS);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Set<String> conflicts = new HashSet<>();
		for (Decision decision : findings.all(Decision.class)) {
			check(decision, conflicts, findings);
			checkObjects(decision, folder, findings);
		}
		for (RegionalItem item : findings.all(RegionalItem.class)) {
			if (item.getStanding() == ItemStanding.CURRENT) {
				item.getSources().stream().filter(source -> isGone(source.getMunicipalityCode(), source.getTargetId(), folder)).findFirst()
						.ifPresent(source -> findings.add(ITEM, item, Literals.REGIONAL_ITEM__SOURCES, Names.of(item),
								source.getMunicipalityCode()));
			}
		}
		for (RegionalProgramme programme : findings.all(RegionalProgramme.class)) {
			if (programme.getAskAbove() != null && programme.getMatchAbove() != null
					&& programme.getAskAbove().compareTo(programme.getMatchAbove()) > 0) {
				findings.add(LIMITS, programme, Literals.REGIONAL_PROGRAMME__ASK_ABOVE, programme.getAskAbove().toPlainString(),
						programme.getMatchAbove().toPlainString());
			}
		}
	}

	private static void check(Decision decision, Set<String> conflicts, Findings findings) {
		if (Texts.isBlank(decision.getConflict())) {
			findings.add(NO_CONFLICT, decision, Literals.DECISION__CONFLICT);
		} else if (!conflicts.add(decision.getConflict())) {
			findings.add(TWICE, decision, Literals.DECISION__CONFLICT, decision.getConflict());
		}
		if (!decision.isSetChoice()) {
			findings.add(NO_CHOICE, decision, Literals.DECISION__CHOICE);
		} else if (decision.getChoice() == DecisionChoice.VALUE && decision.getValue() == null && decision.getChosen() == null) {
			findings.add(NO_VALUE, decision, Literals.DECISION__VALUE);
		}
	}

	private static void checkObjects(Decision decision, CountyFolder folder, Findings findings) {
		Set<String> gone = new HashSet<>();
		for (ObjectRef object : decision.getObjects()) {
			if (isGone(object.getMunicipalityCode(), object.getTargetId(), folder)) {
				gone.add(object.getMunicipalityCode());
			}
		}
		for (DecisionValue value : decision.getValues()) {
			if (isGone(value.getMunicipalityCode(), value.getObject(), folder)) {
				gone.add(value.getMunicipalityCode());
			}
		}
		if (!gone.isEmpty()) {
			findings.add(GONE, decision, String.join(", ", gone.stream().sorted().toList()));
		}
	}

	/** A programme that is not here, or cannot be read now, proves nothing. */
	private static boolean isGone(String municipalityCode, String id, CountyFolder folder) {
		return municipalityCode != null && id != null && folder.programme(municipalityCode).isPresent() && folder.find(id).isEmpty();
	}
}
