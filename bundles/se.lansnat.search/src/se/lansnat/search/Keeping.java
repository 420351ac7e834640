package se.lansnat.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import org.apache.lucene.store.Directory;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;

/** Whether the index of a folder was kept, and whether it is to be. */
final class Keeping {

	private final CountyFolder folder;
	private final Optional<IndexCache> cache;
	private boolean prepared;
	private Optional<Directory> kept = Optional.empty();
	private volatile boolean worth;
	private volatile String problem = "";

	private Keeping(CountyFolder folder, Optional<IndexCache> cache) {
		this.folder = folder;
		this.cache = cache;
	}

	/** Of an index that is in memory only. */
	static Keeping nothing(CountyFolder folder) {
		return new Keeping(folder, Optional.empty());
	}

	/** Of a folder on disk, in a directory of indexes. */
	static Keeping in(Path directory, CountyFolder folder, Path location) {
		return new Keeping(folder, folder.county().map(EcoreUtil::getID).map(key -> new IndexCache(directory, key, location)));
	}

	/** Looks for what was kept of the files as they are now, unless that is known. */
	void prepare() {
		if (!prepared) {
			prepared = true;
			kept = cache.isEmpty() || folder.isDirty() ? Optional.empty() : cache.get().read();
		}
	}

	/** What was kept, if the folder's files are those that were read, and nothing has been changed; once. */
	Optional<Directory> take() {
		prepare();
		boolean asOnDisk = cache.isPresent() && isAsOnDisk();
		Optional<Directory> taken = asOnDisk ? kept : Optional.empty();
		worth = asOnDisk && kept.isEmpty();
		kept = Optional.empty();
		return taken;
	}

	private boolean isAsOnDisk() {
		try {
			return !folder.isDirty() && folder.outsideChange().isEmpty();
		} catch (StorageException e) {
			return false;
		}
	}

	/** The index is no longer that of the files. */
	void changed() {
		worth = false;
	}

	/** The files have been read anew: what was kept of them is to be looked for again. */
	void reloaded() {
		worth = false;
		prepared = false;
	}

	/** Keeps what is complete. */
	void keep(IndexContent content) {
		if (!worth) {
			return;
		}
		worth = false;
		try {
			Collection<String> files = content.commit();
			if (!files.isEmpty()) {
				cache.orElseThrow().write(content.writer().getDirectory(), files);
			}
		} catch (IOException e) {
			problem = NotKept.text(e, cache.orElseThrow().directory());
		}
	}

	/** Why it could not be kept. */
	Optional<String> problem() {
		return Optional.of(problem).filter(text -> !text.isEmpty());
	}
}
