package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.tests.MigrationTest;

/** Damaged, newer and older parts in a folder: the rest can be used, and what is not understood is never overwritten. */
class PartStatesTest {

	@TempDir
	Path temp;
	private Path directory;
	private Path file;

	@BeforeEach
	void create() throws IOException {
		directory = Folders.create(temp.resolve("county"));
		file = directory.resolve("programme-1882.lansnat");
	}

	private void write(String text) throws IOException {
		Files.writeString(file, text);
	}

	@Test
	void theRestOfAFolderWithADamagedPartCanBeUsed() throws IOException {
		String damaged = Files.readString(file).substring(0, 700);
		write(damaged);
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.parts().get(2).state()).isEqualTo(PartState.UNAVAILABLE);
			assertThat(folder.parts().get(2).root()).isEmpty();
			assertThat(folder.problems()).singleElement().returns("part-cut-off", Problem::code)
					.returns("programme-1882.lansnat", Problem::file);
			assertThat(folder.programmes()).extracting(MunicipalProgramme::getMunicipalityCode).containsExactly("1880");
			Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, 1L);
			assertThat(folder.save(null).files()).containsExactly("programme-1880.lansnat");
		}
		assertThat(Files.readString(file)).isEqualTo(damaged);
	}

	@Test
	void aDamagedCountyLeavesTheProgrammes() throws IOException {
		Files.write(directory.resolve("county.lansnat"), new byte[500]);
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.county()).isEmpty();
			assertThat(folder.programmes()).hasSize(2);
			assertThat(folder.problems()).extracting(Problem::code).containsExactly("part-nul-bytes");
		}
	}

	@Test
	void aNewerPartCanBeReadAndNotChanged() throws IOException {
		String newer = Files.readString(file).replace("schema=\"1.2\"", "schema=\"2.0\"");
		write(newer);
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(folder.parts().get(2).state()).isEqualTo(PartState.READ_ONLY);
			assertThatThrownBy(() -> Folders.set(folder, "1882 Hallsberg", Literals.PLACE__POPULATION, 1L))
					.isInstanceOfSatisfying(EditRefusedException.class, refusal -> assertThat(refusal.problems()).singleElement()
							.returns("part-read-only", Problem::code));
			var plain = new SetCommand(new Edits(folder).domain(), Folders.find(folder, "1882 Hallsberg"), Literals.PLACE__NAME, "x");
			assertThatThrownBy(() -> folder.commandStack().execute(plain)).isInstanceOf(EditRefusedException.class);
			assertThat(folder.isDirty()).isFalse();
			Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, 1L);
			folder.save(null);
		}
		assertThat(Files.readString(file)).isEqualTo(newer);
	}

	@Test
	void aNewerMinorPartIsChangedAndKeepsItsVersionAndWhatIsUnknown() throws IOException {
		write(Files.readString(file).replace("schema=\"1.2\"", "schema=\"1.3\"").replace("name=\"Hallsberg\"",
				"name=\"Hallsberg\"\n      altitude=\"50\""));
		String newer = Files.readString(file);
		try (CountyFolder folder = Folders.edit(directory)) {
			Folders.set(folder, "1882 Hallsberg", Literals.PLACE__POPULATION, 1L);
			folder.save(null);
		}
		assertThat(Files.readString(file)).contains("altitude=\"50\"").isEqualTo(
				newer.replace("altitude=\"50\"\n      population=\"500\"", "altitude=\"50\"\n      population=\"1\""));
	}

	@Test
	void anOlderPartIsMigratedAndItsOriginalIsAmongTheBackupsAfterTheFirstSave() throws IOException {
		String old;
		try (InputStream in = MigrationTest.class.getResourceAsStream("priority-letters.lansnat")) {
			old = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		write(old);
		try (CountyFolder folder = Folders.edit(directory)) {
			FolderPart part = folder.parts().get(2);
			assertThat(part.state()).isEqualTo(PartState.EDITABLE);
			assertThat(part.isDirty()).isFalse();
			assertThat(Files.readString(file)).isEqualTo(old);
			Edits edits = new Edits(folder);
			edits.execute(edits.set(part.root().orElseThrow(), Literals.MUNICIPAL_PROGRAMME__TEMPLATE, "sou"));
			folder.save(null);
			assertThat(Files.readString(file)).contains("schema=\"1.2\"", "template=\"sou\"", "<grounds>SCHOOL</grounds>");
			var backups = folder.backups().orElseThrow();
			assertThat(new String(backups.read(backups.list("programme-1882.lansnat").get(0)), StandardCharsets.UTF_8)).isEqualTo(old);
		}
	}
}
