package se.lansnat.ui.consolidation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/** A page of the editor of the regional programme. */
interface RegionalPage {

	/** {@return what stands on its tab} */
	String title();

	/** {@return what is shown} */
	Control control();

	/** Shows the programme as it is now. */
	void refresh();

	/** Takes the keyboard. */
	void setFocus();

	/** {@return whether something has been typed that is not in the model yet} */
	default boolean isTyping() {
		return false;
	}

	/** {@return whether all that has been typed is in the model now; if not, the user has been shown why} */
	default boolean finish() {
		return true;
	}

	/** Shows and selects an object; answers whether it is shown here. */
	default boolean reveal(EObject object) {
		return false;
	}

	/** Lets go of the county. */
	default void dispose() {
		// nothing by default
	}
}
