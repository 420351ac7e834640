package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.Sha256;

/**
 * Parts that show whether they belong together: each names the save it comes from and the hash of its own text. Every second
 * save creates one part more and the next deletes it. Now and then one puts a part for good, in place of the one before.
 */
final class Generations {

	private static final String EXTRA = "programme-9999.lansnat";
	private static final int PARTS = 12;
	private static final int FROZEN_EVERY = 4;
	private static final String FROZEN = "approved-";

	private Generations() {
	}

	/** What a save changes: part to content, null where the part goes. */
	static Map<String, byte[]> changes(long generation, Random random) {
		Map<String, byte[]> changes = new HashMap<>();
		for (int i = 0; i < PARTS; i++) {
			changes.put(part(i), content(generation, random));
		}
		changes.put(EXTRA, generation % 2 == 0 ? content(generation, random) : null);
		if (generation % FROZEN_EVERY == 0) {
			changes.put(FROZEN + generation, content(generation, random));
			changes.put(FROZEN + (generation - FROZEN_EVERY), null);
		}
		return changes;
	}

	static boolean isForGood(String part) {
		return part.startsWith(FROZEN);
	}

	/** The part for good that a save leaves behind, if there was one yet. */
	static Optional<String> forGood(long generation) {
		long last = generation - generation % FROZEN_EVERY;
		return last == 0 ? Optional.empty() : Optional.of(FROZEN + last);
	}

	private static String part(int number) {
		return "programme-" + (1800 + number) + ".lansnat";
	}

	private static byte[] content(long generation, Random random) {
		byte[] text = new byte[random.nextInt(40) == 0 ? 200_000 : random.nextInt(2_000)];
		random.nextBytes(text);
		byte[] head = (generation + " " + Sha256.of(text) + "\n").getBytes(StandardCharsets.US_ASCII);
		byte[] all = Arrays.copyOf(head, head.length + text.length);
		System.arraycopy(text, 0, all, head.length, text.length);
		return all;
	}

	/**
	 * The save that all parts come from, 0 for an empty folder.
	 *
	 * @throws IOException that says what is wrong when they do not belong together
	 */
	static long read(FolderView view) throws IOException {
		if (view.names().isEmpty()) {
			return 0;
		}
		TreeSet<Long> found = new TreeSet<>();
		for (String part : view.names()) {
			byte[] all = view.bytes(part);
			int end = 0;
			while (end < all.length && all[end] != '\n') {
				end++;
			}
			String[] head = new String(all, 0, end, StandardCharsets.US_ASCII).split(" ");
			if (head.length != 2 || end == all.length || !Sha256.of(Arrays.copyOfRange(all, end + 1, all.length)).equals(head[1])) {
				throw new IOException("damaged: " + part);
			}
			if (!isForGood(part)) {
				found.add(Long.parseLong(head[0]));
			} else if (!part.equals(FROZEN + head[0])) {
				throw new IOException(part + " of save " + head[0]);
			}
		}
		if (found.size() > 1) {
			throw new IOException("mixture of saves " + found);
		}
		Optional<String> forGood = forGood(found.first());
		long frozen = view.names().stream().filter(Generations::isForGood).count();
		if (view.names().size() - frozen != PARTS + 1 - found.first() % 2 || frozen != forGood.stream().count()
				|| forGood.isPresent() && !view.names().contains(forGood.get())) {
			throw new IOException("wrong parts for save " + found + ": " + view.names());
		}
		return found.first();
	}
}
