package se.lansnat.model.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from what an object is: two coordinators who create the same county get the same ids, so that their
 * folders can be merged, and equal runs give equal bytes.
 */
public final class StableId {

	private static final UUID NAMESPACE = UUID.fromString("5b0c1d36-0f0e-5c55-9f4b-2a1e6d0a7c11");

	private StableId() {
	}

	/**
	 * The name-based UUID (RFC 9562, version 5) of a key.
	 *
	 * @param key what the object is, part by part; the text form of each part counts
	 * @return the id, in canonical lower-case form
	 */
	public static String of(Object... key) {
		StringBuilder name = new StringBuilder();
		for (Object part : key) {
			// Each part with its length: no two keys can give the same name.
			String text = part.toString();
			name.append(text.length()).append(':').append(text).append('/');
		}
		byte[] bytes = name.toString().getBytes(StandardCharsets.UTF_8);
		ByteBuffer input = ByteBuffer.allocate(16 + bytes.length).putLong(NAMESPACE.getMostSignificantBits())
				.putLong(NAMESPACE.getLeastSignificantBits()).put(bytes);
		ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
		long high = hash.getLong() & ~0xF000L | 0x5000L;
		long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low).toString();
	}

	private static byte[] sha1(byte[] input) {
		try {
			return MessageDigest.getInstance("SHA-1").digest(input);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-1", e);
		}
	}
}
