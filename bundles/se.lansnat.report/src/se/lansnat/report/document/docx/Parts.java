package se.lansnat.report.document.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import se.lansnat.report.document.Messages;
import se.lansnat.report.document.xml.ZipOut;

/** The parts of one DOCX file while it is written: those of the template, some of them as trees that are changed, and new ones. */
final class Parts {

	private static final String TYPES = "[Content_Types].xml";

	private final Map<String, byte[]> bytes;
	private final Map<String, Document> trees = new TreeMap<>();

	Parts(Map<String, byte[]> template) {
		bytes = new LinkedHashMap<>(template);
	}

	/** Refuses what lacks a part that no text document is without, or has one that cannot be read. */
	void checkWhole() throws TemplateException {
		for (String name : List.of(TYPES, "_rels/.rels")) {
			require(name);
		}
		String main = main();
		Document document = require(main);
		if (!Dom.is(document.getDocumentElement(), Ooxml.W, "document")
				|| Dom.path(document.getDocumentElement(), "body").isEmpty()) {
			throw broken(main);
		}
		if (bytes.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
			throw new TemplateException("template-macros", Messages.templateMacros, Messages.templateMacros_fix);
		}
		for (String kind : List.of("styles", "numbering", "settings", "footnotes", "header", "footer")) {
			for (String name : new Relationships(this, main).targets(Ooxml.KIND + kind)) {
				require(name);
			}
		}
	}

	private Document require(String name) throws TemplateException {
		if (!bytes.containsKey(name)) {
			throw new TemplateException("template-damaged", NLS.bind(Messages.templateNoPart, name), Messages.templateNoPart_fix);
		}
		try {
			Document tree = Dom.parse(bytes.get(name));
			trees.put(name, tree);
			return tree;
		} catch (IOException | SAXException e) {
			throw broken(name);
		}
	}

	private static TemplateException broken(String name) {
		return new TemplateException("template-damaged", NLS.bind(Messages.templateXml, name), Messages.templateXml_fix);
	}

	/** The name of the part that holds the text. */
	String main() {
		List<String> mains = new Relationships(this, "").targets(Ooxml.KIND + "officeDocument");
		return mains.isEmpty() ? "word/document.xml" : mains.getFirst();
	}

	boolean has(String name) {
		return bytes.containsKey(name) || trees.containsKey(name);
	}

	/** A part as a tree; what is changed in it is written. */
	Document tree(String name) {
		return trees.computeIfAbsent(name, key -> {
			try {
				return Dom.parse(bytes.get(key));
			} catch (IOException | SAXException e) {
				throw new IllegalStateException(key, e);
			}
		});
	}

	void add(String name, Document tree, String type) {
		trees.put(name, tree);
		override(name, type);
	}

	void add(String name, byte[] content) {
		bytes.put(name, content);
	}

	/** Puts a part in the place of what has its name. */
	void replace(String name, byte[] content, String type) {
		trees.remove(name);
		bytes.put(name, content);
		override(name, type);
	}

	/** Says of what type a part is. */
	void override(String name, String type) {
		Element types = tree(TYPES).getDocumentElement();
		Optional<Element> known = Dom.children(types, Ooxml.TYPES, "Override").stream()
				.filter(entry -> entry.getAttribute("PartName").equals("/" + name)).findFirst();
		known.orElseGet(() -> {
			Element entry = types.getOwnerDocument().createElementNS(Ooxml.TYPES, "Override");
			entry.setAttribute("PartName", "/" + name);
			types.appendChild(entry);
			return entry;
		}).setAttribute("ContentType", type);
	}

	/** Says of what type all files with an ending are. */
	void ending(String ending, String type) {
		Element types = tree(TYPES).getDocumentElement();
		boolean known = Dom.children(types, Ooxml.TYPES, "Default").stream()
				.anyMatch(entry -> entry.getAttribute("Extension").equalsIgnoreCase(ending));
		if (!known) {
			Element entry = types.getOwnerDocument().createElementNS(Ooxml.TYPES, "Default");
			entry.setAttribute("Extension", ending);
			entry.setAttribute("ContentType", type);
			types.insertBefore(entry, types.getFirstChild());
		}
	}

	/** Writes all parts; the text and the footnotes are given. */
	byte[] file(String main, byte[] text, String notesPart, Footnotes notes) {
		ZipOut zip = new ZipOut();
		Set<String> names = new LinkedHashSet<>(bytes.keySet());
		names.addAll(trees.keySet());
		names.removeAll(List.of(TYPES, main, notesPart));
		// The list of types first: some readers look at the first file to know what they have before them.
		write(zip, TYPES);
		zip.file(main, text);
		zip.xml(notesPart, notes::write);
		names.forEach(name -> write(zip, name));
		return zip.finish();
	}

	private void write(ZipOut zip, String name) {
		Document tree = trees.get(name);
		if (tree == null) {
			zip.file(name, bytes.get(name));
		} else {
			zip.xml(name, xml -> DomOut.write(xml, tree.getDocumentElement()));
		}
	}
}
