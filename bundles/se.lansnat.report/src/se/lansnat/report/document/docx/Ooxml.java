package se.lansnat.report.document.docx;

/** Names of the parts of Office Open XML (ECMA-376, transitional). */
final class Ooxml {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String XMLNS = "http://www.w3.org/2000/xmlns/";
	static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
	static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
	/** Begins the kinds of relationships. */
	static final String KIND = R + "/";
	static final String CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
	/** Begins the types of the parts of a text document. */
	static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private Ooxml() {
	}
}
