package se.lansnat.consolidation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Decisions;
import se.lansnat.consolidation.Item;
import se.lansnat.consolidation.RegionalRebuild;
import se.lansnat.consolidation.Source;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.Connection;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.MatchMethod;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;

/** What is decided holds, is shown again when its grounds change, and is never asked twice. */
class DecisionsTest {

	@TempDir
	Path folder;
	private CountyFolder county;

	@BeforeEach
	void open() throws Exception {
		PlantedCounty.of("planted.txt", "near-misses.txt").create(folder.resolve("county"));
		county = CountyFolder.open(folder.resolve("county"), Access.EDIT, null);
	}

	@AfterEach
	void close() {
		county.close();
	}

	private Consolidated consolidate() {
		return Consolidator.consolidate(county, List.of());
	}

	private void rebuild(Consolidated result) {
		RegionalRebuild.command(county, result).ifPresent(county.commandStack()::execute);
	}

	private Decisions.Outcome decide(Consolidated result, DecisionRequest... requests) {
		Decisions.Outcome outcome = Decisions.decide(county, result, List.of(requests));
		outcome.command().ifPresent(county.commandStack()::execute);
		return outcome;
	}

	private static DecisionRequest request(String conflict, DecisionChoice choice, String object, String value) {
		return new DecisionRequest(conflict, choice, Optional.ofNullable(object), Optional.ofNullable(value), Optional.of("så är det"),
				Optional.of("Kerstin"), Optional.of(LocalDate.of(2001, 5, 7)));
	}

	/** Decides a conflict in one of the ways that fit it. */
	private static DecisionRequest anyDecision(Conflict conflict) {
		return switch (conflict.kind()) {
		case MATCH_UNCERTAIN -> request(conflict.id(), DecisionChoice.SAME, null, null);
		case ATTRIBUTE_DIFFERS, GROUNDS_DIFFER -> request(conflict.id(), DecisionChoice.VALUE, conflict.objects().getFirst(), null);
		default -> request(conflict.id(), DecisionChoice.KEEP, null, null);
		};
	}

	private static Conflict of(Consolidated result, String id) {
		return result.conflicts().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static Conflict first(Consolidated result, ConflictKind kind, String feature) {
		return result.conflicts().stream().filter(one -> one.kind() == kind && one.feature().equals(feature)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@EnumSource(ConflictKind.class)
	void everyKindIsDecidedOnceAndNotAskedAgain(ConflictKind kind) {
		Consolidated result = consolidate();
		DecisionRequest[] requests = result.conflicts().stream().filter(one -> one.kind() == kind).map(DecisionsTest::anyDecision)
				.toArray(DecisionRequest[]::new);
		assertThat(requests).isNotEmpty();
		assertThat(decide(result, requests).refused()).isEmpty();
		Consolidated again = consolidate();
		for (DecisionRequest request : requests) {
			Conflict decided = of(again, request.conflict());
			assertThat(decided.isOpen()).as(decided.reason()).isFalse();
			assertThat(decided.decision().orElseThrow().reason()).contains("så är det");
		}
		assertThat(again.open()).noneMatch(one -> one.kind() == kind && kind != ConflictKind.ATTRIBUTE_DIFFERS
				&& result.conflicts().stream().noneMatch(before -> before.id().equals(one.id())));
	}

	@Test
	void allDecidedLeavesNothingOpenOnceTheNewQuestionsAreDecidedToo() {
		for (int round = 0; round < 4 && !consolidate().open().isEmpty(); round++) {
			Consolidated result = consolidate();
			decide(result, result.open().stream().map(DecisionsTest::anyDecision).toArray(DecisionRequest[]::new));
			rebuild(consolidate());
		}
		assertThat(consolidate().open()).isEmpty();
		assertThat(RegionalRebuild.command(county, consolidate())).isEmpty();
	}

	@Test
	void theChosenValueHoldsAndItsProvenanceIsKept() {
		Consolidated result = consolidate();
		Conflict length = first(result, ConflictKind.ATTRIBUTE_DIFFERS, "lengthM");
		assertThat(item(result, length.objects().getFirst()).values()).doesNotContainKey("lengthM");
		decide(result, request(length.id(), DecisionChoice.VALUE, length.objects().getLast(), null));
		Object said = length.differences().getFirst().values().getLast().value();
		assertThat(item(consolidate(), length.objects().getFirst()).values()).containsEntry("lengthM", said);
		decide(consolidate(), request(length.id(), DecisionChoice.VALUE, null, "7000.5"));
		assertThat(item(consolidate(), length.objects().getFirst()).values()).containsEntry("lengthM", new BigDecimal("7000.5"));
		decide(consolidate(), request(length.id(), DecisionChoice.KEEP, null, null));
		assertThat(item(consolidate(), length.objects().getFirst()).values()).doesNotContainKey("lengthM");
	}

	@Test
	void twoThatAreDecidedToBeOneAreOneAndTheReverse() {
		Consolidated result = consolidate();
		Conflict question = result.conflicts().stream().filter(one -> one.kind() == ConflictKind.MATCH_UNCERTAIN).findFirst().orElseThrow();
		decide(result, request(question.id(), DecisionChoice.SAME, null, null));
		Item one = item(consolidate(), question.objects().getFirst());
		assertThat(one.sources()).extracting(Source::object).containsExactlyInAnyOrderElementsOf(question.objects());
		assertThat(one.sources()).allMatch(source -> source.method() == MatchMethod.DECIDED && source.decision().isPresent());
		decide(consolidate(), request(question.id(), DecisionChoice.DIFFERENT, null, null));
		assertThat(item(consolidate(), question.objects().getFirst()).sources()).hasSize(1);
		Conflict match = consolidate().conflicts().stream().filter(conflict -> conflict.kind() == ConflictKind.LOCALITY_ON_BORDER).findFirst()
				.orElseThrow();
		String id = consolidate().matches().stream().filter(found -> found.sources().stream().map(Source::object).toList()
				.equals(match.objects())).findFirst().orElseThrow().id();
		decide(consolidate(), request(id, DecisionChoice.DIFFERENT, null, null));
		assertThat(item(consolidate(), match.objects().getFirst()).sources()).hasSize(1);
	}

	private static Item item(Consolidated result, String object) {
		return result.items().stream().filter(one -> one.sources().stream().anyMatch(source -> source.object().equals(object))).findFirst()
				.orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12 })
	void aDecisionSurvivesAHundredRebuildsAndIsStaleExactlyWhenItsGroundsHaveChanged(long seed) {
		Consolidated result = consolidate();
		Conflict length = first(result, ConflictKind.ATTRIBUTE_DIFFERS, "lengthM");
		Conflict question = result.conflicts().stream()
				.filter(one -> one.kind() == ConflictKind.MATCH_UNCERTAIN && county.find(one.objects().getFirst()).orElseThrow() instanceof Node)
				.findFirst().orElseThrow();
		decide(result, anyDecision(length), request(question.id(), DecisionChoice.DIFFERENT, null, null));
		Map<String, Object> grounds = grounds(length, question);
		RandomEdits edits = new RandomEdits(county, seed);
		Consolidator kept = Consolidator.of(county, List.of());
		for (int i = 0; i < 100; i++) {
			kept.put(edits.edit(), county::isLeftOut);
			if (i % 10 == 9) {
				kept.put(changeGrounds(i, length, question), county::isLeftOut);
			}
			Consolidated now = kept.consolidate(Consolidator.basis(county));
			rebuild(now);
			RegionalProgramme programme = county.regionalProgramme().orElseThrow();
			assertThat(programme.getDecisions()).hasSize(2).allMatch(decision -> "så är det".equals(decision.getReason()));
			check(now, length, grounds);
			check(now, question, grounds);
		}
	}

	/** Wherever the conflict still is, its decision is there, and open only if what it rests on is different. */
	private void check(Consolidated now, Conflict decided, Map<String, Object> grounds) {
		now.conflicts().stream().filter(one -> one.id().equals(decided.id())).forEach(one -> {
			assertThat(one.decision()).isPresent();
			boolean changed = one.objects().stream().anyMatch(id -> !grounds.get(id).equals(grounds(one.kind(), id)));
			assertThat(one.stale()).as(one.reason()).isEqualTo(changed);
			assertThat(one.isOpen()).isEqualTo(changed);
		});
	}

	private Map<String, Object> grounds(Conflict... conflicts) {
		Map<String, Object> grounds = new HashMap<>();
		for (Conflict conflict : conflicts) {
			conflict.objects().forEach(id -> grounds.put(id, grounds(conflict.kind(), id)));
		}
		return grounds;
	}

	private Object grounds(ConflictKind kind, String id) {
		EObject object = county.find(id).orElse(null);
		return switch (object) {
		case Connection connection -> "length " + connection.getLengthM();
		case Node node -> node.getName() + " " + node.getLatitude() + " " + node.getLongitude();
		case null, default -> kind + " gone";
		};
	}

	/** Changes what a decision rests on, and at times back to what it was. */
	private MunicipalProgramme changeGrounds(int turn, Conflict length, Conflict question) {
		Edits edits = new Edits(county);
		boolean first = turn % 20 == 9;
		EObject object = county.find((first ? length : question).objects().getFirst())
				.orElseGet(() -> county.programmes().getFirst().getNodes().getFirst());
		if (object instanceof Connection connection) {
			edits.execute(edits.set(connection, Literals.CONNECTION__LENGTH_M, BigDecimal.valueOf(6_400 + turn % 3 * 100)));
		} else {
			String name = Names.of(object).equals("Gräftåvallen") ? "Gräftåvallen by" : "Gräftåvallen";
			edits.execute(edits.set(object, Literals.NODE__NAME, name));
		}
		return (MunicipalProgramme) EcoreUtil.getRootContainer(object);
	}

	@Test
	void aDecisionOnGroundsThatComeBackHoldsAgain() {
		Conflict length = first(consolidate(), ConflictKind.ATTRIBUTE_DIFFERS, "lengthM");
		decide(consolidate(), anyDecision(length));
		Connection connection = (Connection) county.find(length.objects().getFirst()).orElseThrow();
		BigDecimal before = connection.getLengthM();
		Edits edits = new Edits(county);
		edits.execute(edits.set(connection, Literals.CONNECTION__LENGTH_M, before.add(BigDecimal.valueOf(3_000))));
		assertThat(of(consolidate(), length.id()).stale()).isTrue();
		assertThat(item(consolidate(), connection.getId()).values()).containsEntry("lengthM", before);
		edits.execute(edits.set(connection, Literals.CONNECTION__LENGTH_M, before));
		assertThat(of(consolidate(), length.id()).stale()).isFalse();
		edits.execute(edits.set(connection, Literals.CONNECTION__NOTE, "mätt på nytt, samma"));
		edits.execute(edits.set(connection, Literals.CONNECTION__OWNER, "En annan"));
		assertThat(of(consolidate(), length.id()).stale()).isFalse();
	}

	@Test
	void decideUndoRedoLeavesTheModelEqual() {
		Consolidated result = consolidate();
		rebuild(result);
		RegionalProgramme programme = county.regionalProgramme().orElseThrow();
		Conflict length = first(result, ConflictKind.ATTRIBUTE_DIFFERS, "lengthM");
		for (DecisionRequest request : List.of(anyDecision(length), request(length.id(), DecisionChoice.KEEP, null, null),
				request(length.id(), DecisionChoice.VALUE, null, "6500"))) {
			EObject before = EcoreUtil.copy(programme);
			decide(consolidate(), request);
			EObject after = EcoreUtil.copy(programme);
			assertThat(EcoreUtil.equals(before, after)).isFalse();
			county.commandStack().undo();
			assertThat(EcoreUtil.equals(before, programme)).isTrue();
			county.commandStack().redo();
			assertThat(EcoreUtil.equals(after, programme)).isTrue();
		}
		assertThat(programme.getDecisions()).hasSize(1);
	}

	@Test
	void unfitRequestsAreRefusedOneByOneAndTheRestIsDone() {
		Consolidated result = consolidate();
		Conflict length = first(result, ConflictKind.ATTRIBUTE_DIFFERS, "lengthM");
		Conflict owner = first(result, ConflictKind.ATTRIBUTE_DIFFERS, "owner");
		Decisions.Outcome outcome = decide(result, request("no-such-conflict", DecisionChoice.SAME, null, null),
				request(length.id(), DecisionChoice.SAME, null, null), request(owner.id(), DecisionChoice.VALUE, null, "Banverket"));
		assertThat(outcome.refused()).hasSize(2).allSatisfy(refusal -> assertThat(refusal.reason()).isNotBlank().doesNotContain("null"));
		assertThat(decide(result, request(length.id(), DecisionChoice.VALUE, null, "långt")).refused()).hasSize(1);
		assertThat(decide(result, request(length.id(), DecisionChoice.VALUE, null, null)).refused()).hasSize(1);
		assertThat(decide(result, request(length.id(), DecisionChoice.VALUE, owner.objects().getFirst(), null)).refused()).hasSize(1);
		assertThat(county.regionalProgramme().orElseThrow().getDecisions()).hasSize(1);
	}
}
