package se.lansnat.network;

import java.util.Optional;

import se.lansnat.model.InfrastructureState;

/**
 * The moment for which a network is taken from a folder. What is not said to be planned counts as existing.
 *
 * @param lastYear what is planned for a later year is left out; {@link Integer#MIN_VALUE} leaves out all that is planned, and only
 *                 {@link Integer#MAX_VALUE} takes in what is planned without a year
 */
public record NetworkState(int lastYear) {

	/** What exists. */
	public static final NetworkState EXISTING = new NetworkState(Integer.MIN_VALUE);
	/** What exists and all that is planned. */
	public static final NetworkState TARGET = new NetworkState(Integer.MAX_VALUE);

	/**
	 * Reads a state as users write it.
	 *
	 * @param text {@code existing}, {@code target} or a year of four digits
	 * @return the state, if it is one
	 */
	public static Optional<NetworkState> parse(String text) {
		return switch (text) {
		case "existing" -> Optional.of(EXISTING);
		case "target" -> Optional.of(TARGET);
		default -> text.matches("[0-9]{4}") ? Optional.of(new NetworkState(Integer.parseInt(text))) : Optional.empty();
		};
	}

	/** {@return whether something of a state belongs to the network} */
	boolean includes(InfrastructureState state, Integer plannedYear) {
		return state != InfrastructureState.PLANNED || this.equals(TARGET) || plannedYear != null && plannedYear <= lastYear;
	}
}
