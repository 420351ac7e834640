package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Leaving a county, or the program, with unsaved changes. */
@ExtendWith(Pictures.class)
class LeaveTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void changeSomething() throws Exception {
		Counties.open(folder.resolve("county"));
		file = folder.resolve("county/programme-1882.lansnat");
		Ui.run(() -> Counties.setPopulation(4711));
	}

	@Test
	void theWindowAsksBeforeItClosesAndStaysOpenIfToldTo() {
		Ui.start(() -> Ui.window().getShell().close());
		Shell question = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(question))).contains("\u00d6rebro l\u00e4n har \u00e4ndringar som inte \u00e4r sparade", "Spara",
				"Kasta \u00e4ndringarna", "Avbryt");
		Ui.screenshot("leave-question");
		Ui.press(question, "Avbryt");
		Ui.until("answered", question::isDisposed);
		assertThat(Ui.get(() -> Ui.session().isDirty())).isTrue();
		assertThat(Ui.get(() -> PlatformUI.getWorkbench().isClosing())).isFalse();
	}

	@Test
	void theCountyIsSavedAndThenLeft() throws Exception {
		Menus.choose("Arkiv", "St\u00e4ng l\u00e4n");
		Ui.press(Ui.dialog("L\u00e4nsn\u00e4t"), "Spara");
		Ui.until("closed", () -> !Ui.session().isOpen());
		assertThat(Files.readString(file)).contains("4711");
		assertThat(Ui.title()).isEqualTo("L\u00e4nsn\u00e4t");
	}

	@Test
	void theChangesAreThrownAwayIfTheUserSaysSo() throws Exception {
		Menus.choose("Arkiv", "St\u00e4ng l\u00e4n");
		Ui.press(Ui.dialog("L\u00e4nsn\u00e4t"), "Kasta \u00e4ndringarna");
		Ui.until("closed", () -> !Ui.session().isOpen());
		assertThat(Files.readString(file)).doesNotContain("4711");
	}
}
