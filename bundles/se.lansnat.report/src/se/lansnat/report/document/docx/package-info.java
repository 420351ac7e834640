/** Documents as DOCX, through a template that an organisation can make its own. */
package se.lansnat.report.document.docx;
