package se.lansnat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/**
 * The files that one command writes: each appears complete or not at all, and all of them or none as far as the file system
 * permits. Everything is first written and synced beside its target, then moved there; what was there before stays until
 * its successor is complete, and comes back if a later file of the same command cannot be moved.
 */
public final class OutputFiles {

	private final Map<Path, byte[]> contents = new LinkedHashMap<>();

	/**
	 * Adds a file.
	 *
	 * @param target  where it shall be; a link is followed, a device or pipe is written to directly
	 * @param content its bytes
	 * @throws OutputException if the target is a folder, its folder is missing, or it is already among the files
	 */
	public void add(Path target, byte[] content) throws OutputException {
		Path real = real(target);
		if (Files.isDirectory(real)) {
			throw new OutputException(NLS.bind(Messages.outIsFolder, target), null);
		}
		if (real.getParent() == null || !Files.isDirectory(real.getParent())) {
			throw new OutputException(NLS.bind(Messages.outNoFolder, target, real.getParent()), null);
		}
		if (contents.putIfAbsent(real, content) != null) {
			throw new OutputException(NLS.bind(Messages.outTwice, target), null);
		}
	}

	/**
	 * Writes them all.
	 *
	 * @throws OutputException if one could not be written; then the files are as they were before
	 */
	public void write() throws OutputException {
		if (contents.isEmpty()) {
			return;
		}
		List<Replacement> replacements = new ArrayList<>();
		Path current = null;
		try {
			for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
				current = entry.getKey();
				if (isDevice(current)) {
					writeDirectly(current, entry.getValue());
				} else {
					Replacement replacement = new Replacement(current, contents.size() > 1);
					replacements.add(replacement);
					replacement.prepare(entry.getValue());
				}
			}
			for (Replacement replacement : replacements) {
				current = replacement.target();
				replacement.move();
			}
		} catch (IOException e) {
			replacements.reversed().forEach(Replacement::undo);
			throw new OutputException(NLS.bind(Messages.outFailed, current, IoReason.of(e)), e);
		} finally {
			replacements.forEach(Replacement::clean);
		}
		replacements.stream().map(r -> r.target().getParent()).distinct().forEach(OutputFiles::sync);
	}

	private static void writeDirectly(Path device, byte[] content) throws IOException {
		try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
			out.write(content);
		}
	}

	private static boolean isDevice(Path path) {
		return Files.exists(path) && !Files.isRegularFile(path);
	}

	private static Path real(Path path) {
		try {
			return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? path.toRealPath() : path.toAbsolutePath().normalize();
		} catch (IOException e) {
			// A link to nowhere: writing replaces the link.
			return path.toAbsolutePath().normalize();
		}
	}

	/** Makes the moves durable; Windows offers no such thing and needs none. */
	private static void sync(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// The files are complete in any case: only whether the move outlives a power failure is open.
		}
	}
}
