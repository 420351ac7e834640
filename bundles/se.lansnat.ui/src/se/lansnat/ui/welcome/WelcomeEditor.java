package se.lansnat.ui.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Messages;
import se.lansnat.ui.Theme;
import se.lansnat.ui.shell.OpenCounty;
import se.lansnat.ui.shell.RecentCounties;
import se.lansnat.ui.shell.RecentCounties.Recent;

/** The first steps, the example, the counties opened last, and the keys that matter. */
public final class WelcomeEditor extends EditorPart {

	/** The editor's id. */
	public static final String ID = "se.lansnat.ui.welcome";

	private static final String EXAMPLE = "example";
	private static final String RECENT = "recent:";
	private static final int WIDTH = 560;

	private Composite page;
	private Link first;

	/**
	 * Shows the page.
	 *
	 * @param page the page of the window
	 */
	public static void show(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			ErrorReporter.report(NLS.bind(Messages.failure_editor, Messages.welcome_tab), e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 16).spacing(48, 10).numColumns(2).applyTo(page);
		text(page, Messages.welcome_title, Theme.headline(), 2);
		text(page, Messages.welcome_intro, null, 2);
		Composite left = column();
		text(left, Messages.welcome_start, Theme.bold(), 1);
		first = link(left, Messages.welcome_example);
		link(left, Messages.welcome_open);
		link(left, Messages.welcome_new);
		text(left, Messages.welcome_recent, Theme.bold(), 1);
		List<Recent> recent = RecentCounties.list();
		recent.forEach(one -> link(left,
				NLS.bind(Messages.welcome_recent_item, new Object[] { RECENT + one.directory(), one.name(), one.directory() }))
				.setToolTipText(one.directory().toString()));
		if (recent.isEmpty()) {
			text(left, Messages.welcome_recent_none, null, 1);
		}
		Composite right = column();
		text(right, Messages.welcome_steps, Theme.bold(), 1);
		for (String step : List.of(Messages.welcome_step1, Messages.welcome_step2, Messages.welcome_step3, Messages.welcome_step4)) {
			text(right, step, null, 1);
		}
		text(right, Messages.welcome_more, Theme.bold(), 1);
		link(right, Messages.welcome_help);
		scrolled.setContent(page);
		scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private Composite column() {
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		return column;
	}

	private static void text(Composite parent, String words, Font font, int columns) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words);
		if (font != null) {
			label.setFont(font);
		}
		GridDataFactory.fillDefaults().span(columns, 1).hint(font == null ? WIDTH * columns : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
	}

	private Link link(Composite parent, String words) {
		Link link = new Link(parent, SWT.WRAP);
		link.setText(words);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> follow(event.text));
		return link;
	}

	private void follow(String target) {
		OpenCounty opening = new OpenCounty(getSite().getWorkbenchWindow(), CountySession.of(getSite()));
		if (target.equals(EXAMPLE)) {
			opening.openExample();
		} else if (target.startsWith(RECENT)) {
			opening.open(Path.of(target.substring(RECENT.length())));
		} else {
			try {
				getSite().getService(IHandlerService.class).executeCommand(target, null);
			} catch (CommandException e) {
				ErrorReporter.report(NLS.bind(Messages.failure_command, target), e);
			}
		}
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Nothing of the page's own is ever unsaved.
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("The page is no document");
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
