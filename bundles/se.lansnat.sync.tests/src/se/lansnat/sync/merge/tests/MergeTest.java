package se.lansnat.sync.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderFiles;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.text.SchemaVersion;
import se.lansnat.sync.merge.Choice;
import se.lansnat.sync.merge.ConflictKind;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.MergeResult;

class MergeTest {

	private static final String PART = "programme-1880.lansnat";

	@TempDir
	Path directory;
	private Path folder;
	private FolderVersion base;

	@BeforeEach
	void create() throws Exception {
		folder = directory.resolve("county");
		Counties.create(folder);
		base = FolderVersion.read(folder);
	}

	/** A version that differs by text in one part. */
	private FolderVersion with(String what, String by) {
		Map<String, byte[]> files = new TreeMap<>(base.files());
		String text = new String(files.get(PART), StandardCharsets.UTF_8);
		assertThat(text).contains(what);
		files.put(PART, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
		return new FolderVersion("changed", files);
	}

	private static String text(MergeResult result, String file) {
		return new String(result.files().get(file), StandardCharsets.UTF_8);
	}

	@Test
	void contentOfANewerProgramMergesByTheSameRules() throws Exception {
		String name = "name=\"\u00c5sbro\"";
		FolderVersion ours = with(name, name + "\n      newFeature=\"ett\"");
		FolderVersion theirs = with(name, name + "\n      otherFeature=\"tv\u00e5\"");
		MergeResult result = Merge.of(base, ours, theirs, List.of());
		assertThat(result.conflicts()).isEmpty();
		assertThat(text(result, PART)).contains("newFeature=\"ett\"", "otherFeature=\"tv\u00e5\"");
		MergeResult both = Merge.of(base, ours, with(name, name + "\n      newFeature=\"tre\""), List.of());
		assertThat(both.open()).hasSize(1);
		assertThat(both.open().getFirst().feature()).isEqualTo("newFeature");
	}

	@Test
	void partsOfNewKindsAndOtherFilesComeAlong() throws Exception {
		Map<String, byte[]> ours = new TreeMap<>(base.files());
		ours.put("ledger.lansnat", "<?xml version=\"1.0\"?><lansnat:Ledger xmlns:lansnat=\"urn:lansnat:model:2\" schema=\"2.0\" id=\"x\"/>"
				.getBytes(StandardCharsets.UTF_8));
		Map<String, byte[]> theirs = new TreeMap<>(base.files());
		theirs.put("notes.txt", new byte[] { 1, 2 });
		theirs.put("approved-1880-0123456789abcdef.frozen", new byte[] { 3 });
		MergeResult result = Merge.of(base, new FolderVersion("ours", ours), new FolderVersion("theirs", theirs), List.of());
		assertThat(result.files()).containsKeys("ledger.lansnat", "notes.txt", "approved-1880-0123456789abcdef.frozen");
	}

	@Test
	void anOlderSchemaIsMigratedFirst() throws Exception {
		String current = "schema=\"" + SchemaVersion.CURRENT + "\"";
		FolderVersion old = with(current, "schema=\"1.0\"");
		FolderVersion theirs = with("name=\"\u00c5sbro\"", "name=\"Nytt\"");
		MergeResult result = Merge.of(old, old, theirs, List.of());
		assertThat(result.conflicts()).isEmpty();
		assertThat(text(result, PART)).contains("name=\"Nytt\"", current);
	}

	@Test
	void aDecisionCanGiveAValueAndNoneThatDoesNotFit() throws Exception {
		FolderVersion ours = with("name=\"\u00c5sbro\"", "name=\"\u00c5sbro\"\n      population=\"1\"");
		FolderVersion theirs = with("name=\"\u00c5sbro\"", "name=\"\u00c5sbro\"\n      population=\"2\"");
		Decision bad = new Decision(Counties.LOCALITY, "population", Choice.VALUE, List.of("m\u00e5nga"));
		assertThat(Merge.of(base, ours, theirs, List.of(bad)).open()).hasSize(1);
		assertThat(Merge.of(base, ours, theirs, List.of(bad)).unused()).containsExactly(bad);
		Decision good = new Decision(Counties.LOCALITY, "population", Choice.VALUE, List.of("3"));
		assertThat(text(Merge.of(base, ours, theirs, List.of(good)), PART)).contains("population=\"3\"");
	}

	@Test
	void deletingWhatTheOtherChangedIsAConflictEitherWay() throws Exception {
		Counties.delete(folder, Counties.LOCALITY);
		FolderVersion ours = FolderVersion.read(folder);
		FolderVersion theirs = with("name=\"\u00c5sbro\"", "name=\"Nytt\"");
		MergeResult open = Merge.of(base, ours, theirs, List.of());
		assertThat(open.open()).hasSize(1);
		assertThat(open.open().getFirst().kind()).isEqualTo(ConflictKind.DELETED_AND_CHANGED);
		assertThat(text(Merge.of(base, ours, theirs, List.of(new Decision(Counties.LOCALITY, "", Choice.OURS))), PART)).doesNotContain("Nytt");
		assertThat(text(Merge.of(base, ours, theirs, List.of(new Decision(Counties.LOCALITY, "", Choice.THEIRS))), PART)).contains("Nytt");
		assertThat(text(Merge.of(base, ours, theirs, List.of(new Decision(Counties.LOCALITY, "", Choice.BASE))), PART)).contains("\u00c5sbro");
	}

	@Test
	void unrelatedAndDamagedFoldersAreRefused() throws Exception {
		Path foreign = directory.resolve("foreign");
		Counties.create(foreign, "00000000-0000-4000-8000-00000000ffff");
		assertThatThrownBy(() -> Merge.of(base, base, FolderVersion.read(foreign), List.of())).isInstanceOf(MergeException.class);
		assertThatThrownBy(() -> Merge.of(base, base, with("</localities>", ""), List.of())).isInstanceOf(MergeException.class)
				.hasMessageContaining(PART);
		assertThatThrownBy(() -> FolderVersion.read(directory)).isInstanceOf(MergeException.class);
	}

	@Test
	void bothLedgersAreKeptAndTheNextEntryNamesBothEnds() throws Exception {
		Counties.record(folder, "gemensam");
		FolderVersion before = FolderVersion.read(folder);
		Path other = directory.resolve("other");
		FolderFiles.create(other, before.files(), Map.of());
		Counties.record(folder, "v\u00e5r");
		Counties.record(other, "deras");
		MergeResult result = Merge.of(before, FolderVersion.read(folder), FolderVersion.read(other), List.of());
		assertThat(result.conflicts()).isEmpty();
		Path merged = directory.resolve("merged");
		FolderFiles.create(merged, result.files(), Map.of());
		try (CountyFolder open = CountyFolder.open(merged, Access.READ, null)) {
			SupportLedger ledger = open.supportLedger().orElseThrow();
			assertThat(ledger.getEntries()).extracting(SupportEntry::getCaseId).containsExactlyInAnyOrder("gemensam", "v\u00e5r", "deras");
			assertThat(ledger.getHeads()).hasSize(2);
			assertThat(new LedgerChain(ledger).faults()).isEmpty();
		}
		Counties.record(merged, "sedan");
		try (CountyFolder open = CountyFolder.open(merged, Access.READ, null)) {
			SupportLedger ledger = open.supportLedger().orElseThrow();
			assertThat(ledger.getHeads()).hasSize(1);
			assertThat(ledger.getEntries()).filteredOn(entry -> entry.getCaseId().equals("sedan")).singleElement()
					.satisfies(entry -> assertThat(entry.getPredecessors()).hasSize(2));
		}
	}

	@Test
	void oneUndoTakesAMergeBackInAnOpenFolder() throws Exception {
		Counties.set(folder, Counties.LOCALITY, "population", new BigDecimal(5));
		FolderVersion ours = FolderVersion.read(folder);
		MergeResult result = Merge.of(base, ours, with("name=\"\u00c5sbro\"", "name=\"Nytt\""), List.of());
		try (CountyFolder open = CountyFolder.open(folder, Access.EDIT, null)) {
			Command command = open.replaceContents("merge", result.files()).orElseThrow();
			open.commandStack().execute(command);
			assertThat(((Locality) open.find(Counties.LOCALITY).orElseThrow()).getName()).isEqualTo("Nytt");
			assertThat(open.isDirty()).isTrue();
			open.commandStack().undo();
			assertThat(((Locality) open.find(Counties.LOCALITY).orElseThrow()).getName()).isEqualTo("\u00c5sbro");
			assertThat(open.isDirty()).isFalse();
			open.commandStack().redo();
			open.save(null);
		}
		assertThat(FolderVersion.read(folder).files().get(PART)).isEqualTo(result.files().get(PART));
	}
}
