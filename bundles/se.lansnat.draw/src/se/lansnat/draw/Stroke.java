package se.lansnat.draw;

import java.util.List;

import se.lansnat.draw.Shape.Line;
import se.lansnat.draw.Shape.Point;

/** How a line on a map is drawn: three widths, whole for what exists and broken for what is planned. */
public enum Stroke {
	/** Wide and whole. */
	WIDE(3.5, Ink.BAR, false),
	/** Wide and broken. */
	WIDE_BROKEN(3.5, Ink.BAR, true),
	/** Of middling width and whole. */
	MEDIUM(1.8, Ink.BAR, false),
	/** Of middling width and broken. */
	MEDIUM_BROKEN(1.8, Ink.BAR, true),
	/** Narrow and whole. */
	NARROW(0.8, Ink.FAINT_TEXT, false),
	/** Narrow and broken. */
	NARROW_BROKEN(0.8, Ink.FAINT_TEXT, true);

	private static final double DASH = 6;
	private static final double GAP = 4;

	private final double width;
	private final Ink ink;
	private final boolean broken;

	Stroke(double width, Ink ink, boolean broken) {
		this.width = width;
		this.ink = ink;
		this.broken = broken;
	}

	void draw(Point from, Point to, List<Shape> shapes) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		if (!broken) {
			shapes.add(new Line(from.x(), from.y(), to.x(), to.y(), width, ink));
			return;
		}
		for (double at = 0; at < length; at += DASH + GAP) {
			Point begin = between(from, to, at / length);
			Point end = between(from, to, Math.min(at + DASH, length) / length);
			shapes.add(new Line(begin.x(), begin.y(), end.x(), end.y(), width, ink));
		}
	}

	private static Point between(Point from, Point to, double share) {
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}
}
