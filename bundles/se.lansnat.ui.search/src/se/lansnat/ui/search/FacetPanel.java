package se.lansnat.ui.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import se.lansnat.model.text.SwedishNumbers;

/** The facets with their values and how many there are of each. What is checked narrows the search; several of one facet are alternatives. */
final class FacetPanel {

	/** As many values of a facet as anybody looks through. */
	private static final int MOST = 40;
	private static final String FACET = "facet";

	private final Composite panel;
	private final Link clear;
	private final Tree tree;
	private final Consumer<Narrowing> narrowed;
	private final Set<String> collapsed = new HashSet<>();
	private Narrowing narrowing = Narrowing.NONE;
	private Map<String, Map<String, Long>> shown = Map.of();
	private Narrowing shownNarrowing = Narrowing.NONE;

	/**
	 * Makes an empty panel.
	 *
	 * @param parent   where it stands
	 * @param narrowed told what the user wants to see from now on
	 */
	FacetPanel(Composite parent, Consumer<Narrowing> narrowed) {
		this.narrowed = narrowed;
		panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(panel);
		clear = new Link(panel, SWT.NONE);
		clear.addListener(SWT.Selection, event -> narrow(Narrowing.NONE));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(clear);
		tree = new Tree(panel, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		ConditionRow.named(tree, Messages.facets_tree);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				checked((TreeItem) event.item);
			}
		});
		tree.addListener(SWT.Collapse, event -> collapsed.add((String) event.item.getData(FACET)));
		tree.addListener(SWT.Expand, event -> collapsed.remove(event.item.getData(FACET)));
		showClear();
	}

	Control control() {
		return panel;
	}

	Narrowing narrowing() {
		return narrowing;
	}

	/** Takes what a saved search was narrowed to; tells nobody. */
	void setNarrowing(Narrowing wanted) {
		narrowing = wanted;
		showClear();
	}

	private void showClear() {
		clear.setText(narrowing.isNone() ? Messages.facets_title : Messages.facets_clear);
	}

	private void narrow(Narrowing wanted) {
		setNarrowing(wanted);
		narrowed.accept(wanted);
	}

	/** The box of a facet itself takes away what is wanted of it. */
	private void checked(TreeItem item) {
		String facet = (String) item.getData(FACET);
		if (item.getParentItem() == null) {
			boolean some = !narrowing.of(facet).isEmpty();
			item.setChecked(some);
			item.setGrayed(some);
			if (some) {
				narrow(narrowing.without(facet));
			}
		} else {
			narrow(narrowing.with(facet, (String) item.getData(), item.getChecked()));
		}
	}

	/** Shows what an answer counted, and what is wanted and has none. */
	void show(Map<String, Map<String, Long>> facets, List<Place> places) {
		Map<String, Map<String, Long>> all = new LinkedHashMap<>();
		facets.forEach((facet, values) -> {
			Map<String, Long> counted = new LinkedHashMap<>(values);
			narrowing.of(facet).forEach(value -> counted.putIfAbsent(value, 0L));
			if (!counted.isEmpty()) {
				all.put(facet, counted);
			}
		});
		if (all.equals(shown) && narrowing.equals(shownNarrowing)) {
			return;
		}
		shown = all;
		shownNarrowing = narrowing;
		tree.setRedraw(false);
		TreeItem selected = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0];
		Object facet = selected == null ? null : selected.getData(FACET);
		Object value = selected == null ? null : selected.getData();
		tree.removeAll();
		all.forEach((name, values) -> add(name, values, places));
		for (TreeItem item : tree.getItems()) {
			select(item, facet, value);
			for (TreeItem child : item.getItems()) {
				select(child, facet, value);
			}
		}
		tree.setRedraw(true);
	}

	private void select(TreeItem item, Object facet, Object value) {
		if (item.getData(FACET).equals(facet) && Objects.equals(item.getData(), value)) {
			tree.setSelection(item);
		}
	}

	private void add(String facet, Map<String, Long> values, List<Place> places) {
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setData(FACET, facet);
		item.setText(values.size() <= MOST ? FacetName.of(facet)
				: NLS.bind(Messages.facets_most, new Object[] { FacetName.of(facet), MOST, SwedishNumbers.format(values.size()) }));
		boolean some = !narrowing.of(facet).isEmpty();
		item.setChecked(some);
		item.setGrayed(some);
		values.entrySet().stream().limit(MOST).forEach(value -> {
			TreeItem child = new TreeItem(item, SWT.NONE);
			child.setData(FACET, facet);
			child.setData(value.getKey());
			child.setText(NLS.bind(Messages.facets_value, FacetName.of(facet, value.getKey(), places), SwedishNumbers.format(value.getValue())));
			child.setChecked(narrowing.has(facet, value.getKey()));
		});
		item.setExpanded(!collapsed.contains(facet));
	}
}
