package se.lansnat.sync.share;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Versions of a folder as trees of Git. Only the folder's own files are shared, no directories. */
final class Trees {

	private final Repository repository;

	Trees(Repository repository) {
		this.repository = repository;
	}

	/** {@return all files of a commit} */
	Map<String, byte[]> files(RevCommit commit) throws IOException {
		return files(commit, ids(commit).keySet());
	}

	/** {@return some files of a commit} */
	Map<String, byte[]> files(RevCommit commit, Set<String> names) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		for (Map.Entry<String, ObjectId> entry : ids(commit).entrySet()) {
			if (names.contains(entry.getKey())) {
				files.put(entry.getKey(), repository.open(entry.getValue(), Constants.OBJ_BLOB).getBytes());
			}
		}
		return files;
	}

	/** {@return names of files that differ between two commits; without a first one all} */
	Set<String> differing(RevCommit before, RevCommit after) throws IOException {
		Map<String, ObjectId> old = before == null ? Map.of() : ids(before);
		Map<String, ObjectId> now = ids(after);
		Set<String> names = new TreeSet<>(old.keySet());
		names.addAll(now.keySet());
		names.removeIf(name -> now.containsKey(name) && now.get(name).equals(old.get(name)));
		return names;
	}

	private Map<String, ObjectId> ids(RevCommit commit) throws IOException {
		Map<String, ObjectId> ids = new TreeMap<>();
		try (TreeWalk walk = new TreeWalk(repository)) {
			walk.addTree(commit.getTree());
			while (walk.next()) {
				if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
					ids.put(walk.getPathString(), walk.getObjectId(0));
				}
			}
		}
		return ids;
	}

	/** Writes a version as a tree, and makes it what Git compares the folder with. */
	ObjectId write(Map<String, byte[]> files, ObjectInserter inserter) throws IOException {
		DirCache index = repository.lockDirCache();
		try {
			DirCacheBuilder builder = index.builder();
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				DirCacheEntry entry = new DirCacheEntry(file.getKey());
				entry.setFileMode(FileMode.REGULAR_FILE);
				entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue()));
				File onDisk = new File(repository.getWorkTree(), file.getKey());
				entry.setLength(file.getValue().length);
				entry.setLastModified(repository.getFS().lastModifiedInstant(onDisk));
				builder.add(entry);
			}
			builder.finish();
			ObjectId tree = index.writeTree(inserter);
			inserter.flush();
			index.write();
			if (!index.commit()) {
				throw new IOException(repository.getIndexFile().toString());
			}
			return tree;
		} finally {
			index.unlock();
		}
	}
}
