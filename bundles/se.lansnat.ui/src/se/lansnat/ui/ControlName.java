package se.lansnat.ui;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * The names of controls, for those who cannot see what they are. GTK asks nobody for the names of its own fields, lists and trees: they
 * get them from labels that stand in a window nobody sees, for the labels that are seen have none to give. UI thread only.
 */
public final class ControlName {

	private static final String LABEL = ControlName.class.getName();

	private ControlName() {
	}

	/**
	 * Names a control; what is in it keeps its own names.
	 *
	 * @param control any control
	 * @param name    what it is, in the user's language; the mark of a key and a colon at the end are left out
	 */
	public static void set(Control control, String name) {
		String plain = name.replace("&", "").replaceFirst(":\\s*$", "");
		if (control.getData(LABEL) instanceof CLabel label) {
			label.setText(plain);
			return;
		}
		CLabel label = new CLabel(unseen(control.getDisplay()), SWT.NONE);
		label.setText(plain);
		control.setData(LABEL, label);
		control.addListener(SWT.Dispose, event -> label.dispose());
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = label.getText();
				}
			}
		});
	}

	/**
	 * Names every field without a name of its own when it gets the keyboard: after the label before it, or what it says while it is empty.
	 *
	 * @param display whose fields
	 */
	public static void followLabels(Display display) {
		display.addFilter(SWT.FocusIn, event -> {
			if (isField(event.widget) && event.widget.getData(LABEL) == null) {
				String name = words((Control) event.widget);
				if (!name.isBlank()) {
					set((Control) event.widget, name);
				}
			}
		});
	}

	private static String words(Control field) {
		if (before(field) instanceof Label label && !label.getText().isBlank()) {
			return label.getText();
		}
		return field instanceof Text text ? text.getMessage() : "";
	}

	private static boolean isField(Widget widget) {
		return widget instanceof Text || widget instanceof Combo || widget instanceof Spinner || widget instanceof List
				|| widget instanceof Table || widget instanceof Tree;
	}

	private static Control before(Control control) {
		Control[] siblings = control.getParent().getChildren();
		int place = Arrays.asList(siblings).indexOf(control);
		return place > 0 ? siblings[place - 1] : null;
	}

	private static Shell unseen(Display display) {
		if (display.getData(LABEL) instanceof Shell shell && !shell.isDisposed()) {
			return shell;
		}
		Shell shell = new Shell(display, SWT.NONE);
		display.setData(LABEL, shell);
		return shell;
	}
}
