package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.ControlName;

/** The list of the form: the sections with how complete they are, and the other pages with how much is on them. */
final class PageList {

	private final MunicipalProgramme programme;
	private final Table table;
	private final List<Object> entries = new ArrayList<>();

	/**
	 * Makes the list.
	 *
	 * @param parent    where it stands
	 * @param programme what it shows
	 */
	PageList(Composite parent, MunicipalProgramme programme) {
		this.programme = programme;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		ControlName.set(table, Messages.list_name);
		new TableColumn(table, SWT.NONE);
		new TableColumn(table, SWT.NONE);
		refresh();
		table.getColumn(1).pack();
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			String cut = item == null || !isCut(item) ? null : item.getText(1);
			if (!Objects.equals(cut, table.getToolTipText())) {
				table.setToolTipText(cut);
			}
		});
	}

	private boolean isCut(TableItem item) {
		Rectangle title = item.getTextBounds(1);
		return title.x + title.width > table.getClientArea().width;
	}

	/** {@return the list} */
	Table control() {
		return table;
	}

	/** Shows the programme as it is now; the same place stays selected. */
	void refresh() {
		int selected = table.getSelectionIndex();
		entries.clear();
		entries.addAll(SectionEntry.of(programme));
		entries.addAll(List.of(FormPage.values()));
		table.setItemCount(entries.size());
		for (int i = 0; i < entries.size(); i++) {
			TableItem item = table.getItem(i);
			if (entries.get(i) instanceof SectionEntry section) {
				item.setText(new String[] { mark(section.mark()), section.number() + ". " + section.title() });
				item.setImage(Form.image(icon(section.mark())));
			} else {
				FormPage page = (FormPage) entries.get(i);
				item.setText(new String[] { count(page), page.title() });
				item.setImage(Form.image("page"));
			}
		}
		table.getColumn(0).pack();
		table.setSelection(selected);
	}

	private String count(FormPage page) {
		if (page == FormPage.REVIEW) {
			Review review = Review.of(programme);
			return SwedishNumbers.format(review.entries().size() - review.count(null)) + "/" + SwedishNumbers.format(review.entries().size());
		}
		int count = ((List<?>) programme.eGet(page.feature())).size();
		return count == 0 ? "" : SwedishNumbers.format(count);
	}

	private static String icon(SectionEntry.Mark mark) {
		return switch (mark) {
		case MISSING -> "missing";
		case IN_PROGRESS -> "progress";
		case EMPTY -> "judgement";
		case COMPLETE -> "complete";
		};
	}

	private static String mark(SectionEntry.Mark mark) {
		return switch (mark) {
		case MISSING -> Names.of(SectionStatus.MISSING);
		case IN_PROGRESS -> Names.of(SectionStatus.IN_PROGRESS);
		case EMPTY -> Messages.list_noText;
		case COMPLETE -> Names.of(SectionStatus.COMPLETE);
		};
	}

	/** {@return the section or page that is selected} */
	Object selected() {
		return entries.get(Math.max(0, table.getSelectionIndex()));
	}

	/** Selects an entry by its place, as near as there is one. */
	void select(int index) {
		table.setSelection(Math.clamp(index, 0, entries.size() - 1));
		table.showSelection();
	}

	/** {@return the place of the selected entry} */
	int index() {
		return table.getSelectionIndex();
	}

	/** {@return all sections and pages in order} */
	List<Object> entries() {
		return List.copyOf(entries);
	}
}
