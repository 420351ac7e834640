/** Sharing a county folder through Git: the folder is a work tree, and what others did is merged on the model, not on the text. */
package se.lansnat.sync.share;
