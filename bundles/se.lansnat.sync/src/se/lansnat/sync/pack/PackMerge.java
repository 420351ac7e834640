package se.lansnat.sync.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.ChangeLog;
import se.lansnat.model.folder.FolderFiles;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.RawElement;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.merge.Origins;
import se.lansnat.sync.merge.Related;

/** Brings the work in a pack home: the merge of the folder at home with the pack, from the snapshot that the pack was made from. */
public final class PackMerge {

	private final FileLayer files;
	private final FolderVersion home;
	private final MergeResult result;
	private final List<ChangeLog.Entry> field;
	private final List<ChangeLog.Entry> log;

	private PackMerge(FileLayer files, FolderVersion home, MergeResult result, List<ChangeLog.Entry> log, List<ChangeLog.Entry> field) {
		this.files = files;
		this.home = home;
		this.result = result;
		this.log = log;
		this.field = field;
	}

	/**
	 * Merges; nothing is written yet.
	 *
	 * @param folder    the county folder at home
	 * @param pack      what comes home
	 * @param decisions about conflicts
	 * @return the outcome
	 * @throws PackException    if the pack is of another county
	 * @throws MergeException   if the merge cannot be done
	 * @throws StorageException if the folder cannot be read
	 */
	public static PackMerge of(Path folder, Pack pack, List<Decision> decisions) throws PackException, MergeException, StorageException {
		FileLayer files = RealFiles.open(folder);
		FolderVersion home = FolderVersion.read(files);
		if (!Related.county(home).equals(pack.manifest().county())) {
			throw new PackException(NLS.bind(Messages.foreignCounty, home.location()));
		}
		Map<String, byte[]> base = new TreeMap<>(pack.snapshot());
		Map<String, byte[]> theirs = new TreeMap<>(pack.files());
		if (pack.manifest().coarse()) {
			base.replaceAll((name, bytes) -> exact(name, bytes, pack, home));
			theirs.replaceAll((name, bytes) -> exact(name, bytes, pack, home));
		}
		stayedAtHome(home, base, theirs).forEach((name, bytes) -> {
			base.put(name, bytes);
			theirs.put(name, bytes);
		});
		MergeResult result = Merge.of(new FolderVersion(home.location(), base), home, new FolderVersion(home.location(), theirs), decisions);
		return new PackMerge(files, home, result, readLog(files), ChangeLog.parse(pack.log()));
	}

	private static byte[] exact(String name, byte[] bytes, Pack pack, FolderVersion home) {
		boolean known = pack.snapshot().containsKey(name) && home.files().containsKey(name);
		return known && PartFiles.isPart(name) ? Coarse.with(name, bytes, pack.snapshot().get(name), home.files().get(name)) : bytes;
	}

	/** Parts that never were in the pack are as at home, but those that something from the pack was moved into. */
	private static Map<String, byte[]> stayedAtHome(FolderVersion home, Map<String, byte[]> base, Map<String, byte[]> theirs) {
		Set<String> missing = new HashSet<>();
		base.forEach((name, bytes) -> collectIds(name, bytes, missing));
		theirs.forEach((name, bytes) -> collectIds(name, bytes, missing));
		Set<String> there = new HashSet<>();
		home.files().forEach((name, bytes) -> {
			if (base.containsKey(name) || theirs.containsKey(name)) {
				collectIds(name, bytes, there);
			}
		});
		missing.removeAll(there);
		Map<String, byte[]> stayed = new TreeMap<>();
		home.files().forEach((name, bytes) -> {
			String text = missing.isEmpty() || !PartFiles.isPart(name) ? "" : new String(bytes, StandardCharsets.UTF_8);
			if (!base.containsKey(name) && !theirs.containsKey(name) && missing.stream().noneMatch(id -> text.contains("id=\"" + id + "\""))) {
				stayed.put(name, bytes);
			}
		});
		return stayed;
	}

	private static void collectIds(String name, byte[] bytes, Set<String> ids) {
		if (PartFiles.isPart(name)) {
			new PartReader().tree(name, bytes).root().ifPresent(root -> collectIds(root, ids));
		}
	}

	private static void collectIds(RawElement element, Set<String> ids) {
		element.attribute("id").ifPresent(ids::add);
		element.children().forEach(child -> collectIds(child, ids));
	}

	private static List<ChangeLog.Entry> readLog(FileLayer files) throws StorageException {
		try {
			return new ChangeLog(files).read();
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			return List.of();
		}
	}

	/** {@return the outcome} */
	public MergeResult result() {
		return result;
	}

	/** {@return who did what at home} */
	public Origins ours() {
		return Origins.of(log);
	}

	/** {@return who did what in the field} */
	public Origins theirs() {
		return Origins.of(field);
	}

	/**
	 * Writes the result into the folder at home, all or nothing, and what the field's change log says into its change log.
	 *
	 * @throws StorageException if it cannot be written, somebody has the folder open, or changed it meanwhile; it is then as before
	 */
	public void apply() throws StorageException {
		FolderFiles.update(files, home.files(), result.files());
		try {
			List<ChangeLog.Entry> known = new ChangeLog(files).read();
			new ChangeLog(files).append(field.stream().filter(entry -> !known.contains(entry)).toList());
		} catch (IOException e) {
			// The merge is done and saved; that the log lacks the field's lines costs a name in a later conflict and nothing else.
		}
	}
}
