/** The page with the first steps. */
package se.lansnat.ui.welcome;
