package se.lansnat.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What has been typed somewhere in the window and is not in the model yet. */
final class Typing {

	private final Set<BooleanSupplier> unfinished = new LinkedHashSet<>();

	/** Notes that there is something to finish, or no longer; says whether that is new. */
	boolean set(BooleanSupplier finish, boolean typing) {
		return typing ? unfinished.add(finish) : unfinished.remove(finish);
	}

	boolean isUnfinished() {
		return !unfinished.isEmpty();
	}

	/** Takes all of it over; where something can't be, the user has been shown why, and the answer is false. */
	boolean finish() {
		return List.copyOf(unfinished).stream().allMatch(BooleanSupplier::getAsBoolean);
	}
}
