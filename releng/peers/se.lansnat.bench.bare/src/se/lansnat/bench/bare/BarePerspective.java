package se.lansnat.bench.bare;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The table beside an empty editor area. */
public final class BarePerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView("se.lansnat.bench.bare.table", IPageLayout.LEFT, 0.5f, layout.getEditorArea());
	}
}
