package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.StatusChange;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.Unsaved;
import se.lansnat.model.recovery.RecoveryStore;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.storage.StorageException;
import se.lansnat.ui.Contents;
import se.lansnat.ui.Editors;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Overviews;
import se.lansnat.ui.problems.CountyProblems;
import se.lansnat.ui.safety.RecoveryKeeper;
import se.lansnat.ui.shell.CountyOpening;

/**
 * Walks through every perspective, view, editor and dialog and keeps pictures for people to look at. It presses nothing by its label:
 * releng/gallery lets it run in Swedish, in English, dark, and at 200 %.
 */
@ExtendWith(Pictures.class)
class GalleryTest {

	private static final String UNTITLED = "county";
	/** What opens the editors that show neither contents of a municipality nor something of the whole county. */
	private static final Map<String, String> OPENED_BY = Map.of("se.lansnat.ui.welcome", "se.lansnat.ui.command.welcome",
			"se.lansnat.ui.consolidation.regional", "se.lansnat.ui.consolidation.command.regional");

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		ExampleCounty.open(folder.resolve(UNTITLED));
		Ui.until("checked", () -> !CountyProblems.of(Ui.session()).all().isEmpty());
	}

	@AfterEach
	void small() {
		Ui.run(() -> {
			if (Ui.page().isPageZoomed()) {
				zoom();
			}
		});
	}

	@Test
	void everyPerspective() {
		List<IPerspectiveDescriptor> all = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
				.filter(perspective -> perspective.getId().startsWith("se.lansnat.")).toList();
		assertThat(all).hasSize(Gallery.registered("org.eclipse.ui.perspectives", "perspective").size());
		for (IPerspectiveDescriptor perspective : all) {
			Ui.run(() -> {
				Ui.page().setPerspective(perspective);
				Ui.page().resetPerspective();
			});
			Gallery.picture("perspective-" + last(perspective.getId()));
			Ui.run(() -> Plans.open(Literals.MUNICIPAL_PROGRAMME__LOCALITIES));
			Gallery.awaitTable();
			Gallery.picture("perspective-" + last(perspective.getId()) + "-editor");
			Ui.run(() -> Ui.page().closeAllEditors(false));
		}
		Ui.run(() -> Ui.page().setPerspective(all.stream().filter(one -> one.getId().endsWith(".plan")).findFirst().orElseThrow()));
		Ui.run(() -> Ui.session().close());
		Gallery.picture("perspective-no-county");
	}

	@Test
	void everyView() {
		for (IConfigurationElement view : Gallery.registered("org.eclipse.ui.views", "view")) {
			Ui.run(() -> Ui.session().reveal(Counties.locality().getId()));
			Views.show(view.getAttribute("id"));
			Ui.run(GalleryTest::zoom);
			Gallery.picture("view-" + last(view.getAttribute("id")));
			Ui.run(GalleryTest::zoom);
		}
	}

	@Test
	void everyEditor() {
		for (IConfigurationElement editor : Gallery.registered("org.eclipse.ui.editors", "editor")) {
			String id = editor.getAttribute("id");
			String extensions = editor.getAttribute("extensions");
			if (extensions == null) {
				assertThat(OPENED_BY).as("what opens the editor").containsKey(id);
				Gallery.command(OPENED_BY.get(id));
				Ui.until(id, () -> Ui.page().getActiveEditor() != null);
				editor(last(id));
			} else if (extensions.equals("wholecounty")) {
				Ui.run(() -> Overviews.open(Ui.page(), Ui.session(), id));
				editor("county-" + last(id));
			} else {
				MunicipalProgramme programme = Ui.get(Plans::askersund);
				for (String feature : extensions.split(",")) {
					Contents contents = new Contents(programme,
							(EReference) programme.eClass().getEStructuralFeature(feature));
					Ui.run(() -> Editors.open(Ui.page(), Ui.session(), contents).orElseThrow());
					editor(feature);
				}
			}
		}
	}

	/** As large as it gets. */
	private static void editor(String name) {
		Ui.run(GalleryTest::zoom);
		Gallery.picture("editor-" + name);
		Ui.run(() -> {
			zoom();
			Ui.page().closeAllEditors(false);
		});
	}

	@Test
	void everyDialog() throws Exception {
		Gallery.close(Gallery.dialog("new-county", () -> Gallery.command("se.lansnat.ui.command.new")));
		Gallery.close(Gallery.dialog("preferences", () -> Gallery.command("se.lansnat.ui.command.settings")));
		Shell about = Gallery.dialog("about", () -> Gallery.command(IWorkbenchCommandConstants.HELP_ABOUT));
		Gallery.close(Gallery.dialog("notices", () -> Gallery.press(about, button -> button.getData() instanceof Integer id
				&& id == IDialogConstants.CLIENT_ID)));
		Gallery.close(about);
		Gallery.close(Gallery.dialog("keys", () -> Gallery.command(IWorkbenchCommandConstants.WINDOW_SHOW_KEY_ASSIST)));
		Gallery.close(Gallery.dialog("failure", () -> Ui.start(() -> ErrorReporter.report(
				Counties.locality().getName(), new IllegalStateException("example")))));
		Ui.run(() -> Counties.setPopulation(4711));
		Gallery.close(Gallery.dialog("leave", () -> Gallery.command("se.lansnat.ui.command.close")));
		Ui.run(() -> Ui.session().undo());
		Gallery.close(Gallery.dialog("neighbours", () -> Gallery.command("se.lansnat.ui.consolidation.command.neighbours")));
		inTables();
		ofButtons();
		search();
		outside();
		Gallery.assertAllDialogsShown();
	}

	private static void inTables() {
		Ui.run(() -> Plans.open(Literals.MUNICIPAL_PROGRAMME__NODES));
		Gallery.awaitTable();
		Gallery.close(Gallery.dialog("delete", () -> Ui.key(SWT.CTRL, SWT.DEL)));
		Gallery.close(Gallery.dialog("columns", () -> Ui.key(SWT.CTRL | SWT.SHIFT, 'k')));
		Ui.key(0, SWT.ARROW_RIGHT);
		Ui.key(0, SWT.F2);
		Gallery.picture("table-choices");
		Ui.key(0, SWT.ESC);
		Ui.key(0, SWT.ESC);
		Ui.type("xyz");
		Ui.key(0, SWT.CR);
		Gallery.picture("table-wrong");
		Ui.key(0, SWT.ESC);
		Ui.key(0, SWT.ESC);
		Ui.key(SWT.CTRL, 'f');
		Ui.type("nod");
		Gallery.picture("table-find");
		Ui.key(0, SWT.ESC);
		Ui.key(SWT.CTRL, 'g');
		Gallery.picture("table-go-to");
		Ui.key(0, SWT.ESC);
		Ui.key(SWT.CTRL | SWT.SHIFT, 'f');
		Gallery.picture("table-filter");
		Ui.key(0, SWT.ESC);
		Ui.run(() -> {
			var menu = Ui.display().getFocusControl().getMenu();
			menu.setLocation(Ui.display().getFocusControl().toDisplay(300, 20));
			menu.setVisible(true);
		});
		Gallery.picture("table-menu");
		Ui.key(0, SWT.ESC);
		Ui.run(() -> Ui.page().closeAllEditors(false));
	}

	/** What the buttons of the form and beside contradictions open. */
	private static void ofButtons() {
		MunicipalProgramme programme = Ui.get(Plans::askersund);
		StatusChange decision = ModelFactory.eINSTANCE.createStatusChange();
		decision.setDate(LocalDate.of(2001, 6, 1));
		decision.setDecidedBy("L\u00e4nsstyrelsen");
		Ui.run(() -> Ui.session().execute(edits -> edits.approve(programme, decision)));
		for (EReference contents : List.of(Literals.MUNICIPAL_PROGRAMME__SECTIONS, Literals.MUNICIPAL_PROGRAMME__PEOPLE,
				Literals.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS)) {
			Ui.run(() -> Editors.open(Ui.page(), Ui.session(), new Contents(programme, contents)).orElseThrow());
			Ui.run(GalleryTest::zoom);
			Gallery.everyButton(contents.getName());
			Ui.run(GalleryTest::zoom);
		}
		Ui.run(() -> Ui.page().closeAllEditors(false));
		Views.show("se.lansnat.ui.consolidation.conflicts");
		Ui.run(GalleryTest::zoom);
		Gallery.awaitTable();
		Gallery.picture("conflicts");
		Ui.key(SWT.CTRL, 'a');
		Gallery.close(Gallery.dialog("alike", () -> Ui.key(0, '1')));
		Gallery.everyButton("conflicts");
		Ui.run(GalleryTest::zoom);
	}

	/** The search with hits, with a query that is wrong, and what its buttons and menus open. */
	private static void search() {
		Gallery.close(Gallery.dialog("synonyms", () -> Gallery.command("se.lansnat.ui.search.command.synonyms")));
		Gallery.command("se.lansnat.ui.search.command.search");
		Ui.until("the box", () -> Ui.display().getFocusControl() instanceof Text);
		Ui.run(GalleryTest::zoom);
		String name = Ui.get(() -> Counties.locality().getName());
		Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText(name));
		Gallery.picture("search-hits");
		Ui.key(0, SWT.ARROW_DOWN);
		Gallery.picture("search-current-hit");
		Gallery.command("se.lansnat.ui.search.command.search");
		Ui.until("the box again", () -> Ui.display().getFocusControl() instanceof Text);
		Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText("namm:" + name));
		Gallery.picture("search-wrong");
		Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText(name));
		Gallery.everyButton("search");
		Ui.key(0, SWT.ESC);
		Shell save = Gallery.dialog("search-save", () -> chooseSaved(1));
		Ui.type(UNTITLED);
		Ui.key(0, SWT.CR);
		Ui.until("saved", save::isDisposed);
		Gallery.close(Gallery.dialog("search-saved", () -> chooseSaved(3)));
		Ui.run(GalleryTest::zoom);
	}

	/** Opens the menu of the saved searches, which the second button of the view does, and takes the item with the number. */
	private static void chooseSaved(int number) {
		Button button = Ui.get(() -> Ui.all(Ui.window().getShell(), Button.class, one -> one.isVisible() && (one.getStyle() & SWT.PUSH) != 0)
				.get(1));
		Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
		Ui.pause(500);
		for (int i = 0; i < number; i++) {
			Ui.key(0, SWT.ARROW_DOWN);
		}
		Ui.key(0, SWT.CR);
	}

	private void outside() throws Exception {
		Path county = folder.resolve(UNTITLED);
		Path file = county.resolve("programme-1882.lansnat");
		String name = Ui.get(() -> Counties.locality().getName());
		String text = Files.readString(file);
		Files.writeString(file, text.replace("name=\"" + name + "\"", "name=\"Annanstad\""));
		Gallery.close(Gallery.dialog("outside", Views::comeBack));
		Files.writeString(file, text);
		Files.move(county, folder.resolve("elsewhere"));
		Gallery.close(Gallery.dialog("gone", Views::comeBack));
		Files.move(folder.resolve("elsewhere"), county);
		Ui.run(() -> Ui.session().close());
		try (CountyFolder open = CountyFolder.open(county, Access.EDIT, null)) {
			Edits edits = new Edits(open);
			edits.execute(edits.set(open.programme("1882").orElseThrow().getLocalities().get(0), Literals.PLACE__POPULATION, 4711L));
			new RecoveryStore(RecoveryKeeper.directory()).write(new UnsavedWork(open.location(), Instant.parse("2026-11-24T09:30:00Z"), 1,
					label(open), Unsaved.parts(open, null)));
		}
		Gallery.close(Gallery.dialog("recovery", () -> reopen(county)));
		Ui.run(() -> Ui.session().close());
		try (CountyFolder elsewhere = CountyFolder.open(county, Access.EDIT, null)) {
			Gallery.close(Gallery.dialog("open-elsewhere", () -> Ui.start(() -> new CountyOpening(Ui.window(), Ui.session())
					.open(county, Access.EDIT))));
			assertThat(elsewhere.isWritable()).isTrue();
		}
	}

	private static String label(CountyFolder open) {
		return open.commandStack().nextUndo().orElseThrow().getLabel();
	}

	private static void reopen(Path county) {
		try {
			Counties.reopen(county);
		} catch (StorageException e) {
			throw new AssertionError(e);
		}
	}

	/** Gives the active part the whole window, or takes it back. UI thread. */
	private static void zoom() {
		Ui.page().toggleZoom(Ui.page().getActivePartReference());
	}

	private static String last(String id) {
		return id.substring(id.lastIndexOf('.') + 1);
	}
}
