/** Unsaved work that survives a crash. */
package se.lansnat.model.recovery;
