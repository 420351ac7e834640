package se.lansnat.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The program's own icons: SVG files in the folder {@code icons} of this bundle, by their names without the ending. */
public final class Images {

	private static final String BUNDLE = "se.lansnat.ui";

	private Images() {
	}

	/**
	 * Finds an icon.
	 *
	 * @param name the file's name without folder and ending, for example {@code localities}
	 * @return what makes images of it, sharp at any scaling
	 */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException("No icon " + name));
	}

	/**
	 * Gives an icon that all share and nobody disposes of. UI thread only.
	 *
	 * @param name as in {@link #descriptor(String)}
	 * @return the image
	 */
	public static Image get(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name;
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor(name));
			image = registry.get(key);
		}
		return image;
	}
}
