package se.lansnat.sync.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encryption with a passphrase, by the JDK's own algorithms: AES-256-GCM, the key by PBKDF2-HMAC-SHA256. The content is sealed in pieces,
 * each bound to its place and the last one marked, so that pieces that are missing, moved or changed are noticed.
 *
 * <pre>
 * magic (8) | rounds (4) | salt (16) | nonce (7) | pieces of 64 KiB, each with a tag of 16
 * </pre>
 */
final class Sealed {

	private static final byte[] MAGIC = "LNPACK1\n".getBytes(StandardCharsets.US_ASCII);
	/** OWASP's figure for PBKDF2-HMAC-SHA256. */
	private static final int ROUNDS = 600_000;
	/** A file may ask for more, but not for minutes. */
	private static final int MOST_ROUNDS = 2_000_000;
	private static final int SALT = 16;
	private static final int NONCE = 7;
	private static final int HEADER = MAGIC.length + 4 + SALT + NONCE;
	private static final int PIECE = 64 * 1024;
	private static final int TAG = 16;
	private static final int KEY_BITS = 256;

	private Sealed() {
	}

	static boolean isSealed(byte[] file) {
		return file.length >= MAGIC.length && Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
	}

	static byte[] seal(byte[] content, char[] passphrase) {
		byte[] random = new byte[SALT + NONCE];
		new SecureRandom().nextBytes(random);
		byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(ROUNDS).put(random).array();
		ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length + HEADER + TAG);
		sealed.writeBytes(header);
		try {
			SecretKeySpec key = key(header, passphrase);
			int at = 0;
			for (int number = 0; number == 0 || at < content.length; number++) {
				int length = Math.min(PIECE, content.length - at);
				boolean last = at + length == content.length;
				sealed.writeBytes(cipher(Cipher.ENCRYPT_MODE, key, header, number, last).doFinal(content, at, length));
				at += length;
			}
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("The JDK has no AES-GCM", e);
		}
		return sealed.toByteArray();
	}

	/**
	 * Opens what was sealed.
	 *
	 * @throws PackException if the passphrase is another, or the file is not what was sealed: the two cannot be told apart
	 */
	static byte[] open(byte[] file, char[] passphrase) throws PackException {
		if (file.length < HEADER + TAG) {
			throw new PackException(Messages.damaged);
		}
		byte[] header = Arrays.copyOf(file, HEADER);
		int rounds = ByteBuffer.wrap(header).getInt(MAGIC.length);
		if (rounds < ROUNDS || rounds > MOST_ROUNDS) {
			throw new PackException(Messages.damaged);
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream(file.length);
		try {
			SecretKeySpec key = key(header, passphrase);
			int at = HEADER;
			for (int number = 0; number == 0 || at < file.length; number++) {
				int length = Math.min(PIECE + TAG, file.length - at);
				boolean last = at + length == file.length;
				content.writeBytes(cipher(Cipher.DECRYPT_MODE, key, header, number, last).doFinal(file, at, length));
				at += length;
			}
		} catch (AEADBadTagException e) {
			throw new PackException(Messages.wrongPassphrase);
		} catch (GeneralSecurityException e) {
			throw new PackException(Messages.damaged);
		}
		return content.toByteArray();
	}

	private static SecretKeySpec key(byte[] header, char[] passphrase) throws GeneralSecurityException {
		ByteBuffer fields = ByteBuffer.wrap(header, MAGIC.length, HEADER - MAGIC.length);
		int rounds = fields.getInt();
		byte[] salt = new byte[SALT];
		fields.get(salt);
		PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
		try {
			return new SecretKeySpec(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded(), "AES");
		} finally {
			spec.clearPassword();
		}
	}

	/** No nonce comes twice under one key: the key has a salt of its own, the nonce the number of the piece. */
	private static Cipher cipher(int mode, SecretKeySpec key, byte[] header, int number, boolean last) throws GeneralSecurityException {
		byte[] nonce = ByteBuffer.allocate(NONCE + 5).put(header, HEADER - NONCE, NONCE).putInt(number).put((byte) (last ? 1 : 0)).array();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
		cipher.updateAAD(header);
		return cipher;
	}
}
