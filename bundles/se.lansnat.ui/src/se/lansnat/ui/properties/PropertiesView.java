package se.lansnat.ui.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.model.folder.Change;
import se.lansnat.model.names.Names;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Messages;

/** All features of what is selected anywhere in the window. Enter edits or, at a reference, goes there. */
public final class PropertiesView extends ViewPart implements CountyListener {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.properties";

	private final ISelectionListener follower = this::follow;
	private CountySession session;
	private TableViewer viewer;
	private EObject shown;

	@Override
	public void createPartControl(Composite parent) {
		session = CountySession.of(getSite());
		TableColumnLayout layout = new TableColumnLayout();
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn names = column(Messages.properties_name);
		names.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((Property) row).name()));
		layout.setColumnData(names.getColumn(), new ColumnWeightData(2, 120));
		TableViewerColumn values = column(Messages.properties_value);
		values.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((Property) row).value()));
		values.setEditingSupport(new PropertyEditing(viewer, session, () -> shown, getViewSite().getActionBars().getStatusLineManager()));
		layout.setColumnData(values.getColumn(), new ColumnWeightData(3, 160));
		editByKeyboard();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fill(menu));
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		ControlName.set(viewer.getTable(), Messages.properties_table);
		getSite().getPage().addSelectionListener(follower);
		session.addListener(this);
		follow(null, getSite().getPage().getSelection());
		if (shown == null) {
			show(null);
		}
	}

	private TableViewerColumn column(String title) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		return column;
	}

	/** The current cell moves with the arrow keys; Enter, F2 and a double click begin to edit, and Enter follows a reference. */
	private void editByKeyboard() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		};
		TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				activate();
				event.doit = false;
			}
		});
		viewer.addDoubleClickListener(event -> {
			if (current() != null && current().target() != null) {
				jump(current());
			}
		});
	}

	private void activate() {
		Property property = current();
		if (property != null && property.target() != null) {
			jump(property);
		} else if (property != null) {
			viewer.editElement(property, 1);
		}
	}

	private Property current() {
		return (Property) viewer.getStructuredSelection().getFirstElement();
	}

	private void jump(Property property) {
		session.reveal(EcoreUtil.getID(property.target()));
	}

	private void fill(MenuManager menu) {
		Property property = current();
		if (property != null && property.target() != null) {
			menu.add(new Action(NLS.bind(Messages.properties_jump, property.value().replace("&", "&&"))) {
				@Override
				public void run() {
					jump(property);
				}
			});
		}
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			EObject object = Adapters.adapt(structured.getFirstElement(), EObject.class);
			if (object != null && object != shown) {
				show(object);
			}
		}
	}

	private void show(EObject object) {
		shown = object;
		setContentDescription(object == null ? Messages.properties_empty : capital(Names.of(object)));
		List<Property> properties = object == null || !session.isOpen() ? List.of() : Properties.of(session, object);
		viewer.setInput(properties);
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(follower);
		if (session != null) {
			session.removeListener(this);
		}
		super.dispose();
	}

	@Override
	public void countyClosed() {
		show(null);
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		if (shown != null) {
			int row = viewer.getTable().getSelectionIndex();
			show(session.find(EcoreUtil.getID(shown)).orElse(null));
			viewer.getTable().setSelection(row);
		}
	}

	@Override
	public void reveal(EObject object) {
		show(object);
	}
}
