package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IEditorDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.ui.Overviews;

/** The editors of the whole county. */
@ExtendWith(Pictures.class)
class OverviewsTest {

	private static final String CAPACITY = "se.lansnat.ui.editors.county.capacity";

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		Ui.run(Plans::add);
	}

	@Test
	void eachOfThemOpensAndClosesWithTheCounty() {
		List<IEditorDescriptor> all = Ui.get(Overviews::all);
		assertThat(all).hasSize(8);
		for (IEditorDescriptor overview : all) {
			Ui.run(() -> Overviews.open(Ui.page(), Ui.session(), overview.getId()));
			Ui.until(overview.getLabel(), () -> Ui.page().getActiveEditor() != null
					&& Ui.page().getActiveEditor().getTitle().equals(overview.getLabel() + " \u2013 \u00d6rebro l\u00e4n"));
			Ui.screenshot("overview" + overview.getId().substring(overview.getId().lastIndexOf('.')));
		}
		Ui.run(() -> Ui.session().close());
		Ui.until("closed", () -> Ui.page().getEditorReferences().length == 0);
	}

	@Test
	void aPresetChangesWhatIsFullAndTheSummarySaysWhatItWasBefore() {
		Ui.run(() -> Overviews.open(Ui.page(), Ui.session(), CAPACITY));
		Ui.until("computed", () -> Ui.texts().stream().anyMatch(text -> text.startsWith("0 av 1 f\u00f6rbindelser")));
		Combo presets = Ui.get(() -> Ui.all(Ui.window().getShell(), Combo.class, combo -> combo.getItemCount() == 2 && combo.getItem(1)
				.startsWith("5")).get(0));
		Ui.run(() -> {
			presets.select(1);
			presets.notifyListeners(SWT.Selection, null);
		});
		Ui.until("full now", () -> Ui.texts().stream().anyMatch(text -> text.startsWith("1 av 1 f\u00f6rbindelser")
				&& text.endsWith("Tidigare: 0.")));
		Ui.screenshot("capacity-changed");
		assertThat(Ui.get(() -> Ui.session().county().getAssumptions())).singleElement().satisfies(own -> assertThat(own.getValue())
				.isEqualByComparingTo("5"));
		Ui.run(() -> Ui.session().execute(edits -> edits.set(Plans.connections().get(0), Literals.CONNECTION__CAPACITY_MBIT_S,
				new BigDecimal(6000))));
		Ui.until("wide enough", () -> Ui.texts().stream().anyMatch(text -> text.startsWith("0 av 1 f\u00f6rbindelser")));
		Ui.run(() -> Ui.session().undo());
		Ui.run(() -> Ui.session().undo());
		Ui.until("as at first", () -> presets.getSelectionIndex() == 0);
	}
}
