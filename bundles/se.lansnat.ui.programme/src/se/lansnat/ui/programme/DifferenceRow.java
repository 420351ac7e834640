package se.lansnat.ui.programme;

import java.util.List;
import java.util.stream.Collectors;

import se.lansnat.model.compare.Difference;
import se.lansnat.model.compare.DifferenceText;
import se.lansnat.model.compare.ParagraphChange;

/**
 * A difference between an approved version and the working draft, as it is read.
 *
 * @param object   what it is called
 * @param change   what happened to it
 * @param feature  what differs; empty where the object as a whole came or went
 * @param approved what the approved version says
 * @param draft    what the draft says
 * @param details  all of both, long texts by paragraph
 */
record DifferenceRow(String object, String change, String feature, String approved, String draft, String details) {

	private static final String KEPT = "   ";
	private static final String GONE = "\u2212  ";
	private static final String NEW = "+  ";
	/** A table shows the beginning of a text. */
	private static final int SHOWN = 80;

	/** {@return a difference as it is read} */
	static DifferenceRow of(Difference difference) {
		String old = String.join(", ", DifferenceText.old(difference));
		String now = String.join(", ", DifferenceText.now(difference));
		boolean whole = difference.kind() == Difference.Kind.ADDED || difference.kind() == Difference.Kind.REMOVED;
		return new DifferenceRow(Form.upper(Form.called(difference.object())), change(difference.kind()),
				whole ? "" : Form.heading(difference.feature()), whole ? there(difference.before().isPresent()) : shorten(old),
				whole ? there(difference.after().isPresent()) : shorten(now), details(difference, old, now));
	}

	private static String there(boolean there) {
		return there ? Messages.difference_there : Messages.difference_notThere;
	}

	private static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.isEmpty() ? Messages.difference_nothing : line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "\u2026";
	}

	private static String change(Difference.Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.difference_added;
		case REMOVED -> Messages.difference_removed;
		case MOVED -> Messages.difference_moved;
		case CHANGED -> Messages.difference_changed;
		case REORDERED -> Messages.difference_reordered;
		};
	}

	private static String details(Difference difference, String old, String now) {
		List<ParagraphChange> paragraphs = difference.paragraphs();
		if (!paragraphs.isEmpty()) {
			return paragraphs.stream().map(paragraph -> switch (paragraph.kind()) {
			case SAME -> KEPT;
			case REMOVED -> GONE;
			case ADDED -> NEW;
			} + paragraph.text()).collect(Collectors.joining("\n"));
		}
		return (old.isEmpty() ? "" : GONE + old) + (old.isEmpty() || now.isEmpty() ? "" : "\n") + (now.isEmpty() ? "" : NEW + now);
	}

	/** {@return whether a line of the details is only in the approved version} */
	static boolean isGone(String line) {
		return line.startsWith(GONE);
	}

	/** {@return whether a line of the details is only in the draft} */
	static boolean isNew(String line) {
		return line.startsWith(NEW);
	}
}
