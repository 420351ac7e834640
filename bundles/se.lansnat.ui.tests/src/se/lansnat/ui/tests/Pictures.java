package se.lansnat.ui.tests;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the screen of every test as it ends, and closes the county and what dialogs a failed one has left. */
final class Pictures implements BeforeEachCallback, AfterEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		Ui.prepare();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Ui.screenshot(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		Ui.closeDialogs();
		// The folders of a test are deleted after it, and the window would ask who did that.
		Ui.run(() -> Ui.session().close());
	}
}
