package se.lansnat.report.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which links out of a document are written as links. */
public final class Links {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	private Links() {
	}

	/**
	 * The target of a link in ASCII, as every format wants it.
	 *
	 * @param target as it was given
	 * @return empty if it leads nowhere that a reader should be led
	 */
	public static Optional<String> target(String target) {
		try {
			URI uri = new URI(target.strip());
			String scheme = uri.getScheme();
			boolean leads = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
					&& (uri.getHost() != null || uri.isOpaque());
			return leads ? Optional.of(uri.toASCIIString()) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
