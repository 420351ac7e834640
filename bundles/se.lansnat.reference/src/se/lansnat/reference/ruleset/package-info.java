/**
 * Rulesets as data: every number that a support scheme needs, with its unit, clause and period of validity, the tables it
 * decided, and the places where its printed source contradicts itself. Nothing is computed here.
 */
package se.lansnat.reference.ruleset;
