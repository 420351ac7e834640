package se.lansnat.model.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.Leftovers;
import se.lansnat.model.text.Quantity;

/**
 * A county folder: the document. It is opened to look or to change, its objects are changed through {@link #commandStack()} alone,
 * and {@link #save(IProgressMonitor)} writes all dirty parts as one. Part of it may be unavailable ({@link #parts()}): the rest can
 * still be used, and the damaged file is never overwritten.
 */
public final class CountyFolder implements AutoCloseable {

	private final FileLayer files;
	private final Optional<FolderLock> lock;
	private final Optional<FolderWriter> writer;
	private final PendingChanges pending;
	private final DiskWatch watch;
	private final List<FolderListener> listeners = new CopyOnWriteArrayList<>();
	private FolderParts parts;
	private FolderCommandStack commandStack;
	private boolean closed;

	private CountyFolder(FileLayer files, Optional<FolderLock> lock, FolderSettings settings, FolderParts parts) {
		this.files = files;
		this.lock = lock;
		this.writer = lock.map(held -> new FolderWriter(held, settings));
		this.pending = new PendingChanges(settings.author(), settings.clock());
		this.parts = parts;
		this.watch = new DiskWatch(files);
	}

	/**
	 * Creates a folder on disk. The objects get the current schema version and stay the caller's; open the folder to work with it.
	 *
	 * @param directory  absent or empty
	 * @param county     the county
	 * @param programmes one for each municipality, each with a code
	 * @param monitor    progress; may be null
	 * @throws StorageException if the directory is not empty or cannot be written; nothing is then left behind
	 */
	public static void create(Path directory, County county, Collection<MunicipalProgramme> programmes, IProgressMonitor monitor)
			throws StorageException {
		FolderCreation.create(directory, parts(county, programmes), FolderSettings.ofThisProcess(), monitor);
	}

	/**
	 * Opens a folder.
	 *
	 * @param directory the folder
	 * @param access    to look or to change
	 * @param monitor   progress; may be null
	 * @return the open folder, to be closed
	 * @throws StorageException if it is no county folder, cannot be read, or is to be changed and somebody else has it open so
	 */
	public static CountyFolder open(Path directory, Access access, IProgressMonitor monitor) throws StorageException {
		return open(RealFiles.open(directory), access, FolderSettings.ofThisProcess(), monitor);
	}

	/**
	 * Opens a folder with surroundings of its own.
	 *
	 * @param files    the folder's files
	 * @param access   to look or to change
	 * @param settings author, clock and the like
	 * @param monitor  progress; may be null
	 * @return the open folder, to be closed
	 * @throws StorageException as {@link #open(Path, Access, IProgressMonitor)}
	 */
	public static CountyFolder open(FileLayer files, Access access, FolderSettings settings, IProgressMonitor monitor)
			throws StorageException {
		if (access == Access.READ) {
			CountyFolder folder = new CountyFolder(files, Optional.empty(), settings, FolderReader.read(files, access, monitor));
			folder.watch.remember();
			return folder;
		}
		FolderLock lock = FolderLock.edit(files, LockOwner.ofThisProcess(settings.clock()));
		boolean opened = false;
		try {
			Recovery.run(lock, new Backups(files, settings.clock(), settings.versions()));
			CountyFolder folder = new CountyFolder(files, Optional.of(lock), settings, FolderReader.read(files, access, monitor));
			opened = true;
			return folder;
		} finally {
			if (!opened) {
				lock.close();
			}
		}
	}

	/** {@return where the folder is, as the user knows it} */
	public String location() {
		return files.location(FileLayer.ROOT);
	}

	/** {@return whether it was opened to be changed} */
	public boolean isWritable() {
		return lock.isPresent();
	}

	/** {@return what the user must know about the lock, if anything: where files cannot be locked others are not kept out} */
	public Optional<String> lockWarning() {
		return lock.flatMap(FolderLock::warning);
	}

	/** {@return all parts, the county first, then by file name} */
	public List<FolderPart> parts() {
		return parts.list();
	}

	/** {@return the county; empty if its file is missing or unavailable} */
	public Optional<County> county() {
		return parts.roots(County.class).findFirst();
	}

	/** {@return the programmes that could be read, by municipality code} */
	public List<MunicipalProgramme> programmes() {
		return parts.roots(MunicipalProgramme.class).sorted(Comparator.comparing(MunicipalProgramme::getMunicipalityCode,
				Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	/**
	 * The county's own programme. A folder that is open to be changed always has one, unless its county or the programme cannot be
	 * read; it is written once something is in it.
	 *
	 * @return the programme; of several the first by file name
	 */
	public Optional<RegionalProgramme> regionalProgramme() {
		return parts.roots(RegionalProgramme.class).findFirst();
	}

	/**
	 * The ledger of support. A folder that is open to be changed always has one, unless its county or the ledger cannot be read; it is
	 * written once something is in it.
	 *
	 * @return the ledger; of several the first by file name
	 */
	public Optional<SupportLedger> supportLedger() {
		return parts.roots(SupportLedger.class).findFirst();
	}

	/**
	 * The programme of a municipality.
	 *
	 * @param municipalityCode four digits
	 * @return the programme, if it is there and could be read
	 */
	public Optional<MunicipalProgramme> programme(String municipalityCode) {
		return programmes().stream().filter(programme -> Objects.equals(municipalityCode, programme.getMunicipalityCode())).findFirst();
	}

	/**
	 * Reads what was approved. A version that is not saved yet is there too.
	 *
	 * @param version of a programme of this folder
	 * @return its content, or what is wrong with it
	 * @throws StorageException if the folder cannot be read
	 */
	public FrozenVersion approvedVersion(ApprovedVersion version) throws StorageException {
		return new FrozenReader(files).read(version, partOf(version));
	}

	/**
	 * Finds an object.
	 *
	 * @param id its UUID
	 * @return the object; if several have the id, the first in the order of the parts
	 */
	public Optional<EObject> find(String id) {
		return Optional.ofNullable(parts.get(id));
	}

	/**
	 * Whether an id can no longer be given to a new object.
	 *
	 * @param id a UUID
	 * @return true if an object has it, be it one that the program only keeps without understanding it
	 */
	public boolean usesId(String id) {
		return parts.list().stream().anyMatch(part -> part.usesId(id));
	}

	/**
	 * The part that an object is in.
	 *
	 * @param object any object
	 * @return its part; empty if it is not in this folder (any more)
	 */
	public Optional<FolderPart> partOf(EObject object) {
		return object.eResource() instanceof PartResource resource && parts.list().contains(resource.part())
				? Optional.of(resource.part())
				: Optional.empty();
	}

	/**
	 * Whether computations must leave an object out, because what it says cannot be relied on: a value or reference in its file that
	 * could not be read, a number out of its range, or an id that an earlier object has.
	 *
	 * @param object any object of the folder
	 * @return true if it is to be left out
	 */
	public boolean isLeftOut(EObject object) {
		EObject first = parts.get(EcoreUtil.getID(object));
		return first != null && first != object || Leftovers.hasRejectedValue(object) || !Quantity.allAllowed(object);
	}

	/** {@return what was found when the folder was read, ordered by file, id and code} */
	public List<Problem> problems() {
		return parts.problems();
	}

	/** {@return whether any part differs from what was last saved} */
	public boolean isDirty() {
		return !parts.dirty().isEmpty();
	}

	/** {@return the one command stack, through which everything changes} */
	public FolderCommandStack commandStack() {
		if (commandStack == null) {
			commandStack = new FolderCommandStack(isWritable(), pending, edit -> listeners.forEach(listener -> listener.edited(edit)));
		}
		return commandStack;
	}

	/** {@return who changed what and when} */
	public ChangeLog changeLog() {
		return new ChangeLog(files);
	}

	/** {@return earlier versions of the parts} */
	public Optional<Backups> backups() {
		return writer.map(FolderWriter::backups);
	}

	/**
	 * Saves all dirty parts, all or none, unless somebody else changed one of them on disk since it was read.
	 *
	 * @param monitor progress; may be null; can be cancelled until the parts are replaced
	 * @return what was saved
	 * @throws StorageException if it failed, with the kind {@link StorageException.Kind#CHANGED} if somebody else changed a part; the
	 *                          files are then as before, and what was dirty still is
	 */
	public SaveResult save(IProgressMonitor monitor) throws StorageException {
		return save(false, monitor);
	}

	/**
	 * Saves all dirty parts even if somebody else changed them on disk since they were read; those versions go to the backups.
	 *
	 * @param monitor progress; may be null
	 * @return what was saved
	 * @throws StorageException if it failed; the files are then as before, and what was dirty still is
	 */
	public SaveResult saveOverOthers(IProgressMonitor monitor) throws StorageException {
		return save(true, monitor);
	}

	private SaveResult save(boolean evenIfChanged, IProgressMonitor monitor) throws StorageException {
		List<FolderPart> dirty = parts.dirty();
		if (dirty.isEmpty()) {
			return new SaveResult(List.of(), Optional.empty());
		}
		List<ChangeLog.Entry> changes = pending.list();
		writer.orElseThrow().save(dirty, evenIfChanged, monitor);
		Optional<String> warning = log(changes);
		listeners.forEach(FolderListener::saved);
		return new SaveResult(dirty.stream().map(FolderPart::file).toList(), warning);
	}

	/** The parts are saved by now: a log that cannot be written waits for the next save. */
	private Optional<String> log(List<ChangeLog.Entry> changes) {
		try {
			changeLog().append(changes);
			pending.written(changes.size());
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(NLS.bind(Messages.logNotWritten, location(), e.getMessage()));
		}
	}

	/**
	 * Reads everything anew. What was not saved is lost, all objects are replaced, and nothing can be undone any more.
	 *
	 * @param monitor progress; may be null
	 * @throws StorageException if the folder cannot be read; nothing has then changed
	 */
	public void revert(IProgressMonitor monitor) throws StorageException {
		parts = FolderReader.read(files, isWritable() ? Access.EDIT : Access.READ, monitor);
		if (!isWritable()) {
			watch.remember();
		}
		pending.clear();
		if (commandStack != null) {
			commandStack.flush();
		}
		listeners.forEach(FolderListener::reloaded);
	}

	/**
	 * Looks whether somebody else has changed the folder since it was read or saved. Cheap where nothing has changed. Not to be called
	 * while the folder is being saved.
	 *
	 * @return what has changed, if anything
	 * @throws StorageException if the folder cannot be read, with the kind {@link StorageException.Kind#GONE} where it is not there
	 */
	public Optional<OutsideChange> outsideChange() throws StorageException {
		List<FolderPart> onDisk = parts.list().stream().filter(part -> !isWritable() || part.hash() != null).toList();
		Map<String, byte[]> changed = watch.look(onDisk);
		return changed.isEmpty() ? Optional.empty() : Optional.of(new OutsideChange(this, changed));
	}

	/**
	 * Writes everything as it is now, saved or not, into a folder of its own. This folder and what is unsaved in it stay as they are.
	 *
	 * @param directory absent or empty
	 * @param monitor   progress; may be null
	 * @return names of the files that could not be copied because they cannot be read
	 * @throws StorageException if the directory is not empty or cannot be written; nothing is then left behind
	 */
	public List<String> copyTo(Path directory, IProgressMonitor monitor) throws StorageException {
		Map<String, Part> copied = new LinkedHashMap<>();
		parts.list().stream().filter(part -> part.hash() != null || part.isDirty() || !isWritable())
				.forEach(part -> part.root().ifPresent(root -> copied.put(part.file(), root)));
		FolderCreation.copy(directory, copied, FolderSettings.ofThisProcess(), monitor);
		return parts.list().stream().filter(part -> part.root().isEmpty()).map(FolderPart::file).toList();
	}

	/**
	 * Makes the command that gives the parts the contents of other versions of them, such as those of a merge: one step of undo, to be
	 * executed at once. Approved versions among the files are written by the next save.
	 *
	 * @param label    what it does, as after "Undo: " in a menu
	 * @param contents all files of the folder as they shall be, by name; of those that are no parts only approved versions count
	 * @return the command; empty where nothing differs
	 * @throws EditRefusedException if a part would go or cannot be edited; the folder must then be closed for it
	 */
	public Optional<Command> replaceContents(String label, Map<String, byte[]> contents) {
		PartsReplacement replacement = new PartsReplacement(files, parts);
		if (!isWritable() || !replacement.read(contents)) {
			throw EditRefusedException.folderReadOnly();
		}
		List<FolderPart> all = new ArrayList<>(parts.list());
		all.addAll(replacement.created());
		parts = new FolderParts(List.copyOf(all));
		return replacement.command(label);
	}

	/**
	 * Begins to tell a listener.
	 *
	 * @param listener told from now on
	 */
	public void addListener(FolderListener listener) {
		listeners.add(listener);
	}

	/**
	 * Stops telling a listener.
	 *
	 * @param listener not told any more
	 */
	public void removeListener(FolderListener listener) {
		listeners.remove(listener);
	}

	/** Gives the lock back. What was not saved is lost. */
	@Override
	public void close() {
		if (!closed) {
			closed = true;
			lock.ifPresent(FolderLock::close);
			listeners.forEach(FolderListener::closed);
		}
	}

	private static Map<String, Part> parts(County county, Collection<MunicipalProgramme> programmes) {
		Map<String, Part> parts = new LinkedHashMap<>();
		parts.put(PartFiles.COUNTY, county);
		programmes.forEach(programme -> parts.put(PartFiles.programme(programme.getMunicipalityCode()), programme));
		return parts;
	}
}
