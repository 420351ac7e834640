package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;

/** Problems are found while one works, shown where they are, and put right from the keyboard. */
@ExtendWith(Pictures.class)
class ProblemsTest {

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		Ui.run(() -> {
			Locality locality = Counties.locality();
			Ui.session().execute(edits -> edits.together("test", List.of(edits.set(locality, Literals.PLACE__LATITUDE, 14.9),
					edits.set(locality, Literals.PLACE__LONGITUDE, 58.9))));
		});
		Views.awaitProblem("coordinates-swapped", true);
	}

	@Test
	void theNavigatorMarksThemInWordsToo() {
		Tree tree = Navigator.tree();
		Ui.until("marked once the whole county has been checked", () -> tree.getItem(0).getText().contains("varningar: 1"));
		assertThat(Ui.get(() -> tree.getItem(0).getItem(1).getText())).startsWith("Askersund").contains("varningar: 1");
		assertThat(Ui.get(() -> tree.getItem(0).getItem(2).getText())).doesNotContain("varningar");
	}

	@Test
	void enterGoesToTheObjectAndCtrl1PutsItRight() {
		Views.show(Views.PROBLEMS);
		Ui.screenshot("problems");
		assertThat(Ui.texts()).anyMatch(text -> text.startsWith("Fel: 0   Varningar: 1"));
		Ui.key(SWT.CTRL, '1');
		Ui.screenshot("quick-fix");
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.key(0, SWT.CR);
		Ui.until("put right", () -> Counties.locality().getLatitude() > Counties.locality().getLongitude());
		Views.awaitProblem("coordinates-swapped", false);
		assertThat(Menus.items("Redigera")).contains("\u00c5ngra: Byt plats p\u00e5 latitud och longitud");
		Ui.run(() -> Ui.session().undo());
		Views.awaitProblem("coordinates-swapped", true);

		Ui.run(() -> Ui.page().closeAllEditors(false));
		Views.show(Views.PROBLEMS);
		Ui.key(0, SWT.CR);
		// The row of the problem that was gone for a while has been left for another.
		Ui.until("the editor", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getTitle().contains("Orter"));
	}
}
