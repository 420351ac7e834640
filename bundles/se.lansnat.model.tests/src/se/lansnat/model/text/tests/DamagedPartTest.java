package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** A file that is not what it should be gives one clear problem and no objects, and nothing is thrown. */
class DamagedPartTest {

	private static final byte[] WHOLE = Models.text(Models.programme("1880")).getBytes(StandardCharsets.UTF_8);

	private static ReadPart read(byte[] bytes) {
		return new PartReader().read("programme-1880.lansnat", bytes);
	}

	private static void assertUnavailable(ReadPart read, String code) {
		assertThat(read.state()).isEqualTo(PartState.UNAVAILABLE);
		assertThat(read.root()).isEmpty();
		assertThat(read.problems()).extracting(Problem::code, Problem::severity, Problem::file)
				.containsExactly(tuple(code, Severity.ERROR, "programme-1880.lansnat"));
		assertThat(read.problems().get(0).fix()).contains("ackup");
	}

	@Test
	void aFileCutOffAnywhereIsUnavailable() {
		// The last byte is the final line end, without which the document is still whole.
		for (int length = 1; length < WHOLE.length - 1; length++) {
			ReadPart read = read(Arrays.copyOf(WHOLE, length));
			assertUnavailable(read, "part-cut-off");
			assertThat(read.problems().get(0).line()).isPositive();
		}
	}

	@Test
	void anEmptyFileIsUnavailable() {
		assertUnavailable(read(new byte[0]), "part-empty");
	}

	@Test
	void aFileFilledWithNulBytesIsUnavailable() {
		assertUnavailable(read(new byte[4096]), "part-nul-bytes");
	}

	@Test
	void aFileWhoseTailIsNulBytesSaysWhere() {
		byte[] bytes = WHOLE.clone();
		Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
		ReadPart read = read(bytes);
		assertUnavailable(read, "part-nul-bytes");
		long line = new String(bytes, 0, bytes.length / 2, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count() + 1;
		assertThat(read.problems().get(0).line()).isEqualTo((int) line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "municipality_code;name\n1880;\u00d6rebro\n", "\u0089PNG\r\n\u001a\n", "{\"op\": \"set\"}", "   \n" })
	void whatIsNoXmlIsUnavailable(String text) {
		ReadPart read = read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(read.state()).isEqualTo(PartState.UNAVAILABLE);
		assertThat(read.problems()).singleElement().extracting(Problem::code).isIn("part-not-xml", "part-cut-off");
	}

	@Test
	void malformedXmlSaysTheLine() {
		String text = new String(WHOLE, StandardCharsets.UTF_8).replaceFirst("<nodes", "<nodes<");
		ReadPart read = read(text.getBytes(StandardCharsets.UTF_8));
		assertUnavailable(read, "part-not-xml");
		int line = text.lines().toList().indexOf("  <nodes<") + 1;
		assertThat(read.problems().get(0).line()).isEqualTo(line);
	}

	@Test
	void anotherEncodingIsUnavailable() {
		assertUnavailable(read(new String(WHOLE, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1)), "part-not-utf8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html/>", "<lansnat:County xmlns:lansnat=\"urn:other\" schema=\"1.2\"/>",
			"<lansnat:Municipality xmlns:lansnat=\"urn:lansnat:model:1\" schema=\"1.2\"/>",
			"<lansnat:Part xmlns:lansnat=\"urn:lansnat:model:1\" schema=\"1.2\"/>", "<County schema=\"1.0\"/>",
			"<x:County xmlns:lansnat=\"urn:lansnat:model:1\" schema=\"1.2\"/>" })
	void aWrongRootIsUnavailable(String text) {
		ReadPart read = read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(read.state()).isEqualTo(PartState.UNAVAILABLE);
		assertThat(read.problems()).extracting(Problem::code).contains("part-not-lansnat");
	}

	@Test
	void conflictMarkersOfGitAreRecognised() {
		String text = new String(WHOLE, StandardCharsets.UTF_8).replaceFirst("  <nodes", "<<<<<<< HEAD\n  <nodes");
		ReadPart read = read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(read.problems()).singleElement().returns("part-merge-conflict", Problem::code)
				.returns(text.lines().toList().indexOf("<<<<<<< HEAD") + 1, Problem::line);
	}

	@ParameterizedTest
	@CsvSource({ "schema-missing,''", "schema-unknown,schema=\"1\"", "schema-unknown,schema=\"ny\"", "schema-unknown,schema=\"1.x\"" })
	void aPartWithoutAnUnderstandableVersionIsReadOnly(String code, String schema) {
		ReadPart read = Models.read(new String(WHOLE, StandardCharsets.UTF_8).replace("schema=\"1.2\"", schema));
		assertThat(read.state()).isEqualTo(PartState.READ_ONLY);
		assertThat(read.root()).isPresent();
		assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
	}
}
