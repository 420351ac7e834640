/**
 * The workbench's shell: the session with the open county that all views and editors share, the one way for errors, long work,
 * colours, icons and words.
 */
package se.lansnat.ui;
