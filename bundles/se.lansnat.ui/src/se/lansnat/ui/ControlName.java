package se.lansnat.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The names of controls that no label stands before, for those who cannot see what they are. */
public final class ControlName {

	private ControlName() {
	}

	/**
	 * Names a control; what is in it keeps its own names.
	 *
	 * @param control any control
	 * @param name    what it is, in the user's language; the mark of a key and a colon at the end are left out
	 */
	public static void set(Control control, String name) {
		String plain = name.replace("&", "").replaceFirst(":$", "");
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = plain;
				}
			}
		});
	}
}
