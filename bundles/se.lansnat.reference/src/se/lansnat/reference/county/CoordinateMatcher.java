package se.lansnat.reference.county;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.reference.GeoLocality;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Source;

/** Gives localities the coordinates of the populated place of the same name in the same municipality, if there is just one. */
final class CoordinateMatcher {

	private static final String AMBIGUOUS = "Namnet är inte entydigt i kommunen; inga koordinater har satts.";

	private final Map<String, List<GeoLocality>> places = new HashMap<>();
	private final Source source = PublishedTables.source("geonames");
	private int matched;
	private int ambiguous;
	private int unmatched;

	CoordinateMatcher() {
		for (GeoLocality place : PublishedTables.geoLocalities()) {
			places.computeIfAbsent(key(place.municipalityCode(), place.name()), k -> new ArrayList<>()).add(place);
		}
	}

	void match(MunicipalProgramme programme) {
		String code = programme.getMunicipalityCode();
		Map<String, List<Locality>> byName = new HashMap<>();
		for (Locality locality : programme.getLocalities()) {
			byName.computeIfAbsent(key(code, locality.getName()), k -> new ArrayList<>()).add(locality);
		}
		byName.forEach((key, localities) -> match(localities, places.getOrDefault(key, List.of())));
	}

	private void match(List<Locality> localities, List<GeoLocality> found) {
		if (found.isEmpty()) {
			unmatched += localities.size();
		} else if (found.size() > 1 || localities.size() > 1) {
			ambiguous += localities.size();
			localities.forEach(locality -> ModelObjects.addNote(locality, AMBIGUOUS));
		} else {
			matched++;
			GeoLocality place = found.getFirst();
			localities.getFirst().setLatitude(place.latitude());
			localities.getFirst().setLongitude(place.longitude());
			localities.getFirst().setCoordinateSource(source.citation() + ", id " + place.geonamesId());
		}
	}

	CoordinateCounts counts() {
		return new CoordinateCounts(matched, ambiguous, unmatched);
	}

	/** Case, blanks and hyphens do not matter; å, ä and ö are letters of their own and do. */
	static String key(String municipalityCode, String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return municipalityCode + composed.replaceAll("[\\s\\u00A0\\-\\u2010-\\u2015]+", " ").strip();
	}
}
