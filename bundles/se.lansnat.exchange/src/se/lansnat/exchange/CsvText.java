package se.lansnat.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import se.lansnat.model.problem.Problem;

/** Bytes to characters: strict UTF-8, otherwise Windows-1252, as old spreadsheets write it. */
final class CsvText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private CsvText() {
	}

	/** Returns the characters without byte order mark, or null after a problem that leaves nothing to read. */
	static String decode(String file, byte[] bytes, List<Problem> problems) {
		CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = utf8.decode(in, chars, true);
		String read = chars.flip().toString();
		boolean marked = !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK;
		int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
		if (!result.isError()) {
			return printable(file, marked ? read.substring(1) : read, problems);
		}
		if (cutOff(in) && (marked || in.position() > read.length())) {
			problems.add(CsvParsing.problem(file, line, "csv-cut-off", Messages.csvCutCharacter, Messages.csvCut_fix));
			return null;
		}
		if (marked) {
			problems.add(CsvParsing.problem(file, line, "csv-encoding", Messages.csvBrokenUtf8, Messages.csvEncoding_fix));
			return null;
		}
		String old = new String(bytes, Charset.forName("windows-1252"));
		int unknown = old.indexOf('\uFFFD');
		if (unknown >= 0) {
			line = 1 + (int) old.substring(0, unknown).chars().filter(c -> c == '\n').count();
			problems.add(CsvParsing.problem(file, line, "csv-encoding", Messages.csvEncoding, Messages.csvEncoding_fix));
			return null;
		}
		return printable(file, old, problems);
	}

	/**
	 * Whether the bytes left over are the beginning of a character that more bytes would complete. Together with complete
	 * characters beyond ASCII before them that is UTF-8 cut off, hardly a text in Windows-1252.
	 */
	private static boolean cutOff(ByteBuffer rest) {
		byte[] tail = new byte[rest.remaining()];
		rest.duplicate().get(tail);
		int lead = tail[0] & 0xFF;
		int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
		boolean continued = true;
		for (byte b : Arrays.copyOfRange(tail, 1, tail.length)) {
			continued &= (b & 0xC0) == 0x80;
		}
		return tail.length < length && continued;
	}

	/** A null character means UTF-16, a workbook or another program's file. */
	private static String printable(String file, String text, List<Problem> problems) {
		int binary = text.indexOf('\0');
		if (binary >= 0 || text.startsWith("PK\u0003\u0004")) {
			problems.add(CsvParsing.problem(file, 0, "csv-not-text", Messages.csvBinary, Messages.csvBinary_fix));
			return null;
		}
		return text;
	}
}
