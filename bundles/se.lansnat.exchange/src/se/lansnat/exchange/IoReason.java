package se.lansnat.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Why reading or writing failed, in the user's language and with what to do; the platform says it in English or not at all. */
public final class IoReason {

	private IoReason() {
	}

	/**
	 * Explains a failure.
	 *
	 * @param failure what the platform threw
	 * @return one or two sentences that go after "could not be read:" and name no file
	 */
	public static String of(IOException failure) {
		String text = text(failure);
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.contains("no space left") || lower.contains("quota exceeded") || lower.contains("not enough space")) {
			return Messages.reasonFull;
		}
		if (lower.contains("read-only file system")) {
			return Messages.reasonReadOnly;
		}
		if (failure instanceof NotDirectoryException || lower.contains("not a directory")) {
			return Messages.reasonNoFolder;
		}
		if (failure instanceof NoSuchFileException || lower.contains("no such file")) {
			return Messages.reasonMissing;
		}
		if (failure instanceof AccessDeniedException || lower.contains("permission denied")) {
			return Messages.reasonDenied;
		}
		return NLS.bind(Messages.reasonOther, text.isBlank() ? failure.getClass().getSimpleName() : text);
	}

	private static String text(IOException failure) {
		String text = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
		return text == null ? "" : text;
	}
}
