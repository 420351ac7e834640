/**
 * The text form of one part of a county folder: XMI that people can read and Git can compare line by line. Reading keeps what it
 * does not understand, and writing puts it back in its place.
 */
package se.lansnat.model.text;
