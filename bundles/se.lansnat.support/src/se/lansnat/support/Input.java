package se.lansnat.support;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.exact.Rational;

/**
 * A number that a step computes with.
 *
 * @param id     id of the parameter, column of the statistics, or id of an earlier step
 * @param name   name for people
 * @param value  the exact number
 * @param unit   what it is counted in
 * @param origin where it comes from: clause, source of the statistics, or that it was computed before
 */
public record Input(String id, String name, Rational value, Unit unit, String origin) {
}
