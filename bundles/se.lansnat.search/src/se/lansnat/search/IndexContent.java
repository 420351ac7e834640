package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;

/** What is in the index of a folder: puts in all objects, one after the other, and changes some. One thread at a time. */
final class IndexContent implements AutoCloseable {

	private static final String DICTIONARY = "words";
	private static final double MEMORY_MB = 64;

	private final CountyFolder folder;
	private final Texts texts;
	private final Documents documents;
	private final IndexWriter writer;
	private volatile Words words = new Words(Set.of());
	/** What is not yet in; null before it is known. */
	private List<Waiting> waiting;
	private int done;
	private boolean changed;

	/** An object that waits, at its place. */
	private record Waiting(long order, EObject object) {
	}

	/** In a directory that is empty. */
	IndexContent(CountyFolder folder, Directory directory) throws IOException {
		this.folder = folder;
		this.texts = new Texts(words);
		this.documents = new Documents(folder, texts);
		this.writer = new IndexWriter(directory, new IndexWriterConfig(new WordAnalyzer()).setRAMBufferSizeMB(MEMORY_MB)
				.setIndexSort(new Sort(new SortField(Fields.ORDER, SortField.Type.LONG))));
	}

	IndexWriter writer() {
		return writer;
	}

	/** The dictionary that compounds are taken apart with. */
	Words words() {
		return words;
	}

	/** Takes over all of an index that was kept, with its dictionary. */
	synchronized void take(Directory kept) throws IOException {
		Map<String, String> data = SegmentInfos.readLatestCommit(kept).getUserData();
		use(new Words(Set.of(data.getOrDefault(DICTIONARY, "").split("\n"))));
		writer.addIndexes(kept);
		writer.setLiveCommitData(data.entrySet());
		waiting = List.of();
	}

	private void use(Words other) {
		words = other;
		texts.use(other);
		documents.refresh();
	}

	/**
	 * Puts in what waits.
	 *
	 * @param goingOn  is asked after each object; where it says no, the rest stays for the next time
	 * @param progress is told the number of objects that are in, and is not called often
	 * @return whether everything is in
	 */
	boolean fill(BooleanSupplier goingOn, LongConsumer progress) throws IOException {
		if (waiting == null) {
			Optional<Set<String>> dictionary = FolderWords.of(folder, texts, goingOn);
			if (dictionary.isEmpty()) {
				return false;
			}
			use(new Words(dictionary.get()));
			writer.setLiveCommitData(Map.of(DICTIONARY, String.join("\n", dictionary.get())).entrySet());
			waiting = all();
			done = 0;
		}
		while (done < waiting.size()) {
			if (!goingOn.getAsBoolean()) {
				return false;
			}
			put(waiting.get(done++).object());
			progress.accept(done);
		}
		waiting = List.of();
		done = 0;
		texts.forget();
		return true;
	}

	/** Whether nothing has been put in yet. */
	boolean isUntouched() {
		return waiting == null && !changed;
	}

	/**
	 * Makes what is in a whole that can be kept.
	 *
	 * @return its files; empty if something was changed since it was filled
	 */
	synchronized Collection<String> commit() throws IOException {
		if (changed) {
			return Set.of();
		}
		writer.commit();
		return SegmentInfos.readLatestCommit(writer.getDirectory()).files(true);
	}

	/** So many objects wait or are in, once that is known. */
	int total() {
		return waiting == null ? 0 : waiting.size();
	}

	private List<Waiting> all() {
		List<Waiting> all = new ArrayList<>();
		for (FolderPart part : folder.parts()) {
			part.root().ifPresent(root -> {
				all.add(new Waiting(order(root), root));
				for (Iterator<EObject> objects = root.eAllContents(); objects.hasNext();) {
					EObject object = objects.next();
					if (Values.isFound(object)) {
						all.add(new Waiting(order(object), object));
					}
				}
			});
		}
		all.sort((one, other) -> Long.compare(one.order(), other.order()));
		return all;
	}

	private static long order(EObject object) {
		return Documents.order(String.valueOf(EcoreUtil.getID(object)));
	}

	private synchronized void put(EObject object) throws IOException {
		if (!changed) {
			writer.addDocument(documents.of(object));
		} else if (folder.partOf(object).isPresent()) {
			replace(object);
		}
	}

	/** Puts an object in again, without what it contains. */
	synchronized void replace(EObject object) throws IOException {
		writer.updateDocument(new Term(Fields.ID, EcoreUtil.getID(object)), documents.of(object));
	}

	/** Puts an object in again with all that it contains; only takes it out if it is no longer there. */
	synchronized void renew(String id) throws IOException {
		changed = true;
		documents.refresh();
		writer.deleteDocuments(new Term(Fields.ID, id), new Term(Fields.WITHIN, id));
		EObject object = folder.find(id).orElse(null);
		if (object != null && Values.isFound(object)) {
			writer.addDocument(documents.of(object));
			for (Iterator<EObject> objects = object.eAllContents(); objects.hasNext();) {
				EObject inside = objects.next();
				if (Values.isFound(inside)) {
					writer.addDocument(documents.of(inside));
				}
			}
		}
	}

	/** Takes out everything: all of it waits again. */
	synchronized void empty() throws IOException {
		documents.refresh();
		writer.deleteAll();
		waiting = null;
		changed = false;
	}

	/** Everything waits to be put in again; until then, it is found as it was. */
	synchronized void again() {
		documents.refresh();
		waiting = null;
		changed = true;
	}

	@Override
	public void close() throws IOException {
		writer.rollback();
	}
}
