package se.lansnat.draw;

import java.util.List;
import java.util.Optional;

/**
 * A finished picture, independent of where it is painted.
 *
 * @param width       in pixels at 100 %
 * @param height      in pixels at 100 %
 * @param title       what the picture is, for those who do not see it
 * @param description what there is to be seen in it, for those who do not see it
 * @param shapes      what to paint, from the back to the front
 */
public record Scene(double width, double height, String title, String description, List<Shape> shapes) {

	/** Keeps the shapes as they are now. */
	public Scene {
		shapes = List.copyOf(shapes);
	}

	/**
	 * What stands at a place.
	 *
	 * @param x from the left
	 * @param y from above
	 * @return the tag of the frontmost tagged shape there, or empty
	 */
	public Optional<String> tagAt(double x, double y) {
		for (Shape shape : shapes.reversed()) {
			if (shape instanceof Shape.Rectangle r && !r.tag().isEmpty() && r.contains(x, y)) {
				return Optional.of(r.tag());
			}
		}
		return Optional.empty();
	}
}
