package se.lansnat.draw.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.lansnat.draw.Ink;
import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.draw.YearChart;

class YearChartTest {

	private static final YearChart.Words WORDS = new YearChart.Words("Title", "Description", "Demand in Mbit/s", "Capacity 50",
			value -> String.valueOf((int) value));

	private static Scene chart(int years, OptionalDouble limit, double width) {
		List<YearChart.Year> bars = IntStream.range(0, years).mapToObj(i -> new YearChart.Year(2000 + i, 10.0 * i)).toList();
		return YearChart.of(WORDS, bars, limit, width, 200);
	}

	private static List<Shape.Rectangle> bars(Scene scene) {
		return scene.shapes().stream().filter(shape -> shape instanceof Shape.Rectangle r && !r.tag().isEmpty())
				.map(Shape.Rectangle.class::cast).toList();
	}

	@Test
	void barsAreAsHighAsTheirValuesAndThoseAboveTheLimitAreMarked() {
		List<Shape.Rectangle> bars = bars(chart(11, OptionalDouble.of(50), 500));
		assertThat(bars).hasSize(11);
		assertThat(bars.get(10).height()).isCloseTo(2 * bars.get(5).height(), offset(1e-6));
		assertThat(bars).filteredOn(bar -> bar.ink() == Ink.MARKED_BAR).extracting(Shape.Rectangle::tag).containsExactly("2006", "2007",
				"2008", "2009", "2010");
	}

	@Test
	void withoutALimitNothingIsMarkedAndNothingSaidOfIt() {
		Scene scene = chart(3, OptionalDouble.empty(), 500);
		assertThat(bars(scene)).noneMatch(bar -> bar.ink() == Ink.MARKED_BAR);
		assertThat(scene.shapes()).noneMatch(shape -> shape instanceof Shape.Text t && t.text().startsWith("Capacity"));
	}

	@Test
	void textsHaveRoomAndDoNotRunIntoEachOther() {
		for (double width : new double[] { 1, 200, 350, 900 }) {
			Scene scene = chart(40, OptionalDouble.of(50), width);
			List<Shape.Text> texts = scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
			assertThat(texts).allSatisfy(text -> {
				assertThat(text.left()).isGreaterThanOrEqualTo(-0.5);
				assertThat(text.right()).isLessThanOrEqualTo(scene.width() + 0.5);
			});
			for (Shape.Text one : texts) {
				assertThat(texts).noneMatch(other -> other != one && Math.abs(other.y() - one.y()) < 10 && other.left() < one.right()
						&& one.left() < other.right());
			}
		}
	}

	@Test
	void valuesOfNoughtAreDrawnToo() {
		assertThat(bars(YearChart.of(WORDS, List.of(new YearChart.Year(2000, 0)), OptionalDouble.of(0), 300, 200))).singleElement()
				.satisfies(bar -> assertThat(bar.height()).isZero());
	}
}
