package se.lansnat.report.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.Messages;
import se.lansnat.report.document.Words;

/** Where in a template what goes. */
final class Places {

	static final String LOGO = "logotyp";
	private static final String TITLE = "titel";
	private static final String SUBJECT = "ämne";
	private static final String ORGANISATION = "organisation";
	private static final String DATE = "datum";
	private static final List<String> TEXTS = List.of(TITLE, SUBJECT, ORGANISATION, DATE);
	private static final String KNOWN = Stream
			.of(TITLE, SUBJECT, ORGANISATION, DATE, LOGO, Arrangement.CONTENTS, Arrangement.CHAPTER + "NAMN", Arrangement.BODY)
			.map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));

	private final Document main;
	private final List<Placeholders> all = new ArrayList<>();
	private final List<String> marks = new ArrayList<>();
	private final Map<String, Node> nodes = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	Places(Parts parts, String mainPart) {
		main = parts.tree(mainPart);
		declare("r", Ooxml.R);
		Placeholders text = new Placeholders(main);
		all.add(text);
		Relationships relationships = new Relationships(parts, mainPart);
		for (String kind : List.of("header", "footer")) {
			relationships.targets(Ooxml.KIND + kind).forEach(name -> all.add(new Placeholders(parts.tree(name))));
		}
		collect(text);
	}

	/** Templates from some programs do not name what they do not use. */
	private void declare(String prefix, String namespace) {
		Element root = main.getDocumentElement();
		if (!namespace.equals(root.getAttributeNS(Ooxml.XMLNS, prefix))) {
			root.setAttributeNS(Ooxml.XMLNS, "xmlns:" + prefix, namespace);
		}
	}

	private void collect(Placeholders text) {
		Set<String> seen = new LinkedHashSet<>();
		for (String name : text.names()) {
			if (isBlock(name) && !seen.add(name)) {
				add("template-place-twice", NLS.bind(Messages.templateTwice, name), Messages.templateTwice_fix);
			}
		}
		for (Placeholders part : all) {
			part.names().stream().filter(name -> !TEXTS.contains(name) && !(part == text && isBlock(name))).forEach(
					name -> add("template-place-unknown", NLS.bind(Messages.templateUnknown, name), NLS.bind(Messages.templateUnknown_fix, KNOWN)));
		}
		seen.forEach(text::mark);
		if (!seen.contains(Arrangement.BODY)) {
			Element body = Dom.path(main.getDocumentElement(), "body").orElseThrow();
			body.insertBefore(main.createProcessingInstruction(DomOut.MARK, Arrangement.BODY),
					Dom.child(body, Ooxml.W, "sectPr").orElse(null));
		}
		find(main.getDocumentElement());
	}

	private static boolean isBlock(String name) {
		return name.equals(Arrangement.BODY) || name.equals(Arrangement.CONTENTS) || name.equals(LOGO)
				|| name.startsWith(Arrangement.CHAPTER);
	}

	private void find(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ProcessingInstruction mark && mark.getTarget().equals(DomOut.MARK)) {
				nodes.put(mark.getData(), mark);
				if (!mark.getData().equals(LOGO)) {
					marks.add(mark.getData());
				}
			}
			find(child);
		}
	}

	/** Puts a document into the order of the places; chapters that it does not have leave their places empty. */
	Arrangement arrange(se.lansnat.report.document.Document document) {
		Arrangement arrangement = new Arrangement(document, marks);
		marks.stream().filter(mark -> mark.startsWith(Arrangement.CHAPTER))
				.map(mark -> mark.substring(Arrangement.CHAPTER.length())).filter(chapter -> !arrangement.has(chapter))
				.forEach(chapter -> add("template-chapter-missing", NLS.bind(Messages.templateNoChapter, chapter),
						Messages.templateNoChapter_fix));
		return arrangement;
	}

	/** Fills title, date and the like in text, headers and footers. */
	void fill(DocumentInfo info, Words words) {
		Map<String, String> texts = Map.of(TITLE, info.title(), SUBJECT, info.subject(), ORGANISATION, info.organisation(), DATE,
				words.day(info.date()));
		all.forEach(part -> part.fill(texts::get));
	}

	Document main() {
		return main;
	}

	/** How the pages at a place are set up. */
	PageSetup setup(String mark) {
		return PageSetup.at(nodes.get(mark));
	}

	/** What in the template could not be done as it was meant. */
	List<Problem> problems() {
		return problems;
	}

	private void add(String code, String message, String fix) {
		problems.add(new Problem(code, Severity.WARNING, "", 0, "", "", message, fix));
	}
}
