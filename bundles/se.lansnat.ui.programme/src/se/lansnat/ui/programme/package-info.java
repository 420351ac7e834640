/** The form of a municipal programme: its sections with text, how it is handled and approved, and whom it concerns. */
package se.lansnat.ui.programme;
