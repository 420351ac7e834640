package se.lansnat.sync.merge;

import java.time.Instant;

/**
 * Who brought a value about.
 *
 * @param author as the change log or the history has it
 * @param time   whole seconds
 */
public record Origin(String author, Instant time) {
}
