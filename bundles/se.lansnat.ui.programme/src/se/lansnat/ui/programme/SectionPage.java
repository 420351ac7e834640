package se.lansnat.ui.programme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.names.Names;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Theme;
import se.lansnat.ui.programme.SectionEntry.Mark;

/** A section of the programme: what it must cover, how complete it is, its text and what that speaks of. */
final class SectionPage extends Page {

	private static final int COLUMNS = 3;
	private static final int TEXT_LINES = 12;
	private static final int MISSING_LINES = 2;

	private final Label title;
	private final Label asked;
	private final Label absent;
	private final Button add;
	private final Combo status;
	private final Label warning;
	private final StyledText missingText;
	private final TypedField missing;
	private final StyledText text;
	private final TypedField field;
	private final FormatBar formats;
	private final LinkedObjects linked;
	private SectionEntry entry;

	/**
	 * Makes the page, for any section.
	 *
	 * @param parent  where it stands
	 * @param context what it works on
	 */
	SectionPage(Composite parent, Context context) {
		super(parent, context, COLUMNS);
		title = Form.wrapped(body(), COLUMNS, "");
		title.setFont(Theme.headline());
		asked = Form.wrapped(body(), COLUMNS, "");
		absent = Form.wrapped(body(), 2, Messages.section_absent);
		add = Form.button(body(), Messages.section_add, this::add);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(add);
		Form.label(body(), Messages.section_status);
		status = new Combo(body(), SWT.READ_ONLY);
		status.setItems(SectionStatus.VALUES.stream().map(Names::of).map(Form::upper).toArray(String[]::new));
		ControlName.set(status, Messages.section_status);
		status.addListener(SWT.Selection, event -> setStatus());
		warning = new Label(body(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(warning);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(Form.label(body(), Messages.section_missing));
		missingText = Form.text(body(), Messages.section_missing);
		layout(missingText, 2, MISSING_LINES, false);
		missing = new TypedField(missingText, context.site(), context.session(), context.typing(), ErrorReporter::report);
		Composite bar = new Composite(body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
		text = Form.text(body(), Messages.section_text);
		layout(text, COLUMNS, TEXT_LINES, true);
		MarkdownStyle.install(text);
		field = new TypedField(text, context.site(), context.session(), context.typing(), ErrorReporter::report);
		formats = new FormatBar(bar, text, field);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(formats.control());
		Form.wrapped(body(), COLUMNS, Messages.section_hint);
		linked = new LinkedObjects(body(), context, COLUMNS);
		fit();
	}

	private static void layout(StyledText text, int columns, int lines, boolean grab) {
		int height = lines * text.getLineHeight() + 12;
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, grab).hint(200, height).minSize(200, height).applyTo(text.getParent());
	}

	/** Shows another section. What is typed must be finished before. */
	void show(SectionEntry shown) {
		entry = shown;
		Optional<ProgrammeSection> section = shown.section();
		field.show(section.map(ProgrammeSection::getText).orElse(null), store((edits, edited, typed) -> edits.text(edited, typed)));
		missing.show(section.map(ProgrammeSection::getMissing).orElse(null), store((edits, edited, typed) -> edits.change(edited,
				Collections.singletonMap(Literals.PROGRAMME_SECTION__MISSING, typed.isEmpty() ? null : typed))));
		refresh(shown);
	}

	/** How a typed text becomes a command. */
	private interface Typed {
		Command command(ProgrammeEdits edits, ProgrammeSection section, String text);
	}

	private Predicate<String> store(Typed change) {
		ProgrammeSection section = entry.section().orElse(null);
		return typed -> section != null && context().execute(edits -> change.command(edits, section, typed));
	}

	@Override
	void refresh() {
		if (entry != null) {
			List<SectionEntry> all = SectionEntry.of(context().programme());
			all.stream().filter(other -> entry.section().isPresent() && other.section().equals(entry.section())).findFirst()
					.or(() -> all.stream().filter(other -> other.number() == entry.number()).findFirst()).ifPresent(this::refresh);
		}
	}

	private void refresh(SectionEntry now) {
		if (!now.section().equals(entry.section())) {
			show(now);
			return;
		}
		entry = now;
		title.setText((now.number() + ". " + now.title()).replace("&", "&&"));
		asked.setText(now.clause().map(clause -> now.periodEnd().map(end -> NLS.bind(Messages.section_period, clause, end)).orElse(clause))
				.orElse("").replace("&", "&&"));
		ProgrammeSection section = now.section().orElse(null);
		boolean editable = section != null && context().writable();
		Form.show(absent, section == null);
		Form.show(add, section == null);
		add.setEnabled(context().writable());
		status.setEnabled(editable);
		status.select(section == null ? SectionStatus.MISSING_VALUE : section.getStatus().getValue());
		missingText.setEditable(editable);
		boolean fits = section == null || TypedField.fits(section.getText());
		text.setEditable(editable && fits);
		formats.setEnabled(editable && fits);
		warning.setText(!fits ? Messages.section_tooLong : now.mark() == Mark.EMPTY ? Messages.section_noText : "");
		field.update(section == null ? null : section.getText());
		missing.update(section == null ? null : section.getMissing());
		linked.show(section);
		fit();
	}

	private void setStatus() {
		SectionStatus chosen = SectionStatus.get(status.getSelectionIndex());
		entry.section().filter(section -> section.getStatus() != chosen).ifPresent(section -> context()
				.execute(edits -> edits.change(section, Map.of(Literals.PROGRAMME_SECTION__STATUS, chosen))));
	}

	private void add() {
		context().execute(edits -> edits.addSection(context().programme(), entry));
		text.setFocus();
	}

	@Override
	Control first() {
		return text;
	}

	@Override
	void reveal(EObject object) {
		linked.reveal(object);
	}

	@Override
	boolean finish() {
		return field.finish() && missing.finish();
	}

	@Override
	boolean isTyping() {
		return field.isTyping() || missing.isTyping();
	}
}
