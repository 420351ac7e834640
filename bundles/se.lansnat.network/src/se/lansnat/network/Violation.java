package se.lansnat.network;

import se.lansnat.model.problem.Severity;

/**
 * A departure from the goals of the finished network (SOU 2000:111, 2.2-2.3). None forbids a plan.
 *
 * @param rule     code of the rule
 * @param severity WARNING or INFO
 * @param object   id of what departs; empty where it is the whole network
 * @param message  what is wrong, in the user's language
 */
public record Violation(String rule, Severity severity, String object, String message) {
}
