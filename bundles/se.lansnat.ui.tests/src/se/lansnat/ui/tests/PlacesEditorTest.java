package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;

/** The main way of changing a county: from the navigator into the table of localities, by keyboard alone. */
@ExtendWith(Pictures.class)
class PlacesEditorTest {

	private static final String TITLE = "Askersund \u2013 Orter och omr\u00e5den";

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		openEditor();
	}

	private static void openEditor() {
		Navigator.tree();
		Ui.until("the ceilings, which select a municipality when they come", () -> Navigator.selection().equals("Askersund"));
		Ui.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.until("localities selected", () -> Navigator.selection().equals("Orter"));
		Ui.key(0, SWT.CR);
		Ui.until("the editor", () -> editor() != null && editor().getTitle().equals(TITLE));
		Ui.until("the focus in its table", () -> Ui.display().getFocusControl() instanceof Canvas);
		assertThat(Ui.texts()).contains("Allt sparat");
	}

	private static IEditorPart editor() {
		return Ui.page().getActiveEditor();
	}

	/** Types into the first row's number of inhabitants, the third column. */
	private static void typePopulation(String text) {
		Ui.key(0, SWT.ARROW_RIGHT);
		Ui.key(0, SWT.ARROW_RIGHT);
		Ui.type(text);
	}

	private static List<Locality> changed() {
		return Ui.session().programme("1882").orElseThrow().getLocalities().stream()
				.filter(l -> l.getPopulation() != null && l.getPopulation() == 4711).toList();
	}

	@Test
	void aNumberIsTypedUndoneRedoneSavedAndThereWhenTheCountyIsOpenedAgain() throws Exception {
		Path file = folder.resolve("county/programme-1882.lansnat");
		typePopulation("4 711");
		Ui.key(0, SWT.CR);
		Ui.until("changed", () -> changed().size() == 1);
		Ui.screenshot("edited-locality");
		assertThat(Ui.get(() -> editor().isDirty())).isTrue();
		String label = "\u00e4ndra inv\u00e5nare f\u00f6r ort " + Ui.get(() -> changed().get(0).getName());
		assertThat(Menus.items("Redigera")).contains("\u00c5ngra: " + label);

		Ui.key(SWT.CTRL, 'z');
		Ui.until("undone", () -> changed().isEmpty() && !editor().isDirty());
		Ui.key(SWT.CTRL, 'y');
		Ui.until("redone", () -> changed().size() == 1);
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty() && !editor().isDirty());
		assertThat(Files.readString(file)).contains("4711");

		Ui.key(SWT.CTRL, 'w');
		Ui.until("closed", () -> editor() == null);
		Counties.reopen(folder.resolve("county"));
		assertThat(Ui.get(() -> changed().size())).isEqualTo(1);
		openEditor();
	}

	@Test
	void theEditorsOfACountyCloseWithIt() {
		Ui.run(() -> Ui.session().close());
		Ui.until("closed", () -> editor() == null);
		assertThat(Ui.get(() -> Ui.page().isEditorAreaVisible())).isFalse();
	}

	@Test
	void whatIsHalfTypedIsSavedToo() throws Exception {
		typePopulation("4711");
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> changed().size() == 1 && !Ui.session().isDirty());
		assertThat(Files.readString(folder.resolve("county/programme-1882.lansnat"))).contains("4711");
	}
}
