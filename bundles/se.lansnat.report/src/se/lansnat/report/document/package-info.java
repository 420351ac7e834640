/**
 * A document as a tree of small records, independent of the format it is written in: what it says, in which order, with which
 * headings, tables, figures, notes and sources. One tree is written as HTML, PDF, DOCX and ODT by the writers in the packages below.
 */
package se.lansnat.report.document;
