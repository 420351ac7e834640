/**
 * Every way to change a county folder: checked commands for one change ({@link se.lansnat.model.edit.Edits}), scripts of changes
 * ({@link se.lansnat.model.edit.EditScript}), and what scripts are written from ({@link se.lansnat.model.edit.Show},
 * {@link se.lansnat.model.edit.ModelSchema}).
 */
package se.lansnat.model.edit;
