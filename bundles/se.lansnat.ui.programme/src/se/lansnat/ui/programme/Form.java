package se.lansnat.ui.programme;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.lansnat.model.names.Names;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Theme;

/** The small parts that all pages of the form are made of. */
final class Form {

	private static final String BUNDLE = "se.lansnat.ui.programme";
	/** Width of the frame around a text: wide enough to be seen as focus. */
	private static final int FRAME = 2;
	private static final double FRAME_SHADE = 0.3;

	private Form() {
	}

	/** Adds a label in front of the next control. */
	static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** Adds a label that wraps and takes the whole width. */
	static Label wrapped(Composite parent, int columns, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Adds a push button. */
	static Button button(Composite parent, String text, Runnable body) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> body.run());
		return button;
	}

	/**
	 * Adds a text of several lines, in a frame that shows the focus.
	 *
	 * @param parent where its frame stands; lay it out by the text's parent
	 * @param name   what it is, for those who cannot see it
	 * @return the text; Tab leaves it
	 */
	static StyledText text(Composite parent, String name) {
		Composite frame = new Composite(parent, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = FRAME;
		layout.marginHeight = FRAME;
		frame.setLayout(layout);
		StyledText text = new StyledText(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(6, 4, 6, 4);
		text.setAlwaysShowScrollBars(false);
		ControlName.set(text, name);
		frame.addListener(SWT.Paint, event -> {
			Rectangle area = frame.getClientArea();
			event.gc.setForeground(text.isFocusControl() ? text.getSelectionBackground() : Theme.shade(text, FRAME_SHADE));
			int width = text.isFocusControl() ? FRAME : 1;
			for (int i = FRAME - width; i < FRAME; i++) {
				event.gc.drawRectangle(i, i, area.width - 1 - 2 * i, area.height - 1 - 2 * i);
			}
		});
		text.addListener(SWT.FocusIn, event -> frame.redraw());
		text.addListener(SWT.FocusOut, event -> frame.redraw());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return text;
	}

	/** {@return an icon of this bundle, that all share} */
	static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name;
		if (registry.get(key) == null) {
			registry.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseThrow());
		}
		return registry.get(key);
	}

	/** {@return the name of a feature as a heading} */
	static String heading(EStructuralFeature feature) {
		return upper(Names.of(feature));
	}

	/**
	 * What an object is called with its type, as in the middle of a sentence.
	 *
	 * @param object any object of a programme
	 * @return for example "ort Odensbacken"
	 */
	static String called(EObject object) {
		String type = Names.of(object.eClass());
		String name = Labels.of(object);
		return name.startsWith(type + " ") ? name : type + " " + name;
	}

	/** Shows or hides a control in a grid; what is hidden takes no room. */
	static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** {@return a text with a capital letter first} */
	static String upper(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
	}
}
