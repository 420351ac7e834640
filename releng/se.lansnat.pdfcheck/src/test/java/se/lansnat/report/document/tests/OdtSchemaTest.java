package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odftoolkit.odfvalidator.Logger.LogLevel;
import org.odftoolkit.odfvalidator.ODFValidator;
import org.odftoolkit.odfvalidator.OdfValidatorMode;
import org.odftoolkit.odfvalidator.OdfVersion;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.odt.OdtWriter;

/** Holds the ODT files against the schemas of OpenDocument 1.3. */
class OdtSchemaTest {

	private static final int SEEDS = 25;

	static Stream<Document> documents() throws Exception {
		return Stream.concat(
				Stream.of(Programmes.regional(), Programmes.municipal(), Samples.everything(),
						DocumentBuilder.of(Samples.info().with(Samples.logo()).withoutNumbers()).heading(1, "A").build()),
				LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> RandomDocuments.of(seed).document()));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void keepsToTheSchemas(Document document) throws Exception {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		ODFValidator validator = new ODFValidator(null, LogLevel.WARNING, OdfVersion.V1_3);
		boolean failed = validator.validateStream(new PrintStream(said, true, StandardCharsets.UTF_8),
				new ByteArrayInputStream(Read.bytes(new OdtWriter(), document)), "dokument.odt", OdfValidatorMode.CONFORMANCE, null);
		assertThat(failed).as(said.toString(StandardCharsets.UTF_8)).isFalse();
	}
}
