/**
 * Tables for large numbers of rows on NatTable: columns over plain objects, sorting, filtering and editing without ever copying the
 * rows. A table asks only for the cells that it paints.
 */
package se.lansnat.ui.table;
