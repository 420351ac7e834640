package se.lansnat.ui.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The perspective "Konsolidera": the county's own programme made of the municipalities', with what contradicts and what is missing. */
public final class ConsolidatePerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "se.lansnat.ui.perspective.consolidate";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		layout.addView("se.lansnat.ui.navigator", IPageLayout.LEFT, 0.18f, editors);
		// Whatever views of consolidation there are come here when they are opened.
		IPlaceholderFolderLayout own = layout.createPlaceholderFolder("consolidation", IPageLayout.BOTTOM, 0.35f, editors);
		own.addPlaceholder("se.lansnat.ui.consolidation.*");
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.6f, editors);
		below.addView("se.lansnat.ui.problems");
		below.addView("se.lansnat.ui.properties");
		below.addPlaceholder("se.lansnat.ui.terms");
	}
}
