package se.lansnat.sync.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.storage.Sha256;

/** Reads packs that may come from anybody: what is not whole, not understood, too big or named to lead astray is refused. */
final class PackReader {

	/** No county comes near; a bomb must not fill the memory. */
	private static final long MOST_BYTES = 512L << 20;
	private static final int MOST_ENTRIES = 5_000;
	/** XML of a programme shrinks to a tenth, of an empty one to a twentieth. */
	private static final int MOST_RATIO = 300;
	/** The ratio says nothing of small packs. */
	private static final int SMALL = 1 << 20;
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,140}");
	private static final int END_SIGNATURE = 0x06054b50;

	private final byte[] pack;
	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	private PackReader(byte[] pack) {
		this.pack = pack;
	}

	/**
	 * Reads a pack that is not encrypted.
	 *
	 * @param pack the whole file
	 * @return what is in it
	 * @throws PackException if it is refused
	 */
	static Pack read(byte[] pack) throws PackException {
		PackReader reader = new PackReader(pack);
		reader.requireWhole();
		reader.inflate();
		return reader.understand();
	}

	private void requireWhole() throws PackException {
		int end = pack.length - PackFormat.END - PackFormat.HASH;
		if (pack.length < 4 || pack[0] != 'P' || pack[1] != 'K') {
			throw new PackException(Messages.noPack);
		}
		if (end < 0) {
			throw new PackException(Messages.damaged);
		}
		ByteBuffer record = ByteBuffer.wrap(pack, end, PackFormat.END).slice().order(ByteOrder.LITTLE_ENDIAN);
		boolean sound = record.getInt(0) == END_SIGNATURE && record.getInt(4) == 0 && record.getShort(8) == record.getShort(10)
				&& record.getInt(12) + record.getInt(16) == end && record.getShort(20) == PackFormat.HASH;
		String said = new String(pack, pack.length - PackFormat.HASH, PackFormat.HASH, StandardCharsets.US_ASCII);
		if (!sound || !said.equals(Sha256.of(Arrays.copyOf(pack, end)))) {
			throw new PackException(Messages.damaged);
		}
	}

	private void inflate() throws PackException {
		long total = 0;
		int end = pack.length - PackFormat.END - PackFormat.HASH;
		int count = ByteBuffer.wrap(pack).order(ByteOrder.LITTLE_ENDIAN).getShort(end + 8) & 0xffff;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				requireHarmless(name);
				byte[] content = content(zip, total);
				total += content.length;
				if (entries.put(name, content) != null || entries.size() > MOST_ENTRIES) {
					throw new PackException(NLS.bind(Messages.badName, name));
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new PackException(Messages.damaged);
		}
		if (count != entries.size()) {
			throw new PackException(Messages.damaged);
		}
	}

	private byte[] content(InputStream zip, long before) throws IOException, PackException {
		long most = Math.min(MOST_BYTES, Math.max(SMALL, (long) pack.length * MOST_RATIO)) - before;
		byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
		if (content.length > most) {
			throw new PackException(NLS.bind(Messages.tooBig, MOST_BYTES >> 20));
		}
		return content;
	}

	private static void requireHarmless(String name) throws PackException {
		String plain = name.startsWith(PackFormat.FILES) ? name.substring(PackFormat.FILES.length())
				: name.startsWith(PackFormat.SNAPSHOT) ? name.substring(PackFormat.SNAPSHOT.length()) : name;
		boolean known = plain.length() < name.length() || name.equals(Manifest.ENTRY) || name.equals(PackFormat.LOG);
		if (!known || !NAME.matcher(plain).matches() || plain.endsWith(".") || plain.endsWith(" ")) {
			throw new PackException(NLS.bind(Messages.badName, name.replaceAll("\\p{Cntrl}", " ")));
		}
	}

	private Pack understand() throws PackException {
		byte[] said = entries.remove(Manifest.ENTRY);
		if (said == null) {
			throw new PackException(Messages.badManifest);
		}
		Manifest manifest = ManifestJson.read(said);
		Map<String, String> hashes = new TreeMap<>();
		entries.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
		if (!hashes.equals(new TreeMap<>(manifest.entries()))) {
			throw new PackException(Messages.damaged);
		}
		Map<String, byte[]> files = below(PackFormat.FILES);
		Map<String, byte[]> snapshot = new TreeMap<>(files);
		snapshot.putAll(below(PackFormat.SNAPSHOT));
		snapshot.values().removeIf(content -> content.length == 0);
		if (!files.containsKey(PartFiles.COUNTY) || !snapshot.containsKey(PartFiles.COUNTY)) {
			throw new PackException(Messages.badManifest);
		}
		byte[] log = entries.getOrDefault(PackFormat.LOG, new byte[0]);
		return new Pack(manifest, files, snapshot, new String(log, StandardCharsets.UTF_8));
	}

	/** Names that differ in case alone are one on Windows and macOS. */
	private Map<String, byte[]> below(String folder) throws PackException {
		Map<String, byte[]> found = new TreeMap<>();
		Set<String> names = new HashSet<>();
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			if (entry.getKey().startsWith(folder)) {
				String name = entry.getKey().substring(folder.length());
				if (!names.add(name.toLowerCase(Locale.ROOT))) {
					throw new PackException(NLS.bind(Messages.badName, name));
				}
				found.put(name, entry.getValue());
			}
		}
		return found;
	}
}
