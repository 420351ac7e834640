package se.lansnat.report.document.docx;

import se.lansnat.report.document.xml.XmlOut;

/** Writes runs of text and fields. */
final class Runs {

	/** How a run is set; a style is an id or null. */
	record Look(boolean bold, boolean italic, String style) {

		static final Look PLAIN = new Look(false, false, null);

		Look inBold() {
			return new Look(true, italic, style);
		}

		Look inItalic() {
			return new Look(bold, true, style);
		}

		Look in(String other) {
			return new Look(bold, italic, other);
		}
	}

	private Runs() {
	}

	static void text(XmlOut xml, String text, Look look) {
		if (!text.isEmpty()) {
			start(xml, look).element("w:t", text, "xml:space", "preserve").end();
		}
	}

	static void lineBreak(XmlOut xml) {
		xml.start("w:r").empty("w:br").end();
	}

	static void tab(XmlOut xml) {
		xml.start("w:r").empty("w:tab").end();
	}

	/** A field with what it shows until it is computed anew. */
	static void field(XmlOut xml, String code, String shown, Look look) {
		begin(xml, code, false);
		text(xml, shown, look);
		end(xml);
	}

	static void begin(XmlOut xml, String code, boolean stale) {
		xml.start("w:r").empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", stale ? "true" : null).end();
		xml.start("w:r").element("w:instrText", " " + code + " ", "xml:space", "preserve").end();
		xml.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
	}

	static void end(XmlOut xml) {
		xml.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
	}

	static XmlOut start(XmlOut xml, Look look) {
		xml.start("w:r");
		if (look.style() != null || look.bold() || look.italic()) {
			xml.start("w:rPr");
			if (look.style() != null) {
				xml.empty("w:rStyle", "w:val", look.style());
			}
			if (look.bold()) {
				xml.empty("w:b").empty("w:bCs");
			}
			if (look.italic()) {
				xml.empty("w:i").empty("w:iCs");
			}
			xml.end();
		}
		return xml;
	}
}
