/**
 * Published tables as data, each with its source: the tables of SOU 2000:111, what is known to be wrong in them, the
 * counties' codes, programme templates, and real coordinates (GeoNames). A table is read when it is first asked for.
 */
package se.lansnat.reference;
