package se.lansnat.report.document.docx;

import java.io.StringWriter;
import java.util.function.Consumer;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.lansnat.report.document.xml.XmlOut;

/** The footnotes of a document, in their own part; those that the template has stay. */
final class Footnotes {

	private final Document tree;
	private final StringWriter text = new StringWriter();
	private final XmlOut xml = new XmlOut(text);
	private int last;

	Footnotes(Document tree) {
		this.tree = tree;
		last = Dom.children(tree.getDocumentElement(), Ooxml.W, "footnote").stream()
				.mapToInt(note -> Integer.parseInt(note.getAttributeNS(Ooxml.W, "id"))).max().orElse(0);
	}

	/** Where footnotes are written to. */
	XmlOut xml() {
		return xml;
	}

	/** Writes a footnote; returns its id. */
	String add(Consumer<XmlOut> content) {
		String id = Integer.toString(++last);
		xml.start("w:footnote", "w:id", id);
		content.accept(xml);
		xml.end();
		return id;
	}

	/** Writes the whole part. */
	void write(XmlOut out) {
		xml.flush();
		Element root = tree.getDocumentElement();
		root.appendChild(tree.createProcessingInstruction(DomOut.MARK, ""));
		new DomOut(out, mark -> out.raw(text.toString())).write(root);
	}
}
