package se.lansnat.ui.shell;

import static org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.Messages;
import se.lansnat.ui.help.TermsView;
import se.lansnat.ui.safety.SaveCopy;
import se.lansnat.ui.settings.SettingsDialog;
import se.lansnat.ui.welcome.WelcomeEditor;

/** The menus and the status line. What is in a menu works; what doesn't work at the moment is grey. */
final class ShellActionBarAdvisor extends ActionBarAdvisor {

	// Ids of our own: what other bundles of the platform add to "file" and "edit" is for other programs.
	private static final String FILE = "se.lansnat.ui.menu.file";
	private static final String EDIT = "se.lansnat.ui.menu.edit";
	private static final String VIEW = "se.lansnat.ui.menu.view";
	private static final String HELP = "se.lansnat.ui.menu.help";

	private static final String OPEN = "se.lansnat.ui.command.open";
	private static final String NEW = "se.lansnat.ui.command.new";
	private static final String SAVE_COPY = "se.lansnat.ui.command.saveCopy";
	private static final String SETTINGS = "se.lansnat.ui.command.settings";
	private static final String QUICK_FIX = "se.lansnat.ui.command.quickFix";
	private static final String WELCOME = "se.lansnat.ui.command.welcome";
	private static final String TERMS = "se.lansnat.ui.command.terms";
	private static final String CLOSE = "se.lansnat.ui.command.close";

	private final IWorkbenchWindow window;
	private final CountySession session;

	ShellActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
		window = configurer.getWindowConfigurer().getWindow();
		session = CountySession.of(window);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(viewMenu());
		bar.add(new GroupMarker(MB_ADDITIONS));
		bar.add(helpMenu());
	}

	private IMenuManager fileMenu() {
		OpenCounty commands = new OpenCounty(window, session);
		IMenuManager menu = new MenuManager(Messages.menu_file, FILE);
		add(menu, OPEN, always(Messages.menu_open), s -> true, s -> commands.open());
		add(menu, NEW, always(Messages.menu_new), s -> true, s -> commands.createNew());
		menu.add(RecentMenu.create(commands::open));
		menu.add(new Separator());
		add(menu, IWorkbenchCommandConstants.FILE_SAVE, always(Messages.menu_save), s -> s.isDirty() || s.isTyping(), CountySession::save);
		add(menu, SAVE_COPY, always(Messages.menu_saveCopy), CountySession::isOpen, s -> SaveCopy.ask(s, window.getShell()));
		add(menu, CLOSE, always(Messages.menu_close), CountySession::isOpen, s -> commands.close());
		menu.add(new Separator(MB_ADDITIONS));
		add(menu, SETTINGS, always(Messages.menu_settings), s -> true, s -> new SettingsDialog(window.getShell()).open());
		menu.add(new Separator());
		command(menu, IWorkbenchCommandConstants.FILE_EXIT, Messages.menu_exit);
		return menu;
	}

	private IMenuManager editMenu() {
		IMenuManager menu = new MenuManager(Messages.menu_edit, EDIT);
		add(menu, IWorkbenchCommandConstants.EDIT_UNDO, s -> named(Messages.menu_undo, s.undoLabel()), s -> s.undoLabel().isPresent(),
				CountySession::undo);
		add(menu, IWorkbenchCommandConstants.EDIT_REDO, s -> named(Messages.menu_redo, s.redoLabel()), s -> s.redoLabel().isPresent(),
				CountySession::redo);
		menu.add(new Separator());
		command(menu, IWorkbenchCommandConstants.EDIT_CUT, Messages.menu_cut);
		command(menu, IWorkbenchCommandConstants.EDIT_COPY, Messages.menu_copy);
		command(menu, IWorkbenchCommandConstants.EDIT_PASTE, Messages.menu_paste);
		menu.add(new Separator());
		command(menu, QUICK_FIX, Messages.menu_quickFix);
		menu.add(new Separator(MB_ADDITIONS));
		return menu;
	}

	private IMenuManager viewMenu() {
		IMenuManager menu = new MenuManager(Messages.menu_view, VIEW);
		Perspectives.addTo(menu, window);
		menu.add(new Separator());
		ShowViews.addTo(menu, window);
		menu.add(new Separator(MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(own(ActionFactory.RESET_PERSPECTIVE, Messages.menu_reset));
		return menu;
	}

	private IMenuManager helpMenu() {
		IMenuManager menu = new MenuManager(Messages.menu_help, HELP);
		add(menu, WELCOME, always(Messages.menu_welcome), s -> true, s -> WelcomeEditor.show(window.getActivePage()));
		add(menu, TERMS, always(Messages.menu_terms), s -> true, s -> ShowViews.show(window, TermsView.ID));
		command(menu, IWorkbenchCommandConstants.WINDOW_SHOW_KEY_ASSIST, Messages.menu_keys);
		menu.add(new Separator(MB_ADDITIONS));
		add(menu, IWorkbenchCommandConstants.HELP_ABOUT, always(Messages.menu_about), s -> true, s -> new AboutDialog(window.getShell()).open());
		return menu;
	}

	@Override
	protected void fillStatusLine(IStatusLineManager line) {
		line.add(new SavingState(session));
		line.add(new PerspectiveSwitcher(window));
	}

	private void add(IMenuManager menu, String command, Function<CountySession, String> label, Predicate<CountySession> possible,
			Consumer<CountySession> work) {
		SessionAction action = new SessionAction(session, command, label, possible, work);
		register(action);
		menu.add(action);
	}

	private ActionFactory.IWorkbenchAction own(ActionFactory factory, String label) {
		ActionFactory.IWorkbenchAction action = factory.create(window);
		action.setText(label);
		register(action);
		return action;
	}

	private void command(IMenuManager menu, String id, String label) {
		StandardCommand command = new StandardCommand(window, id, label);
		menu.add(command);
		menu.addMenuListener(command);
	}

	private static Function<CountySession, String> always(String label) {
		return session -> label;
	}

	private static String named(String verb, Optional<String> label) {
		return label.map(l -> NLS.bind(Messages.menu_named, verb, l.replace("&", "&&"))).orElse(verb);
	}
}
