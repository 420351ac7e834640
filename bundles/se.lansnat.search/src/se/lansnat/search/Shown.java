package se.lansnat.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * What is shown of an object that was found, kept in the index as it is read: ready to be taken out of the middle of all, which stored
 * fields are not.
 *
 * @param about  id, type, label, county, municipality, section and file
 * @param fields Ecore names of the features that have a text
 * @param texts  these, in the same order
 */
record Shown(String[] about, List<String> fields, List<String> texts) {

	static final int ID = 0;
	static final int TYPE = 1;
	static final int LABEL = 2;
	static final int COUNTY = 3;
	static final int MUNICIPALITY = 4;
	static final int SECTION = 5;
	static final int FILE = 6;
	private static final int ABOUT = 7;

	/** The text of a field; empty if there is none. */
	String text(String field) {
		int at = fields.indexOf(field);
		return at < 0 ? "" : texts.get(at);
	}

	static Shown read(BytesRef bytes) {
		Reader reader = new Reader(bytes);
		String[] about = new String[ABOUT];
		for (int i = 0; i < ABOUT; i++) {
			about[i] = reader.text();
		}
		List<String> fields = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		while (!reader.atEnd()) {
			fields.add(Fields.SHOWN.get(reader.number()));
			texts.add(reader.text());
		}
		return new Shown(about, fields, texts);
	}

	/** Writes one after the other, in the order of the record. */
	static final class Writer {

		private byte[] bytes = new byte[512];
		private int length;

		/** Begins with what the object is. */
		void about(String... texts) {
			length = 0;
			for (String text : texts) {
				text(text);
			}
		}

		void field(int number, String text) {
			number(number);
			text(text);
		}

		BytesRef bytes() {
			return new BytesRef(bytes, 0, length);
		}

		private void text(String text) {
			number(UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length()));
			bytes = ArrayUtil.grow(bytes, length + UnicodeUtil.maxUTF8Length(text.length()));
			length = UnicodeUtil.UTF16toUTF8(text, 0, text.length(), bytes, length);
		}

		private void number(int number) {
			bytes = ArrayUtil.grow(bytes, length + Integer.BYTES + 1);
			int rest = number;
			while (rest > 0x7F) {
				bytes[length++] = (byte) (rest & 0x7F | 0x80);
				rest >>>= 7;
			}
			bytes[length++] = (byte) rest;
		}
	}

	private static final class Reader {

		private final BytesRef bytes;
		private int at;

		Reader(BytesRef bytes) {
			this.bytes = bytes;
			this.at = bytes.offset;
		}

		boolean atEnd() {
			return at >= bytes.offset + bytes.length;
		}

		int number() {
			int number = 0;
			int shift = 0;
			byte next = bytes.bytes[at++];
			while (next < 0) {
				number |= (next & 0x7F) << shift;
				shift += 7;
				next = bytes.bytes[at++];
			}
			return number | next << shift;
		}

		String text() {
			int length = number();
			at += length;
			return new String(bytes.bytes, at - length, length, StandardCharsets.UTF_8);
		}
	}
}
