package se.lansnat.ui.editors;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.lansnat.network.Assumptions;
import se.lansnat.network.NetworkState;
import se.lansnat.ui.CountySession;

/** What stands above the table of capacities: which network, which built-in assumptions, and since when changes are shown. */
final class CapacityBar {

	private static final List<NetworkState> STATES = List.of(NetworkState.TARGET, NetworkState.EXISTING);

	private final CountySession session;
	private final Combo presets;

	/**
	 * Makes the bar.
	 *
	 * @param parent with a grid layout of one column
	 * @param session the county
	 * @param computation what is computed
	 * @param edits takes a preset
	 */
	CapacityBar(Composite parent, CountySession session, CapacityComputation computation, AssumptionEdits edits) {
		this.session = session;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		// What has no room beside the others goes below them.
		RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(12).applyTo(bar);
		Combo states = combo(bar, Messages.bar_state, List.of(Messages.bar_target, Messages.bar_existing));
		states.select(0);
		states.addListener(SWT.Selection, event -> computation.setState(STATES.get(states.getSelectionIndex())));
		List<String> names = Assumptions.presets().stream().map(AssumptionEdits::name).toList();
		presets = combo(bar, Messages.bar_preset, names);
		presets.setEnabled(!session.isReadOnly());
		presets.addListener(SWT.Selection, event -> edits.take(Assumptions.presets().get(presets.getSelectionIndex())));
		Button compare = new Button(bar, SWT.PUSH);
		compare.setText(Messages.bar_compare);
		compare.setToolTipText(Messages.bar_compare_tip);
		compare.addListener(SWT.Selection, event -> computation.compareFromNow());
		refresh();
	}

	/** Shows which preset holds; none is selected where the county has a value of its own. */
	void refresh() {
		Assumptions holding = AssumptionTable.holding(session);
		int found = -1;
		for (int i = 0; i < Assumptions.presets().size(); i++) {
			found = AssumptionEdits.holds(Assumptions.presets().get(i), holding) ? i : found;
		}
		if (found >= 0) {
			presets.select(found);
		} else {
			presets.deselectAll();
		}
	}

	private static Combo combo(Composite row, String label, List<String> items) {
		Composite bar = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		Label name = new Label(bar, SWT.NONE);
		name.setText(label);
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		return combo;
	}
}
