package se.lansnat.report.document.pdf;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;

import se.lansnat.draw.Ink;
import se.lansnat.draw.Palette;
import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.report.document.font.Face;
import se.lansnat.report.document.font.Letters;
import se.lansnat.report.document.xml.XmlText;

/** Paints a scene on the page of a PDF, in the colours of print. */
final class ScenePainter {

	private final OutputDevice device;
	private final RenderingContext context;
	private final double left;
	private final double top;
	private final double scale;

	/**
	 * @param left  of the picture, in dots of the device
	 * @param top   of the picture, in dots of the device
	 * @param scale dots for each pixel of the scene
	 */
	ScenePainter(OutputDevice device, RenderingContext context, double left, double top, double scale) {
		this.device = device;
		this.context = context;
		this.left = left;
		this.top = top;
		this.scale = scale;
	}

	void paint(Scene scene) {
		Stroke before = device.getStroke();
		scene.shapes().forEach(this::paint);
		if (before != null) {
			device.setStroke(before);
		}
	}

	private void paint(Shape shape) {
		switch (shape) {
		case Shape.Rectangle r -> {
			colour(r.ink());
			device.fill(new Rectangle2D.Double(x(r.x()), y(r.y()), r.width() * scale, r.height() * scale));
		}
		case Shape.Line l -> {
			colour(l.ink());
			device.setStroke(new BasicStroke((float) (l.width() * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
			device.draw(new Line2D.Double(x(l.x1()), y(l.y1()), x(l.x2()), y(l.y2())));
		}
		case Shape.Polygon p -> {
			colour(p.ink());
			device.fill(polygon(p.points()));
		}
		case Shape.Text t -> text(t);
		}
	}

	private Path2D polygon(List<Shape.Point> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
		points.stream().skip(1).forEach(at -> path.lineTo(x(at.x()), y(at.y())));
		path.closePath();
		return path;
	}

	private void text(Shape.Text text) {
		String said = XmlText.clean(text.text(), Letters::shows);
		FontSpecification wanted = new FontSpecification();
		wanted.families = new String[] { Face.REGULAR.family(), Face.OTHER.family() };
		wanted.size = (float) (text.size() * scale);
		wanted.fontWeight = text.bold() ? IdentValue.BOLD : IdentValue.NORMAL;
		wanted.fontStyle = IdentValue.NORMAL;
		wanted.variant = IdentValue.NORMAL;
		FSFont font = context.getFont(wanted);
		double width = context.getTextRenderer().getWidth(context.getFontContext(), font, said);
		double begin = x(text.x()) - switch (text.anchor()) {
		case START -> 0;
		case MIDDLE -> width / 2;
		case END -> width;
		};
		colour(text.ink());
		((AbstractOutputDevice) device).setFontSpecification(wanted);
		device.setFont(font);
		context.getTextRenderer().drawString(device, said, (float) begin, (float) y(text.y()));
	}

	private void colour(Ink ink) {
		device.setColor(new FSRGBColor(Palette.LIGHT.rgb(ink)));
	}

	private double x(double value) {
		return left + value * scale;
	}

	private double y(double value) {
		return top + value * scale;
	}
}
