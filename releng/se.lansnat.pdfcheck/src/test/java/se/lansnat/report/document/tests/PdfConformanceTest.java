package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.pdf.PdfWriter;

/** Lets veraPDF judge the PDF files: PDF/UA-1 for those who hear them read, PDF/A-2a for the archive. */
class PdfConformanceTest {

	private static final int SEEDS = 12;

	@BeforeAll
	static void prepare() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static Stream<Document> documents() throws Exception {
		Document bare = DocumentBuilder.of(Samples.info()).build();
		Document logo = DocumentBuilder.of(Samples.info().with(Samples.logo())).heading(3, "Märke").build();
		Document links = DocumentBuilder.of(Samples.info()).table(table -> {
			table.caption("Lång").heads("Id").column("Länk");
			for (int i = 0; i < 300; i++) {
				table.row(new Cell(List.of(Inline.strong("r" + i)), 1),
						Cell.of(Inline.link("https://exempel.se/" + i, "x")));
			}
		}).build();
		return Stream.concat(Stream.of(Programmes.regional(), Programmes.municipal(), Samples.everything(), bare, logo, links),
				LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> RandomDocuments.of(seed).document()));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void isAccessibleAndFitForTheArchive(Document document) throws Exception {
		byte[] pdf = Read.bytes(new PdfWriter(), document);
		for (String flavour : List.of("ua1", "2a")) {
			assertThat(failures(pdf, PDFAFlavour.fromString(flavour))).as(flavour).isEmpty();
		}
	}

	private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			var result = validator.validate(parser);
			List<String> failures = result.getTestAssertions().stream().filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
					.map(test -> test.getRuleId().getClause() + ": " + test.getMessage() + " @ " + test.getLocation().getContext()).distinct()
					.limit(5).toList();
			assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
			return failures;
		}
	}
}
