package se.lansnat.ui.safety;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.folder.Unsaved;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.names.Names;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;

/** Asks what to do with unsaved work that was found. Closing the question restores it: that can be undone, and nothing is lost. */
public final class RecoveryOffer {

	private static final int DISCARD = 1;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private final IShellProvider shell;

	/** @param shell where to ask */
	public RecoveryOffer(IShellProvider shell) {
		this.shell = shell;
	}

	/** Asks, restores if wanted, and says whether what was found is to be thrown away. */
	boolean discard(CountySession session, UnsavedWork work) {
		String label = NLS.bind(Messages.recovery_label, TIME.format(work.time()));
		Optional<Command> restoring = Unsaved.restore(session.folder(), work, label);
		if (restoring.isEmpty()) {
			return false;
		}
		MessageDialog dialog = new MessageDialog(shell.getShell(), Messages.product_name, null, question(session, work),
				MessageDialog.QUESTION, 0, Messages.recovery_restore, Messages.recovery_discard);
		if (dialog.open() == DISCARD) {
			return true;
		}
		session.execute(edits -> restoring.get());
		return false;
	}

	private static String question(CountySession session, UnsavedWork work) {
		String parts = work.parts().keySet().stream().sorted().map(file -> name(session, file)).collect(Collectors.joining(", "));
		StringBuilder text = new StringBuilder(NLS.bind(Messages.recovery_question, Labels.of(session.county()), TIME.format(work.time())));
		text.append("\n\n").append(NLS.bind(Messages.recovery_parts, parts));
		if (work.steps() > 0) {
			text.append('\n').append(NLS.bind(Messages.recovery_steps, SwedishNumbers.format(work.steps()), work.last()));
		}
		List<String> overtaken = Unsaved.overtaken(session.folder(), work);
		if (!overtaken.isEmpty()) {
			text.append("\n\n").append(NLS.bind(Messages.recovery_overtaken, String.join(", ", overtaken)));
		}
		return text.append("\n\n").append(Messages.recovery_undo).toString();
	}

	private static String name(CountySession session, String file) {
		return session.folder().parts().stream().filter(part -> part.file().equals(file)).findFirst().flatMap(FolderPart::root)
				.map(root -> root instanceof MunicipalProgramme programme ? Labels.of(session, programme) : Names.of(root.eClass())).orElse(file);
	}
}
