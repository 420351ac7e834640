package se.lansnat.ui.shell;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective "St\u00f6d": the ceilings with where they come from, large. */
public final class SupportPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "se.lansnat.ui.perspective.support";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		layout.addView("se.lansnat.ui.support.ceilings", IPageLayout.TOP, 0.55f, editors);
		layout.addView("se.lansnat.ui.support.explanation", IPageLayout.BOTTOM, 0.3f, editors);
		layout.addView("se.lansnat.ui.support.chart", IPageLayout.RIGHT, 0.5f, "se.lansnat.ui.support.explanation");
	}
}
