package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.Leftovers;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** A value that cannot be read is a warning at its line; it is kept in the file until the feature gets another one. */
class BadValuesTest {

	private static final String PROGRAMME = Models.text(Models.programme("1880"));

	private static Problem only(ReadPart read) {
		assertThat(read.state()).isEqualTo(PartState.EDITABLE);
		assertThat(read.problems()).hasSize(1);
		assertThat(read.problems().get(0).severity()).isEqualTo(Severity.WARNING);
		return read.problems().get(0);
	}

	@ParameterizedTest
	@CsvSource({ "population=\"500\",population=\"femhundra\"", "population=\"500\",population=\"5 00\"", "population=\"500\",population=\"\"",
			"population=\"500\",population=\"99999999999999999999\"", "latitude=\"59.06828\",latitude=\"1e400\"",
			"latitude=\"59.06828\",latitude=\"NaN\"", "kind=\"MAIN\",kind=\"main\"", "number=\"1\",number=\"1.5\"",
			"name=\"1880 node A\",gateway=\"ja\"", "securityClass=\"1\",securityClass=\"x\"",
			"title=\"Avsnitt 1\",periodEnd=\"2004-13-01\"", "title=\"Avsnitt 1\",status=\"DONE\"" })
	void aBadValueIsReportedKeptAndReplaced(String good, String bad) {
		assertThat(PROGRAMME).contains(good);
		String text = PROGRAMME.replaceFirst(good, bad);
		ReadPart read = Models.read(text);
		Problem problem = only(read);
		String feature = bad.substring(0, bad.indexOf('='));
		assertThat(problem).returns("value-unreadable", Problem::code).returns(feature, Problem::feature);
		assertThat(text.lines().toList().get(problem.line() - 1)).contains(bad);
		EObject object = read.ids().get(problem.id());
		assertThat(object.eIsSet(object.eClass().getEStructuralFeature(feature))).isFalse();
		assertThat(Leftovers.hasRejectedValue(object)).isTrue();
		EObject root = read.root().orElseThrow();
		assertThat(Models.text(root).lines()).contains(text.lines().toList().get(problem.line() - 1));
		Leftovers.find(object).orElseThrow().drop(object.eClass().getEStructuralFeature(feature));
		assertThat(Models.text(root)).doesNotContain(bad);
		assertThat(Leftovers.hasRejectedValue(object)).isFalse();
	}

	@Test
	void aValueSetHidesTheOneThatCouldNotBeRead() {
		ReadPart read = Models.read(PROGRAMME.replaceFirst("population=\"500\"", "population=\"x\""));
		MunicipalProgramme programme = (MunicipalProgramme) read.root().orElseThrow();
		programme.getLocalities().forEach(locality -> locality.setPopulation(500L));
		assertThat(Models.text(programme)).isEqualTo(PROGRAMME);
	}

	@Test
	void aReferenceToNothingIsReportedAndKept() {
		String missing = Models.id("nowhere");
		String text = PROGRAMME.replaceFirst("from=\"[^\"]*\"", "from=\"" + missing + "\"");
		ReadPart read = Models.read(text);
		Problem problem = only(read);
		assertThat(problem).returns("reference-dangling", Problem::code).returns("from", Problem::feature)
				.returns(Models.id("1880 connection"), Problem::id);
		assertThat(problem.message()).contains(missing);
		assertThat(Leftovers.hasRejectedValue(read.ids().get(problem.id()))).isTrue();
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}

	@Test
	void aReferenceToAnObjectOfAnotherTypeIsReportedAndKept() {
		String text = PROGRAMME.replaceFirst("from=\"[^\"]*\"", "from=\"" + Models.id("1880 Hallsberg") + "\"");
		ReadPart read = Models.read(text);
		assertThat(only(read).code()).isEqualTo("reference-dangling");
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}

	@Test
	void theSecondObjectOfAnIdIsReportedAndKept() {
		String text = PROGRAMME.replace(Models.id("1880 \u00c5sbro"), Models.id("1880 Hallsberg"));
		ReadPart read = Models.read(text);
		Problem problem = only(read);
		assertThat(problem).returns("id-duplicate", Problem::code).returns("id", Problem::feature)
				.returns(Models.id("1880 Hallsberg"), Problem::id);
		assertThat(problem.line()).isEqualTo(text.lines().toList().lastIndexOf("      id=\"" + Models.id("1880 Hallsberg") + "\">") + 1);
		assertThat(((MunicipalProgramme) read.root().orElseThrow()).getLocalities()).hasSize(2);
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}

	@Test
	void anObjectWithoutIdGetsTheSameOneEachTime() {
		String text = PROGRAMME.replaceFirst(" *id=\"" + Models.id("1880 section 1") + "\">", ">");
		List<String> ids = List.of(Models.read(text), Models.read(text)).stream().map(read -> only(read).id()).toList();
		assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotBlank();
		EObject object = Models.read(text).ids().get(ids.get(0));
		assertThat(EcoreUtil.getID(object)).isEqualTo(ids.get(0));
	}

	@Test
	void allProblemsAreFoundAtOnce() {
		String text = PROGRAMME.replace("population=\"500\"", "population=\"x\"").replace("kind=\"MAIN\"", "kind=\"x\"").replaceAll(
				"(from|to)=\"[^\"]*\"", "$1=\"x\"");
		assertThat(Models.read(text).problems()).extracting(Problem::code).containsExactly("value-unreadable", "value-unreadable",
				"value-unreadable", "value-unreadable", "reference-dangling", "reference-dangling");
	}
}
