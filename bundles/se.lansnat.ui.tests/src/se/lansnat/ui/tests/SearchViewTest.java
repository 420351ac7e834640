package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Node;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.names.Names;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;
import se.lansnat.ui.shell.CountyOpening;

/** Everything is found while one types, also what is not saved, and leads to the very cell. */
@ExtendWith(Pictures.class)
class SearchViewTest {

	private static final String VIEW = "se.lansnat.ui.search";
	private static final String SAVED = "Sparade s\u00f6kningar";

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		Ui.run(Plans::add);
		Views.show("se.lansnat.ui.navigator");
		Ui.key(SWT.CTRL, 'h');
		Ui.until("the box", () -> Ui.display().getFocusControl() instanceof Text text && !text.getMessage().isEmpty());
	}

	@AfterEach
	void away() {
		Ui.run(() -> {
			Ui.page().closeAllEditors(false);
			Ui.page().hideView(view());
		});
	}

	private static IViewPart view() {
		return Ui.page().findView(VIEW);
	}

	/** The box, found by what stands in it while it is empty. UI thread. */
	private static Text box() {
		return Ui.all(Ui.window().getShell(), Text.class, text -> text.isVisible() && text.getMessage().startsWith("S\u00f6k i alla planer"))
				.getFirst();
	}

	private static void ask(String query) {
		Ui.run(() -> box().setText(query));
	}

	private static boolean reads(String text) {
		return Ui.textsOf(Ui.window().getShell()).stream().anyMatch(read -> read.contains(text));
	}

	private static void awaitNote(String text) {
		Ui.until(text, () -> reads(text));
	}

	/** What the selected hits are. */
	private static List<String> selected() {
		return Ui.get(() -> ((IStructuredSelection) view().getSite().getSelectionProvider().getSelection()).stream()
				.map(hit -> Names.of(Adapters.adapt(hit, EObject.class))).toList());
	}

	private static void goToHits() {
		Ui.run(() -> box().setFocus());
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.until("the focus in the hits", () -> Ui.display().getFocusControl() instanceof Canvas);
	}

	private static void setOwner(String owner) {
		Ui.run(() -> {
			Node node = Plans.node("alfa").orElseThrow();
			Ui.session().execute(edits -> edits.set(node, Literals.NODE__OWNER, owner));
		});
	}

	@Test
	void whatIsTypedIsFoundWhatIsWrittenIsFoundUnsavedAndWhatIsDeletedIsGone() {
		Ui.type("alfa");
		awaitNote("2 tr\u00e4ffar i \u00d6rebro l\u00e4n");
		goToHits();
		Ui.until("the hits", () -> selected().equals(List.of("nod alfa")));
		Ui.screenshot("search");

		ask("zebra");
		awaitNote("0 tr\u00e4ffar");
		setOwner("Zebra Energi AB");
		awaitNote("1 tr\u00e4ff i \u00d6rebro l\u00e4n");
		assertThat(Ui.get(() -> Ui.session().isDirty())).isTrue();
		Ui.run(() -> Ui.session().undo());
		awaitNote("0 tr\u00e4ffar");
		Ui.run(() -> Ui.session().redo());
		awaitNote("1 tr\u00e4ff i");
		Ui.run(() -> Ui.session().execute(edits -> edits.delete(List.of(Plans.node("alfa").orElseThrow()), true)));
		awaitNote("0 tr\u00e4ffar");
	}

	@Test
	void enterLeadsToTheVeryCell() {
		setOwner("Zebra Energi AB");
		ask("zebra");
		awaitNote("1 tr\u00e4ff i");
		goToHits();
		Ui.key(0, SWT.CR);
		Ui.until("the editor", () -> Ui.page().getActiveEditor() != null && Ui.page().getActivePart() == Ui.page().getActiveEditor()
				&& Ui.display().getFocusControl() instanceof Canvas);
		Ui.type("kumla");
		Ui.key(0, SWT.CR);
		Ui.until("the owner written over", () -> "kumla".equals(Plans.node("alfa").orElseThrow().getOwner()));
		awaitNote("0 tr\u00e4ffar");
	}

	@Test
	void aTextOfTheProgrammeOpensTheFormAtItsSection() {
		Ui.run(() -> {
			ProgrammeSection section = Plans.askersund().getSections().get(4);
			Ui.session().execute(edits -> edits.set(section, Literals.PROGRAMME_SECTION__TEXT, "Zebran bygger hela v\u00e4gen."));
		});
		ask("zebra");
		awaitNote("1 tr\u00e4ff i");
		goToHits();
		Ui.key(0, SWT.CR);
		Ui.until("the form", () -> Ui.page().getActiveEditor() != null);
		String title = Ui.get(() -> Plans.askersund().getSections().get(4).getTitle());
		awaitNote(title);
	}

	@Test
	void facetsNarrowAndShowAllAgain() {
		ask("askersund");
		Ui.until("the facets", () -> facet("Ort (").isPresent());
		Ui.run(() -> check("Ort ("));
		Ui.until("narrowed", () -> reads("15 tr\u00e4ffar i") && reads("Visa alla tr\u00e4ffar"));
		assertThat(Ui.get(() -> facet("Ort (15)").orElseThrow().getChecked())).isTrue();
		assertThat(Ui.get(() -> facet("Kommun (1)"))).as("other values of the facet are still counted").isPresent();
		Ui.screenshot("search-narrowed");
		Ui.run(() -> check("Ort ("));
		Ui.until("all again", () -> !reads("15 tr\u00e4ffar i") && !reads("Visa alla tr\u00e4ffar"));
	}

	private static Optional<TreeItem> facet(String name) {
		return Ui.all(Ui.window().getShell(), Tree.class, tree -> tree.isVisible() && (tree.getStyle() & SWT.CHECK) != 0).stream()
				.flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(item -> Arrays.stream(item.getItems()))
				.filter(item -> item.getText().startsWith(name)).findFirst();
	}

	private static void check(String name) {
		TreeItem item = facet(name).orElseThrow();
		item.setChecked(!item.getChecked());
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		item.getParent().notifyListeners(SWT.Selection, event);
	}

	@Test
	void aSavedSearchIsThereWhenTheViewHasBeenClosed() {
		ask("typ:nod alfa");
		awaitNote("1 tr\u00e4ff i");
		chooseSaved(0);
		Shell dialog = Ui.dialog("Spara s\u00f6kningen");
		Ui.type("noder");
		Ui.press(dialog, "OK");
		Ui.run(() -> Ui.page().hideView(view()));
		Views.show(VIEW);
		Ui.until("an empty box", () -> box().getText().isEmpty());
		chooseSaved(0);
		Ui.until("the query", () -> box().getText().equals("typ:nod alfa"));
		awaitNote("1 tr\u00e4ff i");
		chooseSaved(2);
		Shell manage = Ui.dialog(SAVED);
		Ui.screenshot("search-saved");
		Ui.click(Ui.button(manage, "Ta bort"));
		Ui.until("none", () -> Ui.textsOf(manage).contains("Inga s\u00f6kningar \u00e4r sparade."));
		Ui.press(manage, "St\u00e4ng");
	}

	/** Opens the menu of the saved searches and takes one of its items that are not grey. */
	private static void chooseSaved(int item) {
		Button button = Ui.await("the button", () -> Ui.all(Ui.window().getShell(), Button.class,
				one -> one.isVisible() && Ui.plain(one.getText()).equals(SAVED)).stream().findFirst().orElse(null));
		Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
		Ui.pause(400);
		for (int i = 0; i <= item; i++) {
			Ui.key(0, SWT.ARROW_DOWN);
		}
		Ui.key(0, SWT.CR);
	}

	@Test
	void whatIsWrongWithAQueryIsToldUnderTheBoxAndSearchGoesOn() {
		ask("namm:kumla");
		Ui.until("the message", () -> reads("Tecken 1:") && reads("namm") && reads("namn"));
		ask("x".repeat(1_000_000));
		awaitNote("1000000 tecken");
		ask("alfa\u0007");
		awaitNote("U+0007");
		ask("alfa\nbeta");
		awaitNote("1 tr\u00e4ff i");
		assertThat(Ui.get(() -> Ui.display().getActiveShell())).as("no dialog").isEqualTo(Ui.get(() -> Ui.window().getShell()));
		ask("alfax");
		awaitNote("Menade du alfa?");
	}

	@Test
	void aCountyThatIsClosedAndOpenedAgainIsSearchedAgain() throws Exception {
		ask("askersund");
		awaitNote("tr\u00e4ffar i \u00d6rebro l\u00e4n");
		Ui.run(() -> Ui.session().close());
		Ui.until("nothing", () -> !reads("tr\u00e4ffar i \u00d6rebro l\u00e4n"));
		Counties.reopen(folder.resolve("county"));
		awaitNote("tr\u00e4ffar i \u00d6rebro l\u00e4n");
	}

	@Test
	void whoDoesNotTypeQueriesBuildsOne() {
		Button build = Ui.get(() -> Ui.all(Ui.window().getShell(), Button.class,
				one -> one.isVisible() && Ui.plain(one.getText()).equals("Bygg fr\u00e5ga\u2026")).getFirst());
		Ui.start(() -> build.notifyListeners(SWT.Selection, new Event()));
		Shell dialog = Ui.dialog("Bygg en s\u00f6kfr\u00e5ga");
		Ui.run(() -> Ui.all(dialog, Text.class, Text::getEditable).getFirst().setText("alfa"));
		Ui.screenshot("search-builder");
		Ui.press(dialog, "S\u00f6k");
		Ui.until("the query", () -> box().getText().equals("alfa"));
		awaitNote("2 tr\u00e4ffar i");
	}

	@Test
	void aCountyThatWasOpenBeforeIsFoundOnRequestAndOpenedAtTheHit() throws Exception {
		Path other = folder.resolve("other");
		CountyDocument document = ReferenceCounty.create(CountyName.find("19").orElseThrow());
		CountyFolder.create(other, document.county(), document.programmes(), null);
		openAsTheUserDoes(other, "19");
		openAsTheUserDoes(folder.resolve("county"), "18");
		ask("v\u00e4ster\u00e5s");
		awaitNote("tr\u00e4ffar i \u00d6rebro l\u00e4n.");
		Button recent = Ui.get(() -> Ui.all(Ui.window().getShell(), Button.class, one -> one.isVisible() && (one.getStyle() & SWT.CHECK) != 0
				&& Ui.plain(one.getText()).startsWith("\u00c4ven senast")).getFirst());
		Ui.run(() -> choose(recent, true));
		awaitNote("\u00d6rebro l\u00e4n, V\u00e4stmanlands l\u00e4n");
		Ui.screenshot("search-recent");
		goToHits();
		Ui.key(0, SWT.CR);
		Ui.until("the other county", () -> Ui.session().isOpen() && Ui.session().county().getCode().equals("19"));
		Ui.run(() -> choose(recent, false));
		awaitNote("i V\u00e4stmanlands l\u00e4n.");
	}

	private static void choose(Button button, boolean wanted) {
		button.setSelection(wanted);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static void openAsTheUserDoes(Path directory, String code) {
		Ui.run(() -> new CountyOpening(Ui.window(), Ui.session()).open(directory, Access.EDIT));
		Ui.until("county " + code, () -> Ui.session().isOpen() && Ui.session().county().getCode().equals(code)
				&& Ui.session().directory().equals(directory));
	}
}
