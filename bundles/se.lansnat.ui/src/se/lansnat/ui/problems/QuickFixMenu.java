package se.lansnat.ui.problems;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.quickfix.QuickFix;
import se.lansnat.model.quickfix.QuickFixes;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Messages;

/** What can be done about problems, as items of a menu. */
final class QuickFixMenu {

	private QuickFixMenu() {
	}

	/** Adds an item for each fix, below the problem it is for where there are several; one that is grey where there is no fix. */
	static void fill(IMenuManager menu, CountySession session, List<Problem> problems) {
		boolean any = false;
		for (Problem problem : problems) {
			List<QuickFix> fixes = session.isReadOnly() ? List.of() : QuickFixes.of(session.folder(), problem);
			if (!fixes.isEmpty() && problems.size() > 1) {
				menu.add(action(problem.message().replace("&", "&&"), false, () -> { }));
			}
			fixes.forEach(fix -> menu.add(action(fix.label().replace("&", "&&"), true, () -> session.execute(fix.command()))));
			any |= !fixes.isEmpty();
		}
		if (!any) {
			menu.add(action(Messages.problems_noFix, false, () -> { }));
		}
	}

	static Action action(String label, boolean enabled, Runnable work) {
		Action action = new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}
}
