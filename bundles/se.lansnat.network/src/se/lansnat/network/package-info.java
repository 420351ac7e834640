/** What follows from nodes and connections: who depends on what, and how much a connection must carry. */
package se.lansnat.network;
