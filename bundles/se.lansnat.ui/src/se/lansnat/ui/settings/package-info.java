/** What the user has chosen: language, theme, name. */
package se.lansnat.ui.settings;
