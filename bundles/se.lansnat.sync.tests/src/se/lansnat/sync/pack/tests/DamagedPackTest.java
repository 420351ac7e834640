package se.lansnat.sync.pack.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.storage.Sha256;
import se.lansnat.sync.merge.tests.Counties;
import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.pack.Pack;
import se.lansnat.sync.pack.PackException;

/** Packs that are not what was written: refused with a reason, whatever was done to them. */
class DamagedPackTest {

	private static final int MUTATIONS = 10_000;
	private static final long LONGEST_NANOS = 2_000_000_000L;

	@TempDir
	Path directory;

	private byte[] pack(Optional<char[]> passphrase) throws Exception {
		Path home = directory.resolve("home" + passphrase.isPresent());
		Counties.create(home);
		return FieldPacks.write(FieldPacks.create(home, List.of("1880", "1881"), false), passphrase);
	}

	@Test
	void tenThousandMutationsAreAllRefusedInTime() throws Exception {
		byte[] whole = pack(Optional.empty());
		Random random = new Random(7);
		long longest = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] mutated = mutate(whole, random);
			if (Arrays.equals(mutated, whole)) {
				continue;
			}
			long begun = System.nanoTime();
			int number = i;
			assertThatThrownBy(() -> FieldPacks.read(mutated, Optional.empty())).as("mutation %d", number).isInstanceOf(PackException.class)
					.hasMessageNotContaining("null");
			longest = Math.max(longest, System.nanoTime() - begun);
		}
		assertThat(longest).isLessThan(LONGEST_NANOS);
	}

	/** Also such as keep the digest right, as somebody would who wants to do harm. */
	private static byte[] mutate(byte[] whole, Random random) {
		byte[] mutated = whole.clone();
		int at = random.nextInt(whole.length);
		switch (random.nextInt(6)) {
		case 0 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
		case 1 -> mutated = Arrays.copyOf(whole, at);
		case 2 -> Arrays.fill(mutated, at, Math.min(whole.length, at + 1 + random.nextInt(500)), (byte) 0);
		case 3 -> mutated = Arrays.copyOfRange(whole, at, whole.length);
		case 4 -> mutated = Arrays.copyOf(whole, whole.length + 1 + random.nextInt(100));
		default -> {
			int to = random.nextInt(whole.length);
			int length = Math.min(1 + random.nextInt(200), whole.length - Math.max(at, to));
			System.arraycopy(whole, at, mutated, to, length);
		}
		}
		return mutated;
	}

	@Test
	void mutationsWithARightDigestAreRefusedOrSayTheSame() throws Exception {
		byte[] whole = pack(Optional.empty());
		Map<String, byte[]> files = FieldPacks.read(whole, Optional.empty()).files();
		Random random = new Random(11);
		int end = whole.length - 22 - 64;
		for (int i = 0; i < 2_000; i++) {
			byte[] mutated = whole.clone();
			mutated[random.nextInt(end)] ^= (byte) (1 << random.nextInt(8));
			System.arraycopy(Sha256.of(Arrays.copyOf(mutated, end)).getBytes(StandardCharsets.US_ASCII), 0, mutated, whole.length - 64, 64);
			try {
				Pack read = FieldPacks.read(mutated, Optional.empty());
				assertThat(read.files().keySet()).isEqualTo(files.keySet());
				files.forEach((name, bytes) -> assertThat(read.files().get(name)).isEqualTo(bytes));
			} catch (PackException e) {
				assertThat(e).hasMessageNotContaining("null");
			}
		}
	}

	@Test
	void encryptedPacksThatWereTouchedAreRefused() throws Exception {
		Optional<char[]> passphrase = Optional.of("fras".toCharArray());
		byte[] whole = pack(passphrase);
		for (int at : new int[] { 0, 8, 12, 20, 30, 40, whole.length / 2, whole.length - 1 }) {
			byte[] mutated = whole.clone();
			mutated[at] ^= 1;
			assertThatThrownBy(() -> FieldPacks.read(mutated, passphrase)).as("byte %d", at).isInstanceOf(PackException.class);
		}
		for (int length : new int[] { 1, 20, 34, 60, whole.length - 16, whole.length - 1 }) {
			assertThatThrownBy(() -> FieldPacks.read(Arrays.copyOf(whole, length), passphrase)).isInstanceOf(PackException.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "files/../../etc/passwd", "/etc/passwd", "files/a/b", "files/.lansnat", "files/.git", "..", "files/c:d",
			"files/x\\y", "other/county.lansnat", "files/con\u0000.lansnat" })
	void namesThatLeadAstrayAreRefused(String name) throws Exception {
		byte[] pack = sealed(Map.of(name, "x".getBytes(StandardCharsets.UTF_8)));
		assertThatThrownBy(() -> FieldPacks.read(pack, Optional.empty())).isInstanceOf(PackException.class);
	}

	@Test
	void aBombIsRefusedBeforeItGoesOff() throws Exception {
		byte[] pack = sealed(Map.of("files/county.lansnat", new byte[300 << 20]));
		assertThat(pack.length).isLessThan(1 << 20);
		assertThatThrownBy(() -> FieldPacks.read(pack, Optional.empty())).isInstanceOf(PackException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 2, 99 })
	void otherFormatsAreRefusedByName(int format) throws Exception {
		byte[] pack = sealed(Map.of("manifest.json", ("{\"format\": " + format + "}").getBytes(StandardCharsets.UTF_8)));
		assertThatThrownBy(() -> FieldPacks.read(pack, Optional.empty())).isInstanceOf(PackException.class)
				.hasMessageContaining(String.valueOf(format));
	}

	private static byte[] sealed(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		byte[] zip = bytes.toByteArray();
		byte[] hash = Sha256.of(Arrays.copyOf(zip, zip.length - 22)).getBytes(StandardCharsets.US_ASCII);
		byte[] sealed = Arrays.copyOf(zip, zip.length + hash.length);
		ByteBuffer.wrap(sealed).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) hash.length);
		System.arraycopy(hash, 0, sealed, zip.length, hash.length);
		return sealed;
	}
}
