/** Documents for people: what the tables say, where every figure comes from, and what is known to be wrong about it. */
package se.lansnat.report;
