package se.lansnat.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.PreferenceMemory;
import se.lansnat.ui.table.TextType;

/** The results, the best first until the user orders them otherwise. */
final class HitTable {

	/** What can be done with a hit. */
	interface Work {

		void open(Hit hit);

		void showProperties();
	}

	private final DataTable<Hit> table;
	private final Work work;

	HitTable(Composite parent, Work work, Runnable selected) {
		this.work = work;
		table = new DataTable<>(parent, Messages.hits_table, columns());
		table.onActivation(this::open);
		table.onSelection(selected);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.fitColumns();
		table.remember(SearchView.ID, new PreferenceMemory());
	}

	private static List<Column<Hit, ?>> columns() {
		TextType text = TextType.optional();
		return List.of(Column.of("name", Messages.hits_name, text, Hit::name).width(24).tooltip(Hit::name),
				Column.of("match", Messages.hits_match, new MarkedType(), (Hit hit) -> hit.text().near()).width(40).stretching()
						.tooltip(hit -> hit.text().text()).description(Messages.hits_match_tip),
				Column.of("field", Messages.hits_field, text, Hit::field).width(17).description(Messages.hits_field_tip),
				Column.of("type", Messages.hits_type, text, Hit::type).width(14),
				Column.of("municipality", Messages.hits_municipality, text, Hit::municipality).width(12),
				Column.of("section", Messages.hits_section, text, Hit::section).width(14).tooltip(Hit::section),
				Column.of("county", Messages.hits_county, text, Hit::county).width(12));
	}

	DataTable<Hit> table() {
		return table;
	}

	/** Shows hits. Those that say the same stay the same, and so does the current cell; else the object that was current stays so. */
	void show(List<Hit> hits, String emptyNote) {
		Hit current = table.currentRow();
		Map<Hit, Hit> old = new HashMap<>();
		table.model().allRows().forEach(row -> old.put(row, row));
		List<Hit> rows = hits.stream().map(hit -> old.getOrDefault(hit, hit)).toList();
		table.setEmptyNote(emptyNote);
		table.setRows(rows);
		if (current != null && table.currentRow() != current) {
			rows.stream().filter(row -> row.id().equals(current.id())).findFirst().ifPresent(row -> table.select(row, null));
		}
		if (table.control().isFocusControl()) {
			// Somebody who types fast went on to the hits before they were there.
			selectFirst();
		}
	}

	/** Gives the results the focus, at the first if there is no current one. */
	void setFocus() {
		selectFirst();
		table.setFocus();
	}

	private void selectFirst() {
		if (table.currentRow() == null && table.model().rowCount() > 0 && table.model().row(0) != null) {
			table.select(table.model().row(0), null);
		}
	}

	private void open() {
		if (table.currentRow() != null) {
			work.open(table.currentRow());
		}
	}

	private void fill(IMenuManager menu) {
		if (table.currentRow() != null) {
			menu.add(action(Messages.hits_open, this::open));
			menu.add(action(Messages.hits_properties, work::showProperties));
			menu.add(new Separator());
		}
		table.fillMenu(menu);
	}

	static Action action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
