package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;

/** The tables of what a municipality plans, by keyboard: all of them are built on the base that these tests drive with nodes. */
@ExtendWith(Pictures.class)
class ObjectsEditorTest {

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		Navigator.tree();
		Ui.until("the ceilings, which select a municipality when they come", () -> Navigator.selection().equals("Askersund"));
		Ui.run(Plans::add);
		Ui.run(() -> Plans.open(Literals.MUNICIPAL_PROGRAMME__NODES));
		Ui.until("the focus in its table", () -> Ui.display().getFocusControl() instanceof Canvas);
	}

	@Test
	void aRowIsAddedNamedGivenAKindFromTheListUndoneRedoneAndSaved() throws Exception {
		Ui.key(0, SWT.INSERT);
		Ui.until("added", () -> Plans.node("Ny nod").isPresent());
		Ui.type("gamma");
		Ui.key(0, SWT.TAB);
		Ui.until("named", () -> Plans.node("gamma").isPresent());
		Ui.key(0, SWT.F2);
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.screenshot("choosing");
		Ui.key(0, SWT.CR);
		Ui.until("chosen", () -> Plans.node("gamma").filter(node -> node.isSetKind() && node.getKind() == NodeKind.MAIN).isPresent());
		assertThat(Menus.items("Redigera")).contains("\u00c5ngra: \u00e4ndra slag f\u00f6r nod gamma");

		Ui.key(SWT.CTRL, 'z');
		Ui.until("kind undone", () -> !Plans.node("gamma").orElseThrow().isSetKind());
		Ui.key(SWT.CTRL, 'z');
		Ui.until("name undone", () -> Plans.node("Ny nod").isPresent());
		Ui.key(SWT.CTRL, 'y');
		Ui.key(SWT.CTRL, 'y');
		Ui.until("redone", () -> Plans.node("gamma").filter(Node::isSetKind).isPresent());
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty());
		assertThat(Files.readString(folder.resolve("county/programme-1882.lansnat"))).contains("gamma");
	}

	@Test
	void aTextThatNamesNothingIsKeptUntilItIsCorrectedAndNothingIsSavedBefore() {
		Ui.key(0, SWT.ARROW_RIGHT);
		Ui.type("xyz");
		Ui.key(SWT.CTRL, 's');
		Ui.screenshot("wrong-choice");
		assertThat(Ui.get(() -> Ui.session().isTyping())).isTrue();
		assertThat(Ui.get(() -> Ui.session().isDirty())).isTrue();
		for (int i = 0; i < 3; i++) {
			Ui.key(0, SWT.BS);
		}
		Ui.type("omr");
		Ui.key(0, SWT.CR);
		Ui.until("taken", () -> Plans.node("alfa").orElseThrow().getKind() == NodeKind.AREA);
		assertThat(Ui.get(() -> Ui.session().isTyping())).isFalse();
	}

	@Test
	void whoDeletesWhatOthersReferToIsToldWhoAndChooses() {
		Ui.key(SWT.CTRL, SWT.DEL);
		Shell dialog = Ui.dialog("Ta bort");
		assertThat(String.join("\n", Ui.texts(dialog))).contains("nod alfa", "f\u00f6rbindelse alfa \u2013 beta");
		Ui.screenshot("delete-referred");
		Ui.press(dialog, "Avbryt");
		assertThat(Ui.get(() -> Plans.node("alfa").isPresent())).isTrue();

		Ui.key(SWT.CTRL, SWT.DEL);
		Ui.press(Ui.dialog("Ta bort"), "Ta bort h\u00e4nvisningarna");
		Ui.until("gone", () -> Plans.node("alfa").isEmpty());
		assertThat(Ui.get(() -> Plans.connections().get(0).getFrom())).isNull();
		Ui.run(() -> Ui.session().undo());
		assertThat(Ui.get(() -> Plans.connections().get(0).getFrom().getName())).isEqualTo("alfa");
	}
}
