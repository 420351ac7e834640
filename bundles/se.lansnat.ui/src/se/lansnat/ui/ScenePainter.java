package se.lansnat.ui;

import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;

import se.lansnat.draw.Ink;
import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.draw.TextWidth;

/** Paints a scene of shapes on the screen, in the theme's colours and with the control's font. */
public final class ScenePainter {

	private static final double POINTS_PER_INCH = 72;
	private static final String SAMPLE = "Hallsberg Ljusnarsberg 0123456789";

	private final Control control;
	private Font plain;
	private Font bold;
	private double fontSize;

	/**
	 * Makes a painter.
	 *
	 * @param control what is painted on; fonts are disposed of with it
	 */
	public ScenePainter(Control control) {
		this.control = control;
		control.addDisposeListener(event -> disposeFonts());
	}

	/**
	 * Paints.
	 *
	 * @param gc where to paint
	 * @param scene what to paint
	 * @param scale size of the scene's pixel on the screen, in points
	 * @param dy how far down the scene begins, in points
	 */
	public void paint(GC gc, Scene scene, double scale, int dy) {
		Rectangle clip = gc.getClipping();
		Transform transform = new Transform(gc.getDevice());
		transform.translate(0, dy);
		transform.scale((float) scale, (float) scale);
		gc.setTransform(transform);
		gc.setAntialias(SWT.ON);
		Function<Ink, Color> colours = this::colour;
		for (Shape shape : scene.shapes()) {
			paint(gc, shape, colours);
		}
		gc.setTransform(null);
		transform.dispose();
		gc.setClipping(clip);
	}

	private void paint(GC gc, Shape shape, Function<Ink, Color> colours) {
		switch (shape) {
			case Shape.Rectangle r -> {
				gc.setBackground(colours.apply(r.ink()));
				int x = round(r.x());
				int y = round(r.y());
				gc.fillRectangle(x, y, round(r.x() + r.width()) - x, round(r.y() + r.height()) - y);
			}
			case Shape.Line l -> {
				gc.setForeground(colours.apply(l.ink()));
				gc.setLineWidth(Math.max(1, round(l.width())));
				gc.drawLine(round(l.x1()), round(l.y1()), round(l.x2()), round(l.y2()));
			}
			case Shape.Polygon p -> {
				gc.setBackground(colours.apply(p.ink()));
				gc.fillPolygon(p.points().stream().flatMapToInt(point -> IntStream.of(round(point.x()), round(point.y()))).toArray());
			}
			case Shape.Text t -> {
				gc.setForeground(colours.apply(t.ink()));
				gc.setFont(font(t.size(), t.bold()));
				int width = gc.textExtent(t.text()).x;
				double x = switch (t.anchor()) {
					case START -> t.x();
					case MIDDLE -> t.x() - width / 2.0;
					case END -> t.x() - width;
				};
				gc.drawText(t.text(), round(x), round(t.y()) - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading(), SWT.DRAW_TRANSPARENT);
			}
		}
	}

	/** The scene's inks in the theme's colours. */
	private Color colour(Ink ink) {
		return switch (ink) {
			case BACKGROUND -> control.getBackground();
			case TEXT -> control.getForeground();
			case FAINT_TEXT, AXIS -> Theme.secondary(control);
			case GRID -> Theme.shade(control, 0.15);
			case BAR -> Theme.series(control, 4);
			case MARKED_BAR -> Theme.series(control, 1);
		};
	}

	/** A font in which texts are at most as wide as the scene has reckoned with. */
	private Font font(double pixels, boolean isBold) {
		if (plain == null || fontSize != pixels) {
			disposeFonts();
			fontSize = pixels;
			FontData data = control.getFont().getFontData()[0];
			data.setHeight((int) Math.round(pixels * POINTS_PER_INCH / control.getDisplay().getDPI().y));
			while (!fits(data, pixels) && data.getHeight() > 1) {
				data.setHeight(data.getHeight() - 1);
			}
			plain = new Font(control.getDisplay(), data);
			data.setStyle(SWT.BOLD);
			bold = new Font(control.getDisplay(), data);
		}
		return isBold ? bold : plain;
	}

	private boolean fits(FontData data, double pixels) {
		Font font = new Font(control.getDisplay(), data);
		GC gc = new GC(control);
		gc.setFont(font);
		int width = gc.textExtent(SAMPLE).x;
		gc.dispose();
		font.dispose();
		return width <= TextWidth.of(SAMPLE, pixels, false) + 1;
	}

	private void disposeFonts() {
		if (plain != null) {
			plain.dispose();
			bold.dispose();
			plain = null;
		}
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
