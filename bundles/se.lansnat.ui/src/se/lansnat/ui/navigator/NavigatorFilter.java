package se.lansnat.ui.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import se.lansnat.ui.CountySession;

/** Keeps what contains the text in its name, with everything above and below it. */
final class NavigatorFilter extends ViewerFilter {

	private final NavigatorTree tree;
	private String text = "";

	NavigatorFilter(NavigatorTree tree) {
		this.tree = tree;
	}

	/**
	 * Sets what to look for.
	 *
	 * @param wanted part of a name, in any case; blank keeps everything
	 * @return the elements that have it in their names, none where everything is kept
	 */
	List<Object> set(String wanted, CountySession session) {
		text = wanted.strip().toLowerCase(Locale.ROOT);
		List<Object> hits = new ArrayList<>();
		if (!text.isEmpty()) {
			collect(tree.getElements(session), hits);
		}
		return hits;
	}

	private void collect(Object[] elements, List<Object> hits) {
		for (Object element : elements) {
			if (isHit(element)) {
				hits.add(element);
			}
			collect(tree.getChildren(element), hits);
		}
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return text.isEmpty() || isBelowHit(element) || containsHit(element);
	}

	private boolean isBelowHit(Object element) {
		return element != null && (isHit(element) || isBelowHit(tree.getParent(element)));
	}

	private boolean containsHit(Object element) {
		return Arrays.stream(tree.getChildren(element)).anyMatch(child -> isHit(child) || containsHit(child));
	}

	private boolean isHit(Object element) {
		return NavigatorLabels.name(element).toLowerCase(Locale.ROOT).contains(text);
	}
}
