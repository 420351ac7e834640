package se.lansnat.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the screen of every test as it ends, and closes the county and what dialogs a failed one has left. */
final class Pictures implements BeforeEachCallback, AfterEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		Ui.prepare();
		// The first start shows the welcome page.
		Ui.run(() -> Ui.page().closeAllEditors(false));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Ui.screenshot(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		Ui.closeDialogs();
		// The folders of a test are deleted after it, and the window would ask who did that.
		Ui.run(() -> Ui.session().close());
	}

	/** Writes a part of the screen to a file in the folder that a system property names, in all its pixels. UI thread. */
	static void keep(Rectangle part, String property, String name) {
		try {
			Path folder = Files.createDirectories(Path.of(System.getProperty(property)));
			GC gc = new GC(Ui.display());
			Image image = new Image(Ui.display(), part.width, part.height);
			gc.copyArea(image, part.x, part.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(Ui.display().getPrimaryMonitor().getZoom()) };
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
			image.dispose();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
