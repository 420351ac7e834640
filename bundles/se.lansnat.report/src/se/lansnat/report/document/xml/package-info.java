/** Writing XML and zip files so that equal input gives equal bytes. */
package se.lansnat.report.document.xml;
