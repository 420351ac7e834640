package se.lansnat.model.storage.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import se.lansnat.model.storage.FileEntry;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.NewFile;

/** A folder in memory that knows what a power cut would leave of it, and tells after every step. It has no locks. */
final class MemoryFiles implements FileLayer {

	/** A note for people that is never synced and that nothing reads after a crash: leaving it out divides the cases by five. */
	private static final String NOTE = ".lansnat/lock-owner";
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String location = "/memory/" + COUNT.incrementAndGet();
	private final Map<String, Integer> names = new TreeMap<>();
	private final Map<Integer, String> contents = new TreeMap<>();
	private final CrashModel model = new CrashModel();
	private final List<String> steps = new ArrayList<>();
	private Runnable afterStep = () -> { };
	private int inodes;
	private int syncs;
	private int ignoredSync = -1;
	private boolean links = true;

	MemoryFiles(Disk disk) {
		for (String directory : disk.directories()) {
			names.put(directory, ++inodes);
			model.existingDirectory(directory, inodes);
		}
		disk.files().forEach((name, content) -> {
			names.put(name, ++inodes);
			contents.put(inodes, content);
			model.existing(name, inodes, content);
		});
	}

	/** Runs something after every step that changes the disk. */
	void afterEachStep(Runnable task) {
		afterStep = task;
	}

	/** Lets one sync, counted from 0, do nothing. */
	void ignoreSync(int number) {
		ignoredSync = number;
	}

	/** As a file system without hard links. */
	void withoutLinks() {
		links = false;
	}

	int syncs() {
		return syncs;
	}

	/** All steps so far, in words. */
	List<String> steps() {
		return steps;
	}

	Set<Disk> afterPowerCut() {
		return model.disks();
	}

	/** What a process that starts now would find, when the power stays on. */
	Disk now() {
		Map<String, String> files = new TreeMap<>();
		Set<String> directories = new TreeSet<>();
		names.forEach((name, inode) -> {
			if (contents.containsKey(inode)) {
				files.put(name, contents.get(inode));
			} else {
				directories.add(name);
			}
		});
		return new Disk(files, directories);
	}

	/** Another program replaces a part and syncs it. */
	void replaceByOther(String name, String content) {
		names.put(name, ++inodes);
		contents.put(inodes, content);
		model.replacedSafely(name, inodes, content);
		step("other program " + name);
	}

	private void step(String step) {
		steps.add(step);
		afterStep.run();
	}

	private boolean isIgnored() {
		return syncs++ == ignoredSync;
	}

	@Override
	public String location(String name) {
		return name.isEmpty() ? location : location + "/" + name;
	}

	@Override
	public List<FileEntry> list(String directory) {
		String prefix = directory.isEmpty() ? "" : directory + "/";
		List<FileEntry> entries = new ArrayList<>();
		for (String name : names.keySet()) {
			if (name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0) {
				entries.add(entry(name));
			}
		}
		return entries;
	}

	@Override
	public Optional<FileEntry> find(String name) {
		return names.containsKey(name) ? Optional.of(entry(name)) : Optional.empty();
	}

	private FileEntry entry(String name) {
		int inode = names.get(name);
		String content = contents.get(inode);
		return new FileEntry(name.substring(name.lastIndexOf('/') + 1),
				content == null ? FileEntry.Kind.DIRECTORY : FileEntry.Kind.FILE, content == null ? 0 : content.length(), 0,
				Integer.toString(inode));
	}

	@Override
	public InputStream open(String name) throws IOException {
		return new ByteArrayInputStream(contents.get(inode(name)).getBytes(StandardCharsets.ISO_8859_1));
	}

	@Override
	public NewFile create(String name) throws IOException {
		if (names.containsKey(name)) {
			throw new FileAlreadyExistsException(name);
		}
		int inode = ++inodes;
		names.put(name, inode);
		contents.put(inode, "");
		if (name.equals(NOTE)) {
			return new MemoryFile(inode, name, false);
		}
		model.newFile(name, inode);
		step("create " + name);
		return new MemoryFile(inode, name, true);
	}

	private final class MemoryFile extends NewFile {

		private final int inode;
		private final String name;
		private final boolean watched;

		private MemoryFile(int inode, String name, boolean watched) {
			this.inode = inode;
			this.name = name;
			this.watched = watched;
		}

		@Override
		public void write(int b) {
			write(new byte[] {(byte) b}, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			contents.merge(inode, new String(bytes, offset, length, StandardCharsets.ISO_8859_1), String::concat);
			if (watched) {
				model.written(inode, contents.get(inode));
				step("write " + name);
			}
		}

		@Override
		public void sync() {
			if (!isIgnored()) {
				model.synced(inode);
			}
			step("sync " + name);
		}
	}

	@Override
	public void link(String existing, String name) throws IOException {
		if (!links) {
			throw new UnsupportedOperationException();
		}
		int inode = inode(existing);
		if (names.containsKey(name)) {
			throw new FileAlreadyExistsException(name);
		}
		names.put(name, inode);
		model.linked(name, inode);
		step("link " + existing + " " + name);
	}

	@Override
	public void rename(String from, String to) throws IOException {
		int inode = inode(from);
		if (Integer.valueOf(inode).equals(names.get(to))) {
			return; // two names of one file: POSIX leaves both
		}
		names.remove(from);
		names.put(to, inode);
		model.renamed(from, to, inode);
		step("rename " + from + " " + to);
	}

	@Override
	public void delete(String name) {
		if (names.remove(name) != null && !name.equals(NOTE)) {
			model.deleted(name);
			step("delete " + name);
		}
	}

	@Override
	public boolean createDirectory(String directory) {
		if (names.containsKey(directory)) {
			return false;
		}
		names.put(directory, ++inodes);
		model.newDirectory(directory, inodes);
		step("mkdir " + directory);
		return true;
	}

	@Override
	public void syncDirectory(String directory) {
		if (!isIgnored()) {
			model.directorySynced(directory);
		}
		step("sync directory " + directory);
	}

	@Override
	public FileChannel openLock(String name, boolean writable) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long usableSpace() {
		return Long.MAX_VALUE;
	}

	private int inode(String name) throws NoSuchFileException {
		Integer inode = names.get(name);
		if (inode == null) {
			throw new NoSuchFileException(name);
		}
		return inode;
	}
}
