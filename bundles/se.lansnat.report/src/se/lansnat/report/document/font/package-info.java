/** The letters that PDF files and pictures are set in; they come with the program, so that documents look the same everywhere. */
package se.lansnat.report.document.font;
