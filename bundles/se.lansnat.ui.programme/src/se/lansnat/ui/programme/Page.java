package se.lansnat.ui.programme;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.ui.CountySession;

/** A page of the form, to the right of its list. Where there is too little room it scrolls. */
abstract class Page {

	/**
	 * What all pages work on.
	 *
	 * @param site      of the editor
	 * @param session   the county
	 * @param programme one of its programmes
	 * @param typing    to be told when typing begins and ends
	 */
	record Context(IWorkbenchPartSite site, CountySession session, MunicipalProgramme programme, Runnable typing) {

		/** Changes the programme; what is refused is told to the user. */
		boolean execute(Function<ProgrammeEdits, Command> edit) {
			return session.execute(edits -> edit.apply(new ProgrammeEdits(edits)));
		}

		/** {@return whether anything can be changed} */
		boolean writable() {
			return !session.isReadOnly();
		}
	}

	private static final int MARGIN = 12;
	private static final int SPACING = 8;

	private final Context context;
	private final ScrolledComposite scroll;
	private final Composite body;

	/**
	 * Makes an empty page.
	 *
	 * @param parent  where it stands
	 * @param context what it works on
	 * @param columns of its grid
	 */
	Page(Composite parent, Context context, int columns) {
		this.context = context;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, MARGIN).spacing(SPACING, SPACING).applyTo(body);
		scroll.setContent(body);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	/** {@return what the page works on} */
	final Context context() {
		return context;
	}

	/** {@return where its controls stand} */
	final Composite body() {
		return body;
	}

	/** {@return what the form shows and hides} */
	final Control control() {
		return scroll;
	}

	/** {@return how narrow the page can be before it scrolls, in pixels} */
	int narrowest() {
		return 360;
	}

	/** Lays the page out anew after texts on it have changed. */
	final void fit() {
		int width = Math.max(scroll.getClientArea().width, narrowest());
		scroll.setMinSize(narrowest(), body.computeSize(width, SWT.DEFAULT).y);
		body.layout(true, true);
	}

	/** Shows the programme as it is now. */
	abstract void refresh();

	/** {@return the control that has the focus first} */
	abstract Control first();

	/** Selects an object, where the page shows it. */
	abstract void reveal(EObject object);

	/** {@return whether all that is typed here is in the model now} */
	boolean finish() {
		return true;
	}

	/** {@return whether something is typed here that is not in the model yet} */
	boolean isTyping() {
		return false;
	}
}
