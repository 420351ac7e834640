package se.lansnat.sync.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;

/**
 * The files of a county folder at one time, without what the machine owns.
 *
 * @param location where they are from, for messages
 * @param files    contents by name
 */
public record FolderVersion(String location, Map<String, byte[]> files) {

	/** Takes a copy of the map. */
	public FolderVersion {
		files = Collections.unmodifiableMap(new TreeMap<>(files));
	}

	/**
	 * Reads a folder as it belongs together, whoever saves meanwhile.
	 *
	 * @param directory the folder
	 * @return its files
	 * @throws StorageException if it cannot be read
	 * @throws MergeException   if it is no county folder
	 */
	public static FolderVersion read(Path directory) throws StorageException, MergeException {
		return read(RealFiles.open(directory));
	}

	/**
	 * Reads a folder as it belongs together, whoever saves meanwhile.
	 *
	 * @param files the folder
	 * @return its files
	 * @throws StorageException if it cannot be read
	 * @throws MergeException   if it is no county folder
	 */
	public static FolderVersion read(FileLayer files) throws StorageException, MergeException {
		String location = files.location(FileLayer.ROOT);
		try {
			FolderVersion version = FolderView.read(files, view -> {
				Map<String, byte[]> contents = new TreeMap<>();
				for (String name : view.names()) {
					contents.put(name, view.bytes(name));
				}
				return new FolderVersion(location, contents);
			});
			if (!version.files.containsKey(PartFiles.COUNTY)) {
				throw MergeException.input(NLS.bind(Messages.noCounty, location, PartFiles.COUNTY));
			}
			return version;
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			throw new StorageException(StorageException.Kind.IO, NLS.bind(Messages.unreadable, location, e.getMessage()), e);
		}
	}
}
