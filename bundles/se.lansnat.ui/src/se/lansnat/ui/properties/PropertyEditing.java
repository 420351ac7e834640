package se.lansnat.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

import se.lansnat.model.names.ValueText;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Messages;
import se.lansnat.ui.table.InvalidInputException;

/** Changes the values in the table of properties, each by one command. What is no value is said at the foot of the window and kept open. */
final class PropertyEditing extends EditingSupport {

	private final CountySession session;
	private final Supplier<EObject> object;
	private final Table table;
	private final IStatusLineManager line;

	PropertyEditing(TableViewer viewer, CountySession session, Supplier<EObject> object, IStatusLineManager line) {
		super(viewer);
		this.session = session;
		this.object = object;
		this.table = viewer.getTable();
		this.line = line;
	}

	@Override
	protected boolean canEdit(Object element) {
		EStructuralFeature feature = ((Property) element).feature();
		return feature != null && !feature.isMany() && !session.isReadOnly() && !isLong((Property) element);
	}

	/** A field of one line would lose the lines of a text. */
	private static boolean isLong(Property property) {
		return property.feature().getName().equals("text") || property.value().indexOf('\n') >= 0 || property.value().indexOf('\r') >= 0;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		EStructuralFeature feature = ((Property) element).feature();
		if (choices(feature) != null) {
			String[] texts = choices(feature).stream().map(choice -> shown(feature, choice)).toArray(String[]::new);
			return new ComboBoxCellEditor(table, texts, SWT.READ_ONLY);
		}
		TextCellEditor editor = new TextCellEditor(table);
		editor.setValidator(value -> problem(feature, (String) value));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				line.setErrorMessage(editor.getErrorMessage());
			}

			@Override
			public void cancelEditor() {
				line.setErrorMessage(null);
			}

			@Override
			public void applyEditorValue() {
				line.setErrorMessage(null);
			}
		});
		return editor;
	}

	private static String problem(EStructuralFeature feature, String text) {
		try {
			PropertyTypes.parse(feature, text);
			return null;
		} catch (InvalidInputException e) {
			return e.getMessage();
		}
	}

	private static String shown(EStructuralFeature feature, Object choice) {
		return choice == null ? Messages.properties_unset : ValueText.of(feature, choice);
	}

	/** What can be chosen, null where it is typed. */
	private static List<Object> choices(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum type) {
			List<Object> choices = new ArrayList<>();
			if (feature.isUnsettable()) {
				choices.add(null);
			}
			type.getELiterals().stream().map(EEnumLiteral::getInstance).forEach(choices::add);
			return choices;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type != boolean.class && type != Boolean.class) {
			return null;
		}
		List<Object> choices = new ArrayList<>(List.of(Boolean.TRUE, Boolean.FALSE));
		if (feature.isUnsettable()) {
			choices.addFirst(null);
		}
		return choices;
	}

	@Override
	protected Object getValue(Object element) {
		Property property = (Property) element;
		List<Object> choices = choices(property.feature());
		return choices == null ? property.value() : (Object) Math.max(0, choices.indexOf(current(property.feature())));
	}

	private Object current(EStructuralFeature feature) {
		boolean unset = feature.isUnsettable() && !object.get().eIsSet(feature);
		return unset ? null : object.get().eGet(feature);
	}

	@Override
	protected void setValue(Object element, Object value) {
		EStructuralFeature feature = ((Property) element).feature();
		List<Object> choices = choices(feature);
		try {
			Object wanted = choices == null ? PropertyTypes.parse(feature, (String) value) : choices.get((Integer) value);
			if (!Objects.equals(wanted, current(feature))) {
				EObject changed = object.get();
				session.execute(edits -> edits.set(changed, feature, wanted));
			}
		} catch (InvalidInputException e) {
			line.setErrorMessage(e.getMessage());
		}
	}
}
