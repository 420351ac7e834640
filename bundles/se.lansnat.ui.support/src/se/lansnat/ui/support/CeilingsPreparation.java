package se.lansnat.ui.support;

import java.util.List;

import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.SupportException;
import se.lansnat.ui.table.DataTable;

/** Has ready what the first sight of the ceilings needs: the figures that the decisions rest on, and the table's classes. */
public final class CeilingsPreparation implements Runnable {

	@Override
	public void run() {
		List<String> rulesets = Rulesets.builtInIds();
		try {
			Computation.prepare(rulesets.get(0));
		} catch (RulesetException | SupportException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
		DataTable.prepare();
	}
}
