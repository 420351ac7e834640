package se.lansnat.model.compare.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.compare.Difference;
import se.lansnat.model.compare.Difference.Kind;
import se.lansnat.model.compare.DifferenceText;
import se.lansnat.model.compare.ParagraphChange;
import se.lansnat.model.compare.ProgrammeDifference;
import se.lansnat.model.tests.Models;
import se.lansnat.model.tests.RandomModel;

class ProgrammeDifferenceTest {

	/** What a version says, as plain facts of one object each: the naive way to compare. */
	private static Set<String> facts(EObject root) {
		Set<String> facts = new TreeSet<>();
		for (EObject object : Models.all(root)) {
			String id = EcoreUtil.getID(object);
			EObject parent = object.eContainer();
			facts.add(id + " is " + object.eClass().getName()
					+ (parent == null ? "" : " in " + EcoreUtil.getID(parent) + " " + object.eContainmentFeature().getName()));
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (!(feature instanceof EReference reference && reference.isContainment()) && object.eIsSet(feature)) {
					facts.add(id + " has " + feature.getName() + " " + values(object, feature));
				}
			}
		}
		return facts;
	}

	private static List<String> values(EObject object, EStructuralFeature feature) {
		List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
		List<String> texts = new ArrayList<>(values.stream()
				.map(value -> value instanceof EObject target ? EcoreUtil.getID(target) : value.toString()).toList());
		if (!feature.isOrdered()) {
			Collections.sort(texts);
		}
		return texts;
	}

	/** Objects and features that the facts of two versions disagree about; order of children apart. */
	private static List<String> expected(EObject before, EObject after) {
		Map<String, EObject> old = byId(before);
		Map<String, EObject> now = byId(after);
		Set<String> oldFacts = facts(before);
		Set<String> nowFacts = facts(after);
		Set<String> differing = new HashSet<>(oldFacts);
		differing.addAll(nowFacts);
		differing.removeIf(fact -> oldFacts.contains(fact) && nowFacts.contains(fact));
		Set<String> expected = new TreeSet<>();
		for (String fact : differing) {
			String[] words = fact.split(" ", 4);
			boolean inBoth = old.containsKey(words[0]) && now.containsKey(words[0]);
			if (!inBoth) {
				expected.add((now.containsKey(words[0]) ? "ADDED " : "REMOVED ") + words[0]);
			} else {
				expected.add(words[1].equals("is") ? "MOVED " + words[0] : "CHANGED " + words[0] + " " + words[2]);
			}
		}
		return List.copyOf(expected);
	}

	private static Map<String, EObject> byId(EObject root) {
		Map<String, EObject> byId = new HashMap<>();
		Models.all(root).forEach(object -> byId.put(EcoreUtil.getID(object), object));
		return byId;
	}

	private static List<String> found(List<Difference> differences) {
		return differences.stream().filter(difference -> difference.kind() != Kind.REORDERED).map(difference -> difference.kind() + " "
				+ difference.id() + (difference.kind() == Kind.CHANGED ? " " + difference.feature().getName() : "")).sorted().toList();
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void findsWhatThePlainComparisonFinds(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			RandomModel source = new RandomModel(random.nextLong());
			Part before = source.part();
			Part after = EcoreUtil.copy(before);
			for (int edits = random.nextInt(12); edits > 0; edits--) {
				edit(after, source, random);
			}
			shuffleSets(after, random);
			List<Difference> differences = ProgrammeDifference.between(before, after);
			assertThat(found(differences)).isEqualTo(expected(before, after));
			assertThat(found(ProgrammeDifference.between(after, before))).hasSameSizeAs(found(differences));
			differences.forEach(difference -> {
				assertThat(DifferenceText.old(difference)).doesNotContainNull();
				assertThat(DifferenceText.now(difference)).doesNotContainNull();
			});
			checkValues(differences);
		}
	}

	private static void checkValues(List<Difference> differences) {
		for (Difference difference : differences) {
			assertThat(difference.old()).isNotEqualTo(difference.now());
			if (difference.kind() == Kind.CHANGED && difference.feature().isMany() && !difference.feature().isOrdered()) {
				assertThat(difference.old()).hasSameSizeAs((List<?>) difference.before().orElseThrow().eGet(difference.feature()));
				assertThat(new TreeSet<>(difference.old())).isNotEqualTo(new TreeSet<>(difference.now()));
			}
		}
	}

	private static void edit(Part part, RandomModel source, Random random) {
		List<EObject> all = Models.all(part);
		EObject object = all.get(random.nextInt(all.size()));
		List<EAttribute> attributes = object.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute != object.eClass().getEIDAttribute()).toList();
		List<EReference> places = object.eClass().getEAllContainments().stream().filter(EReference::isMany).toList();
		switch (random.nextInt(5)) {
		case 0 -> source.set(object, attributes.get(random.nextInt(attributes.size())));
		case 1 -> object.eUnset(attributes.get(random.nextInt(attributes.size())));
		case 2 -> {
			if (!places.isEmpty()) {
				EReference place = places.get(random.nextInt(places.size()));
				RandomModel.put(object, place, source.object(place.getEReferenceType()));
			}
		}
		case 3 -> {
			if (object != part) {
				EcoreUtil.deleteAll(List.of(object), true);
			}
		}
		default -> move(object, all, random);
		}
	}

	private static void move(EObject object, List<EObject> all, Random random) {
		for (int tries = 0; tries < 20 && object.eContainer() != null; tries++) {
			EObject parent = all.get(random.nextInt(all.size()));
			for (EReference place : parent.eClass().getEAllContainments()) {
				if (place.isMany() && place.getEReferenceType().isSuperTypeOf(object.eClass()) && !EcoreUtil.isAncestor(object, parent)) {
					RandomModel.put(parent, place, object);
					return;
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void shuffleSets(Part part, Random random) {
		for (EObject object : Models.all(part)) {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (feature.isMany() && !feature.isOrdered()) {
					EList<Object> list = (EList<Object>) object.eGet(feature);
					List<Object> shuffled = new ArrayList<>(list);
					Collections.shuffle(shuffled, random);
					ECollections.setEList(list, shuffled);
				}
			}
		}
	}

	@Test
	void orderOfSectionsCountsAndIsOneDifference() {
		MunicipalProgramme before = Models.programme("1880");
		MunicipalProgramme after = EcoreUtil.copy(before);
		after.getSections().move(0, 1);
		assertThat(ProgrammeDifference.between(before, after)).singleElement().satisfies(difference -> {
			assertThat(difference.kind()).isEqualTo(Kind.REORDERED);
			assertThat(difference.old()).containsExactlyElementsOf(difference.now().reversed());
		});
		after.getSections().move(0, 1);
		after.getSections().add(1, Models.named(ModelFactory.eINSTANCE.createProgrammeSection(), "between"));
		assertThat(ProgrammeDifference.between(before, after)).singleElement().satisfies(difference -> {
			assertThat(difference.kind()).isEqualTo(Kind.ADDED);
			assertThat(difference.now()).containsExactly(before.getId(), "1");
		});
	}

	@Test
	void longTextsAreComparedByParagraph() {
		MunicipalProgramme before = Models.programme("1880");
		before.getSections().get(0).setText("F\u00f6rst\nGammal\nSist");
		MunicipalProgramme after = EcoreUtil.copy(before);
		after.getSections().get(0).setText("F\u00f6rst\nNy\nOch mer\nSist");
		assertThat(ProgrammeDifference.between(before, after)).singleElement().satisfies(difference -> {
			assertThat(difference.feature()).isSameAs(Literals.PROGRAMME_SECTION__TEXT);
			assertThat(difference.paragraphs()).containsExactly(paragraph(ParagraphChange.Kind.SAME, "F\u00f6rst"),
					paragraph(ParagraphChange.Kind.REMOVED, "Gammal"), paragraph(ParagraphChange.Kind.ADDED, "Ny"),
					paragraph(ParagraphChange.Kind.ADDED, "Och mer"), paragraph(ParagraphChange.Kind.SAME, "Sist"));
		});
	}

	private static ParagraphChange paragraph(ParagraphChange.Kind kind, String text) {
		return new ParagraphChange(kind, text);
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void paragraphsTellBothTexts(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<String> before = paragraphs(random);
			List<String> after = paragraphs(random);
			List<ParagraphChange> changes = ParagraphChange.between(String.join("\n", before), String.join("\n", after));
			assertThat(texts(changes, ParagraphChange.Kind.ADDED)).isEqualTo(before);
			assertThat(texts(changes, ParagraphChange.Kind.REMOVED)).isEqualTo(after);
		}
	}

	private static List<String> paragraphs(Random random) {
		return random.ints(random.nextInt(9), 0, 4).mapToObj(number -> "p" + number).toList();
	}

	private static List<String> texts(List<ParagraphChange> changes, ParagraphChange.Kind without) {
		return changes.stream().filter(change -> change.kind() != without).map(ParagraphChange::text).toList();
	}

	@Test
	void howAProgrammeWasHandledIsNoContent() {
		MunicipalProgramme before = Models.programme("1880");
		MunicipalProgramme after = EcoreUtil.copy(before);
		after.setStatus(ProgrammeStatus.APPROVED);
		after.getStatusHistory().add(Models.named(ModelFactory.eINSTANCE.createStatusChange(), "approved"));
		after.getApprovalChecks().add(Models.named(ModelFactory.eINSTANCE.createApprovalCheck(), "check"));
		assertThat(ProgrammeDifference.between(before, after)).hasSize(3);
		assertThat(ProgrammeDifference.ofContent(before, after)).isEmpty();
		after.getLocalities().get(0).setName("Vretstorp");
		assertThat(ProgrammeDifference.ofContent(before, after)).singleElement()
				.satisfies(difference -> assertThat(difference.feature()).isSameAs(Literals.PLACE__NAME));
	}
}
