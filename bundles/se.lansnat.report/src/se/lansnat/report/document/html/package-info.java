/** Documents as one accessible HTML page; the PDF writer starts from the same page and the same style sheet. */
package se.lansnat.report.document.html;
