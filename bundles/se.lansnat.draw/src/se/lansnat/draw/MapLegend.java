package se.lansnat.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import se.lansnat.draw.Shape.Anchor;
import se.lansnat.draw.Shape.Point;
import se.lansnat.draw.Shape.Text;

/** Below a map: what its marks and lines stand for, those alone that are on it. */
final class MapLegend {

	private static final double ROW = 18;
	private static final double SIGN = 34;
	private static final double GAP = 16;
	private static final double TOP = 6;

	private final List<Entry> entries = new ArrayList<>();
	private final double bottom;

	private record Entry(double x, double y, String name, BiConsumer<Point, List<Shape>> sign) {
	}

	MapLegend(List<PlainMap.Spot> spots, List<PlainMap.Way> ways, PlainMap.Words words, double width, double top) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		spots.forEach(spot -> marks.add(spot.mark()));
		Set<Stroke> strokes = EnumSet.noneOf(Stroke.class);
		ways.forEach(way -> strokes.add(way.stroke()));
		double y = top + TOP;
		for (Mark mark : marks) {
			y = add(words.marks().apply(mark), mark::draw, width, y);
		}
		for (Stroke stroke : strokes) {
			y = add(words.strokes().apply(stroke), (at, shapes) -> stroke.draw(new Point(at.x() - SIGN / 2 + 3, at.y()),
					new Point(at.x() + SIGN / 2 - 3, at.y()), shapes), width, y);
		}
		bottom = entries.isEmpty() ? top : y + ROW + TOP;
	}

	/** Beside the entry before if there is room, otherwise on a new row; returns the row's upper edge. */
	private double add(String name, BiConsumer<Point, List<Shape>> sign, double width, double y) {
		double x = entries.isEmpty() ? 0 : end(entries.getLast()) + GAP;
		boolean fits = entries.isEmpty() || x + SIGN + TextWidth.of(name, PlainMap.FONT, false) <= width;
		entries.add(new Entry(fits ? x : 0, fits ? y : y + ROW, name, sign));
		return fits ? y : y + ROW;
	}

	private static double end(Entry entry) {
		return entry.x + SIGN + TextWidth.of(entry.name, PlainMap.FONT, false);
	}

	double bottom() {
		return bottom;
	}

	void draw(List<Shape> shapes) {
		for (Entry entry : entries) {
			entry.sign.accept(new Point(entry.x + SIGN / 2, entry.y + ROW / 2), shapes);
			shapes.add(new Text(entry.x + SIGN, entry.y + ROW / 2 + PlainMap.FONT * 0.36, entry.name, PlainMap.FONT, false, Anchor.START,
					Ink.TEXT));
		}
	}
}
