package se.lansnat.ui.safety;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.model.folder.ObjectDifference;
import se.lansnat.model.folder.OutsideChange;
import se.lansnat.model.storage.StorageException;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.Labels;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.Messages;

/** Asks about files that somebody else has changed, and does what the user says. */
public final class OutsideQuestion {

	private final CountySession session;
	private final Shell shell;

	/**
	 * Asks in a window.
	 *
	 * @param session the window's county
	 * @param shell the window
	 */
	public OutsideQuestion(CountySession session, Shell shell) {
		this.session = session;
		this.shell = shell;
	}

	/** Finds out what has changed, after a save was refused for that, and asks. */
	public void afterSave(Runnable saveAgain) {
		LongWork.start(NLS.bind(Messages.outside_job, Labels.of(session.county())), monitor -> {
			Optional<OutsideChange> change = session.folder().outsideChange();
			return change.map(found -> new Found(found, session.reading().read(monitor, found::differences)));
		}, found -> found.ifPresentOrElse(f -> ask(f.change(), f.differences(), () -> { }, saveAgain), saveAgain),
				cause -> ErrorReporter.report(Messages.outside_failed, cause));
	}

	private record Found(OutsideChange change, List<ObjectDifference> differences) {
	}

	/** Asks; afterwards is done when the files and the window agree again, save when what is here is to be written over them. */
	void ask(OutsideChange change, List<ObjectDifference> differences, Runnable afterwards, Runnable save) {
		Optional<Command> theirs = session.isReadOnly() ? Optional.empty() : change.theirs();
		OutsideDialog dialog = new OutsideDialog(shell, Labels.of(session.county()), change, differences, session.isReadOnly(),
				theirs.isPresent());
		switch (dialog.ask()) {
		case THEIRS -> {
			take(change, theirs);
			afterwards.run();
		}
		case MINE -> {
			change.keepMine();
			session.stateChanged();
			afterwards.run();
			save.run();
		}
		case COPY -> SaveCopy.ask(session, shell);
		case LATER -> {
			// The next save asks again.
		}
		}
	}

	private void take(OutsideChange change, Optional<Command> theirs) {
		if (theirs.isPresent()) {
			if (session.finishTyping() && session.execute(edits -> theirs.get())) {
				change.taken();
				session.stateChanged();
			}
		} else {
			session.readAgain();
		}
	}

	/** Tells that the folder cannot be reached. */
	void gone(StorageException cause) {
		ErrorReporter.report(new Failure(NLS.bind(Messages.outside_gone, Labels.of(session.county())),
				cause.getMessage() + "\n\n" + Messages.outside_gone_safe, ""), SaveCopy.remedy(session, shell));
	}
}
