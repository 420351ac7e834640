package se.lansnat.report.programme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.report.document.Document;
import se.lansnat.report.programme.MunicipalReport;
import se.lansnat.report.programme.ReportDate;

class MunicipalReportTest {

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

	private Document document(String code) {
		return MunicipalReport.of(folder, code, DAY).orElseThrow();
	}

	private Shown shown(String code) {
		return new Shown(document(code));
	}

	@Test
	void hasTheSectionsInOrderWithTextAndWhatIsMissing() {
		Shown shown = shown(SampleCounty.OREBRO);
		assertThat(shown.headings(2).subList(0, 8)).first().isEqualTo("Avsnitt 1: Organisation och ansvar");
		assertThat(shown.headings(2).subList(0, 8)).last().isEqualTo("Avsnitt 8: Samverkan med grannar och region");
		assertThat(shown.headings(3)).containsExactly("Utgångsläge");
		assertThat(shown.chapter("avsnitt")).contains("Läge: klart.", "<b>Fet</b>", "Stadsnätet | 120", "Näringslivets behov efter 2002.",
				"Avsnittet har ingen text.");
	}

	@Test
	void saysWhoApprovedItAndWhetherItIsADraft() {
		assertThat(shown(SampleCounty.OREBRO).chapter("sammanfattning")).contains("godkänt (2001-10-03, Länsstyrelsen, Dnr 341-17-2001)")
				.doesNotContain("utkast");
		assertThat(shown(SampleCounty.KUMLA).chapter("sammanfattning")).contains("Det här är ett utkast");
	}

	@Test
	void showsPlacesWithGroundsInWordsAndLetters() {
		assertThat(shown(SampleCounty.OREBRO).table("t-orter")).first().asString().contains("Namn | Grunder", "Invånare");
		assertThat(shown(SampleCounty.OREBRO).table("t-orter")).anyMatch(row -> row.contains("skola (S)"))
				.anyMatch(row -> row.contains("712 | 2001-07-01–2002-12-31 | marknaden bygger inte"));
	}

	@Test
	void neverAddsSurveys() {
		DuctSurveyFigure other = ModelFactory.eINSTANCE.createDuctSurveyFigure();
		other.setSurvey("Svenska Energinätet");
		other.setLengthM(BigDecimal.valueOf(111));
		folder.programme(SampleCounty.KUMLA).orElseThrow().getDuctSurveyFigures().add(other);
		assertThat(shown(SampleCounty.KUMLA).chapter("kanalisation")).contains("Summa (1 uppgifter) |  | 111 |",
				"Summa (1 uppgifter) |  | 3 000 |")
				.doesNotContain("3 111");
	}

	@Test
	void explainsTheCeiling() {
		String ceiling = shown(SampleCounty.OREBRO).chapter("stodtak");
		assertThat(ceiling).contains("enligt förslaget i SOU 2000:111", "Beslutat stödtak: 2 394 472 kr", "Egen insats");
	}

	@Test
	void listsWhatHasNoPlaceOnTheMap() {
		String map = shown(SampleCounty.OREBRO).chapter("karta");
		assertThat(map).contains("Koordinater: GeoNames (geonames.org), CC BY 4.0", "Almbro")
				.doesNotContain("GeoNames (geonames.org), CC BY 4.0;");
	}

	@Test
	void isTheSameEachTime() {
		assertThat(document(SampleCounty.OREBRO)).isEqualTo(document(SampleCounty.OREBRO));
	}

	@Test
	void isDatedByTheLatestInTheFolder() {
		assertThat(ReportDate.latest(folder)).contains(LocalDate.of(2001, 11, 12));
	}

	@Test
	void isNotThereForAnUnknownMunicipality() {
		assertThat(MunicipalReport.of(folder, "9999", DAY)).isEmpty();
	}

	@Test
	void survivesAProgrammeWithoutAnything() {
		var empty = folder.programme(SampleCounty.KUMLA).orElseThrow();
		empty.getSections().clear();
		empty.setTemplate(null);
		empty.getLocalities().clear();
		empty.getNodes().clear();
		empty.getConnections().clear();
		folder.county().orElseThrow().setRuleset("annat");
		assertThat(shown(SampleCounty.KUMLA).chapter("stodtak")).contains("Regelverket annat");
		assertThat(shown(SampleCounty.KUMLA).chapter("avsnitt")).contains("Programmet har inga avsnitt.");
	}
}
