/** Search in county folders: an index of every object, Swedish words, a query language and what was found. */
package se.lansnat.search;
