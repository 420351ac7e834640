package se.lansnat.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.names.Names;

/** The fields of the index: the features of the model by their Ecore names, and a few that every object has. */
final class Fields {

	/** All words of an object. */
	static final String ALL = "_all";
	/** Its names and codes. */
	static final String NAMES = "_names";
	/** What it belongs to: county, municipality, status of the programme. */
	static final String CONTEXT = "_context";
	/** Its id, the ids of all that contains it, and of all that it refers to. */
	static final String ID = "id";
	static final String WITHIN = "_within";
	static final String REFERS = "_refers";

	static final String TYPE = "type";
	static final String COUNTY = "county";
	static final String MUNICIPALITY = "municipality";
	static final String SECTION = "section";
	static final String YEAR = "year";
	static final String STATUS = "programme_status";
	static final String GROUND = "priority_ground";
	static final String FILE = "file";
	static final String OWNER = "owner";
	/** What is shown of it. */
	static final String SHOWN_BYTES = "_shown";
	/** Documents stand in this order, so that of equal ones the first is the same whatever happened to the index. */
	static final String ORDER = "_order";
	/** After a field's name: its numbers or days. */
	static final String NUMBER = "#";
	/** Before a facet's name. */
	static final String FACET = "_facet.";

	/** Fields that know which words they have, but not in which order. */
	static final Set<String> UNORDERED = Set.of(COUNTY, MUNICIPALITY, TYPE, SECTION, STATUS, CONTEXT);

	static final List<String> FACETS = List.of(COUNTY, MUNICIPALITY, TYPE, SECTION, GROUND, STATUS, OWNER, YEAR);

	/** Features that are no content: what only the program itself reads. */
	static final Set<String> LEFT_OUT = Set.of("id", "schema", "contentHash", "groundsHash", "targetId");
	/** Features that things are called or coded by. */
	static final Set<String> NAMING = Set.of("name", "title", "label", "code", "municipalityCode", "countyCode", "reference", "party",
			"survey");

	/** The names of the contract, whatever the language. */
	private static final Map<String, String> SWEDISH = Map.ofEntries(Map.entry("namn", "name"), Map.entry("kommun", MUNICIPALITY),
			Map.entry("l\u00e4n", COUNTY), Map.entry("typ", TYPE), Map.entry("grund", "grounds"), Map.entry("avsnitt", SECTION),
			Map.entry("status", "status"), Map.entry("\u00e4gare", "owner"), Map.entry("inv\u00e5nare", "population"),
			Map.entry("l\u00e4ngd", "lengthM"), Map.entry("\u00e5r", YEAR), Map.entry("fil", FILE), Map.entry("programstatus", STATUS));

	private static final Map<String, String> BY_NAME = byName();

	/** All features that have a text to be shown, each at its number. */
	static final List<String> SHOWN = shown();

	private Fields() {
	}

	/** The field that a user means, by its Ecore name or its name in the user's language. */
	static Optional<String> find(String name) {
		return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
	}

	/** Whether a name is one that the user's language has, among those that the contract gives in two. */
	static boolean isOfLanguage(String name) {
		return SWEDISH.containsKey(name) == Names.of(ModelPackage.Literals.PLACE__NAME).equals("namn");
	}

	/** All names that {@link #find} knows, in order. */
	static Set<String> names() {
		return new TreeSet<>(BY_NAME.keySet());
	}

	private static List<String> shown() {
		Set<String> names = new TreeSet<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEStructuralFeatures().forEach(feature -> names.add(feature.getName()));
			}
		}
		return List.copyOf(names);
	}

	private static Map<String, String> byName() {
		Map<String, String> names = new HashMap<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (EStructuralFeature feature : type.getEStructuralFeatures()) {
					if (!LEFT_OUT.contains(feature.getName()) && (feature instanceof EAttribute || isReferred(feature))) {
						names.putIfAbsent(Names.of(feature).toLowerCase(Locale.ROOT).replace(' ', '_'), feature.getName());
						names.put(feature.getName().toLowerCase(Locale.ROOT), feature.getName());
					}
				}
			}
		}
		List.of(ID, TYPE, COUNTY, MUNICIPALITY, SECTION, YEAR, STATUS, FILE).forEach(name -> names.put(name, name));
		names.put(GROUND, "grounds");
		names.putAll(SWEDISH);
		return Map.copyOf(names);
	}

	private static boolean isReferred(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}
}
