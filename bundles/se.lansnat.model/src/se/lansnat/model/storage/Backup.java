package se.lansnat.model.storage;

import java.time.Instant;

/**
 * An earlier version of a part.
 *
 * @param part       the part's name
 * @param generation rises with every save, the same for all parts replaced together; the order of versions, whatever the clock said
 * @param saved      when this version was replaced, by the clock of then, whole seconds
 * @param hash       the first 16 digits of its SHA-256
 * @param file       where it lies, relative to the folder
 */
public record Backup(String part, long generation, Instant saved, String hash, String file) {
}
