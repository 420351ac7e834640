package se.lansnat.ui.problems;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.lansnat.model.problem.Problem;
import se.lansnat.ui.CountySession;

/** Offers the fixes for what is selected, in whatever view or editor: a problem, or an object with problems. */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		CountySession session = CountySession.of(window);
		Control focus = window.getShell().getDisplay().getFocusControl();
		if (session.isOpen() && focus != null && session.finishTyping()) {
			List<Problem> problems = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
					? problems(session, selection.getFirstElement())
					: List.of();
			MenuManager manager = new MenuManager();
			QuickFixMenu.fill(manager, session, problems);
			Menu menu = manager.createContextMenu(focus);
			Point middle = focus.toDisplay(focus.getSize().x / 4, focus.getSize().y / 4);
			menu.setLocation(middle);
			menu.setVisible(true);
		}
		return null;
	}

	private static List<Problem> problems(CountySession session, Object selected) {
		Problem problem = Adapters.adapt(selected, Problem.class);
		if (problem != null) {
			return List.of(problem);
		}
		EObject object = Adapters.adapt(selected, EObject.class);
		return object == null ? List.of() : CountyProblems.of(session).of(EcoreUtil.getID(object));
	}
}
