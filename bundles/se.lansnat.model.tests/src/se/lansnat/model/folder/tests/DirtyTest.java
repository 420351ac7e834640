package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.folder.SaveResult;
import se.lansnat.model.tests.Models;

/** What is dirty: a part whose revision differs from the one last saved, whatever happened in between. */
class DirtyTest {

	private static final String HERE = "1880 Hallsberg";
	private static final String THERE = "1882 Hallsberg";

	@TempDir
	Path temp;
	private Path directory;
	private CountyFolder folder;

	@BeforeEach
	void open() throws IOException {
		directory = Folders.create(temp.resolve("county"));
		folder = Folders.edit(directory);
	}

	@AfterEach
	void close() {
		folder.close();
	}

	private void change(String name, long population) {
		Folders.set(folder, name, Literals.PLACE__POPULATION, population);
	}

	private List<String> dirty() {
		return folder.parts().stream().filter(FolderPart::isDirty).map(FolderPart::file).toList();
	}

	private Long population(String name) {
		return ((Locality) Folders.find(folder, name)).getPopulation();
	}

	@Test
	void aChangeMakesItsPartDirtyAndUndoMakesItClean() {
		change(HERE, 1);
		assertThat(dirty()).containsExactly("programme-1880.lansnat");
		change(THERE, 1);
		assertThat(dirty()).containsExactly("programme-1880.lansnat", "programme-1882.lansnat");
		folder.commandStack().undo();
		assertThat(dirty()).containsExactly("programme-1880.lansnat");
		folder.commandStack().undo();
		assertThat(folder.isDirty()).isFalse();
		folder.commandStack().redo();
		assertThat(dirty()).containsExactly("programme-1880.lansnat");
	}

	@Test
	void onlyDirtyPartsAreSaved() throws IOException {
		change(THERE, 1);
		assertThat(folder.save(null).files()).containsExactly("programme-1882.lansnat");
		assertThat(folder.isDirty()).isFalse();
		assertThat(folder.save(null)).isEqualTo(new SaveResult(List.of(), Optional.empty()));
	}

	@Test
	void undoAfterASaveMakesDirtyAndRedoClean() throws IOException {
		change(HERE, 1);
		folder.save(null);
		folder.commandStack().undo();
		assertThat(dirty()).containsExactly("programme-1880.lansnat");
		folder.commandStack().redo();
		assertThat(folder.isDirty()).isFalse();
	}

	@Test
	void anotherChangeInPlaceOfTheSavedOneIsDirty() throws IOException {
		change(HERE, 1);
		folder.save(null);
		folder.commandStack().undo();
		change(HERE, 2);
		assertThat(folder.isDirty()).isTrue();
		folder.commandStack().undo();
		assertThat(folder.isDirty()).isTrue();
		assertThat(population(HERE)).isEqualTo(500L);
	}

	@Test
	void undoBackToTheSavedStateIsCleanAgain() throws IOException {
		change(HERE, 1);
		folder.save(null);
		change(HERE, 2);
		change(HERE, 3);
		folder.commandStack().undo();
		assertThat(folder.isDirty()).isTrue();
		folder.commandStack().undo();
		assertThat(folder.isDirty()).isFalse();
		assertThat(Files.readString(directory.resolve("programme-1880.lansnat"))).isEqualTo(Models.text(folder.programmes().get(0)));
	}

	@Test
	void whatIsChangedWhileASaveRunsIsNotTakenForSaved() throws IOException {
		change(HERE, 1);
		boolean[] changed = new boolean[1];
		folder.save(new NullProgressMonitor() {
			// Asked when the part has been written and the save is not yet carried out.
			@Override
			public boolean isCanceled() {
				if (!changed[0]) {
					changed[0] = true;
					change(HERE, 2);
				}
				return false;
			}
		});
		assertThat(changed[0]).isTrue();
		assertThat(folder.isDirty()).isTrue();
		assertThat(Files.readString(directory.resolve("programme-1880.lansnat"))).contains("population=\"1\"");
		folder.save(null);
		assertThat(Files.readString(directory.resolve("programme-1880.lansnat"))).contains("population=\"2\"");
	}

	@Test
	void revertThrowsAwayWhatIsNotSaved() throws IOException {
		List<String> told = new ArrayList<>();
		folder.addListener(new FolderListener() {
			@Override
			public void reloaded() {
				told.add("reloaded");
			}
		});
		EObject old = Folders.find(folder, HERE);
		change(HERE, 1);
		folder.revert(null);
		assertThat(folder.isDirty()).isFalse();
		assertThat(population(HERE)).isEqualTo(500L);
		assertThat(folder.commandStack().canUndo()).isFalse();
		assertThat(told).containsExactly("reloaded");
		assertThat(folder.partOf(old)).isEmpty();
		change(HERE, 2);
		assertThat(folder.save(null).files()).containsExactly("programme-1880.lansnat");
	}

	@Test
	void anEditKnowsWhatItTouches() {
		change(HERE, 1);
		FolderEdit edit = folder.commandStack().nextUndo().orElseThrow();
		assertThat(edit.files()).containsExactly("programme-1880.lansnat");
		assertThat(edit.subject()).containsSame(Folders.find(folder, HERE));
		assertThat(edit.getLabel()).contains("Hallsberg");
		assertThat(edit.changes()).singleElement().returns(Models.id(HERE), change -> change.id())
				.returns("population", change -> change.feature());
	}

	@Test
	void listenersAreToldOfEachStepAfterIt() throws IOException {
		List<String> told = new ArrayList<>();
		FolderListener listener = new FolderListener() {
			@Override
			public void edited(FolderEdit edit) {
				told.add(edit.files() + " " + population(HERE) + " " + folder.isDirty());
			}

			@Override
			public void saved() {
				told.add("saved " + folder.isDirty());
			}

			@Override
			public void closed() {
				told.add("closed");
			}
		};
		folder.addListener(listener);
		change(HERE, 1);
		folder.commandStack().undo();
		folder.commandStack().redo();
		folder.save(null);
		folder.close();
		folder.removeListener(listener);
		assertThat(told).containsExactly("[programme-1880.lansnat] 1 true", "[programme-1880.lansnat] 500 false",
				"[programme-1880.lansnat] 1 true", "saved false", "closed");
	}

	@Test
	void aPlainCommandOfEmfIsAsGood() {
		EditingDomain domain = new Edits(folder).domain();
		EObject locality = Folders.find(folder, HERE);
		folder.commandStack().execute(SetCommand.create(domain, locality, Literals.PLACE__POPULATION, 3L));
		assertThat(dirty()).containsExactly("programme-1880.lansnat");
		assertThat(folder.commandStack().nextUndo().orElseThrow().subject()).containsSame(locality);
	}

	@Test
	void aCommandThatFailsIsNotOnTheStackAndIsTakenBack() {
		assertThatThrownBy(() -> folder.commandStack().execute(UnexecutableCommand.INSTANCE)).isInstanceOf(EditRefusedException.class);
		assertThatThrownBy(() -> folder.commandStack().execute(null)).isInstanceOf(EditRefusedException.class);
		assertThatThrownBy(() -> folder.commandStack().execute(new AbstractCommand("fails") {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				throw new IllegalArgumentException("no");
			}

			@Override
			public void redo() {
				execute();
			}
		})).isInstanceOf(IllegalArgumentException.class);
		assertThat(folder.commandStack().canUndo()).isFalse();
		assertThat(folder.isDirty()).isFalse();
		change(HERE, 1);
		assertThat(folder.commandStack().canUndo()).isTrue();
	}

	@Test
	void aTextThatNoFileCanHoldIsRefusedEvenFromAPlainCommand() {
		EditingDomain domain = new Edits(folder).domain();
		EObject locality = Folders.find(folder, HERE);
		assertThatThrownBy(() -> folder.commandStack().execute(new SetCommand(domain, locality, Literals.PLACE__NAME, "a\u0000b")))
				.isInstanceOfSatisfying(EditRefusedException.class,
						refusal -> assertThat(refusal.problems()).singleElement().returns("text-illegal", problem -> problem.code()));
		assertThat(((Locality) locality).getName()).isEqualTo("Hallsberg");
		assertThat(folder.commandStack().canUndo()).isFalse();
		assertThat(folder.isDirty()).isFalse();
	}
}
