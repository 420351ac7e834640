/** What is wrong with a folder, a file or an object, in the form that every finding has. */
package se.lansnat.model.problem;
