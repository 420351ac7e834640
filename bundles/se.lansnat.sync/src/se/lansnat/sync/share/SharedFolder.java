package se.lansnat.sync.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.eclipse.jgit.util.FS;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.ChangeLog;
import se.lansnat.model.folder.FolderFiles;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.merge.Origins;

/** A county folder that is shared through Git. */
public final class SharedFolder implements AutoCloseable {

	private final Path folder;
	private final Git git;
	private final Repository repository;
	private final Optional<Credentials> credentials;

	private SharedFolder(Path folder, Git git, Optional<Credentials> credentials) {
		this.folder = folder;
		this.git = git;
		this.repository = git.getRepository();
		this.credentials = credentials;
	}

	/**
	 * Begins to share a folder; a folder that is shared already gets another remote. Where there is no folder yet, the county is fetched.
	 *
	 * @param folder      a county folder, or an absent or empty one to fetch into
	 * @param url         address or path of the place to share through, if it is known; a path where there is nothing is made
	 * @param credentials for the server, if it wants any
	 * @return the folder, to be closed
	 * @throws ShareException   if it cannot be shared
	 * @throws MergeException   if it is no county folder
	 * @throws StorageException if the folder cannot be read or written
	 */
	public static SharedFolder init(Path folder, Optional<String> url, Optional<Credentials> credentials)
			throws ShareException, MergeException, StorageException {
		FS.FileStoreAttributes.setBackground(true);
		boolean fetch = url.isPresent() && isAbsentOrEmpty(folder);
		if (!fetch) {
			FolderVersion.read(folder);
		}
		if (url.isPresent()) {
			Remote.makeIfAbsent(url.get());
		}
		try {
			Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
			StoredConfig config = git.getRepository().getConfig();
			config.setBoolean("core", null, "autocrlf", false);
			config.save();
			SharedFolder shared = new SharedFolder(folder, git, credentials);
			if (url.isPresent()) {
				Remote.set(git, url.get());
			}
			if (fetch) {
				shared.first();
			} else {
				shared.commitIfChanged();
			}
			return shared;
		} catch (GitAPIException | IOException e) {
			throw failed(folder, e);
		}
	}

	/**
	 * Opens a folder that is shared.
	 *
	 * @param folder      the folder
	 * @param credentials for the server, if it wants any
	 * @return the folder, to be closed
	 * @throws ShareException   if it is not shared
	 * @throws StorageException if it cannot be read
	 */
	public static SharedFolder open(Path folder, Optional<Credentials> credentials) throws ShareException, StorageException {
		FS.FileStoreAttributes.setBackground(true);
		if (!Files.isDirectory(folder.resolve(Constants.DOT_GIT))) {
			throw ShareException.refused(NLS.bind(Messages.notShared, folder));
		}
		try {
			return new SharedFolder(folder, Git.open(folder.toFile()), credentials);
		} catch (IOException e) {
			throw failed(folder, e);
		}
	}

	private static boolean isAbsentOrEmpty(Path folder) {
		String[] entries = folder.toFile().list();
		return Files.notExists(folder) || entries != null && entries.length == 0;
	}

	/** Names another place to share through. */
	void setRemote(String url) throws ShareException {
		Remote.makeIfAbsent(url);
		Remote.set(git, url);
	}

	/**
	 * Shares what is in the folder.
	 *
	 * @param url another place to share through, if it is to be
	 * @return whether there was anything to share
	 * @throws ShareException   if others have shared something that is not in the folder, or it fails; what is over there is then as before
	 * @throws MergeException   if it is no county folder
	 * @throws StorageException if the folder cannot be read
	 */
	public boolean push(Optional<String> url) throws ShareException, MergeException, StorageException {
		try {
			if (url.isPresent()) {
				setRemote(url.get());
			}
			String where = Remote.url(git);
			commitIfChanged();
			ObjectId head = repository.resolve(Remote.BRANCH);
			if (head.equals(repository.resolve(Remote.TRACKED))) {
				return false;
			}
			Iterable<PushResult> results = Remote.prepare(git.push().setRemote(Remote.NAME)
					.setRefSpecs(new RefSpec(Remote.BRANCH + ":" + Remote.BRANCH)).setAtomic(false), credentials).call();
			for (PushResult result : results) {
				for (RemoteRefUpdate update : result.getRemoteUpdates()) {
					requireTaken(update, where);
				}
			}
			return true;
		} catch (GitAPIException | IOException e) {
			throw failed(folder, e);
		}
	}

	private static void requireTaken(RemoteRefUpdate update, String where) throws ShareException {
		switch (update.getStatus()) {
		case OK, UP_TO_DATE -> {
			// It is over there now.
		}
		case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw ShareException.refused(NLS.bind(Messages.pullFirst, where));
		default -> throw ShareException.failed(NLS.bind(Messages.transferFailed, where, update.getMessage() == null ? update.getStatus().name()
				: update.getMessage()));
		}
	}

	/**
	 * Fetches what others shared, and merges it with what is in the folder.
	 *
	 * @param decisions about conflicts
	 * @return the outcome; while conflicts are open the folder is as before
	 * @throws ShareException   if history over there was rewritten, is of something else, or the transfer fails
	 * @throws MergeException   if the merge cannot be done
	 * @throws StorageException if the folder cannot be written, or somebody has it open; it is then as before
	 */
	public Pulled pull(List<Decision> decisions) throws ShareException, MergeException, StorageException {
		try (RevWalk walk = new RevWalk(repository)) {
			fetch();
			ObjectId remote = repository.resolve(Remote.TRACKED);
			ObjectId head = repository.resolve(Remote.BRANCH);
			if (remote == null || remote.equals(head)) {
				return new Pulled(Optional.empty(), false, Origins.UNKNOWN, Origins.UNKNOWN);
			}
			RevCommit their = walk.parseCommit(remote);
			RevCommit our = walk.parseCommit(head);
			if (walk.isMergedInto(their, our)) {
				return new Pulled(Optional.empty(), false, Origins.UNKNOWN, Origins.UNKNOWN);
			}
			return merge(base(our, their), our, their, decisions);
		} catch (GitAPIException | IOException e) {
			throw failed(folder, e);
		}
	}

	private RevCommit base(RevCommit our, RevCommit their) throws IOException, ShareException {
		try (RevWalk walk = new RevWalk(repository)) {
			walk.setRevFilter(RevFilter.MERGE_BASE);
			walk.markStart(walk.parseCommit(our));
			walk.markStart(walk.parseCommit(their));
			RevCommit base = walk.next();
			if (base == null) {
				throw ShareException.refused(NLS.bind(Messages.unrelated, Remote.url(git), folder));
			}
			return base;
		}
	}

	private Pulled merge(RevCommit base, RevCommit our, RevCommit their, List<Decision> decisions)
			throws IOException, MergeException, ShareException {
		Trees trees = new Trees(repository);
		FolderVersion mine = FolderVersion.read(folder);
		String where = Remote.url(git);
		Map<String, byte[]> theirs = trees.files(their);
		MergeResult result = Merge.of(new FolderVersion(where, trees.files(base)), mine, new FolderVersion(where, theirs), decisions);
		Origins origins = new ShareHistory(repository).origins(their, base);
		Origins own = Origins.of(new ChangeLog(RealFiles.open(folder)).read());
		if (!result.isComplete()) {
			return new Pulled(Optional.of(result), false, own, origins);
		}
		FolderFiles.update(RealFiles.open(folder), mine.files(), result.files());
		ObjectId ours = our;
		if (!new Trees(repository).files(our).keySet().equals(mine.files().keySet()) || differs(trees.files(our), mine.files())) {
			ours = write(mine.files(), Summary.of(trees.files(our), mine.files()), List.of(our));
		}
		boolean same = !differs(result.files(), theirs) && ours.equals(base);
		moveHead(same ? their : write(result.files(), "Sammanslaget. " + Summary.of(mine.files(), result.files()), List.of(ours, their)));
		if (same) {
			try (ObjectInserter inserter = repository.newObjectInserter()) {
				trees.write(result.files(), inserter);
			}
		}
		return new Pulled(Optional.of(result), true, own, origins);
	}

	private static boolean differs(Map<String, byte[]> a, Map<String, byte[]> b) {
		return !a.keySet().equals(b.keySet()) || a.entrySet().stream().anyMatch(file -> !Arrays.equals(file.getValue(), b.get(file.getKey())));
	}

	private void first() throws GitAPIException, IOException, ShareException, StorageException, MergeException {
		fetch();
		ObjectId remote = repository.resolve(Remote.TRACKED);
		if (remote == null) {
			throw ShareException.refused(NLS.bind(Messages.nothingThere, Remote.url(git)));
		}
		try (RevWalk walk = new RevWalk(repository); ObjectInserter inserter = repository.newObjectInserter()) {
			Trees trees = new Trees(repository);
			Map<String, byte[]> files = trees.files(walk.parseCommit(remote));
			FolderFiles.update(RealFiles.open(folder), Map.of(), files);
			trees.write(files, inserter);
			moveHead(remote);
		}
	}

	private void fetch() throws GitAPIException, ShareException {
		String where = Remote.url(git);
		if (git.getRepository().getConfig().getString("remote", Remote.NAME, "fetch") == null) {
			Remote.set(git, where);
		}
		try {
			FetchResult result = Remote.prepare(git.fetch().setRemote(Remote.NAME), credentials).call();
			for (TrackingRefUpdate update : result.getTrackingRefUpdates()) {
				if (update.getResult() == RefUpdate.Result.REJECTED) {
					throw ShareException.refused(NLS.bind(Messages.rewritten, where));
				}
			}
		} catch (TransportException e) {
			if (isNothingThere(e)) {
				return;
			}
			throw ShareException.failed(NLS.bind(Messages.transferFailed, where, reason(e)));
		}
	}

	/** A place where nothing was shared yet has no branch to fetch. */
	private static boolean isNothingThere(Exception e) {
		return e.getMessage() != null && e.getMessage().contains("does not have") && e.getMessage().contains(Remote.BRANCH);
	}

	/** Git looks at sizes and times first: a folder that has not changed costs no reading. */
	private void commitIfChanged() throws GitAPIException, IOException, ShareException, StorageException, MergeException {
		ObjectId head = repository.resolve(Remote.BRANCH);
		if (head != null && isUnchanged(git.status().call())) {
			return;
		}
		Map<String, byte[]> files = FolderVersion.read(folder).files();
		Map<String, byte[]> before = Map.of();
		if (head != null) {
			try (RevWalk walk = new RevWalk(repository)) {
				before = new Trees(repository).files(walk.parseCommit(head));
			}
		}
		if (head == null || differs(before, files)) {
			moveHead(write(files, Summary.of(before, files), head == null ? List.of() : List.of(head)));
		}
	}

	private static boolean isUnchanged(Status status) {
		return status.getUncommittedChanges().isEmpty() && status.getUntracked().stream().allMatch(name -> name.indexOf('/') >= 0);
	}

	private ObjectId write(Map<String, byte[]> files, String summary, List<ObjectId> parents) throws IOException {
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			CommitBuilder commit = new CommitBuilder();
			commit.setTreeId(new Trees(repository).write(files, inserter));
			commit.setParentIds(parents);
			PersonIdent author = new PersonIdent(repository);
			commit.setAuthor(author);
			commit.setCommitter(author);
			commit.setMessage(summary);
			ObjectId id = inserter.insert(commit);
			inserter.flush();
			return id;
		}
	}

	/** The last step: until here nothing has happened that anybody can see. */
	private void moveHead(ObjectId commit) throws IOException {
		RefUpdate update = repository.updateRef(Remote.BRANCH);
		update.setNewObjectId(commit);
		RefUpdate.Result result = update.update();
		if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD && result != RefUpdate.Result.NO_CHANGE) {
			throw new IOException(Remote.BRANCH + ": " + result);
		}
	}

	/** {@return the history of the folder} */
	public ShareHistory history() {
		return new ShareHistory(repository);
	}

	private static String reason(Throwable e) {
		Throwable cause = e;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}

	private static ShareException failed(Path folder, Exception e) throws StorageException {
		if (e instanceof StorageException storage) {
			throw storage;
		}
		return ShareException.failed(NLS.bind(Messages.failed, folder, reason(e)));
	}

	@Override
	public void close() {
		git.close();
	}
}
