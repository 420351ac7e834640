/** Scenes as pictures for office programs: as SVG, and as PNG for programs that do not know it. */
package se.lansnat.report.document.picture;
