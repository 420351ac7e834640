package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.docx.DocxWriter;
import se.lansnat.report.document.html.HtmlWriter;
import se.lansnat.report.document.odt.OdtWriter;
import se.lansnat.report.document.pdf.PdfWriter;

/** What holds for every format. */
class AllWritersTest {

	private static final int SEEDS = 40;

	enum Format {
		HTML(new HtmlWriter()) {
			@Override
			String text(byte[] file) {
				String page = new String(file, StandardCharsets.UTF_8).substring("<!DOCTYPE html>".length());
				Element main = Read.all(Read.xml(page.strip().getBytes(StandardCharsets.UTF_8)), "main").getFirst();
				Read.all(main, "nav").forEach(contents -> contents.getParentNode().removeChild(contents));
				return main.getTextContent();
			}
		},
		PDF(new PdfWriter()) {
			@Override
			String text(byte[] file) throws IOException {
				try (PDDocument pdf = Loader.loadPDF(file)) {
					PDFTextStripper stripper = new PDFTextStripper();
					stripper.setSortByPosition(true);
					return stripper.getText(pdf);
				}
			}
		},
		DOCX(new DocxWriter()) {
			@Override
			String text(byte[] file) throws IOException {
				Map<String, byte[]> parts = Read.unzip(file);
				DocxWriterTest.assertWhole(parts);
				return String.join("", Read.texts(Read.xml(parts.get("word/document.xml")), "t"));
			}
		},
		ODT(new OdtWriter()) {
			@Override
			String text(byte[] file) throws IOException {
				Element text = Read.all(Read.xml(Read.unzip(file).get("content.xml")), "text").getFirst();
				Stream.of("table-of-content", "note").flatMap(name -> Read.all(text, name).stream())
						.forEach(apart -> apart.getParentNode().removeChild(apart));
				return text.getTextContent();
			}
		};

		private final DocumentWriter writer;

		Format(DocumentWriter writer) {
			this.writer = writer;
		}

		abstract String text(byte[] file) throws IOException;

		byte[] write(Document document) throws IOException {
			return Read.bytes(writer, document);
		}
	}

	static Stream<Long> seeds() {
		return Stream.iterate(1L, seed -> seed + 1).limit(SEEDS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void keepsEveryTextInOrder(long seed) throws IOException {
		RandomDocuments.Sample sample = RandomDocuments.of(seed);
		for (Format format : List.of(Format.HTML, Format.DOCX, Format.ODT)) {
			String all = Read.dense(format.text(format.write(sample.document())));
			// Contents say headings once more, before them.
			int from = 0;
			for (String text : sample.texts()) {
				int at = all.indexOf(Read.dense(text), format == Format.DOCX ? 0 : from);
				assertThat(at).as("%s of seed %d in %s: %s", format, seed, all, text).isNotNegative();
				from = at;
			}
		}
	}

	/** Words that a narrow cell breaks stand in pieces there, so characters are counted besides the marks of the texts. */
	@ParameterizedTest
	@MethodSource("seeds")
	void keepsEveryTextInPdf(long seed) throws IOException {
		RandomDocuments.Sample sample = RandomDocuments.of(seed);
		try (PDDocument pdf = Loader.loadPDF(Format.PDF.write(sample.document()))) {
			String all = Read.dense(new PDFTextStripper().getText(pdf));
			assertThat(sample.texts()).allMatch(text -> all.contains(text.substring(0, text.indexOf('x') + 1)));
			Map<Integer, Long> written = characters(all);
			characters(Read.dense(String.join("", sample.texts()))).forEach(
					(c, count) -> assertThat(written.getOrDefault(c, 0L)).as("%c of seed %d", c, seed).isGreaterThanOrEqualTo(count));
		}
	}

	private static Map<Integer, Long> characters(String text) {
		return text.codePoints().boxed().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
	}

	@ParameterizedTest
	@EnumSource
	void givesTheSameBytesForTheSameDocument(Format format) throws Exception {
		byte[] first = format.write(Samples.everything());
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			Thread.sleep(1100);
			assertThat(format.write(Samples.everything())).isEqualTo(first);
		} finally {
			TimeZone.setDefault(before);
		}
	}

	@ParameterizedTest
	@EnumSource
	void replacesAndReportsWhatNoFileCanHold(Format format) throws IOException {
		String nasty = "a\u0000b\uD800c\uFFFF";
		Document document = DocumentBuilder.of(Samples.info()).heading(1, nasty).paragraph(nasty).table(t -> t.caption(nasty).column(nasty))
				.figure("", Samples.chart(), nasty).build();
		List<Problem> problems = new ArrayList<>();
		byte[] file = written(format, document, problems);
		assertThat(Read.dense(format.text(file))).contains("a\uFFFDb\uFFFDc\uFFFD").doesNotContain("\u0000", "\uFFFF");
		assertThat(problems).extracting(Problem::code).containsOnly("document-unfit-character").hasSize(4);
	}

	private static byte[] written(Format format, Document document, List<Problem> problems) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		problems.addAll(format.writer.write(document, out));
		return out.toByteArray();
	}

	@ParameterizedTest
	@EnumSource
	void writesTenThousandRows(Format format) throws IOException {
		Document document = DocumentBuilder.of(Samples.info()).table(table -> {
			table.caption("Stor").heads("Id").column("Namn").number("Antal");
			for (int i = 0; i < 10_000; i++) {
				table.row("id" + i, "Namn", Integer.toString(i));
			}
		}).build();
		String all = format.text(format.write(document));
		assertThat(all).contains("id0", "id4999", "id9999");
	}

	@ParameterizedTest
	@EnumSource
	void writesNothingToAStreamThatFails(Format format) {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("disken är full");
			}
		};
		assertThatThrownBy(() -> format.writer.write(Samples.everything(), full)).isInstanceOf(IOException.class).hasMessage("disken är full");
	}

	@Test
	void canBeUsedByTwoAtOnce() throws Exception {
		for (Format format : Format.values()) {
			byte[] alone = format.write(Samples.everything());
			byte[][] both = new byte[2][];
			Thread other = Thread.ofPlatform().start(() -> both[0] = quietly(format));
			both[1] = quietly(format);
			other.join();
			assertThat(both[0]).isEqualTo(alone);
			assertThat(both[1]).isEqualTo(alone);
		}
	}

	private static byte[] quietly(Format format) {
		try {
			return format.write(Samples.everything());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
