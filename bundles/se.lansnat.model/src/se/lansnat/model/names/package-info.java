/** What the model's types, features and objects are called when people read about them. */
package se.lansnat.model.names;
