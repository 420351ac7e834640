package se.lansnat.draw;

import java.util.ArrayList;
import java.util.List;

import se.lansnat.draw.Shape.Point;
import se.lansnat.draw.Shape.Polygon;

/** What stands for a thing on a map. Every mark has a shape of its own, so that none is told by its colour alone. */
public enum Mark {
	/** A star, for the most important. */
	STAR(9, Ink.MARKED_BAR),
	/** A large square. */
	SQUARE(6, Ink.MARKED_BAR),
	/** A triangle. */
	TRIANGLE(6, Ink.BAR),
	/** A square on its corner. */
	DIAMOND(5, Ink.BAR),
	/** A small cross. */
	CROSS(4, Ink.TEXT),
	/** A small filled circle. */
	DOT(3, Ink.FAINT_TEXT),
	/** A small circle with a hole. */
	RING(4, Ink.FAINT_TEXT);

	private static final int ROUND = 16;
	private static final int STAR_POINTS = 10;
	private static final double INNER = 0.45;

	private final double size;
	private final Ink ink;

	Mark(double size, Ink ink) {
		this.size = size;
		this.ink = ink;
	}

	/** {@return how far it reaches from its middle, in pixels} */
	double size() {
		return size;
	}

	void draw(Point at, List<Shape> shapes) {
		switch (this) {
		case STAR -> shapes.add(corners(at, STAR_POINTS, size, size * INNER, ink));
		case SQUARE -> {
			shapes.add(square(at, size, Ink.BACKGROUND));
			shapes.add(square(at, size - 1, ink));
		}
		case TRIANGLE -> shapes.add(corners(at, 3, size, size, ink));
		case DIAMOND -> shapes.add(corners(at, 4, size, size, ink));
		case CROSS -> {
			shapes.add(new Shape.Line(at.x() - size, at.y(), at.x() + size, at.y(), 2, ink));
			shapes.add(new Shape.Line(at.x(), at.y() - size, at.x(), at.y() + size, 2, ink));
		}
		case DOT -> shapes.add(corners(at, ROUND, size, size, ink));
		case RING -> {
			shapes.add(corners(at, ROUND, size, size, ink));
			shapes.add(corners(at, ROUND, size - 1.5, size - 1.5, Ink.BACKGROUND));
		}
		}
	}

	private static Polygon square(Point at, double size, Ink ink) {
		return new Polygon(List.of(new Point(at.x() - size, at.y() - size), new Point(at.x() + size, at.y() - size),
				new Point(at.x() + size, at.y() + size), new Point(at.x() - size, at.y() + size)), ink);
	}

	/** Corners around a place, the first above it, in turn far and near. */
	private static Polygon corners(Point at, int count, double far, double near, Ink ink) {
		List<Point> corners = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			double angle = 2 * Math.PI * i / count;
			double size = i % 2 == 0 ? far : near;
			corners.add(new Point(at.x() + size * Math.sin(angle), at.y() - size * Math.cos(angle)));
		}
		return new Polygon(corners, ink);
	}
}
