package se.lansnat.sync.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import se.lansnat.model.storage.Sha256;

/**
 * The file form of a pack: a zip whose comment is the SHA-256 of all that comes before the end record, so that a file which was cut off
 * or damaged anywhere is told from a whole one. Any zip program can look inside.
 */
final class PackFormat {

	static final String FILES = "files/";
	static final String SNAPSHOT = "snapshot/";
	static final String LOG = "changes.log";

	/** Length of the end record without its comment. */
	static final int END = 22;
	/** Length of a SHA-256 in hexadecimal digits. */
	static final int HASH = 64;

	private PackFormat() {
	}

	/** Snapshots of parts that were not changed are not written twice. */
	static byte[] write(Pack pack) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		pack.files().forEach((name, bytes) -> contents.put(FILES + name, bytes));
		pack.snapshot().forEach((name, bytes) -> {
			if (!Arrays.equals(bytes, pack.files().get(name))) {
				contents.put(SNAPSHOT + name, bytes);
			}
		});
		// A part that the field added has no snapshot; an empty one says so.
		pack.files().keySet().stream().filter(name -> !pack.snapshot().containsKey(name)).forEach(name -> contents.put(SNAPSHOT + name, new byte[0]));
		if (!pack.log().isEmpty()) {
			contents.put(LOG, pack.log().getBytes(StandardCharsets.UTF_8));
		}
		Map<String, String> hashes = new TreeMap<>();
		contents.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
		Manifest said = pack.manifest();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			put(zip, Manifest.ENTRY, ManifestJson.write(
					new Manifest(said.county(), said.ruleset(), said.municipalities(), said.readOnly(), said.coarse(), hashes)));
			for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
				put(zip, entry.getKey(), entry.getValue());
			}
		}
		return sealed(bytes.toByteArray());
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		// Equal packs are equal bytes: no time of the run.
		entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	private static byte[] sealed(byte[] zip) {
		int end = zip.length - END;
		byte[] hash = Sha256.of(Arrays.copyOf(zip, end)).getBytes(StandardCharsets.US_ASCII);
		byte[] sealed = Arrays.copyOf(zip, zip.length + HASH);
		sealed[zip.length - 2] = HASH;
		System.arraycopy(hash, 0, sealed, zip.length, HASH);
		return sealed;
	}
}
