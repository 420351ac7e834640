package se.lansnat.report.document.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import se.lansnat.draw.Ink;
import se.lansnat.draw.Palette;
import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.draw.Shape.Point;
import se.lansnat.report.document.xml.XmlText;

/** Paints scenes as PNG files with the program's own letters, so that neither a display nor the computer's fonts are needed. */
public final class ScenePng implements AutoCloseable {

	/** Twice the pixels of the scene, so that print is sharp. */
	private static final double SCALE = 2;
	/** No side longer than this, whatever the scene. */
	private static final double LONGEST = 4000;

	private final Outlines letters = new Outlines();

	/**
	 * Paints a scene.
	 *
	 * @param scene the picture
	 * @return a PNG file
	 */
	public byte[] paint(Scene scene) {
		double scale = Math.min(SCALE, LONGEST / Math.max(1, Math.max(scene.width(), scene.height())));
		BufferedImage image = new BufferedImage((int) Math.max(1, Math.ceil(scene.width() * scale)),
				(int) Math.max(1, Math.ceil(scene.height() * scale)), BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(colour(Ink.BACKGROUND));
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		scene.shapes().forEach(shape -> paint(shape, graphics));
		graphics.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file.toByteArray();
	}

	private void paint(Shape shape, Graphics2D graphics) {
		switch (shape) {
		case Shape.Rectangle r -> {
			graphics.setColor(colour(r.ink()));
			graphics.fill(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()));
		}
		case Shape.Line l -> {
			graphics.setColor(colour(l.ink()));
			graphics.setStroke(new BasicStroke((float) l.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
			graphics.draw(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()));
		}
		case Shape.Polygon p -> {
			graphics.setColor(colour(p.ink()));
			graphics.fill(polygon(p));
		}
		case Shape.Text t -> {
			String said = XmlText.clean(t.text(), c -> true);
			double width = letters.width(said, t.size(), t.bold());
			double left = t.x() - switch (t.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
			};
			graphics.setColor(colour(t.ink()));
			graphics.fill(letters.outline(said, t.size(), t.bold(), left, t.y()));
		}
		}
	}

	private static Path2D polygon(Shape.Polygon polygon) {
		Path2D path = new Path2D.Double();
		for (Point point : polygon.points()) {
			if (path.getCurrentPoint() == null) {
				path.moveTo(point.x(), point.y());
			} else {
				path.lineTo(point.x(), point.y());
			}
		}
		path.closePath();
		return path;
	}

	private static Color colour(Ink ink) {
		return new Color(Palette.LIGHT.rgb(ink));
	}

	/** Closes the letters. */
	@Override
	public void close() throws IOException {
		letters.close();
	}
}
