package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.Part;
import se.lansnat.model.tests.Models;
import se.lansnat.model.tests.RandomModel;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** Whatever the model can hold comes back from its text, and the text depends on the content alone. */
class RoundTripTest {

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void savingLoadingSavingGivesEqualBytes(long seed) {
		Part part = new RandomModel(seed).part();
		String text = Models.text(part);
		ReadPart read = Models.read(text);
		assertThat(read.problems()).isEmpty();
		assertThat(read.state()).isEqualTo(PartState.EDITABLE);
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsLoadedEqualsWhatWasSaved(long seed) {
		Part part = new RandomModel(seed).part();
		sortSets(part);
		assertThat(EcoreUtil.equals(part, Models.read(Models.text(part)).root().orElseThrow())).isTrue();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfSetsInMemoryDoesNotMatter(long seed) {
		Part part = new RandomModel(seed).part();
		String text = Models.text(part);
		shuffleSets(part, new Random(seed));
		assertThat(Models.text(part)).isEqualTo(text);
	}

	@Test
	void theIndexHasEveryObject() {
		Part part = new RandomModel(7).part();
		ReadPart read = Models.read(Models.text(part));
		assertThat(read.ids().keySet()).containsExactlyInAnyOrderElementsOf(Models.all(part).stream().map(EcoreUtil::getID).toList());
	}

	@Test
	void theTextIsUtf8WithUnixLinesAndWithoutDefaults() {
		String text = Models.text(Models.county());
		assertThat(text).isEqualTo("""
				<?xml version="1.0" encoding="UTF-8"?>
				<lansnat:County
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:lansnat="urn:lansnat:model:1"
				    schema="1.2"
				    code="18"
				    name="\u00d6rebro"
				    id="%s">
				""".formatted(Models.id("county")) + text.substring(text.indexOf("  <municipalities")));
		assertThat(text).endsWith("</lansnat:County>\n").doesNotContain("\r").doesNotContain("status=");
	}

	private static void sortSets(EObject root) {
		forEachSet(root, list -> ECollections.sort(list, Comparator.comparing(RoundTripTest::key)));
	}

	private static void shuffleSets(EObject root, Random random) {
		forEachSet(root, list -> {
			List<Object> shuffled = new ArrayList<>(list);
			Collections.shuffle(shuffled, random);
			ECollections.setEList(list, shuffled);
		});
	}

	private static String key(Object value) {
		return value instanceof EObject object ? EcoreUtil.getID(object)
				: String.valueOf(((Enumerator) value).getValue());
	}

	private static void forEachSet(EObject root, Consumer<EList<Object>> action) {
		for (EObject object : Models.all(root)) {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (feature.isMany() && !feature.isOrdered()) {
					@SuppressWarnings("unchecked")
					EList<Object> list = (EList<Object>) object.eGet(feature);
					action.accept(list);
				}
			}
		}
	}
}
