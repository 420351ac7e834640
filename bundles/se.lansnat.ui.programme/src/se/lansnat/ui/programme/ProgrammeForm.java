package se.lansnat.ui.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.handlers.IHandlerService;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Theme;
import se.lansnat.ui.TitlesRoom;
import se.lansnat.ui.programme.SectionEntry.Mark;

/** The form: a line about the programme, the list of its sections and pages, and the one that is selected. */
final class ProgrammeForm {

	private static final String REPORT = "se.lansnat.ui.programme.command.report";

	private final Page.Context context;
	private final Composite root;
	private final Label state;
	private final PageList list;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final SectionPage sections;
	private final Map<FormPage, Page> pages = new EnumMap<>(FormPage.class);
	private final Listener focusFollower = this::followFocus;
	private Page current;
	private Control focused;
	private int shown;

	/**
	 * Makes the form.
	 *
	 * @param parent  where it stands
	 * @param context the programme and what it is edited with
	 */
	ProgrammeForm(Composite parent, Page.Context context) {
		this.context = context;
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 8, 0).applyTo(root);
		Composite head = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 0).spacing(8, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Form.wrapped(head, 1, NLS.bind(Messages.form_title, Labels.of(context.session(), context.programme())).replace("&", "&&"))
				.setFont(Theme.headline());
		GridDataFactory.swtDefaults().span(1, 2).applyTo(Form.button(head, Messages.report_button, this::report));
		state = Form.wrapped(head, 1, "");
		SashForm sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list = new PageList(sash, context.programme());
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(layout);
		TitlesRoom.keep(sash);
		sections = new SectionPage(stack, context);
		list.control().addListener(SWT.Selection, event -> open(list.index()));
		list.control().addListener(SWT.DefaultSelection, event -> current.first().setFocus());
		root.addListener(SWT.Traverse, this::turn);
		for (Control inside : List.of(list.control(), sash)) {
			inside.addListener(SWT.Traverse, this::turn);
		}
		root.getDisplay().addFilter(SWT.FocusIn, focusFollower);
		root.addListener(SWT.Dispose, event -> root.getDisplay().removeFilter(SWT.FocusIn, focusFollower));
		refreshState();
		show(0);
	}

	private void report() {
		try {
			context.site().getService(IHandlerService.class).executeCommand(REPORT, null);
		} catch (CommandException e) {
			ErrorReporter.report(Messages.report_title, e);
		}
	}

	/** Ctrl with Page Up and Page Down turns the pages, wherever the focus is. */
	private void turn(Event event) {
		int step = event.detail == SWT.TRAVERSE_PAGE_NEXT ? 1 : event.detail == SWT.TRAVERSE_PAGE_PREVIOUS ? -1 : 0;
		if (step != 0) {
			event.detail = SWT.TRAVERSE_NONE;
			event.doit = true;
			boolean inList = list.control().isFocusControl();
			open(list.index() + step);
			if (!inList) {
				current.first().setFocus();
			}
		}
	}

	private void followFocus(Event event) {
		for (Control control = event.widget instanceof Control c ? c : null; control != null; control = control.getParent()) {
			if (control == root) {
				focused = (Control) event.widget;
			}
		}
	}

	/** Shows what is selected, unless something typed cannot be taken over. */
	private void open(int index) {
		if (current.finish()) {
			list.refresh();
			show(index);
		} else {
			list.select(shown);
		}
	}

	private void show(int index) {
		list.select(index);
		shown = list.index();
		Object entry = list.selected();
		if (entry instanceof SectionEntry section) {
			current = sections;
			sections.show(section);
		} else {
			current = pages.computeIfAbsent((FormPage) entry, page -> page.create(stack, context));
			current.refresh();
		}
		layout.topControl = current.control();
		stack.layout();
		current.fit();
	}

	/** Shows the programme as it is now. */
	void refresh() {
		list.refresh();
		refreshState();
		if (list.selected() instanceof SectionEntry != (current == sections)) {
			show(list.index());
		} else {
			current.refresh();
		}
	}

	private void refreshState() {
		List<SectionEntry> all = SectionEntry.of(context.programme());
		long complete = all.stream().filter(entry -> entry.mark() == Mark.COMPLETE).count();
		String text = NLS.bind(Messages.form_state, new Object[] { Form.upper(Names.of(context.programme().getStatus())), complete, all.size() });
		state.setText(context.writable() ? text : text + Messages.form_readOnly);
		root.layout();
	}

	/** Shows the page of an object and selects it there. */
	void reveal(EObject object) {
		refresh();
		EObject direct = object;
		while (direct.eContainer() != null && direct.eContainer() != context.programme()) {
			direct = direct.eContainer();
		}
		if (direct.eContainer() == context.programme()) {
			EObject owner = direct;
			reveal(owner.eContainmentFeature(), owner);
			current.reveal(object);
		}
	}

	/** Shows the first page of a kind of contents. */
	void reveal(EReference feature) {
		reveal(feature, null);
	}

	private void reveal(EReference feature, EObject object) {
		List<Object> entries = list.entries();
		for (int i = 0; i < entries.size(); i++) {
			boolean wanted = entries.get(i) instanceof SectionEntry section
					? feature == Literals.MUNICIPAL_PROGRAMME__SECTIONS && (object == null || section.section().filter(s -> s == object).isPresent())
					: ((FormPage) entries.get(i)).feature() == feature;
			if (wanted) {
				if (i != list.index()) {
					open(i);
				}
				return;
			}
		}
	}

	/** Gives the focus back to where it was; at first to the list. */
	void setFocus() {
		boolean lost = focused == null || focused.isDisposed() || !focused.isVisible();
		if (!(lost ? list.control() : focused).setFocus()) {
			list.control().setFocus();
		}
	}

	boolean finish() {
		return current.finish();
	}

	boolean isTyping() {
		return current.isTyping();
	}
}
