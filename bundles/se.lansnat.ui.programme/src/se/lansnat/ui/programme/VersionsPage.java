package se.lansnat.ui.programme;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.compare.ProgrammeDifference;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FrozenVersion;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.Theme;
import se.lansnat.ui.programme.Grid.Column;

/** The versions of the programme that were approved, each to be read and to be compared with the working draft. */
final class VersionsPage extends Page {

	private static final int VERSION_ROWS = 3;
	private static final int DIFFERENCE_ROWS = 5;
	private static final int DETAIL_LINES = 6;

	private final Grid<ApprovedVersion> versions;
	private final Label empty;
	private final Button show;
	private final Button compare;
	private final Label result;
	private final Grid<DifferenceRow> differences;
	private final StyledText details;

	/**
	 * Makes the page.
	 *
	 * @param parent  where it stands
	 * @param context what it works on
	 */
	VersionsPage(Composite parent, Context context) {
		super(parent, context, 1);
		Form.wrapped(body(), 1, Messages.version_title).setFont(Theme.headline());
		Form.wrapped(body(), 1, Messages.version_intro);
		Composite buttons = new Composite(body(), SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(buttons);
		show = Form.button(buttons, Messages.version_show, () -> read(this::show));
		compare = Form.button(buttons, Messages.version_compare, () -> read(this::compare));
		versions = new Grid<>(body(), Messages.version_title, VERSION_ROWS,
				List.of(column(Literals.APPROVED_VERSION__NUMBER, 8), column(Literals.APPROVED_VERSION__DATE, 11),
						column(Literals.APPROVED_VERSION__REFERENCE, 18), column(Literals.APPROVED_VERSION__DECIDED_BY, 24),
						column(Literals.APPROVED_VERSION__NOTE, 36)));
		empty = Form.wrapped(body(), 1, Messages.version_none);
		((GridData) versions.control().getLayoutData()).grabExcessVerticalSpace = false;
		versions.onSelection(this::enable);
		versions.onOpen(() -> read(this::show));
		result = Form.wrapped(body(), 1, "");
		differences = new Grid<>(body(), Messages.difference_title, DIFFERENCE_ROWS,
				List.of(Column.of(Messages.difference_object, 28, DifferenceRow::object),
						Column.of(Messages.difference_change, 14, DifferenceRow::change),
						Column.of(Messages.difference_feature, 20, DifferenceRow::feature),
						Column.of(Messages.difference_approved, 32, DifferenceRow::approved),
						Column.of(Messages.difference_draft, 32, DifferenceRow::draft)));
		differences.onSelection(this::detail);
		details = Form.text(body(), Messages.difference_details);
		details.setEditable(false);
		details.addLineStyleListener(this::style);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, DETAIL_LINES * details.getLineHeight() + 12).applyTo(details.getParent());
		forget();
		refresh();
	}

	private static Column<ApprovedVersion> column(EStructuralFeature feature, int width) {
		return Column.of(Form.heading(feature), width, version -> RecordKind.value(version, feature));
	}

	@Override
	void refresh() {
		List<ApprovedVersion> all = context().programme().getApprovedVersions().stream()
				.sorted(Comparator.comparingInt(ApprovedVersion::getNumber).reversed()).toList();
		versions.show(all);
		if (versions.selection().isEmpty() && !all.isEmpty()) {
			versions.select(List.of(all.getFirst()));
		}
		Form.show(empty, all.isEmpty());
		forget();
		enable();
	}

	/** A comparison is true only until something changes. */
	private void forget() {
		differences.show(List.of());
		details.setText("");
		result.setText("");
		showResult(false);
	}

	private void showResult(boolean visible) {
		for (Control control : List.of(result, differences.control(), details.getParent())) {
			Form.show(control, visible);
		}
		fit();
	}

	private void enable() {
		show.setEnabled(versions.selection().size() == 1);
		compare.setEnabled(versions.selection().size() == 1);
	}

	/** Files are read beside the window. What is damaged or missing is told. */
	private void read(BiConsumer<ApprovedVersion, MunicipalProgramme> then) {
		if (!show.isEnabled()) {
			return;
		}
		ApprovedVersion version = versions.selection().getFirst();
		String failed = NLS.bind(Messages.version_failed, version.getNumber());
		CountyFolder folder = context().session().folder();
		LongWork.start(NLS.bind(Messages.version_job, version.getNumber()), monitor -> folder.approvedVersion(version), frozen -> {
			if (frozen.programme().isPresent() && !body().isDisposed()) {
				then.accept(version, frozen.programme().get());
			} else if (frozen.programme().isEmpty()) {
				String why = frozen.state() == FrozenVersion.State.MISSING ? Messages.version_missing : Messages.version_damaged;
				ErrorReporter.report(new Failure(failed, NLS.bind(why, frozen.file()), ""));
			}
		}, cause -> ErrorReporter.report(failed, cause));
	}

	private void show(ApprovedVersion version, MunicipalProgramme frozen) {
		String reference = RecordKind.value(version, Literals.APPROVED_VERSION__REFERENCE);
		String decision = NLS.bind(reference.isEmpty() ? Messages.version_decisionWithout : Messages.version_decision,
				new Object[] { RecordKind.value(version, Literals.APPROVED_VERSION__DATE),
						RecordKind.value(version, Literals.APPROVED_VERSION__DECIDED_BY), reference });
		new VersionDialog(body().getShell(), NLS.bind(Messages.version_dialog, version.getNumber()), decision, VersionText.of(frozen)).open();
	}

	private void compare(ApprovedVersion version, MunicipalProgramme frozen) {
		List<DifferenceRow> rows = ProgrammeDifference.ofContent(frozen, context().programme()).stream().map(DifferenceRow::of).toList();
		int number = version.getNumber();
		differences.show(rows);
		result.setText(rows.isEmpty() ? NLS.bind(Messages.difference_none, number) : NLS.bind(Messages.difference_count, rows.size(), number));
		showResult(true);
		if (!rows.isEmpty()) {
			differences.select(List.of(rows.getFirst()));
			differences.control().setFocus();
		}
		detail();
	}

	private void detail() {
		List<DifferenceRow> selected = differences.selection();
		details.setText(selected.size() == 1 ? PlainText.clean(selected.getFirst().details()) : "");
	}

	/** What went is struck through, what came is bold: colours alone would not do. */
	private void style(LineStyleEvent event) {
		boolean gone = DifferenceRow.isGone(event.lineText);
		if (gone || DifferenceRow.isNew(event.lineText)) {
			Color colour = gone ? Theme.error(details) : Theme.series(details, 3);
			StyleRange range = new StyleRange(event.lineOffset, event.lineText.length(), colour, null, gone ? SWT.NORMAL : SWT.BOLD);
			range.strikeout = gone;
			event.styles = new StyleRange[] { range };
		}
		event.wrapIndent = details.getLineHeight();
	}

	@Override
	Control first() {
		return versions.control();
	}

	@Override
	void reveal(EObject object) {
		versions.select(List.of(object));
		enable();
	}
}
