package se.lansnat.ui.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Decisions;
import se.lansnat.consolidation.Difference;
import se.lansnat.consolidation.Difference.Said;
import se.lansnat.consolidation.Source;
import se.lansnat.consolidation.Verdict;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.DecisionValue;
import se.lansnat.model.MatchMethod;
import se.lansnat.model.ModelFactory;

/** What is offered for a contradiction, for which others it can be chosen too, and how an earlier decision is told. */
class DecidingLogicTest {

	private static final UnaryOperator<String> NAMED = code -> code.equals("1861") ? "Hallsberg" : code.equals("1881") ? "Kumla" : code;
	private static final Alike.Grounds GROUNDS = new Alike.Grounds(" m\u00e4tt ", "Anna", LocalDate.of(2026, 11, 25));

	private static Source source(String municipality, String object) {
		return new Source(municipality, object, "Nod " + object, "hash", Optional.empty(), MatchMethod.ALONE, Optional.empty());
	}

	private static Conflict conflict(String id, ConflictKind kind, String feature, Optional<Verdict> verdict, Source... sources) {
		List<Difference> differences = feature.isEmpty() ? List.of() : List.of(new Difference(feature, List.of(
				new Said(sources[0].municipality(), sources[0].object(), new BigDecimal("8900")),
				new Said(sources[1].municipality(), sources[1].object(), new BigDecimal("8200")))));
		List<String> municipalities = Stream.of(sources).map(Source::municipality).distinct().sorted().toList();
		boolean stale = verdict.filter(one -> one.choice() == DecisionChoice.VALUE).isPresent();
		return new Conflict(id, kind, feature, List.of(sources), municipalities, differences, verdict, stale, "grounds", "?");
	}

	private static Conflict differs(String id, String feature, Source one, Source other) {
		return conflict(id, ConflictKind.ATTRIBUTE_DIFFERS, feature, Optional.empty(), one, other);
	}

	private static Conflict length(String id, String hallsberg, String kumla) {
		return differs(id, "lengthM", source("1861", hallsberg), source("1881", kumla));
	}

	@Test
	void everyChoiceThatIsOfferedFitsItsKind() {
		for (ConflictKind kind : ConflictKind.values()) {
			Conflict conflict = conflict("c", kind, "", Optional.empty(), source("1861", "a"), source("1881", "b"));
			assertThat(Choice.of(conflict, NAMED)).isNotEmpty()
					.allSatisfy(choice -> assertThat(Decisions.fitting(kind)).contains(choice.choice()))
					.allSatisfy(choice -> assertThat(choice.source().isPresent()).isEqualTo(choice.choice() == DecisionChoice.VALUE));
		}
	}

	@Test
	void aValueIsOfferedAsItReads() {
		assertThat(Choice.of(length("c", "a", "b"), NAMED)).extracting(Choice::label).first().asString()
				.contains("8\u00a0900", "Hallsberg").doesNotContain("Nod a");
	}

	@Test
	void alikeIsTheSameKindAndFeatureBetweenTheSameMunicipalities() {
		Conflict one = length("1", "a", "b");
		Conflict same = length("2", "c", "d");
		Conflict elsewhere = differs("3", "lengthM", source("1861", "e"), source("1880", "f"));
		Conflict owner = differs("4", "owner", source("1861", "g"), source("1881", "h"));
		Verdict keep = new Verdict(DecisionChoice.KEEP, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
		Conflict decided = conflict("5", ConflictKind.ATTRIBUTE_DIFFERS, "lengthM", Optional.of(keep), source("1861", "i"), source("1881", "j"));
		assertThat(Alike.of(one, List.of(one, same, elsewhere, owner, decided))).containsExactly(one, same);
	}

	@Test
	void theValueOfTheSameMunicipalityHoldsInAll() {
		Conflict one = length("1", "a", "b");
		Conflict turned = differs("2", "lengthM", source("1881", "c"), source("1861", "d"));
		Conflict twice = differs("3", "lengthM", source("1881", "e"), source("1881", "f"));
		Choice kumla = Choice.of(one, NAMED).get(1);
		List<Conflict> all = List.of(one, turned, twice);
		assertThat(Alike.decidable(one, kumla, all)).containsExactly(one, turned);
		List<DecisionRequest> requests = Alike.requests(one, kumla, all, GROUNDS);
		assertThat(requests).extracting(DecisionRequest::conflict, DecisionRequest::object).containsExactly(
				tuple("1", Optional.of("b")), tuple("2", Optional.of("c")));
		assertThat(requests).allSatisfy(request -> assertThat(request.reason()).contains("m\u00e4tt"));
	}

	@Test
	void moreIsOfferedOnlyWhereThereIsMore() {
		Conflict one = length("1", "a", "b");
		Conflict same = length("2", "c", "d");
		assertThat(new Scope(one, List.of(one), List.of(one)).extents()).hasSize(1);
		assertThat(new Scope(one, List.of(one, same), List.of(one, same)).extents()).extracting(Scope.Extent::conflicts)
				.containsExactly(List.of(one), List.of(one, same), List.of(one, same));
	}

	@Test
	void aDecisionWhoseGroundsChangedIsToldWithItsOldValues() {
		Verdict verdict = new Verdict(DecisionChoice.VALUE, Optional.of("a"), Optional.empty(), Optional.of("uppm\u00e4tt"), Optional.of("Anna"),
				Optional.of(LocalDate.of(2026, 11, 1)));
		Conflict conflict = conflict("1", ConflictKind.ATTRIBUTE_DIFFERS, "lengthM", Optional.of(verdict), source("1861", "a"),
				source("1881", "b"));
		Decision decision = ModelFactory.eINSTANCE.createDecision();
		decision.setConflict("1");
		decision.getValues().add(value("1861", "a", "7000"));
		decision.getValues().add(value("1881", "b", "7500.5"));
		assertThat(EarlierDecision.text(conflict, List.of(decision), NAMED)).contains("7\u00a0000", "Anna", "2026-11-01", "uppm\u00e4tt",
				"Hallsberg 7\u00a0000, Kumla 7\u00a0500,5").doesNotContain("null");
		assertThat(EarlierDecision.text(length("1", "a", "b"), List.of(decision), NAMED)).isEmpty();
	}

	private static DecisionValue value(String municipality, String object, String text) {
		DecisionValue value = ModelFactory.eINSTANCE.createDecisionValue();
		value.setMunicipalityCode(municipality);
		value.setObject(object);
		value.setValue(text);
		return value;
	}
}
