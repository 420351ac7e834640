/** Documents as ODT (OpenDocument 1.3), written without any library. */
package se.lansnat.report.document.odt;
