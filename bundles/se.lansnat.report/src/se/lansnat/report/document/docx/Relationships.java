package se.lansnat.report.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part refers to: other parts, and places outside the file. */
final class Relationships {

	private final Parts parts;
	private final String name;
	private final String folder;
	private final Map<String, String> links = new HashMap<>();
	private final Set<String> ids = new HashSet<>();

	/**
	 * @param part name of the part; empty for the package itself
	 */
	Relationships(Parts parts, String part) {
		this.parts = parts;
		int slash = part.lastIndexOf('/') + 1;
		folder = part.substring(0, slash);
		name = folder + "_rels/" + part.substring(slash) + ".rels";
		if (parts.has(name)) {
			entries().forEach(entry -> ids.add(entry.getAttribute("Id")));
		}
	}

	private List<Element> entries() {
		return Dom.children(parts.tree(name).getDocumentElement(), Ooxml.RELATIONSHIPS, "Relationship");
	}

	/** The names of all parts that stand in a relation. */
	List<String> targets(String kind) {
		if (!parts.has(name)) {
			return List.of();
		}
		return entries().stream().filter(entry -> entry.getAttribute("Type").equals(kind))
				.map(entry -> resolve(entry.getAttribute("Target"))).toList();
	}

	private String resolve(String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		String from = folder;
		String rest = target;
		while (rest.startsWith("../")) {
			rest = rest.substring(3);
			from = from.substring(0, from.substring(0, Math.max(0, from.length() - 1)).lastIndexOf('/') + 1);
		}
		return from + rest;
	}

	/** The name for a new part beside this one. */
	String beside(String file) {
		return folder + file;
	}

	/** Adds a part of the same folder or below; returns the id of the relation. */
	String add(String kind, String target) {
		return add(kind, target, false);
	}

	/** Adds a link out of the file, once for each target; returns the id of the relation. */
	String link(String target) {
		return links.computeIfAbsent(target, key -> add(Ooxml.KIND + "hyperlink", key, true));
	}

	private String add(String kind, String target, boolean outside) {
		if (!parts.has(name)) {
			parts.add(name, empty(), "application/vnd.openxmlformats-package.relationships+xml");
		}
		Document tree = parts.tree(name);
		Element entry = tree.createElementNS(Ooxml.RELATIONSHIPS, "Relationship");
		String id = free();
		entry.setAttribute("Id", id);
		entry.setAttribute("Type", kind);
		entry.setAttribute("Target", target);
		if (outside) {
			entry.setAttribute("TargetMode", "External");
		}
		tree.getDocumentElement().appendChild(entry);
		return id;
	}

	private String free() {
		for (int i = ids.size() + 1;; i++) {
			if (ids.add("rId" + i)) {
				return "rId" + i;
			}
		}
	}

	private static Document empty() {
		Document tree = DocxTemplate.standardPart("rels.xml");
		Element root = tree.getDocumentElement();
		Dom.children(root, Ooxml.RELATIONSHIPS, "Relationship").forEach(Dom::remove);
		return tree;
	}
}
