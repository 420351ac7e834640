package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Edits what a record says. It cannot be left with "OK" as long as something in it is wrong, and says what. */
final class RecordDialog extends Dialog {

	private static final int WIDTH = 520;

	private final String title;
	private final String intro;
	private final String okLabel;
	private final Map<EStructuralFeature, Object> values;
	private final Set<EStructuralFeature> required;
	private final List<? extends EObject> others;
	private final List<RecordField> fields = new ArrayList<>();
	private CLabel problem;

	/**
	 * Makes the dialog.
	 *
	 * @param parent   the window
	 * @param title    what it does
	 * @param intro    what there is to know before; may be empty
	 * @param okLabel  what the button does
	 * @param values   the features in order, with what they hold first; null for nothing
	 * @param required the features that must hold something
	 * @param others   the objects that a reference can lead to
	 */
	RecordDialog(Shell parent, String title, String intro, String okLabel, Map<EStructuralFeature, Object> values,
			Set<EStructuralFeature> required, List<? extends EObject> others) {
		super(parent);
		this.title = title;
		this.intro = intro;
		this.okLabel = okLabel;
		this.values = new LinkedHashMap<>(values);
		this.required = required;
		this.others = others;
	}

	/** {@return what the features hold after "OK"; null for nothing} */
	Map<EStructuralFeature, Object> values() {
		return values;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		if (!intro.isEmpty()) {
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT)
					.applyTo(Form.wrapped(area, 2, intro.replace("&", "&&")));
		}
		values.forEach((feature, value) -> fields
				.add(RecordField.create(area, feature, value, required.contains(feature), others, this::check)));
		problem = new CLabel(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, okLabel, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	/** What is wrong is said at once. */
	private void check() {
		Optional<String> wrong = fields.stream().flatMap(field -> field.problem().get().stream()).findFirst();
		problem.setText(wrong.orElse("").replace("&", "&&"));
		problem.setImage(wrong.isPresent() ? Form.image("judgement") : null);
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	@Override
	protected void okPressed() {
		fields.forEach(field -> values.put(field.feature(), field.value().get()));
		super.okPressed();
	}
}
