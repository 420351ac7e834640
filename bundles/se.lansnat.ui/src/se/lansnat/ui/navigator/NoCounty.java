package se.lansnat.ui.navigator;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Messages;

/** Stands where the tree would be while no county is open, and says how to come to one. */
final class NoCounty {

	private final Link link;

	/**
	 * Makes the text, for a parent with a grid layout.
	 *
	 * @param parent where
	 * @param site who runs the commands that the links name
	 */
	NoCounty(Composite parent, IServiceLocator site) {
		link = new Link(parent, SWT.WRAP);
		link.setText(Messages.navigator_empty);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).applyTo(link);
		link.addListener(SWT.Selection, event -> {
			try {
				site.getService(IHandlerService.class).executeCommand(event.text, null);
			} catch (CommandException e) {
				ErrorReporter.report(NLS.bind(Messages.failure_command, event.text), e);
			}
		});
	}

	/** Shows this and hides the others, or the other way round. */
	void show(boolean empty, Control... others) {
		show(link, empty);
		for (Control other : others) {
			show(other, !empty);
		}
		link.getParent().layout();
	}

	void setFocus() {
		link.setFocus();
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
