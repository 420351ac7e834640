package se.lansnat.report.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Contents;
import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Entry;

/**
 * A document in the order that a template asks for: chapters that have places of their own go there, all else where the body is.
 * Numbers are then given in that order.
 */
final class Arrangement {

	static final String BODY = "text";
	static final String CONTENTS = "innehåll";
	static final String CHAPTER = "kapitel:";
	private static final int DEPTH = 3;

	private final Map<String, List<Block>> places = new LinkedHashMap<>();
	private final Set<String> chapters = new LinkedHashSet<>();

	/**
	 * @param marks the places in the order of the template, one of them the body
	 */
	Arrangement(Document document, List<String> marks) {
		marks.forEach(mark -> places.put(mark, new ArrayList<>()));
		List<Block> current = places.get(BODY);
		var headings = new Outline(document).headings().iterator();
		int depth = DEPTH;
		for (Block block : document.blocks()) {
			if (block instanceof Heading) {
				Entry entry = headings.next();
				if (entry.level() == 1) {
					chapters.add(entry.anchor());
					current = places.getOrDefault(CHAPTER + entry.anchor(), places.get(BODY));
				}
			}
			if (block instanceof Contents contents && places.containsKey(CONTENTS)) {
				depth = contents.depth();
			} else {
				current.add(block);
			}
		}
		if (places.containsKey(CONTENTS)) {
			places.get(CONTENTS).add(new Contents(depth));
		}
	}

	/** Whether the document has a chapter. */
	boolean has(String chapter) {
		return chapters.contains(chapter);
	}

	/** What stands at a place. */
	List<Block> at(String mark) {
		return places.get(mark);
	}

	/** Everything in the order of the template. */
	List<Block> all() {
		return places.values().stream().flatMap(List::stream).toList();
	}
}
