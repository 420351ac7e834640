/** What can be done about findings with one command. */
package se.lansnat.model.quickfix;
