package se.lansnat.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user look at the groups of synonyms and change them. */
public final class SynonymsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (new SynonymsDialog(HandlerUtil.getActiveShellChecked(event)).open() == SynonymsDialog.OK
				&& HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(SearchView.ID) instanceof SearchView view) {
			view.ask();
		}
		return null;
	}
}
