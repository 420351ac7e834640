package se.lansnat.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.Names;
import se.lansnat.model.names.ValueText;

/**
 * Lucene in a plain loop that gives what the contract of the search promises: every feature a field of its own, numbers for ranges, facets,
 * and of the best twenty the stored fields with the words marked; the number of all hits; equal ones in the order of their ids. It knows
 * only the forms of words that its Swedish analyzer knows.
 */
final class BareLucene implements AutoCloseable {

	private static final String ALL = "text";
	private static final int LIMIT = 20;
	private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField("order", SortField.Type.STRING));
	private static final Set<String> KEYS = Set.of("id", "type", "label", "county", "municipality", "file");

	/** A hit with the text that tells why. */
	record Hit(float score, String id, String type, String label, String county, String municipality, String file, String field,
			String snippet) {
	}

	/** The number of all hits, and the best. */
	record Result(long total, List<Hit> hits) {
	}

	private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final DirectoryReader reader;

	BareLucene(CountyFolder folder) throws IOException {
		String county = folder.county().orElseThrow().getCode();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
			for (FolderPart part : folder.parts()) {
				EObject root = part.root().orElseThrow();
				String municipality = root instanceof MunicipalProgramme programme ? programme.getMunicipalityCode() : "";
				writer.addDocument(document(root, county, municipality, part.file()));
				for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
					writer.addDocument(document(all.next(), county, municipality, part.file()));
				}
			}
		}
		reader = DirectoryReader.open(directory);
	}

	private static Document document(EObject object, String county, String municipality, String file) {
		Document document = new Document();
		String id = String.valueOf(EcoreUtil.getID(object));
		document.add(new StringField("id", id, Field.Store.YES));
		document.add(new SortedDocValuesField("order", new BytesRef(id)));
		document.add(new StringField("label", Names.of(object), Field.Store.YES));
		facet(document, "type", object.eClass().getName());
		facet(document, "county", county);
		facet(document, "municipality", municipality);
		facet(document, "file", file);
		StringBuilder all = new StringBuilder(Names.of(object.eClass()));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean content = !(feature instanceof EReference reference && reference.isContainment()) && !feature.getName().equals("id");
			if (content && object.eIsSet(feature)) {
				String text = ValueText.of(object, feature);
				document.add(new TextField(feature.getName(), text, Field.Store.YES));
				all.append('\n').append(text);
				Object value = object.eGet(feature);
				if (value instanceof Number number) {
					document.add(new DoubleField(feature.getName() + "#", number.doubleValue(), Field.Store.NO));
				} else if (value instanceof LocalDate day) {
					document.add(new DoubleField(feature.getName() + "#", day.toEpochDay(), Field.Store.NO));
				}
				if (feature.getName().equals("owner") || feature.getName().equals("grounds")) {
					document.add(new SortedSetDocValuesField(feature.getName() + "$", new BytesRef(text)));
				}
			}
		}
		document.add(new TextField(ALL, all.toString(), Field.Store.NO));
		return document;
	}

	private static void facet(Document document, String name, String value) {
		document.add(new StringField(name, value, Field.Store.YES));
		document.add(new SortedSetDocValuesField(name + "$", new BytesRef(value)));
	}

	/** The best that have all words. */
	Result search(String question) throws IOException {
		Set<String> wanted = new HashSet<>();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		try (TokenStream words = analyzer.tokenStream(ALL, question)) {
			CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				wanted.add(term.toString());
				query.add(new TermQuery(new Term(ALL, term.toString())), BooleanClause.Occur.MUST);
			}
			words.end();
		}
		IndexSearcher searcher = new IndexSearcher(reader);
		TopDocs found = searcher.search(query.build(), new TopFieldCollectorManager(ORDER, LIMIT, Integer.MAX_VALUE));
		List<Hit> hits = new ArrayList<>();
		for (ScoreDoc hit : found.scoreDocs) {
			hits.add(hit(searcher.storedFields().document(hit.doc), hit.score, wanted));
		}
		return new Result(found.totalHits.value(), hits);
	}

	private Hit hit(Document document, float score, Set<String> wanted) throws IOException {
		String field = "type";
		String snippet = document.get("label");
		for (IndexableField one : document.getFields()) {
			String marked = KEYS.contains(one.name()) ? "" : marked(one.stringValue(), wanted);
			if (!marked.isEmpty()) {
				field = one.name();
				snippet = marked;
				break;
			}
		}
		return new Hit(score, document.get("id"), document.get("type"), document.get("label"), document.get("county"),
				document.get("municipality"), document.get("file"), field, snippet);
	}

	/** The text with the wanted words marked; empty if it has none of them. */
	private String marked(String text, Set<String> wanted) throws IOException {
		StringBuilder marked = new StringBuilder();
		int at = 0;
		try (TokenStream words = analyzer.tokenStream(ALL, text)) {
			CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				if (wanted.contains(term.toString())) {
					marked.append(text, at, offset.startOffset()).append("<b>").append(text, offset.startOffset(), offset.endOffset())
							.append("</b>");
					at = offset.endOffset();
				}
			}
			words.end();
		}
		return at == 0 ? "" : marked.append(text, at, text.length()).toString();
	}

	long size() throws IOException {
		long size = 0;
		for (String file : directory.listAll()) {
			size += directory.fileLength(file);
		}
		return size;
	}

	@Override
	public void close() throws IOException {
		reader.close();
		directory.close();
		analyzer.close();
	}
}
