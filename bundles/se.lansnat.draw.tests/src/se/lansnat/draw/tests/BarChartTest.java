package se.lansnat.draw.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.draw.BarChart;
import se.lansnat.draw.BarChart.Bar;
import se.lansnat.draw.Ink;
import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;

class BarChartTest {

	private static final BarChart.Words WORDS = new BarChart.Words("Stödtak", "Tolv staplar", "Mkr",
			value -> String.valueOf(Math.round(value * 100) / 100.0));

	private static Scene chart(double width, Bar... bars) {
		return BarChart.horizontal(WORDS, List.of(bars), width);
	}

	private static Bar bar(String name, double value) {
		return new Bar("tag-" + name, name, value, value + " Mkr", false);
	}

	private static <T extends Shape> List<T> of(Scene scene, Class<T> kind) {
		return scene.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static List<Shape.Rectangle> bars(Scene scene) {
		return of(scene, Shape.Rectangle.class).stream().filter(r -> r.ink() == Ink.BAR || r.ink() == Ink.MARKED_BAR).toList();
	}

	@Test
	void theLongestComesFirstAndEqualOnesInSwedishOrder() {
		Scene scene = chart(600, bar("Örebro", 1), bar("Askersund", 1), bar("Ängelholm", 1), bar("Åre", 1), bar("Laxå", 7));
		assertThat(bars(scene)).extracting(Shape.Rectangle::tag).containsExactly("tag-Laxå", "tag-Askersund", "tag-Åre",
				"tag-Ängelholm", "tag-Örebro");
	}

	@Test
	void barsAreAsLongAsTheirValues() {
		List<Shape.Rectangle> bars = bars(chart(600, bar("a", 8), bar("b", 4), bar("c", 0)));
		assertThat(bars.get(0).width()).isGreaterThan(100).isCloseTo(bars.get(1).width() * 2, within(1e-6));
		assertThat(bars.get(2).width()).isZero();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.3, 1, 7, 19.99, 33.477443, 402, 1234567 })
	void noTextsOverlapAndNothingIsOutside(double max) {
		for (double width : new double[] { 100, 300, 640, 2000 }) {
			Scene scene = chart(width, IntStream.range(0, 49).mapToObj(i -> bar("Upplands Väsby stad " + i, max * i / 48)).toArray(Bar[]::new));
			List<Shape.Text> texts = of(scene, Shape.Text.class);
			for (Shape.Text a : texts) {
				assertThat(a.left()).isGreaterThanOrEqualTo(0);
				assertThat(a.right()).isLessThanOrEqualTo(scene.width());
				assertThat(a.y()).isBetween(a.size(), scene.height());
				List<Shape.Text> others = new ArrayList<>(texts);
				others.remove(a);
				assertThat(others).noneMatch(b -> a.left() < b.right() && b.left() < a.right() && Math.abs(a.y() - b.y()) < a.size());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.3, 1, 7, 19.99, 33.477443, 402, 1234567 })
	void theAxisReachesTheLongestBar(double max) {
		Scene scene = chart(640, bar("a", max));
		List<Shape.Line> grid = of(scene, Shape.Line.class).stream().filter(line -> line.ink() == Ink.GRID).toList();
		Shape.Rectangle bar = bars(scene).getFirst();
		assertThat(grid).hasSizeBetween(3, 7);
		assertThat(grid.getLast().x1()).isGreaterThanOrEqualTo(bar.x() + bar.width() - 1e-6);
	}

	@Test
	void theSelectedBarDiffersInMoreThanColour() {
		Scene scene = chart(600, bar("a", 8), new Bar("b", "b", 4, "4 Mkr", true));
		assertThat(of(scene, Shape.Polygon.class)).hasSize(1);
		assertThat(of(scene, Shape.Text.class).stream().filter(Shape.Text::bold)).extracting(Shape.Text::text)
				.containsExactly("b", "4 Mkr");
	}

	@Test
	void aPlaceTellsWhatStandsThere() {
		Scene scene = chart(600, bar("a", 8), bar("b", 0));
		Shape.Rectangle first = bars(scene).getFirst();
		assertThat(scene.tagAt(first.x() + 1, first.y() + 1)).contains("tag-a");
		assertThat(scene.tagAt(5, first.y() + 1 + 24)).contains("tag-b");
		assertThat(scene.tagAt(5, scene.height() - 1)).isEmpty();
	}

	@Test
	void nothingToShowIsAnEmptyChart() {
		assertThat(bars(chart(600))).isEmpty();
		assertThat(bars(chart(600, bar("a", 0))).getFirst().width()).isZero();
	}
}
