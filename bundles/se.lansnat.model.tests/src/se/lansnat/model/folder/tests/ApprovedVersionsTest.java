package se.lansnat.model.folder.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.compare.ProgrammeDifference;
import se.lansnat.model.edit.EditScript;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FrozenVersion;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.storage.Backup;
import se.lansnat.model.tests.Models;

/** No programme is approved without the version that was, and that version never changes. */
class ApprovedVersionsTest {

	@TempDir
	Path temp;

	private static StatusChange decision(String reference) {
		StatusChange decision = ModelFactory.eINSTANCE.createStatusChange();
		decision.setDate(LocalDate.of(2001, 6, 1));
		decision.setReference(reference);
		decision.setDecidedBy("L\u00e4nsstyrelsen");
		return decision;
	}

	private static void approve(CountyFolder folder, String reference) {
		Edits edits = new Edits(folder);
		edits.execute(edits.approve(programme(folder), decision(reference)));
	}

	private static MunicipalProgramme programme(CountyFolder folder) {
		return folder.programme("1880").orElseThrow();
	}

	private static FrozenVersion frozen(CountyFolder folder, int number) throws IOException {
		return folder.approvedVersion(programme(folder).getApprovedVersions().stream().filter(version -> version.getNumber() == number)
				.findFirst().orElseThrow());
	}

	private List<String> frozenFiles(Path directory) throws IOException {
		return Folders.files(directory).keySet().stream().filter(PartFiles::isFrozen).toList();
	}

	@Test
	void anApprovalFreezesWhatWasApprovedAndIsOneStep() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder folder = Folders.edit(directory)) {
			String before = Models.text(programme(folder));
			approve(folder, "301-1");
			ApprovedVersion version = programme(folder).getApprovedVersions().get(0);
			assertThat(List.of(version.getNumber(), version.getReference(), version.getDecidedBy(), version.getDate()))
					.containsExactly(1, "301-1", "L\u00e4nsstyrelsen", LocalDate.of(2001, 6, 1));
			assertThat(frozen(folder, 1).state()).as("before it is saved").isEqualTo(FrozenVersion.State.INTACT);
			assertThat(frozenFiles(directory)).isEmpty();
			folder.commandStack().undo();
			assertThat(Models.text(programme(folder))).isEqualTo(before);
			assertThat(folder.isDirty()).isFalse();
			folder.commandStack().redo();
			folder.save(null);
			assertThat(frozenFiles(directory)).containsExactly(PartFiles.frozen("1880", version.getContentHash()));
			assertThat(folder.backups().orElseThrow().list(frozenFiles(directory).get(0))).hasSize(1);
			Folders.set(folder, "1880 Hallsberg", Literals.PLACE__NAME, "Vretstorp");
			folder.save(null);
		}
		try (CountyFolder folder = Folders.edit(directory)) {
			MunicipalProgramme then = frozen(folder, 1).programme().orElseThrow();
			assertThat(then.getStatus()).isEqualTo(ProgrammeStatus.APPROVED);
			assertThat(then.getApprovedVersions()).isEmpty();
			assertThat(ProgrammeDifference.ofContent(then, programme(folder))).singleElement()
					.satisfies(difference -> assertThat(difference.old()).containsExactly("Hallsberg"));
			String id = Models.id("1880 Hallsberg");
			assertThat(then.getLocalities()).anyMatch(place -> place.getId().equals(id) && place.getName().equals("Hallsberg"));
			assertThat(folder.find(id).map(EcoreUtil::getRootContainer)).containsSame((EObject) programme(folder));
			assertThat(folder.partOf(then)).isEmpty();
		}
	}

	@Test
	void everyOtherWayToTheStatusFreezesToo() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		String id = Models.id("programme 1880");
		try (CountyFolder folder = Folders.edit(directory)) {
			Folders.set(folder, "programme 1880", Literals.MUNICIPAL_PROGRAMME__STATUS, ProgrammeStatus.APPROVED);
			assertThat(frozen(folder, 1).state()).isEqualTo(FrozenVersion.State.INTACT);
			Folders.set(folder, "programme 1880", Literals.MUNICIPAL_PROGRAMME__STATUS, ProgrammeStatus.DRAFT);
			new EditScript(folder).run(List.of(Map.of("op", "set", "id", id, "feature", "status", "value", "APPROVED"),
					Map.of("op", "set", "id", id, "feature", "template", "value", "annan")));
			assertThat(programme(folder).getApprovedVersions()).extracting(ApprovedVersion::getNumber).containsExactlyInAnyOrder(1, 2);
			assertThat(frozen(folder, 2).programme().orElseThrow().getTemplate()).isEqualTo("annan");
			folder.save(null);
		}
		MunicipalProgramme approved = Models.programme("1880");
		approved.setStatus(ProgrammeStatus.APPROVED);
		CountyFolder.create(temp.resolve("new"), Models.county(), List.of(approved, Models.programme("1882")), null);
		try (CountyFolder folder = Folders.edit(temp.resolve("new"))) {
			assertThat(frozen(folder, 1).state()).isEqualTo(FrozenVersion.State.INTACT);
		}
	}

	@Test
	void anotherApprovalIsAnotherVersionAndAMereEditIsNone() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder folder = Folders.edit(directory)) {
			approve(folder, "301-1");
			folder.save(null);
			Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, 501L);
			assertThat(programme(folder).getApprovedVersions()).hasSize(1);
			approve(folder, "301-2");
			folder.save(null);
			assertThat(frozen(folder, 1).programme().orElseThrow().getLocalities()).anyMatch(place -> place.getPopulation() == 500);
			assertThat(frozen(folder, 2).programme().orElseThrow().getLocalities()).anyMatch(place -> place.getPopulation() == 501);
			assertThat(programme(folder).getApprovedVersions()).extracting(ApprovedVersion::getReference)
					.containsExactlyInAnyOrder("301-1", "301-2");
		}
	}

	@Test
	void aMissingOrDamagedFileIsSeenAndTheBackupBringsItBack() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder folder = Folders.edit(directory)) {
			approve(folder, "301-1");
			folder.save(null);
		}
		Path file = directory.resolve(frozenFiles(directory).get(0));
		String text = Files.readString(file);
		Files.writeString(file, text.replace("Hallsberg", "Hallsborg"));
		Backup backup;
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(frozen(folder, 1).state()).isEqualTo(FrozenVersion.State.DAMAGED);
			assertThat(frozen(folder, 1).programme()).isEmpty();
			Files.delete(file);
			assertThat(frozen(folder, 1).state()).isEqualTo(FrozenVersion.State.MISSING);
			assertThat(frozen(folder, 1).file()).isEqualTo(file.getFileName().toString());
			backup = folder.backups().orElseThrow().list(file.getFileName().toString()).get(0);
			assertThat(folder.backups().orElseThrow().read(backup)).asString(StandardCharsets.UTF_8).isEqualTo(text);
		}
	}

	/** Whatever is edited, undone, redone, saved and thrown away: each version that a saved programme names is what was approved. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void versionsHoldThroughAnyHistory(long seed) throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Random random = new Random(seed);
		try (CountyFolder folder = Folders.edit(directory)) {
			for (int step = 0; step < 60; step++) {
				step(folder, random, step);
				List<FrozenVersion.State> states = new ArrayList<>();
				for (ApprovedVersion version : programme(folder).getApprovedVersions()) {
					states.add(folder.approvedVersion(version).state());
				}
				assertThat(states).isSubsetOf(FrozenVersion.State.INTACT);
				assertThat(programme(folder).getStatus() != ProgrammeStatus.APPROVED || !states.isEmpty()).isTrue();
			}
			folder.save(null);
		}
		try (CountyFolder folder = Folders.edit(directory)) {
			for (ApprovedVersion version : programme(folder).getApprovedVersions()) {
				assertThat(folder.approvedVersion(version).state()).isEqualTo(FrozenVersion.State.INTACT);
			}
		}
	}

	private static void step(CountyFolder folder, Random random, int step) throws IOException {
		switch (random.nextInt(7)) {
		case 0 -> approve(folder, "301-" + step);
		case 1 -> Folders.set(folder, "programme 1880", Literals.MUNICIPAL_PROGRAMME__STATUS,
				ProgrammeStatus.get(random.nextInt(ProgrammeStatus.VALUES.size())));
		case 2 -> Folders.set(folder, "1880 Hallsberg", Literals.PLACE__POPULATION, (long) step);
		case 3, 4 -> folder.commandStack().undo();
		case 5 -> folder.commandStack().redo();
		default -> {
			if (random.nextInt(4) == 0) {
				folder.revert(null);
			} else {
				folder.save(null);
			}
		}
		}
	}
}
