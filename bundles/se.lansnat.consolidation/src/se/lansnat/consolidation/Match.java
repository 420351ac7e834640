package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two descriptions that were taken as one without asking. Somebody can decide otherwise.
 *
 * @param id          UUID of the question whether they are one, to decide it by
 * @param sources     the two objects, by UUID
 * @param score       how alike they are, 0 to 1
 * @param groundsHash SHA-256, 64 hexadecimal digits, of what the likeness rests on
 */
public record Match(String id, List<Source> sources, BigDecimal score, String groundsHash) {

	static Match of(Pair pair) {
		return new Match(pair.question(), List.of(Source.alone(pair.a()), Source.alone(pair.b())), BigDecimal.valueOf(pair.score(), 3),
				Decided.hash(pair.likenessGrounds()));
	}
}
