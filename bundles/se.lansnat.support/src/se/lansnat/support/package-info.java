/**
 * What municipalities and counties may get by a ruleset, and why: models compute over any set of municipalities, exactly,
 * and every figure of a result can explain itself.
 */
package se.lansnat.support;
