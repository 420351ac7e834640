package se.lansnat.draw.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.lansnat.draw.BarChart;
import se.lansnat.draw.BarChart.Bar;
import se.lansnat.draw.Ink;
import se.lansnat.draw.Palette;
import se.lansnat.draw.Scene;
import se.lansnat.draw.SvgPainter;

class SvgPainterTest {

	private static final String NASTY = "<script>alert('x')</script> & \"y\" \u0001\uFFFF";

	private static Scene scene() {
		return BarChart.horizontal(new BarChart.Words(NASTY, NASTY, NASTY, value -> NASTY),
				List.of(new Bar(NASTY, NASTY, 3, NASTY, true), new Bar("b", "Åre", 2, "2,0 Mkr", false)), 640);
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void isWellFormedAndHarmlessWhateverItsWords() throws Exception {
		Element root = parse(SvgPainter.paint(scene(), "chart", "sv")).getDocumentElement();
		assertThat(root.getElementsByTagName("script").getLength()).isZero();
		assertThat(root.getElementsByTagName("title").item(0).getTextContent()).startsWith("<script>").contains("& \"y\"");
		assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
		assertThat(root.getAttribute("lang")).isEqualTo("sv");
	}

	@Test
	void isNamedAndDescribedForThoseWhoDoNotSeeIt() throws Exception {
		Element root = parse(SvgPainter.paint(scene(), "chart", "sv")).getDocumentElement();
		assertThat(root.getAttribute("role")).isEqualTo("img");
		assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-desc");
		assertThat(((Element) root.getElementsByTagName("title").item(0)).getAttribute("id")).isEqualTo("chart-title");
		assertThat(((Element) root.getElementsByTagName("desc").item(0)).getAttribute("id")).isEqualTo("chart-desc");
	}

	@Test
	void fetchesNothingAndIsTheSameEveryTime() {
		String svg = SvgPainter.paint(scene(), "chart", "sv");
		assertThat(svg).isEqualTo(SvgPainter.paint(scene(), "chart", "sv")).doesNotContain("href", "url(", "@import", "E-", "NaN");
		assertThat(svg).contains("prefers-color-scheme: dark").contains(Palette.LIGHT.css(Ink.BAR)).contains(Palette.DARK.css(Ink.BAR));
	}

	@Test
	void refusesNamesThatWouldBreakThePage() {
		assertThatIllegalArgumentException().isThrownBy(() -> SvgPainter.paint(scene(), "a\"b", "sv"));
	}

	@Test
	void coloursStandOutFromTheBackground() {
		for (Palette palette : Palette.values()) {
			for (Ink text : List.of(Ink.TEXT, Ink.FAINT_TEXT)) {
				assertThat(contrast(palette, text)).as("%s %s", palette, text).isGreaterThanOrEqualTo(4.5);
			}
			for (Ink mark : List.of(Ink.BAR, Ink.MARKED_BAR, Ink.AXIS)) {
				assertThat(contrast(palette, mark)).as("%s %s", palette, mark).isGreaterThanOrEqualTo(3);
			}
		}
	}

	/** WCAG 2.2, definition of contrast ratio. */
	private static double contrast(Palette palette, Ink ink) {
		double a = luminance(palette.rgb(ink));
		double b = luminance(palette.rgb(Ink.BACKGROUND));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
	}

	private static double channel(int value) {
		double c = (value & 0xFF) / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
