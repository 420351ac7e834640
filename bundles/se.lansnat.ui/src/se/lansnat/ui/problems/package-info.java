/** What is wrong with the county: found beside the window, shown in a view and at the objects, and put right with one key. */
package se.lansnat.ui.problems;
