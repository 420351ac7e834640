package se.lansnat.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;

/**
 * Every touch of a county folder on disk: the one narrow place through which parts, journal, lock and backups are written and
 * read. It is narrow so that the order of writes, syncs and renames can be recorded and cut at any point, and every step made to fail.
 * <p>
 * Names are relative to the folder and use {@code /}: {@code county.lansnat}, {@code .lansnat/journal}. The folder itself is
 * {@link #ROOT}. A name that leads out of the folder is refused ({@link StorageException.Kind#OUTSIDE}), also by way of a symbolic
 * link. Methods throw the plain {@link IOException} of the platform; what the user reads is made by the callers.
 */
public interface FileLayer {

	/** The name of the folder itself. */
	String ROOT = "";

	/**
	 * Where a file lies, for messages and to know one folder from another.
	 *
	 * @param name relative name, {@link #ROOT} for the folder
	 * @return the full path as the user knows it
	 */
	String location(String name);

	/**
	 * Lists a directory.
	 *
	 * @param directory relative name
	 * @return its entries, ordered by name; empty when the directory does not exist, unless it is {@link #ROOT}
	 * @throws IOException when it cannot be listed
	 */
	List<FileEntry> list(String directory) throws IOException;

	/**
	 * Looks one file up.
	 *
	 * @param name relative name
	 * @return what is there, or empty
	 * @throws IOException when that cannot be found out
	 */
	Optional<FileEntry> find(String name) throws IOException;

	/**
	 * Opens a file for reading.
	 *
	 * @param name relative name
	 * @return its content
	 * @throws IOException when it is missing or cannot be read
	 */
	InputStream open(String name) throws IOException;

	/**
	 * Starts a file that must not exist yet. Neither its content nor its name is safe before {@link NewFile#sync()} and
	 * {@link #syncDirectory(String)}.
	 *
	 * @param name relative name
	 * @return the open file
	 * @throws IOException when it exists or cannot be made
	 */
	NewFile create(String name) throws IOException;

	/**
	 * Gives a file a second name (a hard link), which shares its content until one of the names is renamed over.
	 *
	 * @param existing relative name
	 * @param name     new relative name, which must not exist
	 * @throws UnsupportedOperationException where the file system has no such links: the caller copies instead
	 * @throws IOException                   when it fails
	 */
	void link(String existing, String name) throws IOException;

	/**
	 * Renames a file, replacing what has the new name, in one step: no reader finds neither.
	 *
	 * @param from relative name
	 * @param to   relative name
	 * @throws IOException when nothing was renamed
	 */
	void rename(String from, String to) throws IOException;

	/**
	 * Deletes a file if it is there.
	 *
	 * @param name relative name
	 * @throws IOException when it is there and stays
	 */
	void delete(String name) throws IOException;

	/**
	 * Creates a directory if it is not there.
	 *
	 * @param directory relative name, whose parent exists
	 * @return whether it was created now
	 * @throws IOException when it cannot be made
	 */
	boolean createDirectory(String directory) throws IOException;

	/**
	 * Makes the names in a directory (created, renamed, deleted) safe against power loss.
	 *
	 * @param directory relative name
	 * @throws IOException when the system cannot promise it
	 */
	void syncDirectory(String directory) throws IOException;

	/**
	 * Opens a file to place locks on; made if {@code writable} and missing.
	 *
	 * @param name     relative name
	 * @param writable whether exclusive locks are wanted
	 * @return the channel; locks live as long as it
	 * @throws UnsupportedOperationException where there are no locks
	 * @throws IOException                   when it cannot be opened
	 */
	FileChannel openLock(String name, boolean writable) throws IOException;

	/**
	 * How much may still be written.
	 *
	 * @return free bytes, or {@link Long#MAX_VALUE} when unknown
	 */
	long usableSpace();
}
