package se.lansnat.model.storage;

import java.io.IOException;

/**
 * Reads parts that belong together.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Reading<T> {

	/**
	 * Reads what it needs. It is called again when the folder changed meanwhile, so it must start from nothing each time.
	 *
	 * @param view the folder, whole; not to be used afterwards
	 * @return the result
	 * @throws IOException when a part cannot be read
	 */
	T read(FolderView view) throws IOException;
}
