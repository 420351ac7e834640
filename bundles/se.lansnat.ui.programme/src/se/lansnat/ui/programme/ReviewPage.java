package se.lansnat.ui.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.names.Names;
import se.lansnat.reference.ChecklistStatus;
import se.lansnat.reference.Requirement;
import se.lansnat.ui.Theme;
import se.lansnat.ui.programme.Grid.Column;

/** The review of the programme: the checklist, the request for what is lacking, and the approval. */
final class ReviewPage extends Page {

	private static final int ROWS = 6;
	private static final List<EStructuralFeature> JUDGED = List.of(Literals.APPROVAL_CHECK__VERDICT, Literals.APPROVAL_CHECK__NOTE,
			Literals.APPROVAL_CHECK__DECIDED_BY, Literals.APPROVAL_CHECK__DATE);

	private final Label summary;
	private final Grid<Requirement> grid;
	private final Label whole;
	private final List<Button> judging;
	private final List<Button> deciding;
	private Review review;

	/**
	 * Makes the page.
	 *
	 * @param parent  where it stands
	 * @param context what it works on
	 */
	ReviewPage(Composite parent, Context context) {
		super(parent, context, 1);
		review = Review.of(context.programme());
		Form.wrapped(body(), 1, Messages.review_title).setFont(Theme.headline());
		summary = Form.wrapped(body(), 1, "");
		Composite first = buttons();
		judging = List.of(Form.button(first, Messages.review_met, () -> judgeAtOnce(CheckVerdict.MET)),
				Form.button(first, Messages.review_notMet, () -> judgeAtOnce(CheckVerdict.NOT_MET)),
				Form.button(first, Messages.review_judgement, () -> judgeAtOnce(CheckVerdict.JUDGEMENT)),
				Form.button(first, Messages.review_judge, () -> ask(null)));
		Composite second = buttons();
		deciding = List.of(Form.button(second, Messages.review_supplement, this::supplement),
				Form.button(second, Messages.review_approve, this::approve));
		grid = new Grid<>(body(), Messages.review_title, ROWS, columns());
		grid.onSelection(this::selected);
		grid.onOpen(() -> ask(null));
		whole = Form.wrapped(body(), 1, "");
		refresh();
	}

	private Composite buttons() {
		Composite buttons = new Composite(body(), SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(buttons);
		return buttons;
	}

	private List<Column<Requirement>> columns() {
		return List.of(
				new Column<>(Form.heading(Literals.APPROVAL_CHECK__VERDICT), 17,
						r -> Form.upper(verdict(r) == null ? Messages.review_notJudged : Names.of(verdict(r))), r -> image(verdict(r))),
				Column.of(Messages.review_section, 6, r -> r.section().isPresent() ? String.valueOf(r.section().getAsLong()) : ""),
				Column.of(Form.heading(Literals.APPROVAL_CHECK__CLAUSE), 14, Requirement::clause),
				Column.of(Form.heading(Literals.APPROVAL_CHECK__REQUIREMENT), 60, Requirement::text),
				checked(Literals.APPROVAL_CHECK__NOTE, 30), checked(Literals.APPROVAL_CHECK__DECIDED_BY, 16),
				checked(Literals.APPROVAL_CHECK__DATE, 11));
	}

	private Column<Requirement> checked(EStructuralFeature feature, int width) {
		Function<ApprovalCheck, String> text = check -> RecordKind.value(check, feature);
		return Column.of(Form.heading(feature), width, r -> review.entry(r).flatMap(ChecklistStatus.Entry::check).map(text).orElse(""));
	}

	private CheckVerdict verdict(Requirement requirement) {
		return review.entry(requirement).flatMap(ChecklistStatus.Entry::verdict).orElse(null);
	}

	private static Image image(CheckVerdict verdict) {
		return Form.image(switch (verdict) {
		case null -> "missing";
		case MET -> "complete";
		case NOT_MET -> "notmet";
		case JUDGEMENT -> "judgement";
		});
	}

	@Override
	void refresh() {
		review = Review.of(context().programme());
		summary.setText(review.entries().isEmpty() ? Messages.review_none : review.summary());
		grid.show(review.entries().stream().map(ChecklistStatus.Entry::requirement).toList());
		selected();
	}

	private List<ChecklistStatus.Entry> entries() {
		return grid.selection().stream().flatMap(requirement -> review.entry(requirement).stream()).toList();
	}

	/** What the table must cut is to be read whole below it. */
	private void selected() {
		List<ChecklistStatus.Entry> selected = entries();
		boolean writable = context().writable();
		judging.forEach(button -> button.setEnabled(writable && !selected.isEmpty()));
		deciding.forEach(button -> button.setEnabled(writable));
		String text = selected.size() == 1 ? selected.getFirst().requirement().text() + " " + selected.getFirst().check()
				.map(check -> RecordKind.value(check, Literals.APPROVAL_CHECK__NOTE)).orElse("") : Messages.review_hint;
		whole.setText(text.replace("&", "&&"));
		fit();
	}

	/** With one stroke where it is known who judges. */
	private void judgeAtOnce(CheckVerdict verdict) {
		if (review.reviewer().isEmpty()) {
			ask(verdict);
			return;
		}
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(Literals.APPROVAL_CHECK__VERDICT, verdict);
		values.put(Literals.APPROVAL_CHECK__DECIDED_BY, review.reviewer());
		values.put(Literals.APPROVAL_CHECK__DATE, LocalDate.now());
		judge(values);
	}

	private void ask(CheckVerdict verdict) {
		List<ChecklistStatus.Entry> entries = entries();
		if (!context().writable() || entries.isEmpty()) {
			return;
		}
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		ApprovalCheck only = entries.size() == 1 ? entries.getFirst().check().orElse(null) : null;
		JUDGED.forEach(feature -> values.put(feature, only == null || !only.eIsSet(feature) ? null : only.eGet(feature)));
		values.computeIfAbsent(Literals.APPROVAL_CHECK__DECIDED_BY, f -> review.reviewer().isEmpty() ? null : review.reviewer());
		values.computeIfAbsent(Literals.APPROVAL_CHECK__DATE, f -> LocalDate.now());
		if (verdict != null) {
			values.put(Literals.APPROVAL_CHECK__VERDICT, verdict);
		}
		String intro = entries.size() == 1 ? entries.getFirst().requirement().clause() + ": " + entries.getFirst().requirement().text()
				: NLS.bind(Messages.review_several, entries.size());
		RecordDialog dialog = new RecordDialog(body().getShell(), Messages.review_judgeTitle, intro, Messages.record_changeOk,
				values, Set.of(), List.of());
		if (dialog.open() == Window.OK) {
			judge(dialog.values());
		}
	}

	private void judge(Map<EStructuralFeature, Object> values) {
		List<ChecklistStatus.Entry> entries = entries().stream()
				.filter(entry -> entry.check().isEmpty() || ProgrammeEdits.differs(entry.check().get(), values)).toList();
		if (!entries.isEmpty()) {
			context().execute(edits -> edits.judge(context().programme(), entries, values));
		}
	}

	private void supplement() {
		SupplementRequest request = ModelFactory.eINSTANCE.createSupplementRequest();
		RecordKind kind = RecordKind.supplementRequests();
		Map<EStructuralFeature, Object> values = kind.values(request);
		values.remove(Literals.SUPPLEMENT_REQUEST__ANSWERED_DATE);
		values.put(Literals.SUPPLEMENT_REQUEST__DATE, LocalDate.now());
		values.put(Literals.SUPPLEMENT_REQUEST__DECIDED_BY, review.reviewer());
		values.put(Literals.SUPPLEMENT_REQUEST__TEXT, review.lacking());
		RecordDialog dialog = new RecordDialog(body().getShell(), Messages.supplement_ask, Messages.supplement_explanation,
				Messages.supplement_ok, values, kind.required(), List.of());
		if (dialog.open() == Window.OK) {
			ProgrammeEdits.fill(request, dialog.values());
			context().execute(edits -> edits.add(context().programme(), kind.feature(), request));
		}
	}

	private void approve() {
		StatusChange decision = ModelFactory.eINSTANCE.createStatusChange();
		RecordKind kind = RecordKind.statusHistory();
		Map<EStructuralFeature, Object> values = kind.values(decision);
		values.remove(Literals.STATUS_CHANGE__STATUS);
		values.put(Literals.STATUS_CHANGE__DATE, LocalDate.now());
		values.put(Literals.STATUS_CHANGE__DECIDED_BY, review.reviewer());
		List<String> doubts = review.doubts();
		String intro = Messages.approve_explanation
				+ (doubts.isEmpty() ? "" : "\n\n" + Messages.approve_doubts + "\n\u2022 " + String.join("\n\u2022 ", doubts));
		RecordDialog dialog = new RecordDialog(body().getShell(), Messages.approve_title, intro, Messages.approve_ok, values,
				Set.of(Literals.STATUS_CHANGE__DATE, Literals.STATUS_CHANGE__REFERENCE, Literals.STATUS_CHANGE__DECIDED_BY), List.of());
		if (dialog.open() == Window.OK) {
			ProgrammeEdits.fill(decision, dialog.values());
			context().execute(edits -> edits.approve(context().programme(), decision));
		}
	}

	@Override
	Control first() {
		return grid.control();
	}

	@Override
	void reveal(EObject object) {
		grid.select(review.entries().stream().filter(entry -> entry.check().filter(check -> check == object).isPresent())
				.map(ChecklistStatus.Entry::requirement).toList());
		grid.control().showSelection();
		selected();
	}
}
