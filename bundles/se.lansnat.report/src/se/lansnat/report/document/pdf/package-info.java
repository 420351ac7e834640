/** Documents as tagged PDF, made from the HTML page: PDF/UA-1 for those who hear it read, PDF/A-2a for the archive. */
package se.lansnat.report.document.pdf;
