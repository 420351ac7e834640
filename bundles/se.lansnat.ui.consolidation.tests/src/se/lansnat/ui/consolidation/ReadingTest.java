package se.lansnat.ui.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Decisions;
import se.lansnat.model.Connection;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderEdit;
import se.lansnat.model.folder.FolderListener;
import se.lansnat.model.folder.FolderPart;

/** A county that is read in slices and followed through edits gives what it would give read from the start. */
class ReadingTest {

	@TempDir
	Path directory;

	private CountyFolder folder;
	private Reading reading;
	private final Set<FolderPart> parts = new HashSet<>();
	private final Set<Change> changes = new HashSet<>();

	@BeforeEach
	void open() throws Exception {
		folder = Planted.open(directory.resolve("county"));
		folder.addListener(new FolderListener() {
			@Override
			public void edited(FolderEdit edit) {
				parts.addAll(edit.parts());
				changes.addAll(edit.changes());
			}
		});
		reading = new Reading(folder, List.of());
	}

	@AfterEach
	void close() {
		folder.close();
	}

	private Consolidated read() {
		while (reading.readNext()) {
			assertThat(reading.isUpToDate()).isFalse();
		}
		return reading.consolidate(reading.basis(), null);
	}

	private boolean edit(Command command) {
		folder.commandStack().execute(command);
		return reading.touch(parts, changes);
	}

	private Connection connection(String code) {
		return folder.programme(code).orElseThrow().getConnections().getFirst();
	}

	@Test
	void inSlicesItGivesTheSameAsAtOnce() {
		Consolidated result = read();
		assertThat(result).isEqualTo(Consolidator.consolidate(folder, List.of()));
		assertThat(result.open()).extracting(Conflict::feature).containsExactlyInAnyOrder("lengthM", "owner");
		assertThat(reading.isUpToDate()).isTrue();
	}

	@Test
	void anEditIsTakenInByReadingItsProgrammeAlone() {
		read();
		boolean taken = edit(new Edits(folder).set(connection(Planted.KUMLA), Literals.CONNECTION__LENGTH_M, new BigDecimal("8900")));
		assertThat(taken).isTrue();
		assertThat(reading.size()).isEqualTo(1);
		Consolidated result = read();
		assertThat(result.open()).extracting(Conflict::feature).containsExactly("owner");
		assertThat(result).isEqualTo(Consolidator.consolidate(folder, List.of()));
	}

	@Test
	void anotherMunicipalityMeansReadingFromTheStart() {
		read();
		Command moved = new Edits(folder).set(folder.programme(Planted.KUMLA).orElseThrow(), Literals.MUNICIPAL_PROGRAMME__MUNICIPALITY_CODE,
				null);
		assertThat(edit(moved)).isFalse();
	}

	@Test
	void aDecisionChangesNothingThatIsBeingCompared() {
		Consolidated before = read();
		Basis basis = reading.basis();
		Conflict conflict = before.open().getFirst();
		DecisionRequest keep = new DecisionRequest(conflict.id(), DecisionChoice.KEEP, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty());
		assertThat(edit(Decisions.decide(folder, before, List.of(keep)).command().orElseThrow())).isTrue();
		assertThat(reading.consolidate(basis, null)).isEqualTo(before);
		assertThat(reading.isUpToDate()).isFalse();
		assertThat(reading.size()).isZero();
		assertThat(read().open()).hasSize(before.open().size() - 1);
	}

	@Test
	void aNeighbourIsComparedWithAndOneThatIsNoCountyIsNamed() throws Exception {
		Path neighbour = directory.resolve("neighbour");
		Planted.open(neighbour).close();
		Path missing = directory.resolve("missing");
		reading = new Reading(folder, List.of(neighbour, missing));
		assertThat(reading.size()).isEqualTo(folder.programmes().size() + 2);
		assertThat(reading.readNeighbour(new NullProgressMonitor())).isTrue();
		assertThat(reading.readNeighbour(new NullProgressMonitor())).isTrue();
		assertThat(reading.readNeighbour(new NullProgressMonitor())).isFalse();
		assertThat(reading.takeFailures()).singleElement().asString().contains(missing.toString());
		assertThat(reading.takeFailures()).isEmpty();
		assertThat(reading.neighbourNames()).containsEntry(Planted.KUMLA, "Kumla");
	}
}
