package se.lansnat.consolidation;

import java.util.List;

/**
 * A connection that the structure needs and that neither the market nor a municipality will build: the county pot may support it
 * (SOU 2000:111, 2.3.8, 4.3.1 and ordinance 14 §).
 *
 * @param connection     UUID of the connection, the first of its sources
 * @param name           what it is called
 * @param municipalities codes of the municipalities that it concerns, ascending
 * @param clause         the purpose that fits, for example {@code 14 § 2}
 * @param reason         what speaks for it, in the user's language
 */
public record PotCandidate(String connection, String name, List<String> municipalities, String clause, String reason) {

	/** Keeps the codes as they are now. */
	public PotCandidate {
		municipalities = List.copyOf(municipalities);
	}
}
