package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.Optional;

import se.lansnat.model.MatchMethod;

/**
 * An object of a municipal programme that describes an item.
 *
 * @param municipality official code, four digits
 * @param object       UUID of the object
 * @param label        what the object is called
 * @param contentHash  SHA-256, 64 hexadecimal digits, of what the object says: its version
 * @param score        how well it fits the others, 0 to 1; empty where it is alone
 * @param method       what put it together with the others
 * @param decision     id of the conflict whose decision put it there
 */
public record Source(String municipality, String object, String label, String contentHash, Optional<BigDecimal> score, MatchMethod method,
		Optional<String> decision) {

	/** An object by itself. */
	static Source alone(SourceObject object) {
		return new Source(object.municipality(), object.id(), object.label(), object.contentHash(), Optional.empty(), MatchMethod.ALONE,
				Optional.empty());
	}
}
