package se.lansnat.draw;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

import se.lansnat.draw.Shape.Anchor;
import se.lansnat.draw.Shape.Line;
import se.lansnat.draw.Shape.Point;
import se.lansnat.draw.Shape.Polygon;
import se.lansnat.draw.Shape.Rectangle;
import se.lansnat.draw.Shape.Text;

/** A chart of horizontal bars, the longest first, each with its name to the left and its number to the right. */
public final class BarChart {

	private static final double FONT = 12;
	private static final double ROW = 24;
	private static final double BAR = 15;
	private static final double GAP = 8;
	private static final double FOOT = 46;
	private static final double MIN_PLOT = 80;
	private static final double MAX_NAME_SHARE = 0.4;

	/** The bars start here; to the left of it stand the names. */
	private final double left;
	private final double right;
	private final double bottom;
	/** At least what was asked for: names and numbers must have room in any case. */
	private final double width;
	private final Scale scale;
	private final List<Bar> bars;
	private final List<Shape> shapes = new ArrayList<>();

	/**
	 * One bar.
	 *
	 * @param tag    key of the thing that it stands for, so that a painter knows what was pointed at
	 * @param name   what stands to its left
	 * @param value  its length in the unit of the axis, 0 or more
	 * @param number what stands to its right: the value in full
	 * @param marked whether it is the selected one: set off by bold text, a pointer and colour
	 */
	public record Bar(String tag, String name, double value, String number, boolean marked) {
	}

	/**
	 * The words of a chart.
	 *
	 * @param title       what it is
	 * @param description what there is to be seen
	 * @param axis        what the axis measures, with unit
	 * @param number      writes a number of the axis
	 */
	public record Words(String title, String description, String axis, DoubleFunction<String> number) {
	}

	private BarChart(List<Bar> unsorted, double wanted) {
		Collator swedish = Collator.getInstance(Locale.of("sv"));
		bars = unsorted.stream()
				.sorted(Comparator.comparingDouble(Bar::value).reversed().thenComparing(Bar::name, swedish)).toList();
		double names = bars.stream().mapToDouble(bar -> TextWidth.of(bar.name(), FONT, true)).max().orElse(0);
		double numbers = bars.stream().mapToDouble(bar -> TextWidth.of(bar.number(), FONT, true)).max().orElse(0);
		left = 3 * GAP + Math.ceil(Math.min(names, wanted * MAX_NAME_SHARE));
		right = Math.max(left + MIN_PLOT, wanted - numbers - 2 * GAP);
		width = right + numbers + 2 * GAP;
		bottom = GAP + bars.size() * ROW;
		scale = Scale.upTo(bars.stream().mapToDouble(Bar::value).max().orElse(0));
	}

	/**
	 * Lays a chart out.
	 *
	 * @param words its words
	 * @param bars  in any order
	 * @param width of the whole picture in pixels; the height follows from the number of bars
	 * @return the picture
	 */
	public static Scene horizontal(Words words, List<Bar> bars, double width) {
		return new BarChart(bars, width).paint(words);
	}

	private Scene paint(Words words) {
		double height = bottom + FOOT;
		shapes.add(new Rectangle(0, 0, width, height, Ink.BACKGROUND, ""));
		for (int i = 0; i < bars.size(); i++) {
			shapes.add(new Rectangle(0, GAP + i * ROW, width, ROW, Ink.BACKGROUND, bars.get(i).tag()));
		}
		paintAxis(words);
		for (int i = 0; i < bars.size(); i++) {
			paintBar(bars.get(i), GAP + i * ROW);
		}
		return new Scene(width, height, words.title(), words.description(), shapes);
	}

	private void paintAxis(Words words) {
		double lastRight = Double.NEGATIVE_INFINITY;
		for (double tick : scale.ticks()) {
			double x = x(tick);
			shapes.add(new Line(x, GAP, x, bottom, 1, Ink.GRID));
			Text number = new Text(x, bottom + FONT + 4, words.number().apply(tick), FONT, false, Anchor.MIDDLE, Ink.FAINT_TEXT);
			if (number.left() > lastRight + GAP) {
				shapes.add(number);
				lastRight = number.right();
			}
		}
		shapes.add(new Line(left, GAP, left, bottom, 1, Ink.AXIS));
		shapes.add(new Text(left, bottom + 2 * FONT + 12, words.axis(), FONT, false, Anchor.START, Ink.FAINT_TEXT));
	}

	private void paintBar(Bar bar, double top) {
		double middle = top + ROW / 2;
		double baseline = middle + FONT * 0.36;
		double end = x(bar.value());
		shapes.add(new Rectangle(left, middle - BAR / 2, end - left, BAR, bar.marked() ? Ink.MARKED_BAR : Ink.BAR, bar.tag()));
		if (bar.marked()) {
			shapes.add(new Polygon(List.of(new Point(2, middle - 5), new Point(10, middle), new Point(2, middle + 5)), Ink.MARKED_BAR));
		}
		double room = left - 3 * GAP;
		shapes.add(new Text(left - GAP, baseline, TextWidth.fit(bar.name(), FONT, bar.marked(), room), FONT, bar.marked(),
				Anchor.END, Ink.TEXT));
		Text number = new Text(end + GAP, baseline, bar.number(), FONT, bar.marked(), Anchor.START, Ink.TEXT);
		// Its own ground, so that lines of the axis do not run through the number.
		shapes.add(new Rectangle(number.x() - 2, middle - FONT * 0.7, number.right() - number.x() + 4, FONT * 1.4, Ink.BACKGROUND,
				bar.tag()));
		shapes.add(number);
	}

	private double x(double value) {
		return left + value / scale.max() * (right - left);
	}
}
