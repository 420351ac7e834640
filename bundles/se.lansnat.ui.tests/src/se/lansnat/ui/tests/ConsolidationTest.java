package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;

/** Consolidation by keyboard: a contradiction is decided and undone, the regional programme is made and written in. */
@ExtendWith(Pictures.class)
class ConsolidationTest {

	private static final String CONFLICTS = "se.lansnat.ui.consolidation.conflicts";

	private static final String JOB = "J\u00e4mf\u00f6r programmen i \u00d6rebro l\u00e4n";

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
		Ui.run(() -> {
			addNode("1861", "Hallsbergs kommun");
			addNode("1881", "Kumla bredband");
		});
		Menus.choose("Konsolidera", "Visa mots\u00e4gelser och luckor");
		Ui.until("the contradiction", () -> active(CONFLICTS)
				&& Ui.display().getFocusControl() instanceof Canvas && reads("Mots\u00e4gelser: 1. \u00d6ppna: 1."));
	}

	@AfterEach
	void backToPlanning() {
		Ui.run(() -> {
			Ui.page().closeAllEditors(false);
			Ui.page().setPerspective(Ui.window().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("se.lansnat.ui.perspective.plan"));
		});
	}

	private static void addNode(String code, String owner) {
		MunicipalProgramme programme = Ui.session().programme(code).orElseThrow();
		Node node = ModelFactory.eINSTANCE.createNode();
		node.setName("Sk\u00f6llersta teknikhus");
		node.setLatitude(59.135);
		node.setLongitude(15.335);
		node.setOwner(owner);
		Ui.session().execute(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, node, Edits.LAST));
	}

	private static boolean active(String view) {
		return Ui.page().getActivePart() instanceof IViewPart part && part.getSite().getId().equals(view);
	}

	private static boolean reads(String text) {
		return Ui.textsOf(Ui.window().getShell()).stream().anyMatch(read -> read.contains(text));
	}

	private static RegionalProgramme regional() {
		return Ui.session().folder().regionalProgramme().orElseThrow();
	}

	private static List<Decision> decisions() {
		return regional().getDecisions();
	}

	@Test
	void aDigitDecidesAndUndoOpensAgain() {
		Ui.screenshot("contradictions");
		Ui.key(0, '3');
		Ui.until("decided", () -> decisions().size() == 1 && reads("Mots\u00e4gelser: 1. \u00d6ppna: 0."));
		assertThat(Ui.get(() -> decisions().getFirst().getChoice())).isEqualTo(DecisionChoice.KEEP);
		assertThat(Ui.get(() -> decisions().getFirst().getDate())).isNotNull();
		Ui.key(SWT.CTRL, 'z');
		Ui.until("undone", () -> decisions().isEmpty() && reads("\u00d6ppna: 1"));
		Ui.key(SWT.CTRL, 'y');
		Ui.until("redone", () -> decisions().size() == 1 && reads("\u00d6ppna: 0"));
	}

	@Test
	void anEditIsSeenAtOnce() {
		Ui.run(() -> {
			Node node = Ui.session().programme("1881").orElseThrow().getNodes().getFirst();
			Ui.session().execute(edits -> edits.set(node, Literals.NODE__OWNER, "Hallsbergs kommun"));
		});
		Ui.until("agreed", () -> reads("Mots\u00e4gelser: 0"));
	}

	@Test
	void whatIsCancelledChangesNothingAndCanBeDoneAgain() {
		Ui.run(() -> {
			consolidate();
			// It reads in the UI thread, which is here: it cannot have begun.
			Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().equals(JOB)).forEach(Job::cancel);
		});
		Ui.until("cancelled", () -> reads("J\u00e4mf\u00f6relsen avbr\u00f6ts"));
		assertThat(Ui.get(() -> regional().getItems().size())).isZero();
		Ui.run(ConsolidationTest::consolidate);
		Ui.until("done", () -> !regional().getItems().isEmpty());
	}

	private static void consolidate() {
		try {
			Ui.window().getService(IHandlerService.class).executeCommand("se.lansnat.ui.consolidation.command.consolidate", null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theProgrammeIsMadeInOneStepAndItsTextIsWrittenAndSaved() throws Exception {
		Ui.key(SWT.CTRL | SWT.SHIFT, 'b');
		Ui.until("consolidated", () -> !regional().getItems().isEmpty() && reads("Det regionala programmet \u00e4r sammanst\u00e4llt"));
		assertThat(Ui.get(() -> regional().getItems().stream().map(RegionalItem::getName).toList())).contains("Sk\u00f6llersta teknikhus");
		assertThat(Ui.get(() -> regional().getItems().stream().filter(item -> item.getSources().size() == 2).count())).isEqualTo(1);
		Ui.key(SWT.CTRL, 'z');
		Ui.until("undone", () -> regional().getItems().isEmpty() && regional().getSections().isEmpty());
		Ui.key(SWT.CTRL, 'y');
		Ui.until("redone", () -> !regional().getItems().isEmpty());

		Ui.key(SWT.CTRL | SWT.SHIFT, 'r');
		Ui.until("the text", () -> Ui.display().getFocusControl() instanceof StyledText);
		Ui.type("gemensamt");
		Ui.screenshot("regional-programme");
		Ui.key(SWT.CTRL, 's');
		Ui.until("saved", () -> !Ui.session().isDirty() && "gemensamt".equals(regional().getSections().getFirst().getText()));
		assertThat(Files.readString(folder.resolve("county/regional.lansnat"))).contains("gemensamt", "Sk\u00f6llersta teknikhus");
		Ui.key(SWT.CTRL, 'z');
		Ui.until("unwritten", () -> regional().getSections().getFirst().getText() == null);
	}
}
