package se.lansnat.support;

import se.lansnat.reference.ruleset.Unit;

/**
 * A column of a result.
 *
 * @param key   name in files and on the command line, for example {@code support_sek}
 * @param label name for people
 * @param unit  what it is counted in
 */
public record Figure(String key, String label, Unit unit) {
}
