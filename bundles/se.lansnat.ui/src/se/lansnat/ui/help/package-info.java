/** What the words mean. */
package se.lansnat.ui.help;
