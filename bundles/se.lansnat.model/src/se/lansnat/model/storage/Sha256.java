package se.lansnat.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits: what tells whether a file holds what was written. */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * The digest of bytes.
	 *
	 * @param bytes any
	 * @return 64 hexadecimal digits
	 */
	public static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	/** The digest of a file, or null when there is none. */
	static String of(FileLayer files, String name) throws IOException {
		if (!files.find(name).filter(FileEntry::isFile).isPresent()) {
			return null;
		}
		try (DigestInputStream in = new DigestInputStream(files.open(name), digest())) {
			in.transferTo(OutputStream.nullOutputStream());
			return hex(in.getMessageDigest().digest());
		}
	}

	/** Copies and returns the digest of what was copied. */
	static String copy(InputStream from, OutputStream to) throws IOException {
		DigestInputStream in = new DigestInputStream(from, digest());
		in.transferTo(to);
		return hex(in.getMessageDigest().digest());
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform must have SHA-256", e);
		}
	}

	static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}
}
