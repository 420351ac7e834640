package se.lansnat.ui.shell;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import se.lansnat.ui.Images;

/** Buttons in the status line, one for each perspective, the one that is shown pressed. */
final class PerspectiveSwitcher extends ContributionItem {

	private final IWorkbenchWindow window;

	PerspectiveSwitcher(IWorkbenchWindow window) {
		super("se.lansnat.ui.perspectives");
		this.window = window;
	}

	@Override
	public void fill(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		for (IPerspectiveDescriptor perspective : Perspectives.all(window)) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setText(perspective.getLabel());
			item.setImage(Images.get(perspective.getId().substring(perspective.getId().lastIndexOf('.') + 1)));
			item.setData(perspective.getId());
			item.setSelection(Perspectives.isShown(window, perspective));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection() && !Perspectives.isShown(window, perspective)) {
					Perspectives.show(window, perspective);
				}
			});
		}
		StatusLineLayoutData data = new StatusLineLayoutData();
		data.widthHint = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		bar.setLayoutData(data);
		PerspectiveAdapter follower = new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor shown) {
				for (ToolItem item : bar.getItems()) {
					item.setSelection(shown.getId().equals(item.getData()));
				}
			}
		};
		window.addPerspectiveListener(follower);
		bar.addListener(SWT.Dispose, event -> window.removePerspectiveListener(follower));
	}
}
