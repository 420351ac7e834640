package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.ui.safety.SaveCopy;

/** Another program changes or removes the county while it is open. */
@ExtendWith(Pictures.class)
class OutsideTest {

	private static final String FILE = "programme-1882.lansnat";

	@TempDir
	Path folder;
	private Path county;
	private String name;

	@BeforeEach
	void open() throws Exception {
		county = folder.resolve("county");
		Counties.open(county);
		Navigator.tree();
		name = Ui.get(() -> Counties.locality().getName());
	}

	private void changeOnDisk() throws IOException {
		String text = Files.readString(county.resolve(FILE));
		assertThat(text).contains("name=\"" + name + "\"");
		Files.writeString(county.resolve(FILE), text.replace("name=\"" + name + "\"", "name=\"Annanstad\""));
	}

	@Test
	void itIsNoticedWhenOneComesBackAndReadAsAStepThatCanBeUndone() throws Exception {
		changeOnDisk();
		Views.comeBack();
		Shell told = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(told))).contains("Ett annat program", FILE, "L\u00e4s in fr\u00e5n disken", "Beh\u00e5ll mina",
				"Spara en kopia", "Best\u00e4m senare");
		Ui.screenshot("outside-change");
		Ui.press(told, "L\u00e4s in fr\u00e5n disken");
		Ui.until("read", () -> Counties.locality().getName().equals("Annanstad"));
		assertThat(Ui.get(() -> Ui.session().isDirty())).isFalse();
		Ui.run(() -> Ui.session().undo());
		assertThat(Ui.get(() -> Counties.locality().getName())).isEqualTo(name);
		assertThat(Ui.get(() -> Ui.session().isDirty())).isTrue();
	}

	@Test
	void aSaveAsksAndKeepsMineIfToldTo() throws Exception {
		Ui.run(() -> Counties.setPopulation(4711));
		changeOnDisk();
		Ui.key(SWT.CTRL, 's');
		Shell told = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(told))).contains("Du har sj\u00e4lv osparade \u00e4ndringar");
		Ui.press(told, "Beh\u00e5ll mina");
		Ui.until("saved", () -> !Ui.session().isDirty());
		assertThat(Files.readString(county.resolve(FILE))).contains("4711", name).doesNotContain("Annanstad");
	}

	@Test
	void aFolderThatIsGoneLosesNothingAndCanBeCopied() throws Exception {
		Ui.run(() -> Counties.setPopulation(4711));
		Files.move(county, folder.resolve("elsewhere"));
		Views.comeBack();
		Shell told = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(told))).contains("g\u00e5r inte att n\u00e5", county.toString(), "finns kvar", "Spara en kopia")
				.doesNotContain("null", "Exception");
		Ui.screenshot("folder-gone");
		Ui.press(told, "St\u00e4ng");
		Ui.until("told", told::isDisposed);

		Path copy = folder.resolve("copy");
		Ui.start(() -> SaveCopy.write(Ui.session(), Ui.window().getShell(), copy));
		Shell done = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(done))).contains(copy.toString());
		Ui.press(done, "St\u00e4ng");
		assertThat(Files.readString(copy.resolve(FILE))).contains("4711");
		assertThat(Ui.get(() -> Ui.session().isDirty())).isTrue();

		Files.move(folder.resolve("elsewhere"), county);
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty());
		assertThat(Files.readString(county.resolve(FILE))).contains("4711");
	}
}
