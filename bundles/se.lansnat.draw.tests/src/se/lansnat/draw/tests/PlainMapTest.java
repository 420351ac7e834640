package se.lansnat.draw.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.lansnat.draw.Mark;
import se.lansnat.draw.PlainMap;
import se.lansnat.draw.PlainMap.Spot;
import se.lansnat.draw.PlainMap.Way;
import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.draw.Stroke;
import se.lansnat.draw.SwerefTm;

class PlainMapTest {

	private static final double WIDTH = 640;
	private static final PlainMap.Words WORDS = new PlainMap.Words("Karta", "Prickar", "N", mark -> "tecken " + mark, stroke -> "linje " + stroke);

	private static Scene map(List<Spot> spots, List<Way> ways) {
		return PlainMap.of(spots, ways, WORDS, WIDTH);
	}

	private static List<Shape.Text> texts(Scene scene) {
		return scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
	}

	@Test
	void projectsAsTheSurveyDoes() {
		SwerefTm stockholm = SwerefTm.of(59.3293235, 18.0685808);
		assertThat(stockholm.north()).isCloseTo(6_580_745.573, within(0.001));
		assertThat(stockholm.east()).isCloseTo(674_570.654, within(0.001));
		SwerefTm meridian = SwerefTm.of(60, 15);
		assertThat(meridian.east()).isEqualTo(500_000);
	}

	@Test
	void putsNorthUpwardsAndEastToTheRight() {
		Scene scene = map(List.of(new Spot(SwerefTm.of(59, 15), "Syd", Mark.DOT, 1), new Spot(SwerefTm.of(59.5, 15.5), "Nordost", Mark.DOT, 1)),
				List.of());
		Shape.Text south = text(scene, "Syd");
		Shape.Text northEast = text(scene, "Nordost");
		assertThat(northEast.y()).isLessThan(south.y());
		assertThat(northEast.x()).isGreaterThan(south.x());
	}

	private static Shape.Text text(Scene scene, String said) {
		return texts(scene).stream().filter(text -> text.text().equals(said)).findFirst().orElseThrow();
	}

	@Test
	void namesDoNotMeetAndStayInside() {
		Random random = new Random(1);
		List<Spot> spots = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			spots.add(new Spot(SwerefTm.of(59 + random.nextDouble(), 14 + random.nextDouble()), "Ort " + i, Mark.DOT, i));
		}
		Scene scene = map(spots, List.of());
		List<Shape.Text> names = texts(scene).stream().filter(text -> text.text().startsWith("Ort")).toList();
		assertThat(names).hasSizeGreaterThan(60);
		assertThat(text(scene, "Ort 0")).isNotNull();
		for (Shape.Text a : names) {
			assertThat(a.left()).isNotNegative();
			assertThat(a.right()).isLessThanOrEqualTo(scene.width());
			for (Shape.Text b : names) {
				if (a != b) {
					boolean apart = a.right() <= b.left() || b.right() <= a.left() || Math.abs(a.y() - b.y()) >= a.size();
					assertThat(apart).as("%s and %s", a, b).isTrue();
				}
			}
		}
	}

	@Test
	void explainsWhatIsOnItAndNothingElse() {
		Scene scene = map(List.of(new Spot(SwerefTm.of(59, 15), "A", Mark.SQUARE, 1)),
				List.of(new Way(SwerefTm.of(59, 15), SwerefTm.of(59.2, 15), Stroke.WIDE_BROKEN)));
		assertThat(texts(scene)).extracting(Shape.Text::text).contains("tecken SQUARE", "linje WIDE_BROKEN", "N").doesNotContain("tecken DOT")
				.anyMatch(text -> text.matches("\\d+\u00A0km"));
	}

	@Test
	void scaleBarIsAsLongAsItSays() {
		Scene scene = map(List.of(new Spot(SwerefTm.of(59, 15), "", Mark.DOT, 1), new Spot(SwerefTm.of(59, 16), "", Mark.DOT, 1)), List.of());
		String said = texts(scene).stream().map(Shape.Text::text).filter(text -> text.endsWith("km")).findFirst().orElseThrow();
		double metres = Double.parseDouble(said.replaceAll("\\D", "")) * 1000;
		double bar = scene.shapes().stream().filter(Shape.Rectangle.class::isInstance).map(Shape.Rectangle.class::cast)
				.filter(r -> r.height() == 5).mapToDouble(Shape.Rectangle::width).sum();
		double between = SwerefTm.of(59, 16).east() - SwerefTm.of(59, 15).east();
		assertThat(bar / metres).isCloseTo((WIDTH - 56) / between, within(1e-6));
	}

	@Test
	void drawsOneSpotAndNone() {
		assertThat(map(List.of(new Spot(SwerefTm.of(59, 15), "A", Mark.STAR, 1)), List.of()).height()).isPositive();
		assertThat(map(List.of(), List.of()).height()).isPositive();
	}
}
