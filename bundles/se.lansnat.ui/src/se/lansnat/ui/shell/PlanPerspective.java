package se.lansnat.ui.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective "Planera": a county's programmes and ceilings. */
public final class PlanPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "se.lansnat.ui.perspective.plan";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		layout.addView("se.lansnat.ui.navigator", IPageLayout.LEFT, 0.18f, editors);
		layout.addView("se.lansnat.ui.support.ceilings", IPageLayout.BOTTOM, 0.4f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.57f, "se.lansnat.ui.support.ceilings");
		below.addView("se.lansnat.ui.support.explanation");
		below.addView("se.lansnat.ui.problems");
		below.addView("se.lansnat.ui.properties");
		below.addPlaceholder("se.lansnat.ui.terms");
		layout.addView("se.lansnat.ui.support.chart", IPageLayout.RIGHT, 0.55f, "se.lansnat.ui.support.explanation");
	}
}
