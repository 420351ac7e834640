/** The headless application: every command that scripts and batch jobs use, without a display. */
package se.lansnat.cli;
