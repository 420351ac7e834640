package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.tests.ChildJvm;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;

/** The index that is kept for the next time answers as a new one would, whatever happens to it. */
class IndexCacheTest {

	@TempDir
	Path directory;

	private Path county;
	private Path cache;

	@BeforeEach
	void create() throws Exception {
		county = directory.resolve("county");
		cache = directory.resolve("cache");
		Counties.open(county, Counties.document("Gotland")).close();
	}

	@Test
	void isKeptAndTakenAgain() throws Exception {
		List<SearchHit> first = visby();
		Path kept = only();
		assertThat(visby()).isEqualTo(first).isNotEmpty();
		assertThat(only()).isEqualTo(kept);
		assertThat(Files.exists(county.resolve(".lansnat").resolve("search"))).isFalse();
	}

	@Test
	void isMadeAnewWhenTheFolderHasChanged() throws Exception {
		visby();
		Path kept = only();
		try (CountyFolder folder = CountyFolder.open(county, Access.EDIT, null)) {
			folder.commandStack().execute(
					new Edits(folder).set(folder.county().orElseThrow().getMunicipalities().getFirst(), Literals.MUNICIPALITY__NAME,
							"Visbyland"));
			folder.save(null);
		}
		assertThat(visby()).extracting(SearchHit::label).contains("kommun Visbyland");
		assertThat(only()).isNotEqualTo(kept);
	}

	@Test
	void isMadeAnewWhenItIsDamaged() throws Exception {
		List<SearchHit> first = visby();
		for (int round = 0; round < 40; round++) {
			List<Path> files;
			try (Stream<Path> all = Files.list(only())) {
				files = all.sorted().toList();
			}
			Path file = files.get(round % files.size());
			byte[] bytes = Files.readAllBytes(file);
			if (round % 3 == 0) {
				Files.delete(file);
			} else if (round % 3 == 1) {
				Files.write(file, Arrays.copyOf(bytes, bytes.length * round / 40));
			} else {
				bytes[(int) ((long) bytes.length * round / 40)] ^= 0x55;
				Files.write(file, bytes);
			}
			assertThat(visby()).as("%d %s", round, file).isEqualTo(first);
		}
	}

	@Test
	void isMissedByNobodyWhereItCannotBeKept() throws Exception {
		List<SearchHit> first = visby();
		Path file = Files.writeString(directory.resolve("file"), "");
		assertThat(visby(file)).isEqualTo(first);
		try (CountyFolder folder = CountyFolder.open(county, Access.READ, null);
				SearchIndex index = SearchIndex.of(folder, county, file)) {
			assertThat(index.problem()).hasValueSatisfying(problem -> assertThat(problem).contains(file.toString()).doesNotContain("null"));
		}
	}

	@Test
	void whatADeadProcessLeftIsNoHindrance() throws Exception {
		List<SearchHit> first = visby();
		Path kept = only();
		Files.createFile(kept.resolve("write.lock"));
		Path half = Files.createDirectory(cache.resolve(kept.getFileName().toString().replaceAll("\\..*", ".new123")));
		Files.writeString(half.resolve("_0.cfs"), "half");
		assertThat(visby()).isEqualTo(first);
		Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
		try (CountyFolder folder = CountyFolder.open(county, Access.EDIT, null)) {
			folder.commandStack().execute(new Edits(folder).set(folder.county().orElseThrow(), Literals.COUNTY__NAME, "Gotlands l\u00e4n 2"));
			folder.save(null);
		}
		visby();
		assertThat(half).doesNotExist();
		only();
	}

	@Test
	void twoWorkbenchesOnOneFolderDoNotDisturbEachOther() throws Exception {
		List<SearchHit> first = visby();
		for (int round = 0; round < 20; round++) {
			IndexLoop.empty(cache);
			try (ExecutorService both = Executors.newFixedThreadPool(2)) {
				List<Future<List<SearchHit>>> answers = both.invokeAll(List.of(this::visby, this::visby));
				for (Future<List<SearchHit>> answer : answers) {
					assertThat(answer.get()).isEqualTo(first);
				}
			}
			only();
		}
	}

	@Test
	void aFullDiskIsToldAndLeavesNoHalfAnIndex() throws Exception {
		long total;
		try (CountyFolder folder = CountyFolder.open(county, Access.READ, null); SearchIndex index = SearchIndex.of(folder)) {
			total = Counties.search(index, "visby").total();
		}
		List<String> before = files();
		try (ChildJvm child = IndexLoop.startOnFullDisk(county, cache, 8)) {
			assertThat(child.readLine()).startsWith(total + " S\u00f6kningen fungerar").contains(cache.toString(), "disken \u00e4r full").doesNotContain("null",
					"Exception");
		}
		try (Stream<Path> left = Files.list(cache)) {
			assertThat(left).isEmpty();
		}
		assertThat(files()).isEqualTo(before);
		try (ChildJvm child = IndexLoop.startOnFullDisk(county, cache, 100_000)) {
			assertThat(child.readLine()).isEqualTo(total + " ");
		}
		only();
	}

	private List<String> files() throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> all = Files.list(county)) {
			for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
				found.add(file.getFileName() + Files.readString(file));
			}
		}
		return found;
	}

	private List<SearchHit> visby() throws Exception {
		return visby(cache);
	}

	private List<SearchHit> visby(Path place) throws Exception {
		try (CountyFolder folder = CountyFolder.open(county, Access.READ, null); SearchIndex index = SearchIndex.of(folder, county,
				place)) {
			return Counties.search(index, "gotland visby").hits();
		}
	}

	private Path only() throws IOException {
		try (Stream<Path> all = Files.list(cache)) {
			List<Path> entries = all.toList();
			assertThat(entries).hasSize(1);
			return entries.getFirst();
		}
	}
}
