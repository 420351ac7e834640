package se.lansnat.ui.editors;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.draw.Scene;
import se.lansnat.ui.ScenePainter;

/** Shows a scene that is laid out for the room there is, in the size of the desktop's text. */
final class SceneCanvas {

	/** Height of a line of the scene's text, in the scene's pixels. */
	private static final double SCENE_LINE = 15;

	private final Canvas canvas;
	private final ScenePainter painter;
	private BiFunction<Double, Double, Scene> layout = (width, height) -> null;
	private String instead = "";
	private Scene scene;

	SceneCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		painter = new ScenePainter(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = scene == null ? instead : scene.title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = scene == null ? "" : scene.description();
			}
		});
	}

	/**
	 * Shows another scene.
	 *
	 * @param laidOut makes the scene for a width and a height, or null where there is nothing to show
	 * @param otherwise what is said then
	 */
	void show(BiFunction<Double, Double, Scene> laidOut, String otherwise) {
		layout = laidOut;
		instead = otherwise;
		canvas.redraw();
	}

	Canvas control() {
		return canvas;
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(area);
		gc.setFont(canvas.getFont());
		double scale = Math.max(1, gc.getFontMetrics().getHeight() / SCENE_LINE);
		scene = layout.apply(area.width / scale, area.height / scale);
		if (scene == null) {
			gc.setForeground(canvas.getForeground());
			gc.drawText(instead, 10, 10, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		} else {
			painter.paint(gc, scene, scale, 0);
		}
	}
}
