package se.lansnat.sync.share;

import java.util.Optional;

import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.merge.Origins;

/**
 * What came of fetching what others did.
 *
 * @param merge   the merge; empty where there was nothing to merge
 * @param news    whether the folder has changed
 * @param ours    who did what in the folder
 * @param theirs  who did what elsewhere
 */
public record Pulled(Optional<MergeResult> merge, boolean news, Origins ours, Origins theirs) {
}
