package se.lansnat.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.exchange.OutputException;
import se.lansnat.exchange.OutputFiles;

class OutputFilesTest {

	@TempDir
	Path folder;

	@BeforeAll
	static void speakSwedish() {
		Locale.setDefault(Locale.of("sv", "SE"));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private Stream<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
		}
	}

	@Test
	void writesAllAndLeavesNothingElse() throws IOException {
		Files.writeString(folder.resolve("b"), "old");
		OutputFiles files = new OutputFiles();
		files.add(folder.resolve("a"), bytes("1"));
		files.add(folder.resolve("b"), bytes("2"));
		files.write();
		assertThat(names()).containsExactly("a", "b");
		assertThat(folder.resolve("a")).hasContent("1");
		assertThat(folder.resolve("b")).hasContent("2");
	}

	@Test
	void keepsPermissionsAndLinks() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Path file = Files.writeString(folder.resolve("real"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		OutputFiles files = new OutputFiles();
		files.add(link, bytes("new"));
		files.write();
		assertThat(link).isSymbolicLink();
		assertThat(file).hasContent("new");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
	}

	@Test
	void refusesFoldersMissingFoldersAndTheSameFileTwice() throws IOException {
		OutputFiles files = new OutputFiles();
		assertThatThrownBy(() -> files.add(folder, bytes("x"))).isInstanceOf(OutputException.class)
				.hasMessageContaining("är en mapp");
		assertThatThrownBy(() -> files.add(folder.resolve("none/x"), bytes("x"))).isInstanceOf(OutputException.class)
				.hasMessageContaining("finns inte. Skapa den först.");
		files.add(folder.resolve("x"), bytes("x"));
		assertThatThrownBy(() -> files.add(folder.resolve("./x"), bytes("x"))).isInstanceOf(OutputException.class)
				.hasMessageContaining("två olika utdata");
	}

	@Test
	void aFullDiskLeavesEverythingAsItWas() throws IOException {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full));
		Path kept = Files.writeString(folder.resolve("kept"), "old");
		OutputFiles files = new OutputFiles();
		files.add(kept, bytes("new"));
		files.add(folder.resolve("other"), bytes("new"));
		files.add(full, bytes("new"));
		assertThatThrownBy(files::write).isInstanceOf(OutputException.class)
				.hasMessageContaining("/dev/full kunde inte skrivas: disken är full.").hasMessageContaining("orört");
		assertThat(names()).containsExactly("kept");
		assertThat(kept).hasContent("old");
	}

	@Test
	void aFailedMoveTakesTheEarlierOnesBack() throws IOException {
		Path kept = Files.writeString(folder.resolve("kept"), "old");
		Path blocked = folder.resolve("blocked");
		OutputFiles files = new OutputFiles();
		files.add(kept, bytes("new"));
		files.add(folder.resolve("fresh"), bytes("new"));
		files.add(blocked, bytes("new"));
		// A folder with something in it appears where the last file was to go: moving there must fail.
		Files.writeString(Files.createDirectory(blocked).resolve("x"), "x");
		assertThatThrownBy(files::write).isInstanceOf(OutputException.class).hasMessageContaining("kunde inte skrivas");
		assertThat(names()).containsExactly("blocked", "kept");
		assertThat(kept).hasContent("old");
	}
}
