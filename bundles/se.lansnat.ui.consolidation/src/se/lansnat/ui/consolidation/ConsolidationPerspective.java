package se.lansnat.ui.consolidation;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective "Konsolidera": what the municipal programmes contradict each other in, what they lack, and what comes of them. */
public final class ConsolidationPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	static final String ID = "se.lansnat.ui.perspective.consolidate";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		layout.addView("se.lansnat.ui.navigator", IPageLayout.LEFT, 0.18f, editors);
		IFolderLayout views = layout.createFolder("se.lansnat.ui.consolidation", IPageLayout.BOTTOM, 0.4f, editors);
		views.addView(ConflictsView.ID);
		views.addView(MatchesView.ID);
		views.addView(GapsView.ID);
		views.addView(PotView.ID);
		views.addPlaceholder("se.lansnat.ui.problems");
		views.addPlaceholder("se.lansnat.ui.properties");
		views.addPlaceholder("se.lansnat.ui.terms");
	}
}
