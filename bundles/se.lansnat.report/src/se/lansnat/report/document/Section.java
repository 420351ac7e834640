package se.lansnat.report.document;

import java.util.ArrayList;
import java.util.List;

import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Block.PageBreak;

/**
 * Blocks that stand on pages turned the same way. Headings right above a turned table go with it, and a section begins on a new page
 * in any case, so page breaks at its ends are left out.
 *
 * @param landscape whether its pages are turned by 90 degrees
 * @param blocks    what stands on them
 */
public record Section(boolean landscape, List<Block> blocks) {

	/**
	 * Divides a document.
	 *
	 * @param blocks all its blocks
	 * @return sections in turn upright and turned, the first upright; none empty but the first
	 */
	public static List<Section> of(List<Block> blocks) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section(false, new ArrayList<>()));
		for (Block block : blocks) {
			Section last = sections.getLast();
			boolean turned = block instanceof Table table && table.landscape();
			boolean stays = block instanceof PageBreak && last.landscape;
			if (turned != last.landscape && !stays) {
				begin(sections, turned);
			}
			sections.getLast().blocks.add(block);
		}
		sections.forEach(Section::trim);
		return sections;
	}

	/** Where nothing but headings stood between two turned tables their section goes on. */
	private static void begin(List<Section> sections, boolean turned) {
		Section last = sections.getLast();
		List<Block> headings = turned ? last.takeHeadings() : new ArrayList<>();
		if (last.blocks.isEmpty() && sections.size() > 1) {
			sections.removeLast();
			sections.getLast().blocks.addAll(headings);
		} else {
			sections.add(new Section(turned, headings));
		}
	}

	private List<Block> takeHeadings() {
		int from = blocks.size();
		while (from > 0 && blocks.get(from - 1) instanceof Heading) {
			from--;
		}
		List<Block> taken = new ArrayList<>(blocks.subList(from, blocks.size()));
		blocks.subList(from, blocks.size()).clear();
		return taken;
	}

	private void trim() {
		if (landscape) {
			while (blocks.getLast() instanceof PageBreak) {
				blocks.removeLast();
			}
		}
	}
}
