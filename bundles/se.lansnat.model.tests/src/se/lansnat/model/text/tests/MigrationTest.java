package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.County;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.MigrationStep;
import se.lansnat.model.text.Migrations;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.RawElement;
import se.lansnat.model.text.ReadPart;
import se.lansnat.model.text.SchemaVersion;

/** Parts of older schemas become current ones, step by step; each step has a sample file beside this test. */
public class MigrationTest {

	private record Step(String name, SchemaVersion from, SchemaVersion to, Consumer<RawElement> change) implements MigrationStep {
		@Override
		public void migrate(RawElement root) {
			change.accept(root);
		}
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = MigrationTest.class.getResourceAsStream(name)) {
			assertThat(in).as(name).isNotNull();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static Stream<MigrationStep> steps() {
		return Migrations.STANDARD.steps().stream();
	}

	@ParameterizedTest
	@MethodSource("steps")
	void everyStepDoesWithItsSampleWhatIsExpected(MigrationStep step) throws IOException {
		ReadPart read = Models.read(resource(step.name() + ".lansnat"));
		assertThat(read.state()).isEqualTo(PartState.EDITABLE);
		assertThat(read.migrations()).startsWith(step.name());
		assertThat(read.problems()).extracting(Problem::code).contains("schema-migrated");
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(resource(step.name() + ".expected.lansnat"));
	}

	@ParameterizedTest
	@MethodSource("steps")
	void everyStepLeadsToTheNext(MigrationStep step) {
		assertThat(step.to()).isGreaterThan(step.from());
		assertThat(Stream.concat(steps().map(MigrationStep::from), Stream.of(SchemaVersion.CURRENT))).contains(step.to());
		assertThat(step.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
	}

	@Test
	void aMigratedPartIsCurrentOnceItIsSaved() throws IOException {
		String migrated = Models.text(Models.read(resource("priority-letters.lansnat")).root().orElseThrow());
		ReadPart again = Models.read(migrated);
		assertThat(again.migrations()).isEmpty();
		assertThat(again.problems()).extracting(Problem::code).containsExactly("value-unreadable");
	}

	@Test
	void whatAStepCannotUnderstandIsReportedAtItsLineOfTheOldFile() throws IOException {
		assertThat(Models.read(resource("priority-letters.lansnat")).problems())
				.filteredOn(problem -> problem.severity() == Severity.WARNING).singleElement()
				.returns("value-unreadable", Problem::code).returns("grounds", Problem::feature).returns(5, Problem::line);
	}

	@Test
	void stepsRunInTheOrderOfTheirVersionsWhateverTheOrderOfTheList() {
		Migrations chain = new Migrations(List.of(
				new Step("second", new SchemaVersion(0, 5), SchemaVersion.CURRENT, root -> append(root, "2")),
				new Step("other", new SchemaVersion(0, 7), SchemaVersion.CURRENT, root -> append(root, "x")),
				new Step("first", new SchemaVersion(0, 3), new SchemaVersion(0, 5), root -> append(root, "1"))));
		String old = Models.text(Models.county()).replace("schema=\"1.2\"", "schema=\"0.3\"");
		ReadPart read = new PartReader(ModelPackage.Literals.PART, chain).read("county.lansnat", old.getBytes(StandardCharsets.UTF_8));
		assertThat(read.migrations()).containsExactly("first", "second");
		County county = (County) read.root().orElseThrow();
		assertThat(county.getName()).isEqualTo("\u00d6rebro12");
		assertThat(county.getSchema()).isEqualTo("1.2");
	}

	private static void append(RawElement root, String text) {
		root.attributes().merge("name", text, String::concat);
	}

	@Test
	void aVersionThatNoChainLeadsFromIsUnavailable() {
		String old = Models.text(Models.county()).replace("schema=\"1.2\"", "schema=\"0.1\"");
		ReadPart read = Models.read(old);
		assertThat(read.state()).isEqualTo(PartState.UNAVAILABLE);
		assertThat(read.problems()).extracting(Problem::code).containsExactly("schema-too-old");
	}

	@Test
	void aDamagedOldPartIsUnavailable() throws IOException {
		String old = resource("priority-letters.lansnat");
		assertThat(Models.read(old.substring(0, old.length() - 60)).problems()).extracting(Problem::code).containsExactly("part-cut-off");
	}
}
