package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.problem.Problem;
import se.lansnat.reference.county.CoordinateCounts;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.OwnCounty;
import se.lansnat.reference.county.OwnCountyResult;
import se.lansnat.reference.county.OwnDuct;
import se.lansnat.reference.county.OwnMunicipality;
import se.lansnat.reference.county.OwnPlace;
import se.lansnat.reference.county.OwnTable;
import se.lansnat.reference.county.OwnTables;
import se.lansnat.reference.county.StatisticsInForce;

/** Counties of one's own tables. */
class OwnCountyTest {

	private static final String GIVEN = "0a1b2c3d-0000-4000-8000-00000000000F";

	private static final List<OwnMunicipality> TWO = List.of(new OwnMunicipality(2, "9902", "Norra", 4000L, 3L, 60_000L),
			new OwnMunicipality(3, "9901", "Södra", 12_000L, 0L, 0L));

	private static OwnPlace place(int line, String code, String name) {
		return new OwnPlace(line, code, name, "LOCALITY", "", null, null, null, "");
	}

	private static OwnPlace at(int line, double latitude, double longitude) {
		return new OwnPlace(line, "9901", "Plats " + line, "LOCALITY", "", null, latitude, longitude, "");
	}

	private static OwnPlace withId(int line, String id) {
		return new OwnPlace(line, "9901", "Plats " + line, "LOCALITY", "", null, null, null, id);
	}

	private static OwnCountyResult create(List<OwnMunicipality> municipalities, List<OwnPlace> places, List<OwnDuct> ducts) {
		return OwnCounty.create(new OwnTables("Provlän", new OwnTable<>("kommuner.csv", municipalities),
				new OwnTable<>("orter.csv", places), new OwnTable<>("tomror.csv", ducts)));
	}

	private static CountyDocument good(List<OwnPlace> places, List<OwnDuct> ducts) {
		OwnCountyResult result = create(TWO, places, ducts);
		assertThat(result.problems()).isEmpty();
		return result.document().orElseThrow();
	}

	private static List<String> found(OwnCountyResult result) {
		return result.problems().stream().map(p -> p.file() + ":" + p.line() + ":" + p.feature() + ":" + p.code()).toList();
	}

	@Test
	void buildsMunicipalitiesPlacesAndDucts() {
		CountyDocument document = good(
				List.of(new OwnPlace(2, "9901", "Åby", "locality", "ON", 120L, 59.5, 15.25, "A1"),
						new OwnPlace(3, "9901", "Skogen", "AREA", "", null, null, null, ""),
						new OwnPlace(4, "9902", "Berg", "LOCALITY", "s, a", null, null, null, GIVEN)),
				List.of(new OwnDuct(2, "9901", new BigDecimal("1500.50"), "", "Kommunen", "SK", "2000-05"),
						new OwnDuct(3, "9901", new BigDecimal("40"), "Storgatan", "", "Egen", "2001")));

		assertThat(document.county().getName()).isEqualTo("Provlän");
		assertThat(document.county().getCode()).isNull();
		assertThat(document.county().getRuleset()).isEqualTo("sou-2000-111");
		assertThat(document.deviations()).isEmpty();
		assertThat(document.coordinates()).isEqualTo(CoordinateCounts.NONE);
		assertThat(document.programmes()).extracting(MunicipalProgramme::getMunicipalityCode).containsExactly("9901", "9902");
		assertThat(document.county().getMunicipalities().getLast().getStatistics()).hasSize(3).allSatisfy(s -> {
			assertThat(s.getSource()).isEqualTo("kommuner.csv, rad 2");
			assertThat(s.getReferenceDate()).isNull();
		});
		assertThat(StatisticsInForce.value(document.county().getMunicipalities().getLast(),
				StatisticsMeasure.FICTIVE_NETWORK_M)).hasValue(60_000);

		MunicipalProgramme programme = document.programmes().getFirst();
		assertThat(programme.getSections()).hasSize(8);
		Locality first = programme.getLocalities().getFirst();
		assertThat(first.getGrounds()).containsExactly(PriorityGround.BUSINESS, PriorityGround.PUBLIC_SERVICE);
		assertThat(first.getPopulation()).isEqualTo(120);
		assertThat(List.of(first.getLatitude(), first.getLongitude())).containsExactly(59.5, 15.25);
		assertThat(first.getSource()).isEqualTo(first.getCoordinateSource()).isEqualTo("orter.csv, rad 2");
		assertThat(UUID.fromString(first.getId()).version()).isEqualTo(5);
		assertThat(programme.getAreas()).singleElement().satisfies(a -> assertThat(a.getName()).isEqualTo("Skogen"));
		assertThat(document.programmes().getLast().getLocalities()).singleElement().satisfies(l -> {
			assertThat(l.getId()).isEqualTo(GIVEN.toLowerCase());
			assertThat(l.getGrounds()).containsExactly(PriorityGround.SCHOOL, PriorityGround.OTHER);
			assertThat(l.getLatitude()).isNull();
		});
		assertThat(programme.getDuctSurveyFigures()).singleElement().satisfies(f -> {
			assertThat(f.getLengthM()).isEqualTo(new BigDecimal("1500.5"));
			assertThat(List.of(f.getSurvey(), f.getDate(), f.getOwner(), f.getSource())).containsExactly("SK", "2000-05", "Kommunen",
					"tomror.csv, rad 2");
		});
		assertThat(programme.getDucts()).singleElement().satisfies(d -> {
			assertThat(d.getName()).isEqualTo("Storgatan");
			assertThat(d.getOwner()).isNull();
			assertThat(d.getSource()).isEqualTo("tomror.csv, rad 3 Egen 2001");
		});
	}

	@Test
	void idsAreStableAndUnique() {
		List<OwnPlace> places = List.of(place(2, "9901", "Berg"), place(3, "9901", "Berg"), withId(4, "Berg"), place(5, "9902", "Berg"));
		CountyDocument first = good(places, List.of());
		CountyDocument again = good(places, List.of());
		assertThat(EcoreUtil.equals(first.programmes(), again.programmes())).isTrue();
		assertThat(ids(first)).hasSize(4);
		assertThat(ids(good(places.reversed(), List.of()))).isEqualTo(ids(first));
		assertThat(ids(good(places.subList(0, 1), List.of()))).isSubsetOf(ids(first));
	}

	private static Set<String> ids(CountyDocument document) {
		return document.programmes().stream().flatMap(p -> p.getLocalities().stream()).map(Locality::getId).collect(Collectors.toSet());
	}

	@Test
	void allProblemsAtOnceAndNoDocument() {
		OwnCountyResult result = create(
				List.of(new OwnMunicipality(2, "9901", "Södra", 0L, -1L, null), new OwnMunicipality(3, "9901", " ", 5L, 0L, -7L),
						new OwnMunicipality(4, "114", "Utan nolla", 5L, 0L, 0L), new OwnMunicipality(5, "", "Utan kod", 5L, 0L, 0L)),
				List.of(new OwnPlace(2, "9999", "", "ORT", "SX", -1L, 91.0, null, ""),
						new OwnPlace(3, "", "B", "", "", null, Double.NaN, 200.0, null)),
				List.of(new OwnDuct(2, "9998", new BigDecimal("-0.5"), "", "", "", "maj 2000"),
						new OwnDuct(3, "9901", null, null, null, null, "2000-13")));

		assertThat(result.document()).isEmpty();
		assertThat(found(result)).containsExactly("kommuner.csv:2:population:number-too-small",
				"kommuner.csv:2:localities_50_2999:number-too-small", "kommuner.csv:2:fictive_network_m:value-missing",
				"kommuner.csv:3:municipality_code:duplicate-municipality", "kommuner.csv:3:municipality_name:value-missing",
				"kommuner.csv:3:fictive_network_m:number-too-small", "kommuner.csv:4:municipality_code:municipality-code-malformed",
				"kommuner.csv:5:municipality_code:value-missing", "orter.csv:2:municipality_code:unknown-municipality",
				"orter.csv:2:name:value-missing", "orter.csv:2:kind:unknown-kind", "orter.csv:2:grounds:unknown-ground",
				"orter.csv:2:population:number-too-small", "orter.csv:2:latitude:coordinate-out-of-range",
				"orter.csv:2:longitude:coordinate-missing", "orter.csv:3:municipality_code:value-missing",
				"orter.csv:3:kind:value-missing", "orter.csv:3:latitude:coordinate-out-of-range",
				"orter.csv:3:longitude:coordinate-out-of-range", "tomror.csv:2:municipality_code:unknown-municipality",
				"tomror.csv:2:length_m:number-too-small", "tomror.csv:2:date:malformed-date", "tomror.csv:3:length_m:value-missing",
				"tomror.csv:3:date:malformed-date");
		assertThat(result.problems()).allSatisfy(p -> {
			assertThat(p.isError()).isTrue();
			assertThat(p.message()).endsWith(".").doesNotContain("null").doesNotContain("{");
			assertThat(p.fix()).endsWith(".").doesNotContain("null").doesNotContain("{");
		});
		assertThat(result.problems()).filteredOn(p -> p.code().equals("duplicate-municipality")).extracting(Problem::message)
				.singleElement().asString().contains("9901", "2");
	}

	@Test
	void noMunicipalitiesIsAProblem() {
		assertThat(found(create(List.of(), List.of(), List.of()))).containsExactly("kommuner.csv:0::table-empty");
	}

	@Test
	void sameIdTwice() {
		assertThat(found(create(TWO, List.of(withId(2, "A1"), withId(3, "A1"), withId(4, "A2")), List.of())))
				.containsExactly("orter.csv:3:id:duplicate-id");
		assertThat(found(create(TWO, List.of(withId(2, GIVEN), withId(3, GIVEN.toLowerCase())), List.of())))
				.containsExactly("orter.csv:3:id:duplicate-id");
		String made = ids(good(List.of(place(2, "9901", "Berg")), List.of())).iterator().next();
		assertThat(found(create(TWO, List.of(place(2, "9901", "Berg"), withId(3, made)), List.of())))
				.containsExactly("orter.csv:3:id:duplicate-id");
	}

	@Test
	void doubtfulPointsAreWarningsAndMarked() {
		OwnCountyResult result = create(TWO, List.of(at(2, 15.2, 59.3), at(3, 59.3, 15.2), at(4, 59.3, 15.2), at(5, -10, 20)), List.of());
		assertThat(found(result)).containsExactly("orter.csv:2:latitude:coordinates-swapped", "orter.csv:4:latitude:points-on-one-spot");
		assertThat(result.problems()).noneMatch(Problem::isError);
		assertThat(result.document().orElseThrow().programmes().getFirst().getLocalities().stream()
				.map(l -> Stream.ofNullable(l.getNote()).toList()))
				.containsExactly(List.of("Koordinaterna ser omkastade ut."), List.of(),
						List.of("Samma koordinater som en annan plats i tabellen."), List.of());
	}

	@Test
	void dateIsAsExactAsTheSource() {
		List<OwnDuct> ducts = Stream.of("", "2000", "2000-05", "2000-05-31").map(d -> new OwnDuct(2, "9901", BigDecimal.ONE,
				"", "", "X", d)).toList();
		assertThat(found(create(TWO, List.of(), ducts))).isEmpty();
		List<OwnDuct> bad = Stream.of("20", "2000-5", "2000-02-30", "31/5").map(d -> new OwnDuct(2, "9901", BigDecimal.ONE,
				"", "", "X", d)).toList();
		assertThat(found(create(TWO, List.of(), bad))).hasSize(4);
	}

	@Test
	void countyNameIsWithoutTheWordLän() {
		OwnTable<OwnMunicipality> municipalities = new OwnTable<>("a", TWO);
		assertThat(new OwnTables(" Örebro LÄN ", municipalities, new OwnTable<>("b", List.of()), new OwnTable<>("c",
				List.of())).countyName()).isEqualTo("Örebro");
		assertThatIllegalArgumentException().isThrownBy(
				() -> new OwnTables(" ", municipalities, new OwnTable<>("b", List.of()), new OwnTable<>("c", List.of())));
	}
}
