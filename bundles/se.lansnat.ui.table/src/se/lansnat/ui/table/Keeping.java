package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.SWT;

/** Writes down how the user leaves a table, each time that this has become something else. */
final class Keeping<R> {

	/** A column is dragged to its width in many small steps. */
	private static final int SIZING_MS = 500;

	private final Remembering<R> remembering;
	private final String tableId;
	private final TableMemory memory;
	private final TableCanvas canvas;
	private String kept;

	/**
	 * Takes the table as it is for what has been written down.
	 *
	 * @param remembering knows how it is arranged
	 * @param tableId the same each time for tables with the same columns
	 * @param memory where it is written
	 * @param canvas the widget
	 */
	Keeping(Remembering<R> remembering, String tableId, TableMemory memory, TableCanvas canvas) {
		this.remembering = remembering;
		this.tableId = tableId;
		this.memory = memory;
		this.canvas = canvas;
		kept = remembering.state();
	}

	/** Begins to follow what is done with the table, until it goes. */
	void follow(Arranger<R> arranger, Layers<R> layers) {
		Runnable keeping = this::keep;
		arranger.listen(keeping);
		layers.rows().addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent) {
				canvas.getDisplay().timerExec(SIZING_MS, keeping);
			}
		});
		canvas.addListener(SWT.Dispose, event -> keep());
	}

	private void keep() {
		if (canvas.isDisposed()) {
			return;
		}
		String now = remembering.state();
		if (!now.equals(kept)) {
			kept = now;
			memory.save(tableId, now);
		}
	}
}
