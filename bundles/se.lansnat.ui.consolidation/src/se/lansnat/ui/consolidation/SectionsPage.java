package se.lansnat.ui.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Theme;
import se.lansnat.ui.TitlesRoom;

/** The text of the sections of the regional programme: Markdown as it is typed, and how it will look beside it. */
final class SectionsPage implements RegionalPage {

	private final CountySession session;
	private final Runnable typing;
	private final SashForm sash;
	private final Runnable titlesRoom;
	private final org.eclipse.swt.widgets.List list;
	private final Label heading;
	private final SectionText text;
	private final StyledText preview;
	private final BooleanSupplier finishing = this::finish;
	private List<ProgrammeSection> sections = List.of();

	/**
	 * Makes the page.
	 *
	 * @param parent  where it stands
	 * @param session the county
	 * @param typing  told when typing begins and ends
	 */
	SectionsPage(Composite parent, CountySession session, Runnable typing) {
		this.session = session;
		this.typing = typing;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		list = new org.eclipse.swt.widgets.List(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		ControlName.set(list, Messages.page_sections);
		list.addListener(SWT.Selection, event -> showSection());
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 6).numColumns(2).equalWidth(true).applyTo(right);
		heading = new Label(right, SWT.WRAP);
		heading.setFont(Theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(heading);
		new Label(right, SWT.NONE).setText(Messages.section_text);
		new Label(right, SWT.NONE).setText(Messages.section_preview);
		text = new SectionText(right, this::typed, this::commit);
		preview = new StyledText(right, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(preview);
		preview.setMargins(6, 6, 6, 6);
		preview.addListener(SWT.Traverse, event -> event.doit = true);
		titlesRoom = TitlesRoom.keep(sash);
	}

	@Override
	public String title() {
		return Messages.page_sections;
	}

	@Override
	public Control control() {
		return sash;
	}

	@Override
	public void refresh() {
		List<ProgrammeSection> now = session.folder().regionalProgramme().map(RegionalProgramme::getSections).map(all -> all.stream()
				.sorted(Comparator.comparingInt(ProgrammeSection::getNumber)).toList()).orElse(List.of());
		String[] titles = now.stream().map(SectionsPage::titleOf).toArray(String[]::new);
		int selected = Math.max(0, list.getSelectionIndex());
		if (!now.equals(sections) || !List.of(titles).equals(List.of(list.getItems()))) {
			sections = now;
			list.setItems(titles);
			titlesRoom.run();
			list.select(Math.min(selected, sections.size() - 1));
		}
		showSection();
	}

	private static String titleOf(ProgrammeSection section) {
		String mark = section.getText() == null || section.getText().isBlank() ? " " + Messages.section_empty : "";
		return section.getNumber() + "  " + Labels.ofSection(section) + mark;
	}

	private ProgrammeSection current() {
		int at = list.getSelectionIndex();
		return at < 0 || at >= sections.size() ? null : sections.get(at);
	}

	private void showSection() {
		ProgrammeSection section = current();
		String clause = section == null || section.getClause() == null ? "" : " (" + section.getClause() + ")";
		String title = section == null ? Messages.section_missing : section.getNumber() + " " + Labels.ofSection(section) + clause;
		heading.setText(title.replace("&", "&&"));
		text.show(section, section == null || section.getText() == null ? "" : section.getText(), !session.isReadOnly());
		MarkdownPreview.show(preview, text.typed());
		heading.getParent().layout();
	}

	private void typed() {
		MarkdownPreview.show(preview, text.typed());
		session.typing(finishing, text.isTyping());
		typing.run();
	}

	/** What has been typed becomes one step of undo. */
	private boolean commit(ProgrammeSection section, String typed) {
		String value = typed.isEmpty() ? null : typed;
		boolean done = session.execute(edits -> edits.set(section, Literals.PROGRAMME_SECTION__TEXT, value));
		session.typing(finishing, !done);
		typing.run();
		return done;
	}

	@Override
	public boolean isTyping() {
		return text.isTyping();
	}

	@Override
	public boolean finish() {
		return text.finish();
	}

	@Override
	public boolean reveal(EObject object) {
		int at = sections.indexOf(object);
		if (at >= 0) {
			list.select(at);
			showSection();
		}
		return at >= 0;
	}

	@Override
	public void setFocus() {
		if (sections.isEmpty()) {
			list.setFocus();
		} else {
			text.setFocus();
		}
	}

	@Override
	public void dispose() {
		session.typing(finishing, false);
	}
}
