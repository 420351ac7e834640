package se.lansnat.model.folder;

import java.util.List;
import java.util.Optional;

/**
 * What a successful save did.
 *
 * @param files   names of the files written, in order; none if nothing was dirty
 * @param warning something that the user should know although everything was saved
 */
public record SaveResult(List<String> files, Optional<String> warning) {
}
