/** The navigator: the county as a tree. */
package se.lansnat.ui.navigator;
