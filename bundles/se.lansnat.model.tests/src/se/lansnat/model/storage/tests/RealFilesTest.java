package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.NewFile;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Retry;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.storage.StorageException.Kind;

/** The real file system: nothing outside the folder is ever touched. */
class RealFilesTest {

	@TempDir
	Path temporary;
	private Path folder;
	private Path secret;
	private FileLayer files;

	@BeforeEach
	void open() throws IOException {
		secret = Files.writeString(temporary.resolve("secret"), "secret");
		folder = temporary.resolve("county");
		files = RealFiles.create(folder);
		Files.writeString(folder.resolve("a"), "a");
	}

	@ParameterizedTest
	@ValueSource(strings = {"../secret", "x/../../secret", "..", "/secret", "a/../../secret", "..\\secret", "./a",
			"a//b", "C:\\secret", "a\0"})
	void noNameLeadsOut(String name) throws IOException {
		assertRefusedEverywhere(name);
	}

	@Test
	void noSymbolicLinkIsFollowed() throws IOException {
		Files.createSymbolicLink(folder.resolve("link"), secret);
		Files.createSymbolicLink(folder.resolve("directory"), temporary);
		assertRefusedEverywhere("link");
		assertRefusedEverywhere("directory/secret");
		Files.delete(folder.resolve("link"));
		Files.createSymbolicLink(folder.resolve(".lansnat"), temporary);
		assertThatThrownBy(() -> Folder.save(files, Map.of("a", "new"))).isInstanceOf(StorageException.class);
		assertThatThrownBy(() -> Folder.read(files)).isInstanceOf(StorageException.class).hasMessageContaining(".lansnat");
	}

	private void assertRefusedEverywhere(String name) throws IOException {
		for (ThrowingCallable attempt : List.<ThrowingCallable>of(() -> files.open(name), () -> files.create(name), () -> files.list(name),
				() -> files.find(name), () -> files.delete(name), () -> files.rename("a", name), () -> files.rename(name, "a"),
				() -> files.link("a", name), () -> files.link(name, "b"), () -> files.createDirectory(name),
				() -> files.syncDirectory(name), () -> files.openLock(name, true), () -> files.openLock(name, false))) {
			assertThatThrownBy(attempt)
					.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OUTSIDE))
					.hasMessageContaining(name).hasMessageContaining(folder.toRealPath().toString());
		}
		assertThat(secret).hasContent("secret");
		assertThat(folder.resolve("a")).hasContent("a");
	}

	@Test
	void theFolderItselfMayBeReachedThroughALink() throws IOException {
		Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
		assertThat(RealFiles.open(link).location("")).isEqualTo(folder.toRealPath().toString());
	}

	@Test
	void aMissingFolderAndAFileAreToldApart() {
		assertThatThrownBy(() -> RealFiles.open(temporary.resolve("missing")))
				.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.GONE))
				.hasMessageContaining("missing");
		assertThatThrownBy(() -> RealFiles.open(secret)).isInstanceOf(StorageException.class).hasMessageContaining("secret")
				.hasMessageContaining(Locale.getDefault().getLanguage().equals("en") ? "not a folder" : "ingen mapp");
		assertThatThrownBy(() -> RealFiles.create(secret.resolve("below"))).isInstanceOf(StorageException.class);
	}

	@Test
	void aFolderIsCreatedWithItsParents() throws IOException {
		FileLayer made = RealFiles.create(temporary.resolve("x/y/z"));
		assertThat(temporary.resolve("x/y/z")).isDirectory();
		assertThat(made.list("")).isEmpty();
		assertThat(RealFiles.create(temporary.resolve("x/y/z")).location("")).isEqualTo(made.location(""));
	}

	@Test
	void aNewFileReplacesNothing() throws IOException {
		assertThatThrownBy(() -> files.create("a")).isInstanceOf(FileAlreadyExistsException.class);
		assertThatThrownBy(() -> files.open("missing")).isInstanceOf(NoSuchFileException.class);
		try (NewFile file = files.create("b")) {
			file.write('b');
			file.sync();
		}
		files.rename("b", "a");
		assertThat(folder.resolve("a")).hasContent("b");
		files.delete("a");
		files.delete("a");
		assertThat(files.find("a")).isEmpty();
	}

	/** Only where the tests do not run as root, who may do everything. */
	@Test
	void withoutPermissionTheFolderIsReadAndNotWritten() throws IOException {
		Assumptions.assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder));
		try {
			assertThat(Folder.read(files)).containsEntry("a", "a");
			assertThatThrownBy(() -> Folder.save(files, Map.of("a", "new")))
					.isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_PERMISSION));
		} finally {
			folder.toFile().setWritable(true);
		}
	}

	@Test
	void whatAVirusScannerHoldsForAMomentIsTriedAgain() throws IOException {
		AtomicInteger tries = new AtomicInteger();
		new Retry(true).run(() -> {
			switch (tries.incrementAndGet()) {
				case 1, 3 -> throw new AccessDeniedException("a");
				case 2 -> throw new FileSystemException("a", "b", "The process cannot access the file because it is being used by another process");
				default -> { }
			}
		});
		assertThat(tries.get()).isEqualTo(4);
	}

	@Test
	void retryingEnds() {
		AtomicInteger tries = new AtomicInteger();
		assertThatThrownBy(() -> new Retry(true).run(() -> {
			tries.incrementAndGet();
			throw new AccessDeniedException("a");
		})).isInstanceOf(AccessDeniedException.class);
		assertThat(tries.get()).isEqualTo(9);
	}

	@Test
	void whatDoesNotPassIsNotTriedAgain() {
		AtomicInteger tries = new AtomicInteger();
		assertThatThrownBy(() -> new Retry(true).run(() -> {
			tries.incrementAndGet();
			throw new NoSuchFileException("a");
		})).isInstanceOf(NoSuchFileException.class);
		assertThatThrownBy(() -> new Retry(false).run(() -> {
			tries.incrementAndGet();
			throw new AccessDeniedException("a");
		})).isInstanceOf(AccessDeniedException.class);
		assertThat(tries.get()).isEqualTo(2);
	}
}
