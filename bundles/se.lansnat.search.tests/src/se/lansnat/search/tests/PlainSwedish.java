package se.lansnat.search.tests;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.ArrayList;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.Names;
import se.lansnat.model.names.ValueText;

/** Lucene as it comes: the same texts in one stored field, its Swedish analyzer, its scoring. The peer of the benchmark too. */
public final class PlainSwedish implements AutoCloseable {

	private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final DirectoryReader reader;

	/**
	 * Indexes a folder in memory.
	 *
	 * @param folder an open folder whose parts can all be read
	 * @throws IOException never, as all is in memory
	 */
	public PlainSwedish(CountyFolder folder) throws IOException {
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (FolderPart part : folder.parts()) {
				for (Iterator<EObject> all = part.root().orElseThrow().eAllContents(); all.hasNext();) {
					writer.addDocument(document(all.next()));
				}
			}
		}
		reader = DirectoryReader.open(directory);
	}

	private static Document document(EObject object) {
		StringBuilder text = new StringBuilder(Names.of(object.eClass()));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean content = !(feature instanceof EReference reference && reference.isContainment()) && !feature.getName().equals("id");
			if (content && object.eIsSet(feature)) {
				text.append('\n').append(ValueText.of(object, feature));
			}
		}
		Document document = new Document();
		document.add(new StringField("id", EcoreUtil.getID(object), Field.Store.YES));
		document.add(new TextField("text", text.toString(), Field.Store.YES));
		return document;
	}

	/**
	 * Searches.
	 *
	 * @param question some words
	 * @param all      whether all of them are wanted, or any
	 * @return ids of the best objects
	 * @throws IOException never, as all is in memory
	 */
	public List<String> search(String question, boolean all) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		try (TokenStream words = analyzer.tokenStream("text", question)) {
			CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				query.add(new TermQuery(new Term("text", term.toString())), all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
			}
			words.end();
		}
		IndexSearcher searcher = new IndexSearcher(reader);
		List<String> ids = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(query.build(), Quality.DEPTH).scoreDocs) {
			ids.add(searcher.storedFields().document(hit.doc).get("id"));
		}
		return ids;
	}

	/**
	 * The size of the index.
	 *
	 * @return so many bytes
	 * @throws IOException never, as all is in memory
	 */
	public long size() throws IOException {
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
