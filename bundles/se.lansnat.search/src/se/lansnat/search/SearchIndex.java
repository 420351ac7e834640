package se.lansnat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.County;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;

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
	/** While it is filled, what is in can be found after so many nanoseconds. */
	private static final long SHOWN_AFTER = 1_000_000_000;

	private final CountyFolder folder;
	private final Optional<IndexCache> cache;
	/** Whether somebody fills it beside other work. */
	private final boolean beside;
	private final Directory directory = new ByteBuffersDirectory();
	private final IndexContent content;
	private final SearcherManager searchers;
	private volatile boolean complete;
	private volatile boolean worthKeeping;
	private volatile String problem = "";

	static {
		LUCENE.setLevel(Level.SEVERE);
	}

	private SearchIndex(CountyFolder folder, Optional<IndexCache> cache, boolean beside) {
		this.folder = folder;
		this.beside = beside;
		this.cache = cache;
		try {
			this.content = new IndexContent(folder, directory);
			this.searchers = new SearcherManager(content.writer(), null);
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	/**
	 * Indexes a folder in memory.
	 *
	 * @param folder an open folder
	 * @return its index, to be closed
	 */
	public static SearchIndex of(CountyFolder folder) {
		SearchIndex index = new SearchIndex(folder, Optional.empty(), false);
		index.fill(null);
		return index;
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
		SearchIndex index = new SearchIndex(folder, cache(folder, location, cache), false);
		index.fill(null);
		index.keep();
		return index;
	}

	/**
	 * Begins an index that is filled beside other work: it can be searched at once, and answers from what is in it.
	 *
	 * @param folder   an open folder
	 * @param location where it is on disk
	 * @param cache    the directory of all indexes, made when it is needed
	 * @return its index, to be filled with {@link #fill}, and closed
	 */
	public static SearchIndex begin(CountyFolder folder, Path location, Path cache) {
		return new SearchIndex(folder, cache(folder, location, cache), true);
	}

	private static Optional<IndexCache> cache(CountyFolder folder, Path location, Path cache) {
		return folder.county().map(EcoreUtil::getID).map(key -> new IndexCache(cache, key, location));
	}

	/**
	 * Fills the index, from the cache where it has the same content, else with one object after the other. It reads the folder in the
	 * calling thread: whoever changes the folder in another must cancel and wait first, and call again then. What is in is found while
	 * the rest is put in.
	 *
	 * @param monitor is told how far it is, and asked after each object whether to go on; or null
	 * @return whether all is in; false when it was cancelled, and goes on where it was when it is called again
	 */
	public boolean fill(IProgressMonitor monitor) {
		IProgressMonitor watch = monitor == null ? new NullProgressMonitor() : monitor;
		if (complete) {
			return true;
		}
		try {
			if (content.isUntouched()) {
				takeKept();
			}
			complete = content.fill(() -> !watch.isCanceled(), new Progress(watch));
			searchers.maybeRefreshBlocking();
			return complete;
		} catch (IOException e) {
			throw inMemory(e);
		} finally {
			watch.done();
		}
	}

	/** What was kept is of the folder's files as they are now: it is of use while they are those that were read. */
	private void takeKept() throws IOException {
		Optional<Directory> kept = cache.isEmpty() || folder.isDirty() ? Optional.empty() : cache.get().read();
		worthKeeping = kept.isEmpty() && !folder.isDirty();
		if (folder.outsideChange().isPresent()) {
			worthKeeping = false;
		} else if (kept.isPresent()) {
			content.take(kept.get());
		}
	}

	/** Tells a monitor, and lets searchers see what is in. */
	private final class Progress implements java.util.function.LongConsumer {

		private final IProgressMonitor monitor;
		private long shown = System.nanoTime();
		private long told;

		Progress(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void accept(long in) {
			if (told == 0) {
				monitor.beginTask(Messages.indexing, content.total());
			}
			monitor.worked((int) (in - told));
			told = in;
			if (beside && System.nanoTime() - shown > SHOWN_AFTER) {
				refresh();
				shown = System.nanoTime();
			}
		}
	}

	/** {@return whether everything is in the index; while it is not, a search answers from what is} */
	public boolean isComplete() {
		return complete;
	}

	/**
	 * Keeps the index in the cache, if it is complete, new, and of the folder as it is on disk. It does not read the folder's objects.
	 * Where it cannot be kept, {@link #problem} says why; nothing else suffers.
	 */
	public void keep() {
		if (complete && worthKeeping && cache.isPresent()) {
			worthKeeping = false;
			try {
				content.writer().commit();
				cache.get().write(directory);
			} catch (IOException e) {
				problem = NotKept.text(e, cache.get().directory());
			}
		}
	}

	/** {@return why the index could not be kept for the next time, and what that means, in the user's language; empty if all is well} */
	public Optional<String> problem() {
		return Optional.of(problem).filter(text -> !text.isEmpty());
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
		worthKeeping = false;
		try {
			Set<String> others = new LinkedHashSet<>();
			for (String id : ids) {
				others.addAll(referring(id));
				content.renew(id);
			}
			others.removeAll(ids);
			for (String other : others) {
				EObject object = folder.find(other).orElse(null);
				if (object != null) {
					content.replace(object);
				}
			}
			searchers.maybeRefreshBlocking();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private Set<String> referring(String id) throws IOException {
		Set<String> ids = new LinkedHashSet<>();
		IndexSearcher searcher = searchers.acquire();
		try {
			for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.REFERS, id)), MOST_REFERRING).scoreDocs) {
				ids.add(Hits.shown(searcher.getIndexReader(), hit.doc).about()[Shown.ID]);
			}
			return ids;
		} finally {
			searchers.release(searcher);
		}
	}

	/**
	 * Follows an edit of the folder. What every object of a programme or a county is found by changes them all: then the index is
	 * no longer complete, and is to be filled again if it was begun with {@link #begin}.
	 */
	@Override
	public void edited(FolderEdit edit) {
		follow(edit.changes());
	}

	/**
	 * Follows changes of the folder, as {@link #edited}. It reads the folder in the calling thread.
	 *
	 * @param changes which objects and features
	 */
	public void follow(Collection<Change> changes) {
		Set<String> ids = new LinkedHashSet<>();
		boolean everywhere = false;
		for (Change change : changes) {
			EObject object = folder.find(change.id()).orElse(null);
			everywhere |= (object instanceof County || object instanceof Municipality) && Set.of("name", "code").contains(change.feature());
			// an object that points to another is found with its owner
			EObject found = object;
			while (found != null && !Values.isFound(found)) {
				found = found.eContainer();
			}
			ids.add(found == null ? change.id() : EcoreUtil.getID(found));
		}
		updateIds(ids);
		if (everywhere) {
			content.again();
			fillAgain();
		}
	}

	/** Indexes everything anew; an index that was begun with {@link #begin} is then empty and to be filled again. */
	@Override
	public void reloaded() {
		try {
			content.empty();
		} catch (IOException e) {
			throw inMemory(e);
		}
		refresh();
		fillAgain();
	}

	private void fillAgain() {
		worthKeeping = false;
		complete = false;
		if (!beside) {
			fill(null);
		}
	}

	/** {@return the folder} */
	public CountyFolder folder() {
		return folder;
	}

	/** {@return so many bytes of memory are taken by what has been indexed} */
	public long size() {
		try {
			content.writer().flush();
			long size = 0;
			for (String file : directory.listAll()) {
				size += directory.fileLength(file);
			}
			return size;
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private void refresh() {
		try {
			searchers.maybeRefresh();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	Words words() {
		return content.words();
	}

	SearcherManager searchers() {
		return searchers;
	}

	@Override
	public void close() {
		try {
			searchers.close();
			content.close();
			directory.close();
		} catch (IOException e) {
			throw inMemory(e);
		}
	}

	private static UncheckedIOException inMemory(IOException e) {
		return new UncheckedIOException("The index is in memory", e);
	}
}
