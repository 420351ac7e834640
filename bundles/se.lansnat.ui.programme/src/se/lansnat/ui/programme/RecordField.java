package se.lansnat.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.Labels;

/**
 * One field of a dialog, for a feature of a record.
 *
 * @param feature the feature
 * @param control what is typed or chosen in
 * @param value   what it holds; null for nothing
 * @param problem what is wrong with what is typed, if anything
 */
record RecordField(EStructuralFeature feature, Control control, Supplier<Object> value, Supplier<Optional<String>> problem) {

	private static final int LONG_LINES = 4;
	private static final String MUNICIPALITY_CODE = "\\d{4}";

	/**
	 * Adds a field with its label.
	 *
	 * @param parent  with two columns
	 * @param feature what is edited
	 * @param initial what it holds first; null for nothing
	 * @param needed  whether it must hold something
	 * @param others  the objects that a reference can lead to
	 * @param changed told at each change
	 * @return the field
	 */
	static RecordField create(Composite parent, EStructuralFeature feature, Object initial, boolean needed, List<? extends EObject> others,
			Runnable changed) {
		String name = Form.heading(feature);
		Label label = Form.label(parent, name + (needed ? Messages.dialog_needed : "") + ":");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, RecordKind.isLong(feature) ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		if (feature.getEType() instanceof EEnum type) {
			List<Object> literals = new ArrayList<>(type.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
			return choice(parent, feature, literals, initial, needed, changed);
		}
		if (feature instanceof EReference) {
			return choice(parent, feature, new ArrayList<>(others), initial, needed, changed);
		}
		if (RecordKind.isLong(feature)) {
			StyledText text = Form.text(parent, name);
			GridDataFactory.fillDefaults().grab(true, true).hint(320, LONG_LINES * text.getLineHeight() + 12).applyTo(text.getParent());
			text.addListener(SWT.Verify, event -> event.text = PlainText.clean(event.text));
			text.setText(initial == null ? "" : initial.toString());
			text.addListener(SWT.Modify, event -> changed.run());
			return new RecordField(feature, text, () -> orNull(text.getText()), () -> missing(name, text.getText(), needed));
		}
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(text);
		ControlName.set(text, name);
		text.setText(initial == null ? "" : initial.toString());
		text.addListener(SWT.Modify, event -> changed.run());
		if (feature.getEType() == Literals.DATE) {
			text.setMessage(Messages.dialog_dateForm);
			return new RecordField(feature, text, () -> Days.parse(text.getText()).orElse(null),
					() -> missing(name, text.getText(), needed).or(() -> date(name, text.getText())));
		}
		return new RecordField(feature, text, () -> orNull(PlainText.clean(text.getText())),
				() -> missing(name, text.getText(), needed).or(() -> code(feature, name, text.getText())));
	}

	/** Choosing nothing comes first where that is allowed. */
	private static RecordField choice(Composite parent, EStructuralFeature feature, List<Object> values, Object initial,
			boolean needed, Runnable changed) {
		if (!needed) {
			values.addFirst(null);
		}
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(values.stream().map(RecordField::text).toArray(String[]::new));
		ControlName.set(combo, Form.heading(feature));
		combo.select(values.indexOf(initial));
		combo.addListener(SWT.Selection, event -> changed.run());
		return new RecordField(feature, combo, () -> combo.getSelectionIndex() < 0 ? null : values.get(combo.getSelectionIndex()),
				() -> missing(Form.heading(feature), combo.getText(), needed));
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> Messages.dialog_nothing;
		case Enumerator literal -> Form.upper(Names.of(literal));
		default -> Labels.of((EObject) value);
		};
	}

	private static Object orNull(String text) {
		return text.isBlank() ? null : text.strip();
	}

	private static Optional<String> missing(String name, String text, boolean needed) {
		return !needed || !text.isBlank() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.dialog_missing, name.toLowerCase(Locale.getDefault())));
	}

	private static Optional<String> date(String name, String text) {
		return text.isBlank() || Days.parse(text).isPresent() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.dialog_noDate, name, LocalDate.of(2001, 3, 31)));
	}

	private static Optional<String> code(EStructuralFeature feature, String name, String text) {
		boolean isCode = feature == Literals.CONSULTATION__MUNICIPALITY_CODE || feature == Literals.ORGANISATION__MUNICIPALITY_CODE;
		return !isCode || text.isBlank() || text.strip().matches(MUNICIPALITY_CODE) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.dialog_noCode, name));
	}
}
