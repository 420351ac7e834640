package se.lansnat.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorDescriptor;

/** The program's own icons: SVG files in the folder {@code icons} of this bundle, by their names without the ending. */
public final class Images {

	private static final String BUNDLE = "se.lansnat.ui";
	private static final Map<String, String> NAMES = new HashMap<>();

	private Images() {
	}

	/**
	 * Finds an icon.
	 *
	 * @param name the file's name without folder and ending, for example {@code localities}
	 * @return what makes images of it, sharp at any scaling
	 */
	public static ImageDescriptor descriptor(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("No icon " + name));
	}

	private static Optional<ImageDescriptor> find(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg");
	}

	/**
	 * Gives the icon of a kind of contents and of the objects in it. UI thread only.
	 *
	 * @param contents a containment feature
	 * @return the icon of its name, or a general one
	 */
	public static Image of(EReference contents) {
		return get(nameOf(contents));
	}

	/**
	 * Gives the icon of an editor. UI thread only.
	 *
	 * @param editor a registered editor
	 * @return its icon
	 */
	public static Image of(IEditorDescriptor editor) {
		return get(editor.getId(), editor::getImageDescriptor);
	}

	/**
	 * Finds the icon of a kind of contents.
	 *
	 * @param contents a containment feature
	 * @return the icon of its name, or a general one
	 */
	public static ImageDescriptor descriptor(EReference contents) {
		return descriptor(nameOf(contents));
	}

	/**
	 * Names the icon of a kind of contents.
	 *
	 * @param contents a containment feature
	 * @return its name as in {@link #get(String)}
	 */
	public static String nameOf(EReference contents) {
		return NAMES.computeIfAbsent(contents.getName(), name -> find(name).isPresent() ? name : "contents");
	}

	/**
	 * Gives an icon that all share and nobody disposes of. UI thread only.
	 *
	 * @param name as in {@link #descriptor(String)}
	 * @return the image
	 */
	public static Image get(String name) {
		return get(BUNDLE + '/' + name, () -> descriptor(name));
	}

	private static Image get(String key, Supplier<ImageDescriptor> descriptor) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor.get());
			image = registry.get(key);
		}
		return image;
	}

	/**
	 * Gives an icon with a small mark at its foot. UI thread only.
	 *
	 * @param name the icon, as in {@link #descriptor(String)}
	 * @param mark the mark's icon
	 * @return the image, which all share
	 */
	public static Image marked(String name, String mark) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name + '+' + mark;
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, new DecorationOverlayIcon(get(name), descriptor(mark), IDecoration.BOTTOM_LEFT));
			image = registry.get(key);
		}
		return image;
	}
}
