package se.lansnat.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

import se.lansnat.draw.Shape.Anchor;
import se.lansnat.draw.Shape.Line;
import se.lansnat.draw.Shape.Rectangle;
import se.lansnat.draw.Shape.Text;

/** A chart of standing bars, one for each year, against a limit: what exceeds it is set off by bold text and colour. */
public final class YearChart {

	private static final double FONT = 12;
	private static final double GAP = 8;
	private static final double LEAST_WIDTH = 160;
	private static final double LEAST_HEIGHT = 120;
	private static final double BAR_SHARE = 0.66;
	/** How much of the width the words of the limit may take. */
	private static final double LIMIT_SHARE = 0.7;
	/** Length of the piece of line that stands before the words of the limit. */
	private static final double SAMPLE = 20;

	private final Words words;
	private final List<Year> years;
	private final OptionalDouble limit;
	private final Scale scale;
	private final double width;
	private final double height;
	private final double left;
	private final double top;
	private final double bottom;
	private final List<Shape> shapes = new ArrayList<>();

	/**
	 * One bar.
	 *
	 * @param year what stands below it
	 * @param value its height in the unit of the axis, 0 or more
	 */
	public record Year(int year, double value) {
	}

	/**
	 * The words of a chart.
	 *
	 * @param title       what it is
	 * @param description what there is to be seen
	 * @param axis        what the axis measures, with unit
	 * @param limit       what the line of the limit is
	 * @param number      writes a number of the axis
	 */
	public record Words(String title, String description, String axis, String limit, DoubleFunction<String> number) {
	}

	private YearChart(Words words, List<Year> years, OptionalDouble limit, double wantedWidth, double wantedHeight) {
		this.words = words;
		this.years = years;
		this.limit = limit;
		width = Math.max(LEAST_WIDTH, wantedWidth);
		height = Math.max(LEAST_HEIGHT, wantedHeight);
		scale = Scale.upTo(Math.max(limit.orElse(0), years.stream().mapToDouble(Year::value).max().orElse(0)));
		double numbers = 0;
		for (double tick : scale.ticks()) {
			numbers = Math.max(numbers, TextWidth.of(words.number().apply(tick), FONT, false));
		}
		left = 2 * GAP + Math.ceil(numbers);
		top = 2 * FONT + 2 * GAP;
		bottom = height - FONT - 2 * GAP;
	}

	/**
	 * Lays a chart out.
	 *
	 * @param words  its words
	 * @param years  in order, at least one
	 * @param limit  what the values are held against, 0 or more; empty where unknown
	 * @param width  of the whole picture in pixels
	 * @param height of the whole picture in pixels
	 * @return the picture; larger than wanted where the texts would have no room
	 */
	public static Scene of(Words words, List<Year> years, OptionalDouble limit, double width, double height) {
		return new YearChart(words, years, limit, width, height).paint();
	}

	private Scene paint() {
		shapes.add(new Rectangle(0, 0, width, height, Ink.BACKGROUND, ""));
		paintWords();
		double highest = Double.POSITIVE_INFINITY;
		for (double tick : scale.ticks()) {
			double y = y(tick);
			shapes.add(new Line(left, y, width - GAP, y, 1, Ink.GRID));
			if (y < highest - FONT - 2) {
				shapes.add(new Text(left - GAP, y + FONT * 0.36, words.number().apply(tick), FONT, false, Anchor.END, Ink.FAINT_TEXT));
				highest = y;
			}
		}
		paintBars();
		shapes.add(new Line(left, bottom, width - GAP, bottom, 1, Ink.AXIS));
		limit.ifPresent(this::paintLimit);
		return new Scene(width, height, words.title(), words.description(), shapes);
	}

	private void paintBars() {
		double room = (width - GAP - left) / years.size();
		double lastRight = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < years.size(); i++) {
			Year year = years.get(i);
			double middle = left + (i + 0.5) * room;
			boolean over = limit.isPresent() && year.value() > limit.getAsDouble();
			double y = y(year.value());
			shapes.add(new Rectangle(middle - room * BAR_SHARE / 2, y, room * BAR_SHARE, bottom - y, over ? Ink.MARKED_BAR : Ink.BAR,
					String.valueOf(year.year())));
			Text label = new Text(middle, bottom + FONT + GAP / 2, String.valueOf(year.year()), FONT, over, Anchor.MIDDLE, over ? Ink.TEXT
					: Ink.FAINT_TEXT);
			if (label.left() > lastRight + GAP) {
				shapes.add(label);
				lastRight = label.right();
			}
		}
	}

	private void paintLimit(double value) {
		double y = y(value);
		shapes.add(new Line(left, y, width - GAP, y, 2, Ink.TEXT));
	}

	/** What the bars and the line are stands above them, where nothing runs through the words. */
	private void paintWords() {
		double baseline = FONT + GAP / 2;
		double right = width - GAP;
		if (limit.isPresent()) {
			Text text = new Text(right, baseline, TextWidth.fit(words.limit(), FONT, true, width * LIMIT_SHARE), FONT, true, Anchor.END,
					Ink.TEXT);
			shapes.add(text);
			shapes.add(new Line(text.left() - GAP - SAMPLE, baseline - FONT * 0.36, text.left() - GAP, baseline - FONT * 0.36, 2,
					Ink.TEXT));
			right = text.left() - 2 * GAP - SAMPLE;
		}
		shapes.add(new Text(GAP, baseline, TextWidth.fit(words.axis(), FONT, false, right - GAP), FONT, false, Anchor.START,
				Ink.FAINT_TEXT));
	}

	private double y(double value) {
		return bottom - value / scale.max() * (bottom - top);
	}
}
