package se.lansnat.bench.bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A NatTable over made-up texts; writes the time of its first paint to the file named by {@code lansnat.start.trace}. */
public final class TableView extends ViewPart {

	private boolean painted;

	@Override
	public void createPartControl(Composite parent) {
		IDataProvider texts = new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return "R" + row + " C" + column;
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				throw new UnsupportedOperationException();
			}

			@Override
			public int getColumnCount() {
				return 20;
			}

			@Override
			public int getRowCount() {
				return 1_000_000;
			}
		};
		NatTable table = new NatTable(parent, new ViewportLayer(new SelectionLayer(new DataLayer(texts))));
		table.addListener(SWT.Paint, event -> {
			if (!painted) {
				painted = true;
				event.display.asyncExec(TableView::trace);
			}
		});
	}

	private static void trace() {
		String file = System.getProperty("lansnat.start.trace");
		if (file != null) {
			try {
				Files.writeString(Path.of(file), Long.toString(System.currentTimeMillis()));
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	@Override
	public void setFocus() {
		// Nothing to focus.
	}
}
