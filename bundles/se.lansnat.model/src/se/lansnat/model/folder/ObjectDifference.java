package se.lansnat.model.folder;

/**
 * Something that is not the same here and on disk.
 *
 * @param file    name of the file
 * @param id      id of the object; empty where the file as a whole is meant
 * @param object  what the object or file is called
 * @param feature what differs, in the user's words; empty where the object is only on one side
 * @param mine    the value here; empty where there is none
 * @param theirs  the value on disk; empty where there is none
 */
public record ObjectDifference(String file, String id, String object, String feature, String mine, String theirs) {
}
