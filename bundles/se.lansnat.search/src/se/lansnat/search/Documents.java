package se.lansnat.search;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Place;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;

/** Makes documents of objects: each feature is a field, and every word of the object is in one field besides. */
final class Documents {

	private static final FieldType WORDS = words(true);
	private static final FieldType UNSEEN = words(false);
	private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

	private final CountyFolder folder;
	private final Map<EObject, Surroundings> parts = new IdentityHashMap<>();

	Documents(CountyFolder folder) {
		this.folder = folder;
	}

	private static FieldType words(boolean stored) {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.setTokenized(true);
		type.setStored(stored);
		type.setOmitNorms(true);
		type.freeze();
		return type;
	}

	/** Looks anew at counties, municipalities and files before the next document. */
	void refresh() {
		parts.clear();
	}

	Document of(EObject object) {
		Surroundings surroundings = parts
				.computeIfAbsent(EcoreUtil.getRootContainer(object), root -> Surroundings.ofPart(root, folder)).of(object);
		Document document = new Document();
		String id = String.valueOf(EcoreUtil.getID(object));
		document.add(new StringField(Fields.ID, id, Field.Store.YES));
		document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(id)));
		for (EObject at = object; at != null; at = at.eContainer()) {
			document.add(new StringField(Fields.WITHIN, String.valueOf(EcoreUtil.getID(at)), Field.Store.NO));
		}
		document.add(new StoredField(Fields.LABEL, Names.of(object)));
		StringBuilder all = new StringBuilder();
		StringBuilder names = new StringBuilder();
		Set<String> years = new LinkedHashSet<>();
		Values.features(object).forEach(feature -> add(document, object, feature, all, names, years));
		document.add(new TextField(Fields.ALL, all.append(Names.of(object.eClass())).toString(), Field.Store.NO));
		document.add(new TextField(Fields.NAMES, names.toString(), Field.Store.NO));
		surroundings(document, object, surroundings);
		years.forEach(year -> facet(document, Fields.YEAR, year));
		years.forEach(year -> document.add(new DoubleField(Fields.YEAR + Fields.NUMBER, Integer.parseInt(year), Field.Store.NO)));
		return document;
	}

	private static void add(Document document, EObject object, EStructuralFeature feature, StringBuilder all, StringBuilder names,
			Set<String> years) {
		Object value = object.eGet(feature);
		String name = feature.getName();
		String shown = Values.shown(feature, value);
		if (shown.isEmpty()) {
			return;
		}
		document.add(new Field(name, shown, WORDS));
		String literals = Values.literals(value);
		if (!literals.isEmpty()) {
			document.add(new Field(name, literals, UNSEEN));
		}
		all.append(shown).append('\n');
		String saying = Values.saying(feature, value);
		if (!saying.isEmpty()) {
			all.append(saying).append('\n');
		}
		if (Fields.NAMING.contains(name)) {
			names.append(shown).append('\n');
		}
		Values.number(value).ifPresent(number -> document.add(new DoubleField(name + Fields.NUMBER, number, Field.Store.NO)));
		if (value instanceof LocalDate || name.toLowerCase(Locale.ROOT).endsWith("year") || name.equals("date")) {
			Matcher year = YEAR.matcher(shown);
			while (year.find()) {
				years.add(year.group());
			}
		}
		if (name.equals("owner")) {
			facet(document, name, shown);
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			List<?> targets = value instanceof List<?> many ? many : List.of(value);
			targets.forEach(target -> document.add(new StringField(Fields.REFERS, String.valueOf(EcoreUtil.getID((EObject) target)),
					Field.Store.NO)));
		}
	}

	private static void surroundings(Document document, EObject object, Surroundings at) {
		StringBuilder context = new StringBuilder();
		at.county().ifPresent(county -> {
			named(document, Fields.COUNTY, county.getCode(), county.getName());
			context.append(county.getName()).append('\n');
		});
		if (!at.municipality().isEmpty()) {
			named(document, Fields.MUNICIPALITY, at.municipality(), at.municipalityName());
			context.append(at.municipality()).append(' ').append(at.municipalityName()).append('\n');
		}
		if (!at.section().isEmpty()) {
			named(document, Fields.SECTION, at.section(), "");
			document.add(new DoubleField(Fields.SECTION + Fields.NUMBER, Integer.parseInt(at.section()), Field.Store.NO));
		}
		named(document, Fields.TYPE, object.eClass().getName(), Names.of(object.eClass()));
		at.programme().ifPresent(programme -> {
			String status = programme.getStatus().getName();
			document.add(new TextField(Fields.STATUS, Names.of(programme.getStatus()) + " " + status, Field.Store.NO));
			facet(document, Fields.STATUS, status);
			context.append(Names.of(programme.getStatus())).append('\n');
		});
		if (object instanceof Place place) {
			place.getGrounds().forEach(ground -> facet(document, Fields.GROUND, ground.getName()));
		}
		document.add(new StringField(Fields.FILE, at.file(), Field.Store.YES));
		document.add(new TextField(Fields.CONTEXT, context.toString(), Field.Store.NO));
	}

	/** What is stored is the code, what is found both. */
	private static void named(Document document, String field, String code, String name) {
		if (code != null) {
			document.add(new TextField(field, code + " " + name, Field.Store.NO));
			document.add(new StoredField(field, code));
			facet(document, field, code);
		}
	}

	private static void facet(Document document, String name, String value) {
		String limited = value.length() > 1000 ? value.substring(0, 1000) : value;
		document.add(new SortedSetDocValuesField(Fields.FACET + name, new BytesRef(limited)));
	}
}
