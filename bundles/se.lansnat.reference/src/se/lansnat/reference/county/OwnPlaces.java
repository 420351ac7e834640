package se.lansnat.reference.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.lansnat.model.text.StableId;

/** What both the check and the building of one's own places need to know about their rows. */
final class OwnPlaces {

	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private OwnPlaces() {
	}

	/**
	 * The ids of the rows' objects, in the order of the rows: a UUID is taken as it is, another id makes a name-based UUID,
	 * and a row without one follows from municipality, kind and name, so that the order of other rows does not matter.
	 */
	static List<String> ids(List<OwnPlace> rows, String origin) {
		Map<List<String>, Integer> occurrences = new HashMap<>();
		List<String> ids = new ArrayList<>();
		for (OwnPlace row : rows) {
			String id = text(row.id());
			String code = text(row.municipalityCode());
			if (UUID.matcher(id).matches()) {
				ids.add(id.toLowerCase(Locale.ROOT));
			} else if (!id.isEmpty()) {
				ids.add(StableId.of(origin, "place-id", id));
			} else {
				List<String> key = List.of(code, Boolean.toString(isArea(row)), text(row.name()));
				int occurrence = occurrences.merge(key, 1, Integer::sum);
				ids.add(StableId.of(origin, "place", code, isArea(row), text(row.name()), occurrence));
			}
		}
		return ids;
	}

	static boolean isArea(OwnPlace row) {
		return text(row.kind()).equalsIgnoreCase("AREA");
	}

	static boolean hasPoint(OwnPlace row) {
		return row.latitude() != null && row.longitude() != null;
	}

	/** Whether the point would lie in Sweden if latitude and longitude were exchanged, and does not as it is. */
	static boolean looksSwapped(OwnPlace row) {
		return hasPoint(row) && row.longitude() >= 55 && row.longitude() <= 70 && row.latitude() >= 10 && row.latitude() <= 25;
	}

	static String text(String cell) {
		return cell == null ? "" : cell.strip();
	}
}
