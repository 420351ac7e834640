/** Search in the window: one box that finds in every plan, also what is not saved yet, and leads to where it stands. */
package se.lansnat.ui.search;
