package se.lansnat.model.folder;

/**
 * That an object was changed.
 *
 * @param id      id of the object
 * @param feature Ecore name of the feature; empty where the object as a whole came or went
 */
public record Change(String id, String feature) {
}
