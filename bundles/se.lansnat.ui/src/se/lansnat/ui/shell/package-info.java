/** The window around the views: application, menus, status line, opening and leaving counties. */
package se.lansnat.ui.shell;
