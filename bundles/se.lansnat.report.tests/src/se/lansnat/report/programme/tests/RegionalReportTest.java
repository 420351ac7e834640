package se.lansnat.report.programme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.Locality;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.docx.DocxWriter;
import se.lansnat.report.document.html.HtmlWriter;
import se.lansnat.report.document.odt.OdtWriter;
import se.lansnat.report.document.pdf.PdfWriter;
import se.lansnat.report.programme.RegionalReport;

class RegionalReportTest {

	private static final LocalDate DAY = LocalDate.of(2001, 12, 1);

	@TempDir
	private Path directory;
	private CountyFolder folder;

	@BeforeEach
	void open() throws Exception {
		Locale.setDefault(Locale.of("sv", "SE"));
		folder = SampleCounty.create(directory.resolve("lan"));
	}

	@AfterEach
	void close() {
		folder.close();
	}

	private Document document() {
		return RegionalReport.of(folder, SampleCounty.consolidated(folder), DAY);
	}

	private Shown shown() {
		return new Shown(document());
	}

	@Test
	void keepsTheCountysOwnWords() {
		assertThat(shown().chapter("avsnitt")).contains("Avsnitt 1: Länets utgångspunkter", "Länet vill detta, med egna ord.");
	}

	@Test
	void showsTheStructureNetworkByNetwork() {
		Shown shown = shown();
		assertThat(shown.headings(2)).contains("Stamnät", "Ortssammanbindande nät", "Områdesnät");
		assertThat(shown.table("t-nat")).hasSize(6);
		String structure = shown.chapter("struktur");
		assertThat(structure).contains(SampleCounty.BORDER, "38 400,5 (längs väg)", "planerad 2004", "Örebro, Kumla");
		assertThat(structure.lines().filter(line -> line.startsWith(SampleCounty.BORDER + " |"))).as("once for both sides").hasSize(1);
	}

	@Test
	void saysWhereTheSourcesDiffer() {
		assertThat(shown().chapter("struktur")).contains("olika uppgifter, se bilagan");
	}

	@Test
	void leavesOutNoConnectionWhoseNetworkIsUnknown() {
		folder.programme(SampleCounty.OREBRO).orElseThrow().getConnections().forEach(connection -> connection.unsetNetwork());
		assertThat(shown().chapter("struktur")).contains("Nät som inte är angivet eller beskrivs olika\nFörbindelse |", "Örebro–Västerås |");
	}

	@Test
	void judgesMainNodesByTheirHouseholds() {
		assertThat(shown().table("t-huvudnoder")).hasSize(2).last().asString().contains("58 000 | över 40 000 hushåll");
	}

	@Test
	void namesConnectionsThatLeaveTheCounty() {
		assertThat(shown().table("t-lansgrans")).hasSize(2).last().asString().contains("Örebro–Västerås", "Västerås (Västmanland)");
	}

	@Test
	void showsCandidatesWithClauseAndReason() {
		assertThat(shown().table("t-lanspott")).last().asString().contains("Örebro, Kumla | 14 § 2", "ingen är utsedd att bygga den");
		assertThat(shown().chapter("lanspott")).contains("5 770 000 kr");
	}

	@Test
	void comparesWithTheInquirysTables() {
		Shown shown = shown();
		assertThat(shown.table("t-statistik-1")).contains("Orter med 50–2 999 invånare | 136 | 136", "Prioriterade för skola | 63 | 64");
		assertThat(shown.table("t-statistik-2")).anyMatch(row -> row.startsWith("Invånare i prioriterade orter | 712 |"));
		assertThat(shown.table("t-statistik-4")).contains("orter med färre än 3 000 invånare | 3,1 | 3,1", "hela befolkning | 3,1 | 3,1");
	}

	@Test
	void showsDecisionsAndWhetherTheyStand() {
		assertThat(shown().table("t-avgoranden")).last().asString().contains("2001-11-12 | olika uppgifter",
				"Längd | värde: 17 000 | Inmätt av Kumla | Samordnaren | underlaget har ändrats");
	}

	@Test
	void groupsFindingsSoThatTheyCanBeRead() {
		Shown shown = shown();
		assertThat(shown.table("t-motsagelser")).contains("Oviss träff | 1 | 1", "Olika uppgifter | 1 | 1", "Summa | 2 | 2");
		String annex = shown.chapter("bilaga");
		assertThat(annex).contains("Längd: Örebro 38 400,5; Kumla 17 000", "Är Örebro–Kumla samma förbindelse?");
		assertThat(shown.table("t-luckor")).contains("Ort utan planerad förbindelse | 113 | 12", "Summa | 125 | 12");
		assertThat(annex).contains("Ort utan planerad förbindelse (31): Almbro, ").doesNotContain("leder till eller planeras till Almbro");
	}

	@Test
	void speaksOfMunicipalitiesByName() {
		Shown shown = shown();
		assertThat(Stream.of("struktur", "huvudnoder", "lanspott", "orter", "bilaga").map(shown::chapter)
				.map(text -> text.replaceAll("Huvudnod \\d+", "")))
				.noneMatch(text -> text.contains(SampleCounty.OREBRO) || text.contains(SampleCounty.KUMLA));
	}

	@Test
	void isTheSameEachTime() {
		assertThat(document()).isEqualTo(document());
	}

	static List<DocumentWriter> writers() {
		return List.of(new HtmlWriter(), new PdfWriter(), new DocxWriter(), new OdtWriter());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void warnsOfNamesThatNoFileCanHold(DocumentWriter writer) throws Exception {
		List<Locality> localities = folder.programme(SampleCounty.OREBRO).orElseThrow().getLocalities();
		localities.get(0).setName("\u05E9\u05DC\u05D5\u05DD \"Å\" & <b>'x'");
		localities.get(1).setName("a\u0000b");
		localities.get(2).setName("c\uD800d");
		localities.get(3).setName("");
		localities.get(4).setName(null);
		localities.get(5).setLatitude(15.2);
		localities.get(5).setLongitude(59.3);
		folder.programme(SampleCounty.OREBRO).orElseThrow().getSections().get(2).setText("> ".repeat(5000) + "\u0000 **");
		Document document = RegionalReport.of(folder, SampleCounty.consolidated(folder), DAY);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<Problem> problems = writer.write(document, out);
		assertThat(out.size()).isPositive();
		assertThat(problems).extracting(Problem::code).contains("document-unfit-character");
		assertThat(problems).noneMatch(Problem::isError);
	}
}
