/** Editors of what the municipal programmes contain. */
package se.lansnat.ui.editors;
