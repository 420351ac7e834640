package se.lansnat.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;

import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;

/** A menu item that does something with the county, and is enabled and named by its state. */
final class SessionAction extends Action implements CountyListener {

	private final CountySession session;
	private final Function<CountySession, String> label;
	private final Predicate<CountySession> possible;
	private final Consumer<CountySession> work;

	SessionAction(CountySession session, String command, Function<CountySession, String> label, Predicate<CountySession> possible,
			Consumer<CountySession> work) {
		this.session = session;
		this.label = label;
		this.possible = possible;
		this.work = work;
		setId(command);
		setActionDefinitionId(command);
		stateChanged();
		session.addListener(this);
	}

	@Override
	public void stateChanged() {
		setText(label.apply(session));
		setEnabled(possible.test(session));
	}

	@Override
	public void run() {
		work.accept(session);
	}
}
