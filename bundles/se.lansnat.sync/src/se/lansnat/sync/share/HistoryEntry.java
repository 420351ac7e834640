package se.lansnat.sync.share;

import java.time.Instant;
import java.util.List;

import se.lansnat.sync.merge.ObjectChange;

/**
 * One version that was shared or fetched.
 *
 * @param version name of the version, 40 hexadecimal digits
 * @param author  who made it
 * @param time    when, whole seconds
 * @param summary what it changes, one line
 * @param changes what it changed of the object that was asked about; empty where none was
 */
public record HistoryEntry(String version, String author, Instant time, String summary, List<ObjectChange> changes) {
}
