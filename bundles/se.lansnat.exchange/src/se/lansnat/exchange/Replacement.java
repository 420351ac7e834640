package se.lansnat.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** One file on its way to its target: written beside it, moved, and taken back where another file of the same command fails. */
final class Replacement {

	private final Path target;
	private final Path fresh;
	private final Path kept;
	private final boolean keepOld;
	private boolean moved;

	Replacement(Path target, boolean keepOld) {
		this.target = target;
		this.keepOld = keepOld && Files.exists(target);
		String unique = "." + target.getFileName() + "." + UUID.randomUUID();
		fresh = target.resolveSibling(unique + ".new");
		kept = target.resolveSibling(unique + ".old");
	}

	Path target() {
		return target;
	}

	void prepare(byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
		if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
		}
		if (keepOld) {
			Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	void move() throws IOException {
		Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		moved = true;
	}

	void undo() {
		try {
			if (moved && keepOld) {
				Files.move(kept, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} else if (moved) {
				Files.deleteIfExists(target);
			}
		} catch (IOException e) {
			// The caller reports the failure that led here; a complete new file is then what is left.
		}
	}

	void clean() {
		for (Path path : new Path[] { fresh, kept }) {
			try {
				Files.deleteIfExists(path);
			} catch (IOException e) {
				// A hidden file stays behind; the outputs themselves are right.
			}
		}
	}
}
