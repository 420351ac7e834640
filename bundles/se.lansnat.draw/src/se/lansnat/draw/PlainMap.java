package se.lansnat.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import se.lansnat.draw.Shape.Anchor;
import se.lansnat.draw.Shape.Line;
import se.lansnat.draw.Shape.Point;
import se.lansnat.draw.Shape.Polygon;
import se.lansnat.draw.Shape.Rectangle;
import se.lansnat.draw.Shape.Text;

/**
 * A map without a background: spots and ways where their coordinates put them in SWEREF 99 TM, north upwards, with a scale bar, a north
 * arrow and a legend. Kinds differ in shape, not in colour alone. Names that have no room are left out.
 */
public final class PlainMap {

	static final double FONT = 10;
	private static final double MARGIN = 28;
	private static final double LEAST_HEIGHT = 240;
	private static final double MOST_HEIGHT = 760;
	/** So wide in metres at least, so that a single spot is not blown up. */
	private static final double LEAST_EXTENT = 5000;
	private static final double ARROW = 34;

	private final List<Spot> spots;
	private final List<Way> ways;
	private final Words words;
	private final double width;
	private final double height;
	private final double west;
	private final double top;
	/** Pixels for a metre. */
	private final double scale;
	private final List<Shape> shapes = new ArrayList<>();

	/**
	 * Something at a place.
	 *
	 * @param at    where
	 * @param name  what stands beside it, or empty
	 * @param mark  its shape
	 * @param rank  lower ones get their names first
	 */
	public record Spot(SwerefTm at, String name, Mark mark, int rank) {
	}

	/**
	 * A line between two places.
	 *
	 * @param from   where it begins
	 * @param to     where it ends
	 * @param stroke how it is drawn
	 */
	public record Way(SwerefTm from, SwerefTm to, Stroke stroke) {
	}

	/**
	 * The words of a map.
	 *
	 * @param title       what it is
	 * @param description what there is to be seen
	 * @param north       letter at the north arrow
	 * @param marks       names of the marks, for the legend
	 * @param strokes     names of the strokes, for the legend
	 */
	public record Words(String title, String description, String north, Function<Mark, String> marks,
			Function<Stroke, String> strokes) {
	}

	private PlainMap(List<Spot> spots, List<Way> ways, Words words, double width) {
		this.spots = spots.stream().sorted(Comparator.comparingInt(Spot::rank).thenComparing(Spot::name)).toList();
		this.ways = ways;
		this.words = words;
		this.width = width;
		List<SwerefTm> all = Stream.concat(spots.stream().map(Spot::at), ways.stream().flatMap(way -> Stream.of(way.from, way.to))).toList();
		double[] east = all.stream().mapToDouble(SwerefTm::east).toArray();
		double[] north = all.stream().mapToDouble(SwerefTm::north).toArray();
		double wide = Math.max(extent(east), LEAST_EXTENT);
		double high = Math.max(extent(north), LEAST_EXTENT);
		scale = Math.min((width - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / high);
		height = Math.max(LEAST_HEIGHT, high * scale + 2 * MARGIN);
		west = middle(east) - width / 2 / scale;
		top = middle(north) + height / 2 / scale;
	}

	private static double extent(double[] values) {
		return DoubleStream.of(values).max().orElse(0) - DoubleStream.of(values).min().orElse(0);
	}

	private static double middle(double[] values) {
		return (DoubleStream.of(values).max().orElse(0) + DoubleStream.of(values).min().orElse(0)) / 2;
	}

	/**
	 * Draws a map.
	 *
	 * @param spots what stands at places
	 * @param ways  lines between places
	 * @param words its words
	 * @param width of the picture in pixels; the height follows from the places
	 * @return the picture
	 */
	public static Scene of(List<Spot> spots, List<Way> ways, Words words, double width) {
		return new PlainMap(spots, ways, words, width).paint();
	}

	private Scene paint() {
		MapLegend legend = new MapLegend(spots, ways, words, width, height);
		shapes.add(new Rectangle(0, 0, width, legend.bottom(), Ink.BACKGROUND, ""));
		ways.forEach(way -> way.stroke.draw(point(way.from), point(way.to), shapes));
		MapLabels labels = new MapLabels(width, height);
		labels.block(width - ARROW - MARGIN / 2, 0, width, 2 * ARROW);
		labels.block(0, height - MARGIN, width * 0.45, height);
		spots.forEach(spot -> labels.block(point(spot.at), spot.mark.size()));
		List<Shape> names = spots.stream().flatMap(spot -> labels.place(spot.name, point(spot.at), spot.mark.size()).stream()).toList();
		// Names before the marks: their ground hides lines and never a mark.
		shapes.addAll(names);
		spots.reversed().forEach(spot -> spot.mark.draw(point(spot.at), shapes));
		frame();
		arrow();
		scaleBar();
		legend.draw(shapes);
		return new Scene(width, legend.bottom(), words.title, words.description, shapes);
	}

	private Point point(SwerefTm at) {
		return new Point((at.east() - west) * scale, (top - at.north()) * scale);
	}

	private void frame() {
		double in = 0.5;
		shapes.add(new Line(in, in, width - in, in, 1, Ink.GRID));
		shapes.add(new Line(in, height - in, width - in, height - in, 1, Ink.GRID));
		shapes.add(new Line(in, in, in, height - in, 1, Ink.GRID));
		shapes.add(new Line(width - in, in, width - in, height - in, 1, Ink.GRID));
	}

	private void arrow() {
		double x = width - ARROW / 2 - 6;
		double y = FONT + 8;
		shapes.add(new Text(x, y, words.north, FONT + 2, true, Anchor.MIDDLE, Ink.TEXT));
		shapes.add(new Polygon(List.of(new Point(x, y + 4), new Point(x + 7, y + ARROW), new Point(x, y + ARROW - 7)), Ink.TEXT));
		shapes.add(new Polygon(List.of(new Point(x, y + 4), new Point(x - 7, y + ARROW), new Point(x, y + ARROW - 7)), Ink.FAINT_TEXT));
	}

	/** A round number of kilometres, at most a third of the width. */
	private void scaleBar() {
		double metres = round(width / 3 / scale);
		double length = metres * scale;
		double y = height - 12;
		double x = 12;
		shapes.add(new Rectangle(x, y - 3, length / 2, 5, Ink.TEXT, ""));
		shapes.add(new Rectangle(x + length / 2, y - 3, length / 2, 5, Ink.FAINT_TEXT, ""));
		String number = metres >= 1000 ? Long.toString(Math.round(metres / 1000)) + "\u00A0km" : Long.toString(Math.round(metres)) + "\u00A0m";
		shapes.add(new Text(x + length + 6, y + 3, number, FONT, false, Anchor.START, Ink.TEXT));
	}

	/** The largest of 1, 2 or 5 times a power of ten that is not above a value. */
	private static double round(double value) {
		double power = Math.pow(10, Math.floor(Math.log10(value)));
		return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
	}
}
