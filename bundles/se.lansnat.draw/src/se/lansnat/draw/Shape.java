package se.lansnat.draw;

import java.util.List;

/** Something to paint. Coordinates and sizes are in pixels at 100 %, x to the right and y downwards from the upper left corner. */
public sealed interface Shape {

	/** Which point of a text is given. */
	enum Anchor {
		/** Its left end. */
		START,
		/** Its middle. */
		MIDDLE,
		/** Its right end. */
		END
	}

	/**
	 * A filled rectangle.
	 *
	 * @param x      left edge
	 * @param y      upper edge
	 * @param width  0 or more
	 * @param height 0 or more
	 * @param ink    its colour
	 * @param tag    key of the thing that it stands for, or empty
	 */
	record Rectangle(double x, double y, double width, double height, Ink ink, String tag) implements Shape {

		boolean contains(double px, double py) {
			return px >= x && px < x + width && py >= y && py < y + height;
		}
	}

	/**
	 * A straight line.
	 *
	 * @param x1    where it begins
	 * @param y1    where it begins
	 * @param x2    where it ends
	 * @param y2    where it ends
	 * @param width of the line, above 0
	 * @param ink   its colour
	 */
	record Line(double x1, double y1, double x2, double y2, double width, Ink ink) implements Shape {
	}

	/**
	 * A filled polygon.
	 *
	 * @param points its corners, three or more
	 * @param ink    its colour
	 */
	record Polygon(List<Point> points, Ink ink) implements Shape {
	}

	/**
	 * A line of text.
	 *
	 * @param x      where its anchor is
	 * @param y      its baseline
	 * @param text   what it says
	 * @param size   of the font in pixels
	 * @param bold   whether the font is bold
	 * @param anchor which point of the text {@code x} is
	 * @param ink    its colour
	 */
	record Text(double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) implements Shape {

		/** @return the left edge, by the widths of a wide font */
		public double left() {
			double width = TextWidth.of(text, size, bold);
			return switch (anchor) {
			case START -> x;
			case MIDDLE -> x - width / 2;
			case END -> x - width;
			};
		}

		/** @return the right edge, by the widths of a wide font */
		public double right() {
			return left() + TextWidth.of(text, size, bold);
		}
	}

	/**
	 * A place in the scene.
	 *
	 * @param x from the left
	 * @param y from above
	 */
	record Point(double x, double y) {
	}
}
