package se.lansnat.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Place;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;

/** Makes documents of objects: each feature is a field, and every word of the object is in one field besides. */
final class Documents {

	private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
	private static final int LONGEST_FACET = 1_000;

	private final CountyFolder folder;
	private final Texts texts;
	private final Map<EObject, Surroundings> parts = new IdentityHashMap<>();
	private final Map<EClass, Kind> kinds = new HashMap<>();
	private final Map<Surroundings, List<IndexableField>> places = new HashMap<>();
	private final WordStream stream = new WordStream();
	private final Shown.Writer shown = new Shown.Writer();

	// of the document in the making
	private List<IndexableField> document;
	private List<Words.Forms[]> all;
	private List<Words.Forms[]> names;
	private Set<String> years;

	/** What all objects of a class have. */
	private record Kind(Words.Forms[] name, List<IndexableField> fields) {
	}

	Documents(CountyFolder folder, Texts texts) {
		this.folder = folder;
		this.texts = texts;
	}

	/** Looks anew at counties, municipalities, files and the dictionary before the next document. */
	void refresh() {
		parts.clear();
		places.clear();
		kinds.clear();
	}

	/** Ids in the order of their texts, as numbers; of those that are no UUID, the first letters count. */
	static long order(String id) {
		try {
			return UUID.fromString(id).getMostSignificantBits() ^ Long.MIN_VALUE;
		} catch (IllegalArgumentException e) {
			byte[] first = Arrays.copyOf(id.getBytes(StandardCharsets.UTF_8), Long.BYTES);
			long order = 0;
			for (byte one : first) {
				order = order << Byte.SIZE | one & 0xFF;
			}
			return order ^ Long.MIN_VALUE;
		}
	}

	/** The fields of an object. */
	List<IndexableField> of(EObject object) {
		document = new ArrayList<>();
		all = new ArrayList<>();
		names = new ArrayList<>();
		years = new LinkedHashSet<>();
		Surroundings at = parts.computeIfAbsent(EcoreUtil.getRootContainer(object), root -> Surroundings.ofPart(root, folder)).of(object);
		String id = String.valueOf(EcoreUtil.getID(object));
		document.add(new StringField(Fields.ID, id, Field.Store.NO));
		document.add(new NumericDocValuesField(Fields.ORDER, order(id)));
		for (EObject above = object.eContainer(); above != null; above = above.eContainer()) {
			document.add(new StringField(Fields.WITHIN, String.valueOf(EcoreUtil.getID(above)), Field.Store.NO));
		}
		shown.about(id, object.eClass().getName(), Names.of(object), at.county().map(county -> county.getCode()).orElse(""),
				at.municipality(), at.section(), at.file());
		for (FeaturePlan plan : FeaturePlan.of(object.eClass())) {
			if (object.eIsSet(plan.feature())) {
				add(plan, object.eGet(plan.feature()));
			}
		}
		document.add(new BinaryDocValuesField(Fields.SHOWN_BYTES, BytesRef.deepCopyOf(shown.bytes())));
		Kind kind = kinds.computeIfAbsent(object.eClass(), this::kind);
		all.add(kind.name());
		document.add(WordField.weighed(Fields.ALL, all, stream));
		document.add(WordField.weighed(Fields.NAMES, names, stream)); // also where there are none, as weights of all are quicker
		document.addAll(kind.fields());
		document.addAll(places.computeIfAbsent(at, this::place));
		if (object instanceof Place place) {
			place.getGrounds().forEach(ground -> facet(document, Fields.GROUND, ground.getName()));
		}
		for (String year : years) {
			facet(document, Fields.YEAR, year);
			document.add(new DoublePoint(Fields.YEAR + Fields.NUMBER, Integer.parseInt(year)));
		}
		return document;
	}

	private void add(FeaturePlan plan, Object value) {
		String text = Values.shown(plan.feature(), value);
		if (text.isEmpty()) {
			return;
		}
		shown.field(plan.shown(), text);
		List<Words.Forms[]> own = new ArrayList<>(2);
		own.add(value instanceof Number ? texts.ofNumber(text) : texts.of(text));
		all.add(own.getFirst());
		if (plan.names()) {
			names.add(own.getFirst());
		}
		String literals = Values.literals(value);
		if (!literals.isEmpty()) {
			own.add(texts.of(literals));
		}
		document.add(WordField.plain(plan.name(), own, stream));
		if (Boolean.TRUE.equals(value)) {
			all.add(texts.of(plan.saying()));
		}
		OptionalDouble number = Values.number(value);
		if (number.isPresent()) {
			document.add(new DoubleField(plan.number(), number.getAsDouble(), Field.Store.NO));
		}
		if (plan.dated() || value instanceof LocalDate) {
			Matcher year = YEAR.matcher(text);
			while (year.find()) {
				years.add(year.group());
			}
		}
		if (plan.name().equals(Fields.OWNER)) {
			facet(document, plan.name(), text);
		}
		if (plan.refers()) {
			List<?> targets = value instanceof List<?> many ? many : List.of(value);
			targets.forEach(target -> document.add(new StringField(Fields.REFERS, String.valueOf(EcoreUtil.getID((EObject) target)),
					Field.Store.NO)));
		}
	}

	/** What all objects of a class have. */
	private Kind kind(EClass type) {
		List<IndexableField> fields = new ArrayList<>();
		String name = Names.of(type);
		named(fields, Fields.TYPE, type.getName(), name);
		return new Kind(texts.of(name), fields);
	}

	/** What all objects of a place have. */
	private List<IndexableField> place(Surroundings at) {
		List<IndexableField> fields = new ArrayList<>();
		List<Words.Forms[]> context = new ArrayList<>();
		at.county().ifPresent(county -> {
			named(fields, Fields.COUNTY, county.getCode(), String.valueOf(county.getName()));
			context.add(texts.of(String.valueOf(county.getName())));
		});
		if (!at.municipality().isEmpty()) {
			named(fields, Fields.MUNICIPALITY, at.municipality(), at.municipalityName());
			context.add(texts.of(at.municipality()));
			context.add(texts.of(at.municipalityName()));
		}
		if (!at.section().isEmpty()) {
			named(fields, Fields.SECTION, at.section(), "");
			fields.add(new DoublePoint(Fields.SECTION + Fields.NUMBER, Integer.parseInt(at.section())));
		}
		at.programme().ifPresent(programme -> {
			String status = Names.of(programme.getStatus());
			named(fields, Fields.STATUS, programme.getStatus().getName(), status);
			context.add(texts.of(status));
		});
		fields.add(new StringField(Fields.FILE, at.file(), Field.Store.NO));
		fields.add(WordField.unordered(Fields.CONTEXT, context, stream));
		return fields;
	}

	/** What is counted is the code, what is found both. */
	private void named(List<IndexableField> fields, String field, String code, String name) {
		if (code != null) {
			fields.add(WordField.unordered(field, List.of(texts.of(code), texts.of(name)), stream));
			facet(fields, field, code);
		}
	}

	private static void facet(List<IndexableField> fields, String name, String value) {
		String limited = value.length() > LONGEST_FACET ? value.substring(0, LONGEST_FACET) : value;
		fields.add(new SortedSetDocValuesField(Fields.FACET + name, new BytesRef(limited)));
	}
}
