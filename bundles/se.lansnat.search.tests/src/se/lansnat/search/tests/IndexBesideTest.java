package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.search.Search;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.SearchResult;

/** An index that is filled beside other work: it can be searched, cancelled, and follows edits meanwhile. */
class IndexBesideTest {

	/** Cancels when so many objects are in. */
	private static final class Until extends NullProgressMonitor {

		private final int last;
		private int in;
		private int total;

		Until(int last) {
			this.last = last;
		}

		@Override
		public void beginTask(String name, int work) {
			assertThat(name).isNotBlank();
			total = work;
		}

		@Override
		public void worked(int work) {
			in += work;
			setCanceled(in >= last);
		}
	}

	@TempDir
	Path directory;

	private CountyFolder folder;
	private SearchIndex index;

	@BeforeEach
	void begin() throws Exception {
		Counties.open(directory.resolve("county"), Counties.document("Gotland")).close();
		open();
	}

	private void open() throws Exception {
		folder = CountyFolder.open(directory.resolve("county"), Access.EDIT, null);
		index = SearchIndex.begin(folder, directory.resolve("county"), directory.resolve("cache"));
		folder.addListener(index);
	}

	@AfterEach
	void close() {
		index.close();
		folder.close();
	}

	@Test
	void answersFromWhatIsInAndGoesOnWhereItWas() throws Exception {
		assertThat(total("gotland")).isZero();
		Until some = new Until(20);
		assertThat(index.fill(some)).isFalse();
		assertThat(index.isComplete()).isFalse();
		long first = total("gotland");
		assertThat(first).isPositive();
		Until rest = new Until(Integer.MAX_VALUE);
		assertThat(index.fill(rest)).isTrue();
		assertThat(index.isComplete()).isTrue();
		assertThat(rest.in).isEqualTo(some.total);
		assertSameAsFresh();
		assertThat(total("gotland")).isGreaterThan(first);
	}

	@Test
	void aCancelAtTheVeryBeginningIsNoFailure() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThat(index.fill(cancelled)).isFalse();
		assertThat(index.fill(null)).isTrue();
		assertSameAsFresh();
	}

	@Test
	void editsBetweenAreFoundOnceAndDeletionsAreGone() throws Exception {
		index.fill(new Until(20));
		List<Locality> localities = folder.programmes().getFirst().getLocalities();
		Edits edits = new Edits(folder);
		folder.commandStack().execute(edits.set(localities.getFirst(), Literals.PLACE__NAME, "Zebrahamn"));
		folder.commandStack().execute(edits.set(localities.getLast(), Literals.PLACE__NAME, "Zebradal"));
		folder.commandStack().execute(edits.delete(List.of(localities.get(1)), false));
		assertThat(Counties.labels(index, "zebra*")).containsExactlyInAnyOrder("ort Zebrahamn", "ort Zebradal");
		index.fill(null);
		assertThat(Counties.labels(index, "zebra*")).containsExactlyInAnyOrder("ort Zebrahamn", "ort Zebradal");
		assertSameAsFresh();
	}

	@Test
	void aNewNameOfTheMunicipalityIsFilledInAgain() throws Exception {
		index.fill(null);
		folder.commandStack().execute(new Edits(folder).set(folder.county().orElseThrow().getMunicipalities().getFirst(),
				Literals.MUNICIPALITY__NAME, "Zebraland"));
		assertThat(index.isComplete()).isFalse();
		assertThat(total("gotland")).as("as it was").isPositive();
		assertThat(index.fill(null)).isTrue();
		assertThat(total("zebraland visby")).isPositive();
		assertSameAsFresh();
	}

	@Test
	void aRevertIsFilledInAgain() throws Exception {
		index.fill(null);
		folder.commandStack().execute(new Edits(folder).set(folder.programmes().getFirst().getLocalities().getFirst(),
				Literals.PLACE__NAME, "Zebrahamn"));
		folder.revert(null);
		assertThat(index.isComplete()).isFalse();
		index.fill(null);
		assertThat(total("namn:zebrahamn")).isZero();
		assertSameAsFresh();
	}

	@Test
	void whatWasKeptIsTakenUnlessTheFolderIsOtherwise() throws Exception {
		index.fill(null);
		index.keep();
		assertThat(directory.resolve("cache")).isNotEmptyDirectory();
		close();
		open();
		Until none = new Until(1);
		assertThat(index.fill(none)).as("nothing to be put in").isTrue();
		assertSameAsFresh();
		close();
		open();
		folder.commandStack().execute(new Edits(folder).set(folder.programmes().getFirst().getLocalities().getFirst(),
				Literals.PLACE__NAME, "Zebrahamn"));
		assertThat(index.fill(null)).isTrue();
		assertThat(total("namn:zebrahamn")).isEqualTo(1);
		assertSameAsFresh();
	}

	private long total(String query) throws Exception {
		return Counties.search(index, query).total();
	}

	private void assertSameAsFresh() throws Exception {
		SearchOptions all = SearchOptions.DEFAULT.withLimit(10_000);
		try (SearchIndex fresh = SearchIndex.of(folder)) {
			for (String query : List.of("gotland", "typ:ort", "inv\u00e5nare:[0 TO *]", "kommun")) {
				SearchResult right = Search.search(List.of(fresh), query, all);
				SearchResult found = Search.search(List.of(index), query, all);
				assertThat(found.total()).as(query).isEqualTo(right.total());
				assertThat(found.hits()).extracting(hit -> hit.id() + hit.label() + hit.snippet()).as(query)
						.containsExactlyInAnyOrderElementsOf(right.hits().stream().map(hit -> hit.id() + hit.label() + hit.snippet())
								.toList());
			}
		}
	}
}
