/**
 * The county folder as a document: its parts, what is unsaved, and the one command stack through which everything changes. One thread
 * at a time may use a folder and the objects in it.
 */
package se.lansnat.model.folder;
