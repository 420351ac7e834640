package se.lansnat.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.draw.Shape.Anchor;
import se.lansnat.draw.Shape.Point;
import se.lansnat.draw.Shape.Rectangle;
import se.lansnat.draw.Shape.Text;

/** Finds room for names on a map: beside, above or below their marks, where nothing else is; otherwise a name is left out. */
final class MapLabels {

	private static final double GAP = 2;
	private static final double LONGEST = 150;
	private static final double CELL = 64;

	private final double width;
	private final double height;
	/** What is taken, by the squares that it lies in: a map of thousands of spots asks often. */
	private final Map<Long, List<Box>> taken = new HashMap<>();

	private record Box(double left, double top, double right, double bottom) {

		boolean meets(Box other) {
			return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
		}
	}

	MapLabels(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/** Keeps names away from a mark. */
	void block(Point at, double size) {
		block(at.x() - size, at.y() - size, at.x() + size, at.y() + size);
	}

	/** Keeps names away from a part of the map. */
	void block(double left, double top, double right, double bottom) {
		Box box = new Box(left, top, right, bottom);
		cells(box).forEach(cell -> taken.computeIfAbsent(cell, key -> new ArrayList<>()).add(box));
	}

	/** The name and the ground that it stands on, or nothing. */
	List<Shape> place(String name, Point at, double size) {
		String text = TextWidth.fit(name, PlainMap.FONT, false, LONGEST);
		double wide = TextWidth.of(text, PlainMap.FONT, false);
		double high = PlainMap.FONT * 1.2;
		double away = size + GAP;
		double[][] corners = { { at.x() + away, at.y() - high / 2 }, { at.x() - away - wide, at.y() - high / 2 },
				{ at.x() - wide / 2, at.y() - away - high }, { at.x() - wide / 2, at.y() + away },
				{ at.x() + size, at.y() - size - high }, { at.x() + size, at.y() + size }, { at.x() - size - wide, at.y() - size - high },
				{ at.x() - size - wide, at.y() + size } };
		for (double[] corner : corners) {
			Box box = new Box(corner[0], corner[1], corner[0] + wide, corner[1] + high);
			if (!text.isEmpty() && isFree(box)) {
				block(box.left, box.top, box.right, box.bottom);
				return List.of(new Rectangle(box.left, box.top, wide, high, Ink.BACKGROUND, ""),
						new Text(box.left, box.top + high * 0.8, text, PlainMap.FONT, false, Anchor.START, Ink.TEXT));
			}
		}
		return List.of();
	}

	private boolean isFree(Box box) {
		return box.left >= GAP && box.top >= GAP && box.right <= width - GAP && box.bottom <= height - GAP
				&& cells(box).stream().flatMap(cell -> taken.getOrDefault(cell, List.of()).stream()).noneMatch(box::meets);
	}

	private static List<Long> cells(Box box) {
		List<Long> cells = new ArrayList<>();
		for (long x = cell(box.left); x <= cell(box.right); x++) {
			for (long y = cell(box.top); y <= cell(box.bottom); y++) {
				cells.add(x << Integer.SIZE | y & 0xFFFFFFFFL);
			}
		}
		return cells;
	}

	private static long cell(double value) {
		return (long) Math.floor(value / CELL);
	}
}
