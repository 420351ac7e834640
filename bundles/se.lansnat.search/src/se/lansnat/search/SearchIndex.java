package se.lansnat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.County;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;
import se.lansnat.model.folder.FolderPart;

/**
 * The index of one county folder. It follows the open folder, in memory: what is written is found at once, saved or not. The index that
 * a folder begins with is taken from a cache where there is one that fits.
 */
public final class SearchIndex implements AutoCloseable, FolderListener {

	/**
	 * Lucene would tell the user to start Java otherwise, for the sake of vectors, which nobody searches for here. Kept, or it is
	 * forgotten.
	 */
	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
	private static final int MOST_REFERRING = 10_000;

	private final CountyFolder folder;
	private final Documents documents;
	private final Words words;
	private final Directory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;

	static {
		LUCENE.setLevel(Level.SEVERE);
	}

	private SearchIndex(CountyFolder folder, Set<String> dictionary, Directory directory, boolean filled) throws IOException {
		this.folder = folder;
		this.documents = new Documents(folder);
		this.words = new Words(dictionary);
		this.directory = directory;
		this.writer = new IndexWriter(directory, new IndexWriterConfig(new WordAnalyzer(words)).setRAMBufferSizeMB(64));
		if (!filled) {
			fill();
		}
		this.searchers = new SearcherManager(writer, null);
	}

	/**
	 * Indexes a folder in memory.
	 *
	 * @param folder an open folder
	 * @return its index, to be closed
	 */
	public static SearchIndex of(CountyFolder folder) {
		try {
			return new SearchIndex(folder, FolderWords.of(folder), new ByteBuffersDirectory(), false);
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/**
	 * Indexes a folder as it is on disk, or takes the index of the same content from a cache. An index that is missing, damaged or of
	 * another version is made anew, and kept for the next time if the cache can be written.
	 *
	 * @param folder   an open folder without unsaved changes
	 * @param location where it is on disk
	 * @param cache    the directory of all indexes, made when it is needed
	 * @return its index, to be closed
	 */
	public static SearchIndex of(CountyFolder folder, Path location, Path cache) {
		return kept(folder, location, cache).orElseGet(() -> {
			SearchIndex index = of(folder);
			index.keep(location, cache);
			return index;
		});
	}

	/**
	 * Takes the index of a folder from a cache.
	 *
	 * @param folder   an open folder without unsaved changes
	 * @param location where it is on disk
	 * @param cache    the directory of all indexes
	 * @return its index, to be closed; nothing where the cache has none of the same content that is whole
	 */
	public static Optional<SearchIndex> kept(CountyFolder folder, Path location, Path cache) {
		Directory kept = cacheOf(folder, location, cache).map(IndexCache::read).orElse(null);
		try {
			return kept == null ? Optional.empty() : Optional.of(new SearchIndex(folder, FolderWords.of(folder), kept, true));
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/**
	 * Makes an index, in memory, in which nothing is found yet. For folders that are indexed bit by bit with {@link #add}.
	 *
	 * @param folder an open folder
	 * @return its index, to be closed
	 */
	public static SearchIndex empty(CountyFolder folder) {
		try {
			return new SearchIndex(folder, FolderWords.of(folder), new ByteBuffersDirectory(), true);
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/**
	 * Keeps the index for the next time, if the cache can be written.
	 *
	 * @param location where the folder is on disk, with the content that is indexed
	 * @param cache    the directory of all indexes, made when it is needed
	 */
	public void keep(Path location, Path cache) {
		cacheOf(folder, location, cache).ifPresent(indexes -> {
			try {
				writer.commit();
				indexes.write(directory);
			} catch (IOException e) {
				throw inMemory(e);
			}
		});
	}

	private static Optional<IndexCache> cacheOf(CountyFolder folder, Path location, Path cache) {
		String key = folder.county().map(EcoreUtil::getID).orElse("");
		String stamp = IndexCache.stamp(location);
		return key.isEmpty() || stamp.isEmpty() ? Optional.empty() : Optional.of(new IndexCache(cache, key, stamp));
	}

	/**
	 * What can be found of a folder.
	 *
	 * @param folder an open folder
	 * @return its objects, to be given to {@link #add}
	 */
	public static List<EObject> objects(CountyFolder folder) {
		List<EObject> found = new ArrayList<>();
		for (FolderPart part : folder.parts()) {
			part.root().ifPresent(root -> {
				found.add(root);
				root.eAllContents().forEachRemaining(object -> {
					if (Values.isFound(object)) {
						found.add(object);
					}
				});
			});
		}
		return found;
	}

	/**
	 * Indexes objects by themselves, without what they contain. They are found as they are now when this returns.
	 *
	 * @param objects some of {@link #objects}; those that have left the folder since are passed over
	 */
	public void add(Collection<? extends EObject> objects) {
		documents.refresh();
		objects.stream().filter(object -> object.eResource() != null).forEach(this::replace);
		try {
			searchers.maybeRefreshBlocking();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private void fill() throws IOException {
		for (EObject object : objects(folder)) {
			writer.addDocument(documents.of(object));
		}
	}

	private void addAll(EObject root) throws IOException {
		writer.addDocument(documents.of(root));
		for (Iterator<EObject> objects = root.eAllContents(); objects.hasNext();) {
			EObject object = objects.next();
			if (Values.isFound(object)) {
				writer.addDocument(documents.of(object));
			}
		}
	}

	/**
	 * Indexes objects anew, with all that they contain and with what refers to them. They are found as they are now when this returns.
	 *
	 * @param objects objects of the folder; what is no longer in it is not found any more
	 */
	public void update(Collection<? extends EObject> objects) {
		Set<String> ids = new LinkedHashSet<>();
		objects.forEach(object -> ids.add(EcoreUtil.getID(object)));
		updateIds(ids);
	}

	private void updateIds(Set<String> ids) {
		documents.refresh();
		try {
			for (String id : ids) {
				Set<String> referring = referring(id);
				writer.deleteDocuments(new Term(Fields.WITHIN, id));
				EObject object = folder.find(id).orElse(null);
				if (object != null && Values.isFound(object)) {
					addAll(object);
				}
				referring.removeAll(ids);
				for (String other : referring) {
					folder.find(other).ifPresent(this::replace);
				}
			}
			searchers.maybeRefreshBlocking();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private void replace(EObject object) {
		try {
			Document document = documents.of(object);
			writer.updateDocument(new Term(Fields.ID, EcoreUtil.getID(object)), document);
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private Set<String> referring(String id) throws IOException {
		Set<String> ids = new LinkedHashSet<>();
		IndexSearcher searcher = searchers.acquire();
		try {
			for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.REFERS, id)), MOST_REFERRING).scoreDocs) {
				ids.add(searcher.storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID));
			}
			return ids;
		} finally {
			searchers.release(searcher);
		}
	}

	/** Follows an edit of the folder. What every object of a programme or a county is found by changes them all. */
	@Override
	public void edited(FolderEdit edit) {
		if (!follow(edit.changes())) {
			reloaded();
		}
	}

	/**
	 * Follows changes of the folder. What has changed is found as it is now when this returns.
	 *
	 * @param changes which objects and features
	 * @return false if every object is found by other words now: nothing has been indexed then, and everything is to be
	 */
	public boolean follow(Collection<Change> changes) {
		Set<String> ids = new LinkedHashSet<>();
		for (Change change : changes) {
			EObject object = folder.find(change.id()).orElse(null);
			boolean everywhere = object instanceof County || object instanceof Municipality;
			if (everywhere && Set.of("name", "code").contains(change.feature())) {
				return false;
			}
			// an object that points to another is found with its owner
			EObject found = object;
			while (found != null && !Values.isFound(found)) {
				found = found.eContainer();
			}
			ids.add(found == null ? change.id() : EcoreUtil.getID(found));
		}
		updateIds(ids);
		return true;
	}

	/** Indexes everything anew. */
	@Override
	public void reloaded() {
		documents.refresh();
		try {
			writer.deleteAll();
			fill();
			searchers.maybeRefreshBlocking();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/** {@return the folder} */
	public CountyFolder folder() {
		return folder;
	}

	/** {@return so many bytes of memory are taken by what has been indexed} */
	public long size() {
		try {
			writer.flush();
			long size = 0;
			for (String file : directory.listAll()) {
				size += directory.fileLength(file);
			}
			return size;
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	Words words() {
		return words;
	}

	SearcherManager searchers() {
		return searchers;
	}

	@Override
	public void close() {
		try {
			searchers.close();
			writer.rollback();
			directory.close();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private static UncheckedIOException inMemory(IOException e) {
		return new UncheckedIOException("The index is in memory", e);
	}
}
