package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.ui.ControlName;

/** The form of a programme: from the navigator into the text of a section, to the review and to the approved version, by keyboard. */
@ExtendWith(Pictures.class)
class ProgrammeEditorTest {

	private static final String TITLE = "Askersund \u2013 Program";

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		Navigator.tree();
		Ui.until("the ceilings, which select a municipality when they come", () -> Navigator.selection().equals("Askersund"));
		Ui.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		Ui.key(0, SWT.ARROW_DOWN);
		Ui.until("sections selected", () -> Navigator.selection().equals("Avsnitt"));
		Ui.key(0, SWT.CR);
		Ui.until("the form", () -> editor() != null && editor().getTitle().equals(TITLE));
		Ui.until("the focus in its list", () -> Ui.display().getFocusControl() instanceof Table);
	}

	private static IEditorPart editor() {
		return Ui.page().getActiveEditor();
	}

	private static MunicipalProgramme programme() {
		return Ui.session().programme("1882").orElseThrow();
	}

	private static ProgrammeSection section(int number) {
		return programme().getSections().get(number - 1);
	}

	private static void intoTheText() {
		Ui.key(0, SWT.CR);
		Ui.until("the focus in the text", () -> Ui.display().getFocusControl() instanceof StyledText);
	}

	@Test
	void theListHasANameAndRoomForItsTitles() {
		Table list = Ui.get(() -> (Table) Ui.display().getFocusControl());
		assertThat(Ui.<Object>get(() -> list.getData(ControlName.class.getName()))).isInstanceOfSatisfying(CLabel.class,
				label -> assertThat(Ui.get(label::getText)).isEqualTo("Avsnitt och sidor"));
		int wanted = Ui.get(() -> list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		int most = Ui.get(() -> (int) (list.getParent().getClientArea().width * 0.44));
		assertThat(Ui.get(() -> list.getSize().x)).isGreaterThanOrEqualTo(Math.min(wanted, most) - 1);
	}

	private static void turnToReview() {
		for (int i = 0; i < 8; i++) {
			Ui.key(SWT.CTRL, SWT.PAGE_DOWN);
		}
		Ui.until("the review", () -> Ui.textsOf(Ui.window().getShell()).contains("Granskning")
				&& Ui.display().getFocusControl() instanceof Table table && table.getColumnCount() > 2);
	}

	@Test
	void aTextIsTypedUndoneRedoneSavedAndThereWhenTheCountyIsOpenedAgain() throws Exception {
		intoTheText();
		Ui.type("natet");
		assertThat(Ui.get(() -> editor().isDirty())).isTrue();
		Ui.until("taken over after a pause", () -> "natet".equals(section(1).getText()));
		assertThat(Ui.get(() -> section(1).getStatus())).isEqualTo(SectionStatus.IN_PROGRESS);
		Ui.type(" mer");
		Ui.key(SWT.CTRL, 'z');
		Ui.until("what was typed last is undone", () -> "natet".equals(focused().getText()) && "natet".equals(section(1).getText()));
		Ui.key(SWT.CTRL, 'y');
		Ui.until("redone", () -> "natet mer".equals(focused().getText()));
		Ui.key(SWT.CTRL, 'z');
		Ui.key(SWT.CTRL, 'z');
		Ui.until("all undone", () -> focused().getText().isEmpty() && section(1).getStatus() == SectionStatus.MISSING && !editor().isDirty());
		Ui.key(SWT.CTRL, 'y');
		Ui.key(SWT.CTRL, 'y');
		Ui.until("all redone", () -> "natet mer".equals(section(1).getText()));
		Ui.screenshot("programme-form");
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty() && !editor().isDirty());
		Counties.reopen(folder.resolve("county"));
		assertThat(Ui.get(() -> section(1).getText())).isEqualTo("natet mer");
	}

	private static StyledText focused() {
		return (StyledText) Ui.display().getFocusControl();
	}

	@Test
	void whatIsHalfTypedIsSavedToo() throws Exception {
		intoTheText();
		Ui.type("natet");
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> "natet".equals(section(1).getText()) && !Ui.session().isDirty());
		assertThat(Files.readString(folder.resolve("county/programme-1882.lansnat"))).contains("natet");
	}

	@Test
	void marksComeByKeysAndPagesTurnWithoutLosingText() {
		intoTheText();
		Ui.key(SWT.CTRL, 'l');
		Ui.type("ett");
		Ui.key(0, SWT.CR);
		Ui.key(SWT.CTRL, 'b');
		Ui.type("fet");
		Ui.key(SWT.CTRL, SWT.PAGE_DOWN);
		Ui.until("the next section", () -> "- ett\n- **fet**".equals(section(1).getText()) && focused().getText().isEmpty());
		Ui.type("tva");
		Ui.key(SWT.CTRL, SWT.PAGE_UP);
		Ui.until("the first again", () -> "tva".equals(section(2).getText()) && "- ett\n- **fet**".equals(focused().getText()));
	}

	@Test
	void tabLeavesTheTextAndComesBack() {
		intoTheText();
		Ui.type("natet");
		Ui.key(0, SWT.TAB);
		Ui.until("outside", () -> !(Ui.display().getFocusControl() instanceof StyledText));
		assertThat(Ui.get(() -> section(1).getText())).isEqualTo("natet");
		Ui.key(SWT.SHIFT, SWT.TAB);
		Ui.until("inside", () -> Ui.display().getFocusControl() instanceof StyledText);
	}

	@Test
	void aProgrammeIsApprovedAndTheVersionStaysWhatItWas() {
		intoTheText();
		Ui.type("natet");
		turnToReview();
		Button approve = Ui.get(() -> Ui.all(Ui.window().getShell(), Button.class,
				b -> b.isVisible() && b.getText().contains("Godk\u00e4nn")).getFirst());
		Ui.click(approve);
		Shell dialog = Ui.dialog("Godk\u00e4nn programmet");
		assertThat(Ui.texts(dialog)).anyMatch(text -> text.contains("Avsnitt som inte \u00e4r klara: 8"));
		Ui.key(0, SWT.TAB);
		Ui.type("ex 1");
		Ui.key(0, SWT.TAB);
		Ui.type("lst");
		Ui.screenshot("programme-approve");
		Ui.press(dialog, "Godk\u00e4nn");
		Ui.until("approved", () -> programme().getStatus() == ProgrammeStatus.APPROVED && programme().getApprovedVersions().size() == 1);
		Ui.run(() -> Ui.session().undo());
		Ui.until("undone", () -> programme().getStatus() == ProgrammeStatus.DRAFT && programme().getApprovedVersions().isEmpty());
		Ui.run(() -> Ui.session().redo());
		Ui.until("redone", () -> programme().getApprovedVersions().size() == 1);
		Ui.run(() -> Ui.session().execute(edits -> edits.set(section(1), Literals.PROGRAMME_SECTION__TEXT, "annat")));
		Ui.run(() -> Ui.session().reveal(programme().getApprovedVersions().getFirst().getId()));
		Button compare = Ui.await("versions", () -> Ui.all(Ui.window().getShell(), Button.class, b -> b.isVisible() && b.isEnabled()
				&& b.getText().contains("arbetsutkastet")).stream().findFirst().orElse(null));
		Ui.click(compare);
		Ui.until("the difference", () -> Ui.textsOf(Ui.window().getShell()).contains("Skillnader mellan version 1 och arbetsutkastet: 1"));
		Ui.screenshot("programme-difference");
	}
}
