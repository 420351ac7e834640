package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.storage.FileEntry;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.NewFile;

/** Another layer's folder; tests override what is to go differently. Every step that changes the disk goes by {@link #step}. */
class ForwardingFiles implements FileLayer {

	private final FileLayer files;

	ForwardingFiles(FileLayer files) {
		this.files = files;
	}

	/** Before each step that changes the disk; an exception prevents it. */
	void step(String step) throws IOException {
		// as it is
	}

	@Override
	public String location(String name) {
		return files.location(name);
	}

	@Override
	public List<FileEntry> list(String directory) throws IOException {
		return files.list(directory);
	}

	@Override
	public Optional<FileEntry> find(String name) throws IOException {
		return files.find(name);
	}

	@Override
	public InputStream open(String name) throws IOException {
		return files.open(name);
	}

	@Override
	public NewFile create(String name) throws IOException {
		step("create " + name);
		NewFile file = files.create(name);
		return new NewFile() {
			@Override
			public void write(int b) throws IOException {
				step("write " + name);
				file.write(b);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				file.write(bytes, offset, length / 2); // a disk fills up in the middle
				step("write " + name);
				file.write(bytes, offset + length / 2, length - length / 2);
			}

			@Override
			public void sync() throws IOException {
				step("sync " + name);
				file.sync();
			}

			@Override
			public void close() throws IOException {
				file.close();
			}
		};
	}

	@Override
	public void link(String existing, String name) throws IOException {
		step("link " + existing + " " + name);
		files.link(existing, name);
	}

	@Override
	public void rename(String from, String to) throws IOException {
		step("rename " + from + " " + to);
		files.rename(from, to);
	}

	@Override
	public void delete(String name) throws IOException {
		if (files.find(name).isPresent()) {
			step("delete " + name);
		}
		files.delete(name);
	}

	@Override
	public boolean createDirectory(String directory) throws IOException {
		if (files.find(directory).isEmpty()) {
			step("mkdir " + directory);
		}
		return files.createDirectory(directory);
	}

	@Override
	public void syncDirectory(String directory) throws IOException {
		step("sync directory " + directory);
		files.syncDirectory(directory);
	}

	@Override
	public FileChannel openLock(String name, boolean writable) throws IOException {
		if (writable) {
			step("lock");
		}
		return files.openLock(name, writable);
	}

	@Override
	public long usableSpace() {
		return files.usableSpace();
	}
}
