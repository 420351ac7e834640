package se.lansnat.model.edit;

import java.util.Map;

/**
 * An object as scripts see it.
 *
 * @param id       its UUID
 * @param type     name of its class
 * @param parent   id of the object that contains it; empty for the root of a part
 * @param features what is set, by name in the order of the model: String, Boolean, Number, or a List of such; enumerations are their
 *                 literals, days ISO text, references and contained objects ids
 */
public record ShownObject(String id, String type, String parent, Map<String, Object> features) {
}
