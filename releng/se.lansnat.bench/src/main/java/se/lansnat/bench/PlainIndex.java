package se.lansnat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.ValueText;

/** The peer: a loop over the same objects, their texts in one stored field, with Lucene's Swedish analyzer. */
final class PlainIndex implements AutoCloseable {

	private static final int HITS = 20;

	private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final DirectoryReader reader;
	private final IndexSearcher searcher;

	PlainIndex(CountyFolder folder) throws IOException {
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
			for (FolderPart part : folder.parts()) {
				for (Iterator<EObject> all = part.root().orElseThrow().eAllContents(); all.hasNext();) {
					writer.addDocument(document(all.next()));
				}
			}
		}
		reader = DirectoryReader.open(directory);
		searcher = new IndexSearcher(reader);
	}

	private static Document document(EObject object) {
		StringBuilder text = new StringBuilder();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference && reference.isContainment()) && object.eIsSet(feature)) {
				text.append(ValueText.of(object, feature)).append('\n');
			}
		}
		Document document = new Document();
		document.add(new StringField("id", EcoreUtil.getID(object), Field.Store.YES));
		document.add(new TextField("text", text.toString(), Field.Store.YES));
		return document;
	}

	/** The texts of the best hits for all words of a query. */
	List<String> search(String query) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		try (TokenStream words = analyzer.tokenStream("text", query)) {
			CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				all.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.MUST);
			}
			words.end();
		}
		List<String> texts = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(all.build(), HITS).scoreDocs) {
			texts.add(searcher.storedFields().document(hit.doc).get("text"));
		}
		return texts;
	}

	/** So many bytes. */
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
