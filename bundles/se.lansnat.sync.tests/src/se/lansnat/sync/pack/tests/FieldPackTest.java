package se.lansnat.sync.pack.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Duct;
import se.lansnat.model.Locality;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.sync.merge.Choice;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.tests.Counties;
import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.pack.Pack;
import se.lansnat.sync.pack.PackException;
import se.lansnat.sync.pack.PackMerge;

class FieldPackTest {

	private static final Optional<char[]> PASSPHRASE = Optional.of("korrekt h\u00e4st".toCharArray());

	@TempDir
	Path directory;
	private Path home;
	private Path field;

	@BeforeEach
	void create() throws Exception {
		home = directory.resolve("home");
		field = directory.resolve("field");
		Counties.create(home);
	}

	private Pack takeAlong(boolean coarse) throws Exception {
		byte[] file = FieldPacks.write(FieldPacks.create(home, List.of("1880"), coarse), Optional.empty());
		Pack pack = FieldPacks.read(file, Optional.empty());
		FieldPacks.open(pack, field);
		return pack;
	}

	private PackMerge bringHome(Decision... decisions) throws Exception {
		Pack back = FieldPacks.read(FieldPacks.write(FieldPacks.comingHome(field, Optional.empty()), Optional.empty()), Optional.empty());
		PackMerge merge = PackMerge.of(home, back, List.of(decisions));
		if (merge.result().isComplete()) {
			merge.apply();
		}
		return merge;
	}

	private Locality locality(Path path) throws Exception {
		try (CountyFolder folder = CountyFolder.open(path, Access.READ, null)) {
			return (Locality) folder.find(Counties.LOCALITY).orElseThrow();
		}
	}

	@Test
	void workComesHomeBesideWhatWasDoneThere() throws Exception {
		takeAlong(false);
		assertThat(Files.list(field).map(path -> path.getFileName().toString())).contains("county.lansnat", "programme-1880.lansnat")
				.doesNotContain("programme-1881.lansnat");
		Counties.set(field, Counties.LOCALITY, "note", "fr\u00e5n m\u00f6tet");
		Counties.set(home, Counties.LOCALITY, "population", new BigDecimal(77));
		PackMerge merge = bringHome();
		assertThat(merge.result().conflicts()).isEmpty();
		assertThat(locality(home).getNote()).isEqualTo("fr\u00e5n m\u00f6tet");
		assertThat(locality(home).getPopulation()).isEqualTo(77);
		assertThat(Files.exists(home.resolve("programme-1881.lansnat"))).as("what stayed at home is still there").isTrue();
		byte[] merged = Files.readAllBytes(home.resolve("programme-1880.lansnat"));
		assertThat(bringHome().result().conflicts()).as("bringing it twice does no harm").isEmpty();
		assertThat(Files.readAllBytes(home.resolve("programme-1880.lansnat"))).isEqualTo(merged);
	}

	@Test
	void conflictsNameWhoAndWhen() throws Exception {
		takeAlong(false);
		Counties.set(field, Counties.LOCALITY, "name", "F\u00e4lt");
		Counties.set(home, Counties.LOCALITY, "name", "Hemma");
		PackMerge merge = bringHome();
		assertThat(merge.result().open()).hasSize(1);
		assertThat(merge.theirs().of(merge.result().open().getFirst()).orElseThrow().author()).isEqualTo(System.getProperty("user.name"));
		assertThat(locality(home).getName()).isEqualTo("Hemma");
		assertThat(bringHome(new Decision(Counties.LOCALITY, "name", Choice.THEIRS)).result().isComplete()).isTrue();
		assertThat(locality(home).getName()).isEqualTo("F\u00e4lt");
	}

	@Test
	void coarsePacksLeavePositionsAtHomeAndLoseNone() throws Exception {
		Pack pack = takeAlong(true);
		pack.files().values().forEach(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Torget", "Storgatan"));
		Counties.set(field, Counties.DUCT, "lengthM", new BigDecimal(500));
		Counties.set(field, Counties.DUCT, "to", "Hamnen");
		assertThat(bringHome().result().conflicts()).isEmpty();
		try (CountyFolder folder = CountyFolder.open(home, Access.READ, null)) {
			Duct duct = (Duct) folder.find(Counties.DUCT).orElseThrow();
			assertThat(duct.getFrom()).isEqualTo("Torget 1");
			assertThat(duct.getTo()).isEqualTo("Hamnen");
			assertThat(duct.getLengthM()).isEqualByComparingTo("500");
		}
	}

	@Test
	void anObjectDeletedInACoarsePackIsDeletedAtHome() throws Exception {
		takeAlong(true);
		Counties.delete(field, Counties.DUCT);
		assertThat(bringHome().result().conflicts()).isEmpty();
		try (CountyFolder folder = CountyFolder.open(home, Access.READ, null)) {
			assertThat(folder.find(Counties.DUCT)).isEmpty();
		}
	}

	@Test
	void thePassphraseIsNeeded() throws Exception {
		byte[] file = FieldPacks.write(FieldPacks.create(home, List.of("1880"), false), PASSPHRASE);
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("county.lansnat");
		assertThat(FieldPacks.read(file, PASSPHRASE).files()).containsKey("county.lansnat");
		assertThatThrownBy(() -> FieldPacks.read(file, Optional.empty())).isInstanceOf(PackException.class);
		assertThatThrownBy(() -> FieldPacks.read(file, Optional.of("fel".toCharArray()))).isInstanceOf(PackException.class);
	}

	@Test
	void equalPacksAreEqualBytes() throws Exception {
		assertThat(FieldPacks.write(FieldPacks.create(home, List.of("1880"), false), Optional.empty()))
				.isEqualTo(FieldPacks.write(FieldPacks.create(home, List.of("1880"), false), Optional.empty()));
	}

	@Test
	void anotherCountyIsRefusedAndNothingTouched() throws Exception {
		Pack pack = takeAlong(false);
		Path foreign = directory.resolve("foreign");
		Counties.create(foreign, "00000000-0000-4000-8000-00000000ffff");
		byte[] before = Files.readAllBytes(foreign.resolve("programme-1880.lansnat"));
		assertThatThrownBy(() -> PackMerge.of(foreign, pack, List.of())).isInstanceOf(PackException.class);
		assertThat(Files.readAllBytes(foreign.resolve("programme-1880.lansnat"))).isEqualTo(before);
		assertThatThrownBy(() -> FieldPacks.create(home, List.of("9999"), false)).isInstanceOf(PackException.class);
	}
}
