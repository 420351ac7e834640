package se.lansnat.model.edit;

import java.util.List;

/**
 * What a script did.
 *
 * @param created ids of the objects added, in the script's order
 * @param changed how many objects that were there before have a new value or place
 * @param deleted how many objects that were there before are gone, those inside others and those deleted by cascade included
 */
public record EditResult(List<String> created, int changed, int deleted) {
}
