package se.lansnat.consolidation.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.County;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.Municipality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.StableId;

/**
 * Provlän, an example: 14 municipalities that do not exist, and in them what a table plants. How a table is written is told in
 * {@code planted.txt}.
 */
final class PlantedCounty {

	static final String CODE = "26";
	static final List<String> NAMES = List.of("Almåsa", "Björkhed", "Dalsele", "Ekhammar", "Fagerliden", "Granselet", "Hedlunda", "Ivarsbo",
			"Järnfors", "Kallträsk", "Lövhamra", "Mossjö", "Norrflo", "Oxelvik");

	private static final int COLUMNS = 4;
	private static final double KM_APART = 60;
	private static final double CASES_KM_APART = 9;
	private static final double KM_PER_DEGREE = 111.195;
	private static final double SOUTH = 61.5;
	private static final double WEST = 14;
	private static final Pattern TITLE = Pattern.compile("## (.+) \\((\\d{4}(?: \\d{4})*)\\)");
	private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

	/** What a case expects: conflicts, or {@code same}. Objects by name, {@code case/key}. */
	final TreeSet<String> conflicts = new TreeSet<>();
	final TreeSet<String> same = new TreeSet<>();
	final List<String> titles = new ArrayList<>();

	private final Map<String, MunicipalProgramme> programmes = new TreeMap<>();
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, Integer> casesOfPair = new TreeMap<>();
	private final Map<String, EObject> objects = new LinkedHashMap<>();
	private String title;
	private List<String> codes;
	private double north;
	private double east;

	private PlantedCounty() {
		for (int i = 0; i < NAMES.size(); i++) {
			MunicipalProgramme programme = ModelFactory.eINSTANCE.createMunicipalProgramme();
			programme.setId(StableId.of("planted-programme", code(i)));
			programme.setMunicipalityCode(code(i));
			programmes.put(code(i), programme);
			settle(programme, NAMES.get(i), middle(code(i)));
		}
	}

	/** Five localities far from every border, each with a name of its own. */
	private void settle(MunicipalProgramme programme, String name, double[] middle) {
		String[] ends = { "kyrkby", "station", "sjön", "heden", "strand" };
		double[][] kilometres = { { 0, 0 }, { 12, 0 }, { -12, 0 }, { 0, 12 }, { 0, -12 } };
		for (int i = 0; i < ends.length; i++) {
			Locality locality = ModelFactory.eINSTANCE.createLocality();
			locality.setId(StableId.of("planted-locality", name, ends[i]));
			locality.setName(name + " " + ends[i]);
			locality.setLatitude(latitude(middle[0] + kilometres[i][0]));
			locality.setLongitude(longitude(middle[1] + kilometres[i][1], locality.getLatitude()));
			programme.getLocalities().add(locality);
		}
	}

	private static String code(int at) {
		return String.format("%s%02d", CODE, at + 1);
	}

	/** The county of the tables {@code planted.txt} and {@code near-misses.txt}. */
	static PlantedCounty of(String... tables) {
		PlantedCounty county = new PlantedCounty();
		for (String table : tables) {
			try (InputStream text = PlantedCounty.class.getResourceAsStream(table)) {
				new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(county::line);
			} catch (IOException e) {
				throw new IllegalStateException(table, e);
			}
		}
		return county;
	}

	List<MunicipalProgramme> programmes() {
		return List.copyOf(programmes.values());
	}

	/** The county itself. */
	County county() {
		County county = ModelFactory.eINSTANCE.createCounty();
		county.setId(StableId.of("planted-county"));
		county.setCode(CODE);
		county.setName("Provlän (exempel)");
		for (int i = 0; i < NAMES.size(); i++) {
			Municipality municipality = ModelFactory.eINSTANCE.createMunicipality();
			municipality.setId(StableId.of("planted-municipality", code(i)));
			municipality.setCode(code(i));
			municipality.setName(NAMES.get(i));
			county.getMunicipalities().add(municipality);
		}
		return county;
	}

	/** Writes it as a county folder. */
	void create(Path folder) throws StorageException {
		CountyFolder.create(folder, county(), programmes(), null);
	}

	/** {@code case/key} of an object. */
	String name(String id) {
		return names.getOrDefault(id, id);
	}

	private void line(String line) {
		Matcher heading = TITLE.matcher(line);
		if (heading.matches()) {
			begin(heading.group(1), List.of(heading.group(2).split(" ")));
		} else if (line.startsWith("=")) {
			expect(words(line.substring(1)));
		} else if (!line.isBlank() && !line.startsWith("#")) {
			describe(words(line));
		}
	}

	private static List<String> words(String line) {
		return WORD.matcher(line).results().map(result -> result.group().replace("\"", "")).toList();
	}

	/** A case lies half way between its municipalities, some way from the other cases of the same two. */
	private void begin(String newTitle, List<String> newCodes) {
		title = newTitle;
		codes = newCodes;
		titles.add(title);
		objects.clear();
		int turn = casesOfPair.merge(String.join(" ", codes), 1, Integer::sum);
		double aside = (turn / 2) * CASES_KM_APART * (turn % 2 == 0 ? 1 : -1);
		double[] a = middle(codes.getFirst());
		double[] b = middle(codes.get(codes.size() == 1 ? 0 : 1));
		boolean northOfEachOther = a[1] == b[1];
		north = (a[0] + b[0]) / 2 + (northOfEachOther ? 0 : aside);
		east = (a[1] + b[1]) / 2 + (northOfEachOther ? aside : 0);
	}

	private static double[] middle(String code) {
		int at = Integer.parseInt(code.substring(2)) - 1;
		return new double[] { at / COLUMNS * KM_APART, at % COLUMNS * KM_APART };
	}

	private void expect(List<String> words) {
		int keys = words.size() - (int) words.stream().filter(objects::containsKey).count();
		String sources = words.subList(keys, words.size()).stream().map(this::full).sorted().collect(Collectors.joining(" + "));
		if (words.getFirst().equals("same")) {
			same.add(sources);
		} else {
			conflicts.add(String.join(" ", words.subList(0, keys)) + ": " + sources);
		}
	}

	private String full(String key) {
		return title + "/" + key;
	}

	private void describe(List<String> words) {
		String key = words.getFirst();
		EClass type = (EClass) ModelPackage.eINSTANCE.getEClassifier(Character.toUpperCase(words.get(1).charAt(0)) + words.get(1).substring(1));
		EObject object = ModelFactory.eINSTANCE.create(type);
		set(object, "id", StableId.of("planted", title, key));
		names.put(EcoreUtil.getID(object), full(key));
		objects.put(key, object);
		for (String word : words.subList(2, words.size())) {
			if (word.startsWith("@")) {
				place(object, word.substring(1).split(","));
			} else if (word.matches("[a-z]\\d+-[a-z]\\d+")) {
				end(object, key, "from", word.substring(0, word.indexOf('-')));
				end(object, key, "to", word.substring(word.indexOf('-') + 1));
			} else if (word.matches("[a-zA-Z]+=.*")) {
				set(object, word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
			} else {
				set(object, "name", word);
			}
		}
		MunicipalProgramme programme = programmes.get(codes.get(key.charAt(0) - 'a'));
		EReference list = programme.eClass().getEAllContainments().stream().filter(feature -> feature.getEReferenceType() == type).findFirst()
				.orElseThrow();
		add(programme, list, object);
	}

	private void place(EObject object, String[] kilometres) {
		double latitude = latitude(north + Double.parseDouble(kilometres[0]));
		object.eSet(object.eClass().getEStructuralFeature("latitude"), latitude);
		object.eSet(object.eClass().getEStructuralFeature("longitude"), longitude(east + Double.parseDouble(kilometres[1]), latitude));
	}

	private static double latitude(double kilometresNorth) {
		return SOUTH + kilometresNorth / KM_PER_DEGREE;
	}

	private static double longitude(double kilometresEast, double latitude) {
		return WEST + kilometresEast / KM_PER_DEGREE / Math.cos(Math.toRadians(latitude));
	}

	/** In the same programme an end is the node, in another a reference to it. */
	private void end(EObject object, String key, String feature, String target) {
		EObject node = objects.get(target);
		if (key.charAt(0) == target.charAt(0)) {
			object.eSet(object.eClass().getEStructuralFeature(feature), node);
			return;
		}
		ObjectRef reference = ModelFactory.eINSTANCE.createObjectRef();
		reference.setId(StableId.of("planted", title, key, feature));
		reference.setMunicipalityCode(codes.get(target.charAt(0) - 'a'));
		reference.setTargetId(EcoreUtil.getID(node));
		object.eSet(object.eClass().getEStructuralFeature(feature + "Elsewhere"), reference);
	}

	private void set(EObject object, String name, String text) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		for (String value : feature.isMany() ? text.split(",") : new String[] { text }) {
			Object parsed = feature instanceof EAttribute attribute ? EcoreUtil.createFromString(attribute.getEAttributeType(), value)
					: objects.get(value);
			if (feature.isMany()) {
				add(object, feature, parsed);
			} else {
				object.eSet(feature, parsed);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, EStructuralFeature feature, Object value) {
		((List<Object>) object.eGet(feature)).add(value);
	}
}
