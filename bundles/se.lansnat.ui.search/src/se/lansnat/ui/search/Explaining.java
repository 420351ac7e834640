package se.lansnat.ui.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.names.Names;
import se.lansnat.search.SearchHit;

/** Puts what was found into the user's words, and says why it was found: by itself, or by the place that it belongs to. */
final class Explaining {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

	private final String query;

	/**
	 * Explains the hits of a query.
	 *
	 * @param query the query
	 */
	Explaining(String query) {
		this.query = query.toLowerCase(Locale.ROOT);
	}

	Hit row(SearchHit hit, Place place) {
		String county = FacetName.county(hit.county());
		String municipality = place.municipalities().getOrDefault(hit.municipality(), hit.municipality());
		Marked text = Marked.of(hit.snippet());
		String field = hit.field();
		if (field.equals(FacetName.TYPE) && text.marks().length == 0) {
			Marked byMunicipality = inPlace(municipality);
			Marked byCounty = inPlace(county);
			field = byMunicipality.marks().length > 0 ? FacetName.MUNICIPALITY : byCounty.marks().length > 0 ? FacetName.COUNTY : field;
			text = byMunicipality.marks().length > 0 ? byMunicipality : byCounty.marks().length > 0 ? byCounty : text;
		}
		return new Hit(place, hit.id(), name(hit, municipality), hit.field(), FacetName.field(hit.type(), field), text,
				FacetName.type(hit.type()), county, municipality, FacetName.section(hit.section()));
	}

	/** Marks those words of a place's name that were asked for. */
	private Marked inPlace(String name) {
		IntStream.Builder marks = IntStream.builder();
		Matcher word = WORD.matcher(name);
		while (word.find()) {
			String small = word.group().toLowerCase(Locale.ROOT);
			if (WORD.matcher(query).results().anyMatch(asked -> asked.group().startsWith(small) || small.startsWith(asked.group()))) {
				marks.add(word.start());
				marks.add(word.end());
			}
		}
		return new Marked(name, marks.build().toArray());
	}

	/** The type has a column of its own, a municipality's programme is known by its name, and what has no name by its type. */
	private static String name(SearchHit hit, String municipality) {
		String type = ModelPackage.eINSTANCE.getEClassifier(hit.type()) instanceof EClass found ? Names.of(found) + ' ' : "";
		String name = hit.label().startsWith(type) ? hit.label().substring(type.length()) : hit.label();
		return name.equals(hit.municipality()) ? municipality : name.equals(hit.id()) ? FacetName.type(hit.type()) : name;
	}
}
