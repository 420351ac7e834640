package se.lansnat.sync.durability.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import se.lansnat.model.folder.FolderFiles;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.pack.Pack;

/** Merges into a folder, or opens packs, over and over until it is killed; prints the number of each that is done. */
public final class WorkLoop {

	private static final String[] PARTS = { "programme-1880.lansnat", "programme-1881.lansnat" };

	private WorkLoop() {
	}

	/**
	 * Works until it is killed.
	 *
	 * @param arguments {@code merge} or {@code open}, the folder, and the number to begin with
	 * @throws Exception if something fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[1]);
		Pack pack = arguments[0].equals("open") ? FieldPacks.create(folder, List.of("1880", "1881"), false) : null;
		for (int number = Integer.parseInt(arguments[2]);; number++) {
			if (pack == null) {
				merge(folder, number);
			} else {
				Pack whole = FieldPacks.read(FieldPacks.write(pack, Optional.empty()), Optional.empty());
				FieldPacks.open(whole, folder.resolveSibling("opened-" + number));
			}
			System.out.println(number);
		}
	}

	private static void merge(Path folder, int number) throws Exception {
		FolderVersion base = FolderVersion.read(folder);
		Map<String, byte[]> theirs = new TreeMap<>(base.files());
		for (String part : PARTS) {
			theirs.computeIfPresent(part, (name, bytes) -> with(number, bytes));
		}
		MergeResult result = Merge.of(base, base, new FolderVersion("theirs", theirs), List.of());
		FolderFiles.update(RealFiles.open(folder), base.files(), result.files());
	}

	private static byte[] with(int number, byte[] part) {
		String text = new String(part, StandardCharsets.UTF_8);
		String changed = text.contains("template=\"") ? text.replaceAll("template=\"\\d+\"", "template=\"" + number + "\"")
				: text.replaceFirst("municipalityCode=", "template=\"" + number + "\"\n    municipalityCode=");
		return changed.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The number of the merge that a version is the result of.
	 *
	 * @param version a version
	 * @return the number; 0 before the first
	 */
	static int number(FolderVersion version) {
		int[] numbers = List.of(PARTS).stream().map(part -> new String(version.files().get(part), StandardCharsets.UTF_8))
				.mapToInt(text -> text.contains("template=\"")
						? Integer.parseInt(text.replaceAll("(?s).*template=\"(\\d+)\".*", "$1")) : 0).toArray();
		if (numbers[0] != numbers[1]) {
			throw new IllegalStateException("A mixture of merge " + numbers[0] + " and " + numbers[1]);
		}
		return numbers[0];
	}
}
