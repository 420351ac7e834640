package se.lansnat.model.edit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Identified;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.tests.Models;

/** Runs commands as users do, to and fro: execute, undo, redo, undo, redo, with the same files each time. */
abstract class CommandTestBase {

	@TempDir
	Path temp;
	CountyFolder folder;
	Edits edits;

	@BeforeEach
	void open() throws IOException {
		folder = Folders.edit(Folders.create(temp.resolve("county")));
		edits = new Edits(folder);
	}

	@AfterEach
	void close() {
		folder.close();
	}

	EObject find(String name) {
		return Folders.find(folder, name);
	}

	List<String> texts() {
		return folder.parts().stream().map(FolderPart::root).flatMap(Optional::stream).map(Models::text).toList();
	}

	List<Boolean> dirty() {
		return folder.parts().stream().map(FolderPart::isDirty).toList();
	}

	/** Each command is made when the one before has been executed; afterwards the last state stands. */
	@SafeVarargs
	final void run(Supplier<Command>... commands) {
		for (Supplier<Command> command : commands) {
			runOne(() -> edits.execute(command.get()));
		}
	}

	/** Any action that executes exactly one command. */
	final void runOne(Runnable action) {
		List<String> before = texts();
		List<Boolean> dirtyBefore = dirty();
		action.run();
		List<String> after = texts();
		List<Boolean> dirtyAfter = dirty();
		assertThat(after).as("the command changes something").isNotEqualTo(before);
		assertThat(folder.commandStack().nextUndo().orElseThrow().getLabel()).isNotBlank();
		for (int round = 0; round < 2; round++) {
			folder.commandStack().undo();
			assertThat(texts()).as("undone").isEqualTo(before);
			assertThat(dirty()).as("undone").isEqualTo(dirtyBefore);
			folder.commandStack().redo();
			assertThat(texts()).as("redone").isEqualTo(after);
			assertThat(dirty()).as("redone").isEqualTo(dirtyAfter);
		}
		for (int i = 0; i < before.size(); i++) {
			assertThat(dirtyAfter.get(i)).as("a part is dirty that differs").isEqualTo(dirtyBefore.get(i) || !before.get(i).equals(after.get(i)));
		}
		assertIndexIsRight();
	}

	private void assertIndexIsRight() {
		for (FolderPart part : folder.parts()) {
			part.root().ifPresent(root -> Models.all(root)
					.forEach(object -> assertThat(folder.find(((Identified) object).getId())).containsSame(object)));
		}
	}
}
