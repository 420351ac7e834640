package se.lansnat.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.report.CeilingsChart;
import se.lansnat.report.CeilingsPage;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.StatisticsSource;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

class CeilingsPageTest {

	private static SupportResult nation;

	@BeforeAll
	static void compute() throws Exception {
		Locale.setDefault(Locale.of("sv", "SE"));
		nation = SupportModels.compute(Rulesets.builtIn("sou-2000-111").orElseThrow(), StatisticsSet.published());
	}

	private static String page(String county) {
		return CeilingsPage.html(county, nation, deviations(county));
	}

	private static List<Deviation> deviations(String county) {
		return PublishedTables.deviations().stream().filter(d -> d.county().equals(county)).toList();
	}

	/** The page is written so that it is well-formed XML too. */
	private static Document parse(String html) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
	}

	private static List<Element> elements(Document page, String tag) {
		NodeList nodes = page.getElementsByTagName(tag);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	private static String plain(String text) {
		return text.replace('\u00A0', ' ');
	}

	@Test
	void showsEveryMunicipalityWithItsFigures() throws Exception {
		Document page = parse(page("Örebro"));
		Element body = elements(page, "tbody").getFirst();
		assertThat(body.getElementsByTagName("tr").getLength()).isEqualTo(12);
		String vansbro = plain(parse(page("Dalarna")).getDocumentElement().getTextContent());
		assertThat(vansbro).contains("6 806 946", "2 950 400", "75");
		String text = plain(page.getDocumentElement().getTextContent());
		assertThat(text).contains("Stödtak i Örebro län", "enligt förslaget i SOU 2000:111", "40 390 920 kr", "5 770 000 kr", "8 662 824",
				"samma belopp som de beslutade taken");
	}

	@Test
	void explainsEveryMunicipalityAndTheCounty() throws Exception {
		List<Element> details = elements(parse(page("Örebro")), "details");
		assertThat(details).hasSize(13);
		assertThat(details).allSatisfy(one -> assertThat(one.getElementsByTagName("li").getLength()).isGreaterThan(5));
		assertThat(plain(details.get(1).getTextContent())).contains("Källa: ", "SOU 2000:111, bilaga 8, kolumn 2");
	}

	@Test
	void listsThePublishedDeviationsOfTheCounty() throws Exception {
		for (String county : List.of("Örebro", "Stockholm", "Jämtland", "Dalarna")) {
			String text = parse(page(county)).getDocumentElement().getTextContent();
			assertThat(deviations(county)).isNotEmpty().allSatisfy(deviation -> assertThat(text).contains(deviation.text()));
		}
	}

	@Test
	void canBeReadAloud() throws Exception {
		Document page = parse(page("Örebro"));
		assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
		assertThat(elements(page, "h1")).hasSize(1);
		assertThat(elements(page, "caption")).hasSize(1);
		assertThat(elements(page, "th")).isNotEmpty().allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
		Element head = elements(page, "thead").getFirst();
		int columns = head.getElementsByTagName("th").getLength();
		for (Element row : elements(page, "tr")) {
			assertThat(row.getElementsByTagName("th").getLength() + row.getElementsByTagName("td").getLength()).isEqualTo(columns);
		}
		assertThat(elements(page, "svg").getFirst().getAttribute("role")).isEqualTo("img");
	}

	@Test
	void everyLinkLeadsToOnePlaceInThePage() throws Exception {
		Document page = parse(page("Västra Götaland"));
		List<String> ids = elements(page, "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
		assertThat(ids).doesNotHaveDuplicates();
		List<Element> links = elements(page, "a");
		assertThat(links).hasSize(49).allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
		assertThat(elements(page, "*").stream().map(element -> element.getAttribute("aria-labelledby")).filter(id -> !id.isEmpty())
				.flatMap(id -> List.of(id.split(" ")).stream())).isNotEmpty().allMatch(ids::contains);
	}

	@Test
	void needsNothingFromOutside() {
		assertThat(page("Örebro")).doesNotContain("<script", "<link", "src=", "url(", "@import", "http://localhost", "https:")
				.contains("prefers-color-scheme: dark", "@media print", "default-src 'none'");
	}

	@Test
	void isTheSameEveryTimeAndForEveryCounty() throws Exception {
		for (var county : nation.counties()) {
			String html = page(county.county());
			assertThat(html).isEqualTo(page(county.county())).doesNotContain("null", "NLS missing", "{0}", "{1}").endsWith("</html>\n");
			parse(html);
		}
	}

	@Test
	void escapesWhatComesFromData() throws Exception {
		String nasty = "<b onload=\"x\">&amp;</b>";
		SupportResult result = SupportModels.compute(Rulesets.builtIn("sou-2000-111").orElseThrow(), new StatisticsSet(nasty,
				List.of(new MunicipalityStatistics("0001", nasty, nasty, 5000, 10, 100_000, StatisticsSource.of(nasty)))));
		Document page = parse(CeilingsPage.html(nasty, result, List.of()));
		assertThat(elements(page, "b")).isEmpty();
		assertThat(page.getDocumentElement().getTextContent()).contains(nasty + " län", "inget, uträknat");
	}

	@Test
	void saysWhenAValueIsOnTrialAndWhatWasDecided() throws Exception {
		SupportResult trial = SupportModels.compute(
				Rulesets.builtIn("sou-2000-111").orElseThrow().with("frame_sek", java.math.BigDecimal.valueOf(1_000_000_000)),
				StatisticsSet.published());
		String text = plain(parse(CeilingsPage.html("Örebro", trial, List.of())).getDocumentElement().getTextContent());
		assertThat(text).contains("ändrat på prov", "Askersund: beslutat 8 662 824 kr, uträknat");
	}

	@Test
	void refusesACountyThatWasNotComputed() {
		assertThatIllegalArgumentException().isThrownBy(() -> CeilingsPage.html("Atlantis", nation, List.of()));
	}

	@Test
	void theChartHasABarForEachMunicipality() {
		List<MunicipalityCeiling> rows = nation.municipalities().stream().filter(row -> row.statistics().county().equals("Örebro"))
				.map(MunicipalityCeiling.class::cast).toList();
		Scene scene = CeilingsChart.of("Örebro län", rows, "1880", 640);
		List<Shape.Text> bold = scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
				.filter(Shape.Text::bold).toList();
		assertThat(bold).extracting(text -> plain(text.text())).containsExactly("Örebro", "2 394 472 kr");
		assertThat(scene.shapes().stream().filter(Shape.Rectangle.class::isInstance).map(shape -> ((Shape.Rectangle) shape).tag()))
				.contains("1880", "1881", "1885");
		assertThat(scene.description()).contains("12 kommuner");
	}
}
