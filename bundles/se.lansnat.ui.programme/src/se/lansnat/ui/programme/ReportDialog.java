package se.lansnat.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.model.County;
import se.lansnat.report.ReportFormat;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;

/** Asks which programme is to be written, and as what. */
final class ReportDialog extends Dialog {

	private static final int WIDTH = 420;

	/** The regional programme first, then the municipalities by name. */
	private final List<ProgrammeReport> programmes = new ArrayList<>();
	private final Optional<String> first;
	private final County county;
	private Combo programme;
	private Combo format;
	private TemplateChoice template;
	private ProgrammeReport report;

	/**
	 * Makes the dialog.
	 *
	 * @param parent  the window
	 * @param session its county, open
	 * @param first   code of the municipality that is chosen at first; empty for the regional programme
	 */
	ReportDialog(Shell parent, CountySession session, Optional<String> first) {
		super(parent);
		this.first = first;
		county = session.county();
		programmes.add(new ProgrammeReport(Optional.empty(), Labels.of(session.county()), ReportFormat.DOCX, Optional.empty()));
		session.folder().programmes().stream().filter(one -> one.getMunicipalityCode() != null)
				.map(one -> new ProgrammeReport(Optional.of(one.getMunicipalityCode()), Labels.of(session, one), ReportFormat.DOCX,
						Optional.empty()))
				.sorted((one, other) -> Labels.nameOrder().compare(one.name(), other.name())).forEach(programmes::add);
	}

	/** {@return what was chosen} */
	ProgrammeReport report() {
		return report;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.report_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(Form.wrapped(area, 2, Messages.report_explanation));
		programme = choice(area, Messages.report_programme, programmes.stream().map(ReportDialog::title).toList());
		programme.select(Math.max(0, programmes.stream().map(ProgrammeReport::municipality).toList().indexOf(first)));
		format = choice(area, Messages.report_format,
				List.of(Messages.report_docx, Messages.report_pdf, Messages.report_odt, Messages.report_html));
		format.select(0);
		template = new TemplateChoice(area, ReportTemplate.of(county));
		format.addListener(SWT.Selection, event -> template.enable(format().takesTemplate()));
		return area;
	}

	private static String title(ProgrammeReport report) {
		return report.municipality().isPresent() ? report.name() : NLS.bind(Messages.report_regional, report.name());
	}

	private static Combo choice(Composite area, String label, List<String> items) {
		Form.label(area, label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		ControlName.set(combo, label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.report_choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		ProgrammeReport chosen = programmes.get(programme.getSelectionIndex());
		report = chosen.as(format(), template.file());
		ReportTemplate.remember(county, template.file());
		super.okPressed();
	}

	private ReportFormat format() {
		return ReportFormat.values()[format.getSelectionIndex()];
	}
}
