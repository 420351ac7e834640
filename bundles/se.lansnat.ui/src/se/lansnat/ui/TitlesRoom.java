package se.lansnat.ui;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;

/** Gives a list of titles beside a page the width that the titles ask for. */
public final class TitlesRoom {

	/** How much of the width the list takes at most. */
	private static final double MOST = 0.45;
	/** And at least, where its titles are short or have not come yet. */
	private static final double LEAST = 0.2;

	private TitlesRoom() {
	}

	/**
	 * Keeps a list as wide as its titles, or nearly half of the whole where they ask for more, until the user moves its edge.
	 *
	 * @param sash with two controls side by side, the list first
	 * @return to be run when the titles are other ones
	 */
	public static Runnable keep(SashForm sash) {
		Control list = sash.getChildren()[0];
		int[][] own = { sash.getWeights() };
		Runnable fit = () -> {
			int width = sash.getClientArea().width - sash.getSashWidth(); // what the weights share out
			if (width > 0 && Arrays.equals(own[0], sash.getWeights())) {
				int wanted = (int) Math.clamp(list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, width * LEAST, width * MOST);
				sash.setWeights(wanted, width - wanted);
				own[0] = sash.getWeights();
			}
		};
		sash.addListener(SWT.Resize, event -> fit.run());
		return fit;
	}
}
