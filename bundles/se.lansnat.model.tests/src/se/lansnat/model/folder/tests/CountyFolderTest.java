package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.County;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.folder.UnsuitableFolderException;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.storage.FolderLockedException;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.IllegalTextException;

/** Creating, opening and asking. */
class CountyFolderTest {

	@TempDir
	Path temp;

	@Test
	void aNewFolderHasItsPartsAndKeepsTheMachinesFilesOutOfGit() throws IOException {
		Path directory = Folders.create(temp.resolve("a/b"));
		Map<String, String> files = Folders.files(directory);
		assertThat(files.keySet()).containsExactly(".gitignore", "county.lansnat", "programme-1880.lansnat", "programme-1882.lansnat");
		assertThat(files).containsEntry(".gitignore", "/.lansnat/\n")
				.containsEntry("county.lansnat", Models.text(Models.county()))
				.containsEntry("programme-1882.lansnat", Models.text(Models.programme("1882")));
	}

	@Test
	void anEmptyDirectoryCanBecomeAFolder() throws IOException {
		Folders.create(Files.createDirectory(temp.resolve("empty")));
		assertThat(temp.resolve("empty/county.lansnat")).exists();
	}

	@Test
	void aDirectoryWithSomethingInItIsLeftAlone() throws IOException {
		Files.writeString(temp.resolve("brev.txt"), "Hej");
		assertThatThrownBy(() -> Folders.create(temp)).isInstanceOf(UnsuitableFolderException.class)
				.hasMessageContaining(temp.toRealPath().toString());
		assertThat(Folders.files(temp)).containsExactly(Map.entry("brev.txt", "Hej"));
	}

	@Test
	void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
		County county = Models.county();
		county.setName("\u0000");
		Path absent = temp.resolve("absent");
		assertThatThrownBy(() -> CountyFolder.create(absent, county, List.of(), null)).isInstanceOf(IllegalTextException.class);
		assertThat(absent).doesNotExist();
		Path empty = Files.createDirectory(temp.resolve("empty"));
		assertThatThrownBy(() -> CountyFolder.create(empty, county, List.of(), null)).isInstanceOf(IllegalTextException.class);
		assertThat(empty).isEmptyDirectory();
	}

	@Test
	void creatingCanBeCancelledAndLeavesNothingBehind() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThatThrownBy(() -> CountyFolder.create(temp.resolve("x"), Models.county(), List.of(), monitor))
				.isInstanceOf(OperationCanceledException.class);
		assertThat(temp.resolve("x")).doesNotExist();
	}

	@Test
	void whatIsNoCountyFolderIsNotOpened() throws IOException {
		assertThatThrownBy(() -> CountyFolder.open(temp, Access.READ, null)).isInstanceOf(UnsuitableFolderException.class);
		assertThatThrownBy(() -> CountyFolder.open(temp, Access.EDIT, null)).isInstanceOf(UnsuitableFolderException.class);
		assertThatThrownBy(() -> CountyFolder.open(temp.resolve("gone"), Access.READ, null)).isInstanceOf(StorageException.class);
		Path file = Files.writeString(temp.resolve("file"), "");
		assertThatThrownBy(() -> CountyFolder.open(file, Access.READ, null)).isInstanceOf(StorageException.class);
		Files.delete(file);
		Folders.create(temp.resolve("county"));
		Folders.edit(temp.resolve("county")).close();
	}

	@Test
	void anOpenFolderAnswersQuestions() throws IOException {
		try (CountyFolder folder = Folders.edit(Folders.create(temp.resolve("county")))) {
			assertThat(folder.county().orElseThrow().getName()).isEqualTo("\u00d6rebro");
			assertThat(folder.programmes()).extracting(MunicipalProgramme::getMunicipalityCode).containsExactly("1880", "1882");
			assertThat(folder.programme("1882")).containsSame(folder.programmes().get(1));
			assertThat(folder.programme("1814")).isEmpty();
			assertThat(folder.parts()).extracting(FolderPart::file).containsExactly("county.lansnat", "programme-1880.lansnat",
					"programme-1882.lansnat", "regional.lansnat", "support.lansnat");
			assertThat(folder.problems()).isEmpty();
			assertThat(folder.isWritable()).isTrue();
			assertThat(folder.isDirty()).isFalse();
			assertThat(Folders.find(folder, "1882 Hallsberg")).isInstanceOf(Locality.class);
			assertThat(folder.partOf(Folders.find(folder, "1882 Hallsberg"))).containsSame(folder.parts().get(2));
			assertThat(folder.find(Models.id("nothing"))).isEmpty();
			assertThat(folder.partOf(ModelFactory.eINSTANCE.createLocality())).isEmpty();
			assertThat(folder.usesId(Models.id("county"))).isTrue();
			assertThat(folder.usesId(Models.id("nothing"))).isFalse();
		}
	}

	@Test
	void oneAtATimeEditsAndOthersMayLook() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder editing = Folders.edit(directory)) {
			assertThatThrownBy(() -> Folders.edit(directory)).isInstanceOf(FolderLockedException.class);
			Folders.set(editing, "1880 Hallsberg", Literals.PLACE__POPULATION, 7L);
			editing.save(null);
			try (CountyFolder reading = CountyFolder.open(directory, Access.READ, null)) {
				assertThat(((Locality) Folders.find(reading, "1880 Hallsberg")).getPopulation()).isEqualTo(7L);
				assertThat(reading.isWritable()).isFalse();
			}
		}
		Folders.edit(directory).close();
	}

	@Test
	void aFolderOpenForReadingRefusesEveryChange() throws IOException {
		try (CountyFolder folder = CountyFolder.open(Folders.create(temp.resolve("county")), Access.READ, null)) {
			String before = Models.text(folder.programmes().get(0));
			assertThatThrownBy(() -> Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, 7L))
					.isInstanceOf(EditRefusedException.class);
			assertThat(Models.text(folder.programmes().get(0))).isEqualTo(before);
			assertThat(folder.isDirty()).isFalse();
		}
	}

	@Test
	void aFailedOpeningGivesTheLockBack() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThatThrownBy(() -> CountyFolder.open(directory, Access.EDIT, monitor)).isInstanceOf(OperationCanceledException.class);
		Folders.edit(directory).close();
	}

	@Test
	void aFolderWithoutCountySaysSo() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Files.delete(directory.resolve("county.lansnat"));
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.county()).isEmpty();
			assertThat(folder.programmes()).hasSize(2);
			assertThat(folder.problems()).extracting(Problem::code).containsExactly("county-missing");
		}
	}

	@Test
	void aCountyWithoutARegionalProgrammeHasOneToBeFilledThatIsWrittenOnceSomethingIsInIt() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		String id;
		try (CountyFolder folder = Folders.edit(directory)) {
			RegionalProgramme programme = folder.regionalProgramme().orElseThrow();
			id = programme.getId();
			assertThat(programme.getCountyCode()).isEqualTo("18");
			assertThat(folder.isDirty()).isFalse();
			folder.save(null);
			assertThat(directory.resolve(PartFiles.REGIONAL)).doesNotExist();
			folder.commandStack().execute(new Edits(folder).set(programme, Literals.REGIONAL_PROGRAMME__TEMPLATE, "sou"));
			assertThat(folder.save(null).files()).containsExactly(PartFiles.REGIONAL);
		}
		try (CountyFolder folder = CountyFolder.open(directory, Access.READ, null)) {
			assertThat(folder.regionalProgramme().orElseThrow()).returns("sou", RegionalProgramme::getTemplate).returns(id, RegionalProgramme::getId);
		}
	}

	@Test
	void otherFilesAreNoneOfOurBusiness() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Files.writeString(directory.resolve("anteckningar.txt"), "x");
		Files.createDirectory(directory.resolve("bilder.lansnat"));
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.parts()).hasSize(5);
		}
	}

	@Test
	void anIdInTwoFilesIsFoundInTheFirstAndLeftOutInTheOther() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Path second = directory.resolve("programme-1882.lansnat");
		Files.writeString(second, Files.readString(second).replace(Models.id("1882 Hallsberg"), Models.id("1880 Hallsberg")));
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.problems()).singleElement().returns("id-duplicate-file", Problem::code)
					.returns("programme-1882.lansnat", Problem::file).returns(Models.id("1880 Hallsberg"), Problem::id);
			Locality first = (Locality) Folders.find(folder, "1880 Hallsberg");
			assertThat(folder.partOf(first).orElseThrow().file()).isEqualTo("programme-1880.lansnat");
			assertThat(folder.isLeftOut(first)).isFalse();
			Locality other = folder.programmes().get(1).getLocalities().stream().filter(locality -> locality.getName().equals("Hallsberg"))
					.findFirst().orElseThrow();
			assertThat(folder.isLeftOut(other)).isTrue();
		}
	}

	@Test
	void whatCannotBeReliedOnIsLeftOut() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Path file = directory.resolve("programme-1880.lansnat");
		Files.writeString(file, Files.readString(file).replaceFirst("population=\"500\"", "population=\"-500\"")
				.replaceFirst("from=\"[^\"]*\"", "from=\"" + Models.id("nowhere") + "\"").replaceFirst("kind=\"MAIN\"", "kind=\"X\""));
		try (CountyFolder folder = Folders.edit(directory)) {
			MunicipalProgramme programme = folder.programmes().get(0);
			assertThat(programme.getLocalities()).filteredOn(folder::isLeftOut).singleElement().returns(-500L, Locality::getPopulation);
			assertThat(programme.getConnections()).allMatch(folder::isLeftOut);
			assertThat(programme.getNodes()).filteredOn(folder::isLeftOut).hasSize(1);
			assertThat(folder.isLeftOut(programme)).isFalse();
		}
	}

	@Test
	void theFirstOfTwoObjectsWithOneIdGivesWayToTheOtherWhenItGoes() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Path file = directory.resolve("programme-1880.lansnat");
		Files.writeString(file, Files.readString(file).replace(Models.id("1880 \u00c5sbro"), Models.id("1880 Hallsberg")));
		try (CountyFolder folder = Folders.edit(directory)) {
			MunicipalProgramme programme = folder.programmes().get(0);
			Locality first = programme.getLocalities().get(0);
			Locality other = programme.getLocalities().get(1);
			assertThat(folder.find(first.getId())).containsSame(first);
			programme.getLocalities().remove(first);
			assertThat(folder.find(other.getId())).containsSame(other);
			assertThat(folder.isLeftOut(other)).isFalse();
		}
	}
}
