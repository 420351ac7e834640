package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

import se.lansnat.model.ItemStanding;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Provenance;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.names.Names;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.GoTo;
import se.lansnat.ui.table.CellEdit;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.PreferenceMemory;
import se.lansnat.ui.table.SortKey;
import se.lansnat.ui.table.TextType;

/** What the regional programme holds, and below it where the current thing comes from. */
final class ItemsPage implements RegionalPage {

	private final IWorkbenchPartSite site;
	private final CountySession session;
	private final CountyConsolidation consolidation;
	private final SashForm sash;
	private final DataTable<RegionalItem> items;
	private final DataTable<Provenance> sources;
	private final BooleanSupplier finishing = this::finish;

	ItemsPage(Composite parent, IWorkbenchPartSite site, CountySession session) {
		this.site = site;
		this.session = session;
		this.consolidation = CountyConsolidation.of(session);
		sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		items = new DataTable<>(sash, Messages.page_items, itemColumns());
		items.setEmptyNote(Messages.items_empty);
		items.onSelection(this::showSources);
		items.onTyping(() -> session.typing(finishing, items.isUnfinished()));
		items.onEdits(this::setNotes);
		items.onActivation(() -> Optional.ofNullable(items.currentRow()).ifPresent(this::jump));
		sources = new DataTable<>(sash, Messages.sources_name, sourceColumns());
		sources.setEmptyNote(Messages.sources_empty);
		sources.onActivation(() -> Optional.ofNullable(sources.currentRow()).ifPresent(this::jump));
		TableMenu.hang(items, menu -> addJump(menu,
				Optional.ofNullable(items.currentRow()).flatMap(item -> item.getSources().stream().findFirst()), this::jump));
		TableMenu.hang(sources, menu -> addJump(menu, Optional.ofNullable(sources.currentRow()), this::jump));
		sash.setWeights(7, 3);
		items.sort(List.of(new SortKey(0, false), new SortKey(1, false)));
		items.remember("consolidation.items", new PreferenceMemory());
		sources.remember("consolidation.sources", new PreferenceMemory());
	}

	private static void addJump(IMenuManager menu, Optional<Provenance> source, Consumer<Provenance> jump) {
		source.ifPresent(one -> {
			menu.add(new Act(Messages.menu_jump, () -> jump.accept(one)));
			menu.add(new Separator());
		});
	}

	private List<Column<RegionalItem, ?>> itemColumns() {
		return List.of(
				Column.of("kind", Messages.column_kind, TextType.optional(),
						(RegionalItem item) -> item.isSetKind() ? Words.title(Names.of(item.getKind())) : "").width(12),
				Column.of("name", Messages.column_name, TextType.optional(), RegionalItem::getName).width(32).mark(ItemsPage::gone)
						.total(rows -> NLS.bind(Messages.items_total, rows.size())),
				Column.of("municipalities", Messages.column_municipalities, TextType.optional(), this::municipalities).width(24),
				Column.of("method", Messages.column_method, TextType.optional(), ItemsPage::method).width(14),
				Column.<RegionalItem, BigDecimal>of("score", Messages.column_score, NumberType.percent(1), ItemsPage::score).width(8),
				Column.of("standing", Messages.column_standing, TextType.optional(), (RegionalItem item) -> Names.of(item.getStanding())).width(9),
				Column.of("note", Messages.column_note, TextType.optional(), RegionalItem::getNote).width(24).stretching()
						.editable((item, note) -> session.execute(edits -> edits.set(item, Literals.REGIONAL_ITEM__NOTE, note)))
						.editableWhere(item -> !session.isReadOnly()));
	}

	private List<Column<Provenance, ?>> sourceColumns() {
		return List.of(
				Column.of("municipality", Messages.column_municipality, TextType.optional(),
						(Provenance source) -> consolidation.municipality(source.getMunicipalityCode())).width(14),
				Column.of("label", Messages.column_name, TextType.optional(), Provenance::getLabel).width(30).mark(this::missing),
				Column.of("method", Messages.column_method, TextType.optional(), (Provenance source) -> Names.of(source.getMethod())).width(14),
				Column.<Provenance, BigDecimal>of("score", Messages.column_score, NumberType.percent(1),
						source -> source.getScore() == null ? null : source.getScore().movePointRight(2)).width(8),
				Column.of("decision", Messages.column_decision, TextType.optional(), this::decision).width(40).stretching());
	}

	private static Mark gone(RegionalItem item) {
		return item.getStanding() == ItemStanding.GONE ? new Mark(Mark.Kind.WARNING, Messages.mark_gone) : null;
	}

	private Mark missing(Provenance source) {
		boolean there = session.isOpen() && source.getTargetId() != null && session.find(source.getTargetId()).isPresent();
		return there ? null : new Mark(Mark.Kind.NOTE, Messages.mark_notHere);
	}

	private String municipalities(RegionalItem item) {
		return item.getSources().stream().map(Provenance::getMunicipalityCode).filter(code -> code != null).distinct().sorted()
				.map(consolidation::municipality).collect(Collectors.joining(", "));
	}

	private static String method(RegionalItem item) {
		return item.getSources().stream().map(Provenance::getMethod).distinct().sorted().map(Names::of).collect(Collectors.joining(", "));
	}

	/** The least likely of its sources. */
	private static BigDecimal score(RegionalItem item) {
		return item.getSources().stream().map(Provenance::getScore).filter(score -> score != null).min(Comparator.naturalOrder())
				.map(score -> score.movePointRight(2)).orElse(null);
	}

	private String decision(Provenance source) {
		if (source.getDecision() == null || !session.isOpen()) {
			return "";
		}
		return session.folder().regionalProgramme().stream().flatMap(programme -> programme.getDecisions().stream())
				.filter(decision -> source.getDecision().equals(decision.getConflict())).findFirst()
				.map(decision -> List.of(decision.getDate() == null ? "" : decision.getDate().toString(),
						decision.getDecidedBy() == null ? "" : decision.getDecidedBy(), decision.getReason() == null ? "" : decision.getReason()))
				.map(parts -> parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))).orElse("");
	}

	private void showSources() {
		RegionalItem item = items.currentRow();
		sources.setRows(item == null ? List.of() : List.copyOf(item.getSources()));
	}

	private void jump(RegionalItem item) {
		item.getSources().stream().findFirst().ifPresent(this::jump);
	}

	private void jump(Provenance source) {
		Jump.target(session, Optional.ofNullable(source.getTargetId()), source.getMunicipalityCode(), 0)
				.ifPresent(target -> GoTo.object(site.getPage(), session, target));
	}

	/** Notes alone can be edited here. */
	private void setNotes(List<CellEdit<RegionalItem, ?>> cells) {
		session.execute((Edits edits) -> edits.together(NLS.bind(Messages.edit_notes, cells.size()),
				cells.stream().map(cell -> edits.set(cell.row(), Literals.REGIONAL_ITEM__NOTE, cell.value())).toList()));
	}

	@Override
	public String title() {
		return Messages.page_items;
	}

	@Override
	public Control control() {
		return sash;
	}

	@Override
	public void refresh() {
		List<RegionalItem> now = session.folder().regionalProgramme().map(RegionalProgramme::getItems).map(List::copyOf).orElse(List.of());
		if (now.equals(items.model().allRows())) {
			items.refresh();
		} else {
			boolean first = items.model().allRows().isEmpty();
			items.setRows(now);
			if (first) {
				items.fitColumns();
				sources.fitColumns();
			}
		}
		showSources();
	}

	@Override
	public boolean isTyping() {
		return items.isUnfinished();
	}

	@Override
	public boolean finish() {
		return items.commitAndClose();
	}

	@Override
	public boolean reveal(EObject object) {
		boolean shown = object instanceof RegionalItem item && items.model().allRows().contains(item);
		if (shown) {
			items.select((RegionalItem) object, items.currentColumn() == null ? "name" : null);
		}
		return shown;
	}

	@Override
	public void setFocus() {
		items.setFocus();
	}

	@Override
	public void dispose() {
		session.typing(finishing, false);
	}
}
