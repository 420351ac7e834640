package se.lansnat.consolidation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.RegionalRebuild;
import se.lansnat.model.ItemStanding;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;

/** The regional programme in its folder: what a rebuild changes, and what it never touches. */
class RebuildTest {

	@TempDir
	Path temporary;
	private Path folder;

	@BeforeEach
	void create() throws StorageException {
		folder = temporary.resolve("county");
		PlantedCounty.of("planted.txt", "near-misses.txt").create(folder);
	}

	private CountyFolder open() throws StorageException {
		return CountyFolder.open(folder, Access.EDIT, null);
	}

	private static boolean rebuild(CountyFolder county) {
		Consolidated result = Consolidator.consolidate(county, List.of());
		Optional<Command> command = RegionalRebuild.command(county, result);
		command.ifPresent(county.commandStack()::execute);
		return command.isPresent();
	}

	private void rebuildAndSave() throws StorageException {
		try (CountyFolder county = open()) {
			rebuild(county);
			county.save(null);
		}
	}

	/** Everything in the folder but what the machine keeps for itself. */
	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.list(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(path.getFileName().toString(), Files.readString(path));
			}
		}
		return files;
	}

	@Test
	void consolidatingTwiceChangesNothing() throws Exception {
		Map<String, String> before = files();
		rebuildAndSave();
		Map<String, String> once = files();
		assertThat(once).containsAllEntriesOf(before).hasSize(before.size() + 1);
		rebuildAndSave();
		assertThat(files()).isEqualTo(once);
		try (CountyFolder county = open()) {
			assertThat(rebuild(county)).isFalse();
			assertThat(county.isDirty()).isFalse();
		}
	}

	@Test
	void twoWhoConsolidateTheSameCountyWriteTheSame() throws Exception {
		rebuildAndSave();
		String first = files().get("regional.lansnat");
		Path other = temporary.resolve("other");
		PlantedCounty.of("planted.txt", "near-misses.txt").create(other);
		Files.delete(folder.resolve("regional.lansnat"));
		rebuildAndSave();
		assertThat(first).contains("RegionalProgramme");
		assertThat(withoutOwnId(files().get("regional.lansnat"))).isEqualTo(withoutOwnId(first));
	}

	/** The programme itself is made with its folder, and its sections are named after it. */
	private static String withoutOwnId(String text) {
		return text.replaceAll("id=\"[^\"]*\"", "id");
	}

	@Test
	void handWrittenTextAndNotesSurviveNewerVersionsAndWhatIsGoneComesBackAsTheSameItem() throws Exception {
		rebuildAndSave();
		String itemId;
		try (CountyFolder county = open()) {
			RegionalProgramme programme = county.regionalProgramme().orElseThrow();
			Edits edits = new Edits(county);
			ProgrammeSection own = ModelFactory.eINSTANCE.createProgrammeSection();
			own.setNumber(90);
			own.setTitle("Ett avsnitt som länet har lagt till");
			edits.execute(edits.add(programme, Literals.REGIONAL_PROGRAMME__SECTIONS, own, Edits.LAST));
			for (ProgrammeSection section : programme.getSections()) {
				edits.execute(edits.set(section, Literals.PROGRAMME_SECTION__TEXT, "Skrivet för hand, avsnitt " + section.getNumber()));
			}
			RegionalItem item = item(programme, "Gränsbyn");
			itemId = item.getId();
			edits.execute(edits.set(item, Literals.REGIONAL_ITEM__NOTE, "Att ta upp med båda kommunerna"));
			county.save(null);
		}
		Map<String, String> full = files();
		// a newer version of two programmes without the locality, then the old ones again
		for (int round = 0; round < 3; round++) {
			for (String file : List.of("programme-2604.lansnat", "programme-2608.lansnat")) {
				Files.writeString(folder.resolve(file), without(full.get(file), "Gränsbyn"));
			}
			rebuildAndSave();
			assertItem(itemId, ItemStanding.GONE);
			Files.writeString(folder.resolve("programme-2604.lansnat"), full.get("programme-2604.lansnat"));
			rebuildAndSave();
			assertItem(itemId, ItemStanding.CURRENT);
			Files.writeString(folder.resolve("programme-2608.lansnat"), full.get("programme-2608.lansnat"));
			rebuildAndSave();
			assertItem(itemId, ItemStanding.CURRENT);
			assertThat(files()).isEqualTo(full);
		}
	}

	private static RegionalItem item(RegionalProgramme programme, String name) {
		return programme.getItems().stream().filter(item -> item.getKind() == RegionalItemKind.LOCALITY && name.equals(item.getName()))
				.findFirst().orElseThrow();
	}

	private void assertItem(String id, ItemStanding standing) throws StorageException {
		try (CountyFolder county = open()) {
			RegionalItem item = (RegionalItem) county.find(id).orElseThrow();
			assertThat(item.getStanding()).isEqualTo(standing);
			assertThat(item.getNote()).isEqualTo("Att ta upp med båda kommunerna");
			RegionalProgramme programme = county.regionalProgramme().orElseThrow();
			assertThat(programme.getItems().stream().filter(one -> "Gränsbyn".equals(one.getName()))).hasSize(1);
			assertThat(programme.getSections()).isNotEmpty()
					.allSatisfy(section -> assertThat(section.getText()).isEqualTo("Skrivet för hand, avsnitt " + section.getNumber()));
		}
	}

	/** A file without one locality. */
	private static String without(String text, String name) {
		String shorter = text.replaceAll("(?s)\\s*<localities(?:(?!<localities).)*?name=\"" + name + "\".*?/>", "");
		assertThat(shorter).isNotEqualTo(text).doesNotContain(name);
		return shorter;
	}

	@Test
	void aProgrammeThatIsGoneMarksItsItemsAndDeletesNothing() throws Exception {
		rebuildAndSave();
		int items;
		try (CountyFolder county = open()) {
			items = county.regionalProgramme().orElseThrow().getItems().size();
		}
		Files.delete(folder.resolve("programme-2601.lansnat"));
		rebuildAndSave();
		try (CountyFolder county = open()) {
			List<RegionalItem> all = county.regionalProgramme().orElseThrow().getItems();
			assertThat(all).hasSize(items);
			assertThat(all).filteredOn(item -> item.getStanding() == ItemStanding.GONE).isNotEmpty()
					.allSatisfy(item -> assertThat(item.getSources()).allMatch(source -> source.getMunicipalityCode().equals("2601")));
		}
	}

	@Test
	void aRebuildIsOneStepOfUndo() throws Exception {
		try (CountyFolder county = open()) {
			assertThat(rebuild(county)).isTrue();
			RegionalProgramme programme = county.regionalProgramme().orElseThrow();
			int items = programme.getItems().size();
			county.commandStack().undo();
			assertThat(programme.getItems()).isEmpty();
			assertThat(county.isDirty()).isFalse();
			county.commandStack().redo();
			assertThat(programme.getItems()).hasSize(items);
			assertThat(rebuild(county)).isFalse();
		}
	}
}
