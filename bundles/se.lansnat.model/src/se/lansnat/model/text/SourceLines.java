package se.lansnat.model.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds places in a part's text. Looked at only when something is wrong. */
final class SourceLines {

	private final byte[] bytes;
	private List<String> lines;

	SourceLines(byte[] bytes) {
		this.bytes = bytes;
	}

	boolean isEmpty() {
		return bytes.length == 0;
	}

	/** {@return the line of the first NUL byte, 0 if there is none} */
	int lineOfNul() {
		int line = 1;
		for (byte b : bytes) {
			if (b == 0) {
				return line;
			}
			line += b == '\n' ? 1 : 0;
		}
		return 0;
	}

	/** The parser only says where a start tag ends: an attribute's own line is looked up backwards from there. */
	int lineOfAttribute(String name, int tagEnd) {
		for (int line = Math.min(tagEnd, lines().size()); line > 0 && !name.isEmpty(); line--) {
			String text = lines().get(line - 1);
			if (text.contains(name + "=\"")) {
				return line;
			}
			if (text.stripLeading().startsWith("<")) {
				break;
			}
		}
		return tagEnd;
	}

	/** {@return the first line with that in it, 0 if there is none; bytes that are not UTF-8 are U+FFFD} */
	int lineContaining(String piece) {
		for (int i = 0; i < lines().size(); i++) {
			if (lines().get(i).contains(piece)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** Whether a parser that gave up at a line (0: it does not say) met the end of the text before the end of the document. */
	boolean isCutOffAt(int line) {
		int last = lastLine();
		return last > 0 && lines().get(0).startsWith("<") && (line >= last || line == 0)
				&& !lines().get(last - 1).strip().endsWith("</" + rootName() + ">");
	}

	/** {@return the last line with something in it} */
	int lastLine() {
		int last = lines().size();
		while (last > 0 && lines().get(last - 1).isBlank()) {
			last--;
		}
		return last;
	}

	private String rootName() {
		String start = lines().stream().map(String::strip).filter(line -> line.startsWith("<") && !line.startsWith("<?")).findFirst()
				.orElse("<");
		return start.substring(1).split("[\\s>/]", 2)[0];
	}

	private List<String> lines() {
		if (lines == null) {
			lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
		}
		return lines;
	}
}
