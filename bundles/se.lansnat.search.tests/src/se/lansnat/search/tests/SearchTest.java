package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.Duct;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.search.QueryException;
import se.lansnat.search.Search;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.SearchResult;
import se.lansnat.search.Synonyms;

/** What is found in a county, and what follows an edit. */
class SearchTest {

	@TempDir
	Path directory;

	private CountyFolder folder;
	private SearchIndex index;
	private Node node;
	private Locality locality;

	@BeforeEach
	void open() throws Exception {
		CountyDocument document = Counties.document("\u00d6rebro");
		MunicipalProgramme programme = Counties.programme(document, "1882");
		programme.getSections().get(2).setText("Kommunens fibern\u00e4t n\u00e5r tre orter. "
				+ "Tomr\u00f6rsinventeringen visar <lediga> r\u00f6r & brunnar.");
		node = ModelFactory.eINSTANCE.createNode();
		node.setId(UUID.randomUUID().toString());
		node.setName("Askersund tornet");
		node.setKind(NodeKind.MAIN);
		node.setOwner("Exempel Energi AB");
		programme.getNodes().add(node);
		Duct duct = ModelFactory.eINSTANCE.createDuct();
		duct.setId(UUID.randomUUID().toString());
		duct.setName("L\u00e4ngs riksv\u00e4g 50");
		duct.setLengthM(new BigDecimal("1250"));
		duct.setPlannedYear(2003);
		programme.getDucts().add(duct);
		locality = programme.getLocalities().getFirst();
		locality.setPopulation(120L);
		folder = Counties.open(directory.resolve("county"), document);
		node = (Node) folder.find(node.getId()).orElseThrow();
		locality = (Locality) folder.find(locality.getId()).orElseThrow();
		index = SearchIndex.of(folder);
		folder.addListener(index);
	}

	@AfterEach
	void close() {
		index.close();
		folder.close();
	}

	@Test
	void compoundsAreFoundByTheirPartsAndMarked() throws Exception {
		SearchHit hit = Counties.search(index, "n\u00e4t inventering").hits().getFirst();
		assertThat(hit.type()).isEqualTo("ProgrammeSection");
		assertThat(hit.section()).isEqualTo("3");
		assertThat(hit.field()).isEqualTo("text");
		assertThat(hit.county()).isEqualTo("18");
		assertThat(hit.municipality()).isEqualTo("1882");
		assertThat(hit.file()).isEqualTo("programme-1882.lansnat");
		assertThat(hit.snippet()).contains("<b>fibern\u00e4t</b>", "<b>Tomr\u00f6rsinventeringen</b>",
				"&lt;lediga&gt; r\u00f6r &amp; brunnar");
	}

	@Test
	void inflectionsSynonymsAndBeginningsOfNamesAreFound() throws Exception {
		assertThat(Counties.labels(index, "huvudnoderna")).first().isEqualTo("nod Askersund tornet");
		assertThat(Counties.labels(index, "knutpunkter")).first().isEqualTo("nod Askersund tornet");
		assertThat(Counties.labels(index, "askersund torn")).containsExactly("nod Askersund tornet");
		assertThat(Counties.labels(index, "1882")).contains("kommun Askersund");
		assertThat(Counties.labels(index, node.getId())).containsExactly("nod Askersund tornet");
	}

	@Test
	void fieldsHaveSwedishAndEcoreNames() throws Exception {
		for (String query : List.of("\u00e4gare:energi", "owner:energi", "\u00e4gare:\"exempel energi\" namn:tor*", "slag:huvudnod",
				"kind:MAIN", "typ:nod torn")) {
			assertThat(Counties.labels(index, query)).as(query).containsExactly("nod Askersund tornet");
		}
		assertThat(Counties.labels(index, "inv\u00e5nare:[50 TO 200]")).containsExactly("ort " + locality.getName());
		assertThat(Counties.labels(index, "inv\u00e5nare:{120 TO 200]")).isEmpty();
		assertThat(Counties.labels(index, "l\u00e4ngd>1000 \u00e5r:2003")).contains("kanalisation L\u00e4ngs riksv\u00e4g 50");
		assertThat(Counties.labels(index, "l\u00e4ngd>1250 \u00e5r:2003")).isEmpty();
		assertThat(Counties.labels(index, "kommun:askersund torn -kommun:\u00f6rebro")).containsExactly("nod Askersund tornet");
		SearchHit length = Counties.search(index, "l\u00e4ngd:1250").hits().getFirst();
		assertThat(length.snippet()).isEqualTo("<b>1250</b>");
	}

	@Test
	void dotsAndRingsMatterUnlessFolded() throws Exception {
		assertThat(Counties.search(index, "namn:langs").total()).isZero();
		SearchOptions folded = new SearchOptions(20, false, true, Synonyms.builtIn());
		assertThat(Search.search(List.of(index), "namn:langs", folded).hits()).extracting(SearchHit::label)
				.contains("kanalisation L\u00e4ngs riksv\u00e4g 50");
	}

	@Test
	void whatNobodyWroteSuggestsWhatIsLikeIt() throws Exception {
		SearchResult result = Counties.search(index, "askersnud huvudnod");
		assertThat(result.suggestions()).containsExactly("askersund huvudnod");
		assertThat(result.hits()).first().extracting(SearchHit::label).isEqualTo("nod Askersund tornet");
	}

	@Test
	void facetsCountAllHits() throws Exception {
		SearchResult result = Search.search(List.of(index), "typ:ort", new SearchOptions(1, true, false, Synonyms.builtIn()));
		assertThat(result.hits()).hasSize(1);
		assertThat(result.total()).isGreaterThan(100);
		assertThat(result.facets().keySet()).containsExactly("county", "municipality", "type", "section", "priority_ground",
				"programme_status",
				"owner", "year");
		assertThat(result.facets().get("type")).containsExactlyEntriesOf(Map.of("Locality", result.total()));
		assertThat(result.facets().get("municipality").values().stream().mapToLong(count -> count).sum()).isEqualTo(result.total());
	}

	@Test
	void editsAreFoundBeforeTheyAreSaved() throws Exception {
		Edits edits = new Edits(folder);
		folder.commandStack().execute(edits.set(node, Literals.NODE__NAME, "Zebranoden"));
		assertThat(Counties.labels(index, "zebranod")).containsExactly("nod Zebranoden");
		assertThat(Counties.labels(index, "torn")).isEmpty();
		folder.commandStack().undo();
		assertThat(Counties.labels(index, "torn")).containsExactly("nod Askersund tornet");
		assertThat(Counties.labels(index, "zebranod")).isEmpty();
	}

	@Test
	void whatIsDeletedIsGone() throws Exception {
		folder.commandStack().execute(new Edits(folder).delete(List.of(node), false));
		assertThat(Counties.labels(index, "torn")).isEmpty();
		folder.commandStack().undo();
		assertThat(Counties.labels(index, "torn")).containsExactly("nod Askersund tornet");
	}

	@Test
	void severalFoldersAreSearchedAsOne() throws Exception {
		try (CountyFolder other = Counties.open(directory.resolve("other"),
				Counties.document("Gotland")); SearchIndex second = SearchIndex.of(other)) {
			SearchResult result = Search.search(List.of(index, second), "typ:l\u00e4n", SearchOptions.DEFAULT);
			assertThat(result.hits()).extracting(SearchHit::county).containsExactlyInAnyOrder("18", "09");
			assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.folder()).isEqualTo(hit.county().equals("18") ? 0 : 1));
		}
	}

	@Test
	void whatIsWrittenWhileTheIndexIsFilledIsFoundAndNothingTwice() throws Exception {
		try (SearchIndex growing = SearchIndex.begin(folder, directory.resolve("county"), directory.resolve("cache"))) {
			IProgressMonitor soon = new NullProgressMonitor() {
				@Override
				public void worked(int work) {
					setCanceled(true);
				}
			};
			assertThat(growing.fill(soon)).isFalse();
			assertThat(Search.search(List.of(growing), "typ:ort", SearchOptions.DEFAULT).total())
					.isLessThan(Search.search(List.of(index), "typ:ort", SearchOptions.DEFAULT).total());
			Edits edits = new Edits(folder);
			edits.execute(edits.set(node, Literals.NODE__OWNER, "Nyss AB"));
			growing.follow(Set.of(new Change(node.getId(), "owner")));
			assertThat(Counties.labels(growing, "\u00e4gare:nyss")).containsExactly("nod Askersund tornet");
			assertThat(growing.fill(null)).isTrue();
			assertThat(Counties.labels(growing, "tornet")).as("no object twice").containsExactly("nod Askersund tornet");
			for (String query : List.of("askersund", "fibern\u00e4t", "l\u00e4ngd>1000", "typ:ort")) {
				assertThat(Counties.labels(growing, query)).isEqualTo(Counties.labels(index, query));
			}
			growing.follow(Set.of(new Change(folder.county().orElseThrow().getId(), "name")));
			assertThat(growing.isComplete()).isFalse();
		}
	}

	@Test
	void facetsNarrowToExactlyWhatTheyHaveCounted() throws Exception {
		SearchOptions options = new SearchOptions(1000, true, false, Synonyms.builtIn());
		SearchResult all = Search.search(List.of(index), "askersund", options);
		all.facets().forEach((facet, values) -> values.forEach((value, count) -> {
			try {
				assertThat(Search.search(List.of(index), "askersund", options, Map.of(facet, Set.of(value))).total()).as(facet + " " + value)
						.isEqualTo(count);
			} catch (QueryException e) {
				throw new AssertionError(e);
			}
		}));
		assertThat(Search.search(List.of(index), "askersund", options, Map.of("type", List.of("Node", "Municipality"))).hits())
				.extracting(SearchHit::type).containsOnly("Node", "Municipality");
	}

	@Test
	void aFieldOrdersTheHits() throws Exception {
		Locality other = folder.programmes().getLast().getLocalities().getLast();
		folder.commandStack().execute(new Edits(folder).set(other, Literals.PLACE__POPULATION, 90L));
		for (boolean falling : List.of(true, false)) {
			SearchOptions byPeople = SearchOptions.DEFAULT.withLimit(3).withSort("population", falling);
			assertThat(Search.search(List.of(index), "typ:ort", byPeople).hits()).as("the rest has none").hasSize(3)
					.extracting(SearchHit::id).startsWith(falling ? locality.getId() : other.getId(),
							falling ? other.getId() : locality.getId());
		}
		SearchOptions byName = SearchOptions.DEFAULT.withLimit(1_000).withSort("label", false);
		assertThat(Search.search(List.of(index), "typ:ort", byName).hits()).extracting(SearchHit::label).hasSizeGreaterThan(100)
				.isSortedAccordingTo(Collator.getInstance(Locale.of("sv"))).last().asString().startsWith("ort \u00d6");
	}

	@Test
	void equalHitsStandInTheOrderOfTheirIdsAlsoAfterEdits() throws Exception {
		SearchOptions all = SearchOptions.DEFAULT.withLimit(1_000);
		SearchResult before = Search.search(List.of(index), "typ:ort", all);
		assertThat(before.hits()).extracting(SearchHit::id).isSorted();
		folder.commandStack().execute(new Edits(folder).set(locality, Literals.PLACE__NAME, "Zebraby"));
		assertThat(Search.search(List.of(index), "typ:ort", all).hits()).extracting(SearchHit::id)
				.containsExactlyElementsOf(before.hits().stream().map(SearchHit::id).toList());
		SearchResult few = Search.search(List.of(index), "typ:ort", SearchOptions.DEFAULT.withLimit(7));
		assertThat(few.hits()).extracting(SearchHit::id)
				.containsExactlyElementsOf(before.hits().stream().limit(7).map(SearchHit::id).toList());
		assertThat(few.total()).isEqualTo(before.total());
	}

	@Test
	void phrasesAreUnderstoodInEveryField() throws Exception {
		assertThat(Counties.labels(index, "typ:\"nod\" torn")).containsExactly("nod Askersund tornet");
		assertThat(Counties.labels(index, "kommun:\"1882 askersund\" torn")).containsExactly("nod Askersund tornet");
		assertThat(Counties.labels(index, "\u00e4gare:\"energi exempel\"")).isEmpty();
	}
}
