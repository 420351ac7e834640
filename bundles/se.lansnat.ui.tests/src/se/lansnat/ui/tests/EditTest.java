package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Changing, undoing, redoing, saving, and what the window says of it. */
@ExtendWith(Pictures.class)
class EditTest {

	@TempDir
	Path folder;

	@Test
	void aChangeIsUndoneRedoneSavedAndThereWhenTheCountyIsOpenedAgain() throws Exception {
		Counties.open(folder.resolve("a"));
		Navigator.tree();
		String name = Ui.get(() -> Counties.locality().getName());
		Long before = Ui.get(() -> Counties.locality().getPopulation());

		Ui.run(() -> Counties.setPopulation(4711));
		assertThat(Ui.title()).startsWith("\u2022 \u00d6rebro l\u00e4n");
		assertThat(Ui.texts()).contains("1 osparad \u00e4ndring");
		assertThat(Menus.items("Redigera")).contains("\u00c5ngra: \u00e4ndra inv\u00e5nare f\u00f6r ort " + name);

		Ui.key(SWT.CTRL, 'z');
		Ui.until("undo", () -> Counties.locality().getPopulation() == before);
		assertThat(Ui.title()).startsWith("\u00d6rebro l\u00e4n");
		assertThat(Ui.texts()).contains("Allt sparat");
		assertThat(Navigator.selection()).isEqualTo(name);
		assertThat(Menus.items("Redigera")).contains("\u00c5ngra", "G\u00f6r om: \u00e4ndra inv\u00e5nare f\u00f6r ort " + name);

		Ui.key(SWT.CTRL, 'y');
		Ui.until("redo", () -> Counties.locality().getPopulation() != before && Counties.locality().getPopulation() == 4711);

		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty() && Ui.window().getShell().getText().startsWith("\u00d6rebro"));
		assertThat(Files.readString(folder.resolve("a/programme-1882.lansnat"))).contains("4711");

		Counties.reopen(folder.resolve("a"));
		assertThat(Ui.get(() -> Counties.locality().getPopulation())).isEqualTo(4711);
		assertThat(Menus.items("Redigera")).contains("\u00c5ngra", "G\u00f6r om");
	}

	@Test
	void stepsAreCountedFromWhatIsSaved() throws Exception {
		Counties.open(folder.resolve("b"));
		Navigator.tree();
		Ui.run(() -> Counties.setPopulation(1));
		Ui.run(() -> Counties.setPopulation(2));
		assertThat(Ui.texts()).contains("2 osparade \u00e4ndringar");
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty());
		Ui.run(() -> Ui.session().undo());
		assertThat(Ui.texts()).contains("1 osparad \u00e4ndring");
		Ui.run(() -> Counties.setPopulation(3));
		assertThat(Ui.texts()).contains("2 osparade \u00e4ndringar");
		Ui.run(() -> Ui.session().undo());
		Ui.run(() -> Ui.session().undo());
		assertThat(Ui.texts()).contains("2 osparade \u00e4ndringar");
	}
}
