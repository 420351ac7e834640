package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;

/** A save that fails leaves the parts dirty and the files whole, and the next one succeeds. */
class FailedSaveTest {

	@TempDir
	Path temp;

	private static void change(CountyFolder folder) {
		Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, 1L);
		Folders.set(folder, "1882 Hallsberg", Literals.PLACE__POPULATION, 2L);
	}

	@Test
	void whereverWritingFailsThePartsStayDirtyAndTheFilesWhole() throws IOException {
		boolean succeeded = false;
		for (int steps = 0; !succeeded; steps++) {
			Path directory = Folders.create(temp.resolve("county" + steps));
			Map<String, String> before = Folders.files(directory);
			FaultyFiles files = new FaultyFiles(RealFiles.open(directory));
			try (CountyFolder folder = CountyFolder.open(files.layer(), Access.EDIT, Folders.SETTINGS, null)) {
				change(folder);
				files.failAfter(steps, "");
				try {
					folder.save(null);
					succeeded = files.failures() == 0;
					assertThat(folder.isDirty()).isFalse();
				} catch (StorageException e) {
					assertThat(folder.parts()).filteredOn(part -> part.isDirty()).hasSize(2);
					if (e.kind() != StorageException.Kind.PENDING) {
						assertThat(Folders.files(directory)).as("after %d steps", steps).isEqualTo(before);
						assertThat(e.kind()).isEqualTo(StorageException.Kind.NO_SPACE);
					}
				}
				files.repair();
				folder.save(null);
				assertThat(folder.isDirty()).isFalse();
			}
			try (CountyFolder folder = CountyFolder.open(directory, Access.READ, null)) {
				assertThat(((Locality) Folders.find(folder, "1880 Hallsberg")).getPopulation()).isEqualTo(1L);
				assertThat(((Locality) Folders.find(folder, "1882 Hallsberg")).getPopulation()).isEqualTo(2L);
			}
			assertThat(steps).as("a save ends").isLessThan(100);
		}
	}

	@Test
	void whatOthersWroteMeanwhileIsNotOverwritten() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Path file = directory.resolve("programme-1882.lansnat");
		try (CountyFolder folder = Folders.edit(directory)) {
			change(folder);
			String others = Files.readString(file).replace("Hallsberg", "Hallsbergs k\u00f6ping");
			Files.writeString(file, others);
			Map<String, String> before = Folders.files(directory);
			assertThatThrownBy(() -> folder.save(null)).isInstanceOfSatisfying(StorageException.class,
					refusal -> assertThat(refusal.kind()).isEqualTo(StorageException.Kind.CHANGED));
			assertThat(Folders.files(directory)).isEqualTo(before);
			assertThat(folder.isDirty()).isTrue();
			folder.saveOverOthers(null);
			assertThat(folder.isDirty()).isFalse();
			assertThat(Files.readString(file)).contains("population=\"2\"").doesNotContain("k\u00f6ping");
			var backups = folder.backups().orElseThrow();
			assertThat(new String(backups.read(backups.list("programme-1882.lansnat").get(0)), StandardCharsets.UTF_8))
					.isEqualTo(others);
		}
	}

	@Test
	void whatOthersWroteInCleanPartsDoesNotMatter() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder folder = Folders.edit(directory)) {
			Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, 1L);
			Files.writeString(directory.resolve("programme-1882.lansnat"), "x");
			assertThat(folder.save(null).files()).containsExactly("programme-1880.lansnat");
		}
	}

	@Test
	void aFileThatOthersDeletedIsAChangeToo() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder folder = Folders.edit(directory)) {
			change(folder);
			Files.delete(directory.resolve("programme-1882.lansnat"));
			assertThatThrownBy(() -> folder.save(null)).isInstanceOfSatisfying(StorageException.class,
					refusal -> assertThat(refusal.kind()).isEqualTo(StorageException.Kind.CHANGED));
		}
	}

	@Test
	void savingCanBeCancelled() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Map<String, String> before = Folders.files(directory);
		try (CountyFolder folder = Folders.edit(directory)) {
			change(folder);
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			assertThatThrownBy(() -> folder.save(monitor)).isInstanceOf(OperationCanceledException.class);
			assertThat(folder.isDirty()).isTrue();
			assertThat(Folders.files(directory)).isEqualTo(before);
			folder.save(null);
		}
	}
}
