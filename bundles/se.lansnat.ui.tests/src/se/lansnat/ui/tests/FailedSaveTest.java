package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A save that fails: nothing is lost on disk or in the window, and the user is told what to do. */
@ExtendWith(Pictures.class)
class FailedSaveTest {

	@TempDir
	Path folder;

	@Test
	void theOldFileIsWholeAndTheChangeIsStillThere() throws Exception {
		Path county = folder.resolve("county");
		Counties.open(county);
		Path file = county.resolve("programme-1882.lansnat");
		byte[] before = Files.readAllBytes(file);
		Navigator.tree();
		Ui.run(() -> Counties.setPopulation(4711));
		// A file stands where the save keeps its journal.
		Path machine = county.resolve(".lansnat");
		Path aside = folder.resolve("aside");
		Files.move(machine, aside);
		Files.writeString(machine, "in the way");

		Ui.key(SWT.CTRL, 's');
		Shell told = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(told))).contains("\u00d6rebro l\u00e4n gick inte att spara", "finns kvar h\u00e4r i f\u00f6nstret", county.toString())
				.doesNotContain("null", "\tat ");
		Ui.screenshot("failed-save");
		Ui.press(told, "St\u00e4ng");
		Ui.until("told", told::isDisposed);
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(Ui.get(() -> Ui.session().isDirty())).isTrue();
		assertThat(Ui.get(() -> Counties.locality().getPopulation())).isEqualTo(4711);
		assertThat(Ui.title()).startsWith("\u2022");

		Files.delete(machine);
		Files.move(aside, machine);
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty());
		assertThat(Files.readString(file)).contains("4711");
	}
}
