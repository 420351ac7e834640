/** Finds what differs between two versions of a programme: object by object, by id, and feature by feature. */
package se.lansnat.model.compare;
