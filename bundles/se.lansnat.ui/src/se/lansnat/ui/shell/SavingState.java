package se.lansnat.ui.shell;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Messages;

/** Says in the status line what is unsaved. */
final class SavingState extends ContributionItem implements CountyListener {

	private final CountySession session;
	private CLabel label;

	SavingState(CountySession session) {
		super("se.lansnat.ui.savingState");
		this.session = session;
		session.addListener(this);
	}

	@Override
	public void fill(Composite parent) {
		label = new CLabel(parent, SWT.NONE);
		StatusLineLayoutData data = new StatusLineLayoutData();
		GC gc = new GC(label);
		data.widthHint = gc.textExtent(NLS.bind(Messages.state_changes, "00 000")).x + 16;
		gc.dispose();
		label.setLayoutData(data);
		stateChanged();
	}

	@Override
	public void stateChanged() {
		if (label != null && !label.isDisposed()) {
			label.setText(text());
		}
	}

	private String text() {
		if (!session.isOpen()) {
			return "";
		}
		if (session.isReadOnly()) {
			return Messages.state_readOnly;
		}
		int changes = session.unsavedChanges();
		return switch (changes) {
		case 0 -> session.isDirty() || session.isTyping() ? Messages.state_unsaved : Messages.state_saved;
		case 1 -> Messages.state_change;
		default -> NLS.bind(Messages.state_changes, changes);
		};
	}
}
