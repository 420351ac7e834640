package se.lansnat.ui.consolidation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A view with a table and, beside it, all there is to say of the current row.
 *
 * @param <R> what the rows are
 */
abstract class SidedView<R> extends ResultView<R> {

	private static final int TABLE = 11;
	private static final int SIDE = 9;

	private SashForm sash;

	@Override
	final Composite body(Composite parent) {
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		return left;
	}

	@Override
	final void finishBody(Composite body) {
		Composite frame = new Composite(sash, SWT.NONE);
		frame.setLayout(new FillLayout());
		Composite side = new Composite(frame, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(6, 6).applyTo(side);
		fillSide(side);
		sash.setWeights(TABLE, SIDE);
	}

	/** Adds what stands beside the table, in a column; it may be hidden as a whole while there is no row. */
	abstract void fillSide(Composite side);
}
