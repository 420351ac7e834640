package se.lansnat.ui.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import se.lansnat.model.ObjectRef;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.names.Names;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.Images;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Theme;

/** The objects that the text of a section speaks of: a list to jump from, to add to and to take away from. */
final class LinkedObjects {

	private static final int ROWS = 4;

	private final Page.Context context;
	private final Table table;
	private final Button add;
	private final Button show;
	private final Button remove;
	private ProgrammeSection section;

	/**
	 * Makes the list.
	 *
	 * @param parent  where it stands
	 * @param context of the page
	 * @param columns of the parent's grid
	 */
	LinkedObjects(Composite parent, Page.Context context, int columns) {
		this.context = context;
		Label label = Form.wrapped(parent, columns, Messages.linked_label);
		label.setFont(Theme.bold());
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		ControlName.set(table, Messages.linked_label);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, ROWS * table.getItemHeight() + 8).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		add = button(buttons, Messages.linked_add, this::add);
		show = button(buttons, Messages.linked_show, this::jump);
		remove = button(buttons, Messages.linked_remove, this::remove);
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> jump());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && remove.isEnabled()) {
				remove();
			} else if (event.keyCode == SWT.INSERT && add.isEnabled()) {
				add();
			}
		});
	}

	private static Button button(Composite parent, String text, Runnable body) {
		Button button = Form.button(parent, text, body);
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** Shows the objects of a section as they are now, or none. */
	void show(ProgrammeSection now) {
		List<Object> selected = now == section ? Arrays.stream(table.getSelection()).map(TableItem::getData).toList() : List.of();
		section = now;
		table.removeAll();
		if (now != null) {
			now.getLinked().stream().sorted(Comparator.comparing(this::name, Labels.nameOrder())).forEach(reference -> {
				TableItem item = new TableItem(table, SWT.NONE);
				Optional<EObject> target = target(reference);
				item.setText(target.isPresent() ? name(reference) : NLS.bind(Messages.linked_gone, name(reference)));
				item.setImage(target.map(object -> Images.of(object.eContainmentFeature())).orElseGet(() -> Form.image("gone")));
				item.setData(reference);
			});
			table.setSelection(Arrays.stream(table.getItems()).filter(item -> selected.contains(item.getData())).toArray(TableItem[]::new));
		}
		enable();
	}

	private Optional<EObject> target(ObjectRef reference) {
		return reference.getTargetId() == null ? Optional.empty() : context.session().find(reference.getTargetId());
	}

	/** An object is called what it is called now; one that is gone what it was called. */
	private String name(ObjectRef reference) {
		return target(reference).map(object -> Labels.of(object) + " (" + Names.of(object.eClass()) + ")")
				.or(() -> Optional.ofNullable(reference.getLabel())).orElse(Messages.linked_unknown);
	}

	private List<ObjectRef> selected() {
		return Arrays.stream(table.getSelection()).map(item -> (ObjectRef) item.getData()).toList();
	}

	private void enable() {
		List<ObjectRef> selected = selected();
		boolean writable = section != null && context.writable();
		add.setEnabled(writable);
		show.setEnabled(selected.size() == 1 && target(selected.getFirst()).isPresent());
		remove.setEnabled(writable && !selected.isEmpty());
	}

	private void add() {
		ObjectPicker picker = new ObjectPicker(table.getShell(), Labels.of(section), PickableObject.of(section));
		if (picker.open() == Window.OK && !picker.chosen().isEmpty()) {
			context.execute(edits -> edits.link(section, picker.chosen()));
		}
	}

	private void jump() {
		if (show.isEnabled()) {
			context.session().reveal(selected().getFirst().getTargetId());
		}
	}

	private void remove() {
		List<ObjectRef> selected = selected();
		context.execute(edits -> edits.delete(selected));
	}

	/** Selects a reference, where it is shown. */
	void reveal(EObject object) {
		for (TableItem item : table.getItems()) {
			if (item.getData() == object) {
				table.setSelection(item);
				enable();
			}
		}
	}
}
