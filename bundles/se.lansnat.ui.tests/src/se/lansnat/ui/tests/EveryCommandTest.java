package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.folder.FolderPart;

/**
 * Every command that our bundles register is carried out in the window; what changes the county is undone, done again and undone, with
 * the county equal each time. The list is the registry's: a command that is added is tested, or fails here.
 */
@ExtendWith(Pictures.class)
class EveryCommandTest {

	/** Those that cannot be carried out by a test. */
	private static final Set<String> NOT_HERE = Set.of("se.lansnat.ui.command.open"); // opens the system's own dialog
	/** The values of parameters that commands cannot be without. */
	private static final Map<String, String> PARAMETERS = Map.of("se.lansnat.ui.editors.overview.editor",
			"se.lansnat.ui.editors.county.localities");
	/** What is known to change the county: should one of them no longer do so, then nothing is proved about it. */
	private static final String CONSOLIDATE = "se.lansnat.ui.consolidation.command.consolidate";
	/** Jobs begin after a moment. */
	private static final long BEGINNING_MS = 700;

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		ExampleCounty.open(folder.resolve("county"));
	}

	@AfterEach
	void backToPlanning() {
		Ui.run(() -> {
			Ui.page().closeAllEditors(false);
			Ui.page().setPerspective(Ui.window().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("se.lansnat.ui.perspective.plan"));
		});
	}

	@Test
	void whatItChangesIsUndoneAndDoneAgainWithoutATrace() throws Exception {
		Set<String> changing = new TreeSet<>();
		List<IConfigurationElement> commands = Gallery.registered("org.eclipse.ui.commands", "command");
		assertThat(commands).hasSizeGreaterThan(10);
		for (IConfigurationElement element : commands) {
			String id = element.getAttribute("id");
			if (!NOT_HERE.contains(id)) {
				assertThat(Ui.get(() -> command(id).isHandled())).as(id + " does something").isTrue();
				if (cycle(id)) {
					changing.add(id);
				}
			}
			if (!Ui.get(() -> Ui.session().isOpen())) {
				Counties.reopen(folder.resolve("county"));
			}
		}
		assertThat(changing).contains(CONSOLIDATE);
	}

	private static Command command(String id) {
		return Ui.window().getService(ICommandService.class).getCommand(id);
	}

	/** Carries it out; says whether the county was changed, and proves that it can be undone and done again if so. */
	private static boolean cycle(String id) {
		List<EObject> before = copy();
		Optional<String> last = Ui.get(() -> Ui.session().undoLabel());
		Set<Shell> shells = Ui.get(() -> Set.of(Ui.display().getShells()));
		Ui.start(() -> {
			try {
				Ui.window().getService(IHandlerService.class).executeCommand(parameterized(command(id)), null);
			} catch (CommandException e) {
				throw new AssertionError(id, e);
			}
		});
		Ui.pause(BEGINNING_MS);
		Ui.until("the end of " + id, () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> !job.isSystem() && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)));
		closeAllBut(shells);
		if (!Ui.get(() -> Ui.session().isOpen())) {
			return false;
		}
		List<EObject> after = copy();
		if (Ui.get(() -> Ui.session().undoLabel()).equals(last)) {
			assertThat(EcoreUtil.equals(before, after)).as(id + " changes nothing that cannot be undone").isTrue();
			return false;
		}
		for (int round = 0; round < 2; round++) {
			Ui.run(() -> Ui.session().undo());
			assertThat(EcoreUtil.equals(before, copy())).as(id + " undone").isTrue();
			Ui.run(() -> Ui.session().redo());
			assertThat(EcoreUtil.equals(after, copy())).as(id + " done again").isTrue();
		}
		Ui.run(() -> Ui.session().undo());
		return true;
	}

	private static ParameterizedCommand parameterized(Command command) throws CommandException {
		Map<String, String> values = new HashMap<>();
		for (IParameter parameter : Optional.ofNullable(command.getParameters()).orElse(new IParameter[0])) {
			if (!parameter.isOptional()) {
				assertThat(PARAMETERS).as("a value for the command's parameter").containsKey(parameter.getId());
				values.put(parameter.getId(), PARAMETERS.get(parameter.getId()));
			}
		}
		return ParameterizedCommand.generateCommand(command, values);
	}

	private static void closeAllBut(Set<Shell> shells) {
		Ui.key(0, SWT.ESC); // a menu is no window
		Ui.get(() -> Arrays.stream(Ui.display().getShells()).filter(shell -> !shells.contains(shell) && shell.isVisible()).toList())
				.forEach(Gallery::close);
	}

	private static List<EObject> copy() {
		return Ui.get(() -> !Ui.session().isOpen() ? List.of()
				: new ArrayList<>(EcoreUtil.copyAll(Ui.session().folder().parts().stream().map(FolderPart::root).flatMap(Optional::stream).toList())));
	}
}
