package se.lansnat.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** What the user is told when an index could not be kept for the next time. */
final class NotKept {

	private NotKept() {
	}

	static String text(IOException failure, Path directory) {
		return NLS.bind(Messages.notKept, directory, reason(failure));
	}

	private static String reason(IOException failure) {
		String told = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
		String words = told == null ? "" : told.toLowerCase(Locale.ROOT);
		if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota exceeded")
				|| words.contains("file too large")) {
			return Messages.notKept_full;
		}
		if (failure instanceof AccessDeniedException || words.contains("permission denied") || words.contains("read-only file system")) {
			return Messages.notKept_denied;
		}
		if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException || words.contains("not a directory")) {
			return Messages.notKept_noFolder;
		}
		return NLS.bind(Messages.notKept_other, words.isEmpty() ? failure.getClass().getSimpleName() : told);
	}
}
