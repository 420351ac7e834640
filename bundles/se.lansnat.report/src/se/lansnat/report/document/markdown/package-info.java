/** What people write in Markdown as parts of a document. */
package se.lansnat.report.document.markdown;
