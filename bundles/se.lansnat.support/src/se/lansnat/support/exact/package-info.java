/** Exact fractions and their rounding. */
package se.lansnat.support.exact;
