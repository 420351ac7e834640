package se.lansnat.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import se.lansnat.model.PriorityGround;

/**
 * A county's row of table 1 in section 3.3.2 of SOU 2000:111, localities only.
 *
 * @param county                county's name without "län"; {@code Sverige} in the national row
 * @param localities50To2999    all localities with 50 to 2 999 inhabitants
 * @param prioritisedLocalities the prioritised ones of them
 * @param prioritisedPercent    their share, whole per cent
 * @param byGround              how many are prioritised for each ground; a locality may have several; none where a dash is printed
 */
public record PrioritisedCount(String county, long localities50To2999, long prioritisedLocalities, long prioritisedPercent,
		Map<PriorityGround, OptionalLong> byGround) {

	static PrioritisedCount read(Row row) {
		Map<PriorityGround, OptionalLong> byGround = new EnumMap<>(PriorityGround.class);
		for (PriorityGround ground : PriorityGround.VALUES) {
			byGround.put(ground, row.optionalWhole("ground_" + ground.getLiteral().toLowerCase(Locale.ROOT)));
		}
		return new PrioritisedCount(row.text("county"), row.whole("localities_50_2999"), row.whole("prioritised_localities"),
				row.whole("prioritised_percent"), Collections.unmodifiableMap(byGround));
	}
}
