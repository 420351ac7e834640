package se.lansnat.ui.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import se.lansnat.ui.Labels;

/**
 * A search that the user has given a name. They are kept among the user's own settings.
 *
 * @param name      unique among them
 * @param query     the text of the box
 * @param narrowing what facets narrowed it to
 */
record SavedSearch(String name, String query, Narrowing narrowing) {

	private static final String KEY = "saved";
	private static final int LEAST = 2;

	/** {@return all of them, in the order of their names} */
	static List<SavedSearch> all() {
		return Kept.get(KEY, "").lines().map(SavedSearch::read).flatMap(Optional::stream)
				.sorted(Comparator.comparing(SavedSearch::name, Labels.nameOrder())).toList();
	}

	static Optional<SavedSearch> find(String name) {
		return all().stream().filter(one -> one.name.equals(name)).findFirst();
	}

	/** Keeps this one, in place of the one of the same name. */
	void keep() {
		List<SavedSearch> kept = new ArrayList<>(all());
		kept.removeIf(one -> one.name.equals(name));
		kept.add(this);
		write(kept);
	}

	/** Gives it another name, which none has. */
	void rename(String other) {
		List<SavedSearch> kept = new ArrayList<>(all());
		kept.replaceAll(one -> one.name.equals(name) ? new SavedSearch(other, one.query, one.narrowing) : one);
		write(kept);
	}

	void delete() {
		write(all().stream().filter(one -> !one.name.equals(name)).toList());
	}

	private static void write(List<SavedSearch> searches) {
		Kept.put(KEY, searches.stream().map(SavedSearch::line).collect(Collectors.joining("\n")));
	}

	private String line() {
		StringBuilder line = new StringBuilder(encoded(name)).append('\t').append(encoded(query));
		narrowing.values().forEach((facet, values) -> values.forEach(value -> line.append('\t').append(facet).append('=').append(encoded(value))));
		return line.toString();
	}

	/** What somebody has spoilt in the settings is passed over. */
	private static Optional<SavedSearch> read(String line) {
		String[] columns = line.split("\t");
		if (columns.length < LEAST) {
			return Optional.empty();
		}
		try {
			Narrowing narrowing = Narrowing.NONE;
			for (int i = LEAST; i < columns.length; i++) {
				int equals = columns[i].indexOf('=');
				if (equals > 0) {
					narrowing = narrowing.with(columns[i].substring(0, equals), decoded(columns[i].substring(equals + 1)), true);
				}
			}
			return Optional.of(new SavedSearch(decoded(columns[0]), decoded(columns[1]), narrowing));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}
}
