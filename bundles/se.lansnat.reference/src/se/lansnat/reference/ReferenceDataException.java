package se.lansnat.reference;

import org.eclipse.osgi.util.NLS;

/** The program's own data are missing or damaged; the message says which file and what to do. */
public final class ReferenceDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private ReferenceDataException(String message, Throwable cause) {
		super(message, cause);
	}

	static ReferenceDataException missing(String path) {
		return new ReferenceDataException(NLS.bind(Messages.dataMissing, path), null);
	}

	static ReferenceDataException unreadable(String path, Throwable cause) {
		return new ReferenceDataException(NLS.bind(Messages.dataUnreadable, path), cause);
	}

	static ReferenceDataException badCell(String path, long row, String column, String value) {
		return new ReferenceDataException(NLS.bind(Messages.dataBadCell, new Object[] { path, row, column, value }), null);
	}
}
