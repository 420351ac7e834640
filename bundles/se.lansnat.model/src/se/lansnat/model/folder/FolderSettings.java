package se.lansnat.model.folder;

import java.time.Clock;

import se.lansnat.model.storage.Backups;

/**
 * What a folder takes from its surroundings.
 *
 * @param author   who makes the changes, for the change log
 * @param clock    time of changes, locks and backups
 * @param versions how many earlier versions of each part are kept
 */
public record FolderSettings(String author, Clock clock, int versions) {

	/** {@return the settings of this process: the system's user and clock} */
	public static FolderSettings ofThisProcess() {
		return new FolderSettings(System.getProperty("user.name", "?"), Clock.systemUTC(), Backups.DEFAULT_VERSIONS);
	}
}
