package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.conflation.EventConflaterChain;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;

/**
 * Repaints a table once for all that has changed since it was painted. NatTable's own way is a thread that looks fifty times a second
 * whether there is anything to do.
 */
final class Repainting extends EventConflaterChain {

	private NatTable table;
	private boolean pending;

	void setTable(NatTable natTable) {
		table = natTable;
	}

	@Override
	public void start() {
		// Nothing runs by itself.
	}

	@Override
	public void addEvent(ILayerEvent event) {
		if (!pending && table != null && !table.isDisposed()) {
			pending = true;
			table.getDisplay().asyncExec(() -> {
				pending = false;
				if (!table.isDisposed()) {
					table.updateResize();
				}
			});
		}
	}
}
