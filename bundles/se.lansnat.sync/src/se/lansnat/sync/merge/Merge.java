package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.RawElement;
import se.lansnat.model.text.RawPart;
import se.lansnat.model.text.ReadPart;

/** Merges two descendants of a version of a county folder. Nothing is written; which side is which makes no difference. */
public final class Merge {

	private final FolderVersion base;
	private final FolderVersion ours;
	private final FolderVersion theirs;
	private final Verdicts verdicts;
	private final Map<String, byte[]> result = new TreeMap<>();
	private final Versions versions = new Versions(new Version(), new Version(), new Version());

	private Merge(FolderVersion base, FolderVersion ours, FolderVersion theirs, List<Decision> decisions) {
		this.base = base;
		this.ours = ours;
		this.theirs = theirs;
		this.verdicts = new Verdicts(decisions);
	}

	/**
	 * Merges.
	 *
	 * @param base      the version that both come from
	 * @param ours      a descendant
	 * @param theirs    another descendant
	 * @param decisions what was decided about conflicts
	 * @return the outcome
	 * @throws MergeException if the folders are not of one county, or a part cannot be read; and if the result did not prove itself
	 */
	public static MergeResult of(FolderVersion base, FolderVersion ours, FolderVersion theirs, List<Decision> decisions)
			throws MergeException {
		Related.require(base, ours, theirs);
		return new Merge(base, ours, theirs, decisions).run();
	}

	private MergeResult run() throws MergeException {
		Set<String> names = new TreeSet<>(base.files().keySet());
		names.addAll(ours.files().keySet());
		names.addAll(theirs.files().keySet());
		Set<String> taken = new TreeSet<>();
		for (String name : names) {
			byte[] our = ours.files().get(name);
			boolean same = Arrays.equals(our, theirs.files().get(name));
			// What both took out of a part may be in another part of one of them.
			if (same && (Arrays.equals(our, base.files().get(name)) || !PartFiles.isPart(name))) {
				put(name, our);
			} else if (take(name)) {
				taken.add(name);
			} else {
				put(name, new WholeFiles(verdicts).merge(name, base.files().get(name), our, theirs.files().get(name)));
			}
		}
		versions.base().requireUniqueIds(base.location());
		versions.ours().requireUniqueIds(ours.location());
		versions.theirs().requireUniqueIds(theirs.location());
		Existence existence = new Existence(versions, verdicts);
		Placement placement = new Placement(versions, existence, verdicts);
		for (Map.Entry<String, RawElement> part : new TreeBuilder(versions, existence, placement, verdicts).roots().entrySet()) {
			put(part.getKey(), normal(part.getKey(), part.getValue().document()));
		}
		return prove(taken);
	}

	private void put(String name, byte[] content) {
		if (content != null) {
			result.put(name, content);
		}
	}

	/** Takes a part apart in all versions; false if any of them is no part, or one that only a newer program understands. */
	private boolean take(String name) throws MergeException {
		if (!PartFiles.isPart(name)) {
			return false;
		}
		Map<Side, RawElement> roots = new TreeMap<>();
		for (Side side : Side.values()) {
			Optional<RawPart> part = Optional.ofNullable(version(side).files().get(name)).map(bytes -> new PartReader().tree(name, bytes));
			if (part.isPresent() && part.get().state() == PartState.UNAVAILABLE) {
				throw MergeException.input(NLS.bind(Messages.damagedPart,
						new Object[] { version(side).location(), name, part.get().problems().getFirst().message() }));
			}
			if (part.isPresent() && (part.get().root().isEmpty() || !Node.isObject(part.get().root().get()))) {
				return false;
			}
			part.ifPresent(found -> roots.put(side, found.root().orElseThrow()));
		}
		roots.forEach((side, root) -> versions.get(side).add(name, root));
		return true;
	}

	private FolderVersion version(Side side) {
		return side == Side.BASE ? base : side == Side.OURS ? ours : theirs;
	}

	/** The one form that equal content has. */
	private static byte[] normal(String file, byte[] bytes) throws MergeException {
		ReadPart part = new PartReader().read(file, bytes);
		if (part.root().isEmpty()) {
			throw MergeException.internal(NLS.bind(Messages.proofFailed, file, part.problems().getFirst().message()));
		}
		return PartWriter.write(part.root().get());
	}

	private MergeResult prove(Set<String> taken) throws MergeException {
		Version merged = new Version();
		for (String name : taken) {
			if (result.containsKey(name)) {
				merged.add(name, new PartReader().tree(name, result.get(name)).root().orElseThrow());
			}
		}
		List<Conflict> conflicts = verdicts.all();
		Proof mine = Proof.of(versions.base(), versions.ours(), merged, conflicts);
		Proof other = Proof.of(versions.base(), versions.theirs(), merged, conflicts);
		List<String> lost = new ArrayList<>(mine.lost());
		lost.addAll(other.lost());
		if (!lost.isEmpty()) {
			throw MergeException.internal(NLS.bind(Messages.changesLost, lost.size(), String.join(", ", lost)));
		}
		List<Conflict> open = verdicts.open();
		List<Problem> errors = open.isEmpty() ? NewErrors.of(new FolderVersion(ours.location(), result), ours, theirs) : List.of();
		return new MergeResult(result, conflicts, open, verdicts.unused(), mine.present(), other.present(), errors);
	}
}
