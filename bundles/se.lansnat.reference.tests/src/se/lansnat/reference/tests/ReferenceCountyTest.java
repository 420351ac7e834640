package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Identified;
import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Place;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.Deviation.Effect;
import se.lansnat.reference.GeoLocality;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.county.CoordinateCounts;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/** All 21 counties as the reference builds them. */
class ReferenceCountyTest {

	private static final List<CountyDocument> ALL = CountyName.all().stream().map(ReferenceCounty::create).toList();

	private static CountyDocument county(String name) {
		return ALL.get(CountyName.all().indexOf(CountyName.find(name).orElseThrow()));
	}

	private static Stream<MunicipalProgramme> programmes() {
		return ALL.stream().flatMap(d -> d.programmes().stream());
	}

	private static MunicipalProgramme programme(String code) {
		return programmes().filter(p -> p.getMunicipalityCode().equals(code)).findFirst().orElseThrow();
	}

	private static Stream<EObject> objects(CountyDocument document) {
		List<EObject> objects = new ArrayList<>();
		Stream.concat(Stream.of(document.county()), document.programmes().stream()).forEach(part -> {
			objects.add(part);
			part.eAllContents().forEachRemaining(objects::add);
		});
		return objects.stream();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			01,Stockholm,63,0,24,0,39
			03,Uppsala,53,0,25,1,27
			04,Södermanland,49,2,24,0,25
			05,Östergötland,82,7,27,0,55
			06,Jönköping,37,0,15,0,22
			07,Kronoberg,47,0,26,0,21
			08,Kalmar,104,0,38,0,66
			09,Gotland,32,11,6,0,26
			10,Blekinge,51,4,19,0,32
			12,Skåne,146,0,87,1,58
			13,Halland,204,0,50,0,154
			14,Västra Götaland,277,5,120,0,157
			17,Värmland,120,0,21,0,99
			18,Örebro,113,24,27,0,86
			19,Västmanland,30,0,12,0,18
			20,Dalarna,125,12,47,0,78
			21,Gävleborg,76,0,37,0,39
			22,Västernorrland,124,9,30,0,94
			23,Jämtland,109,57,25,0,84
			24,Västerbotten,184,72,25,0,159
			25,Norrbotten,138,55,26,0,112
			""")
	void placesAndCoordinates(String code, String name, int localities, int areas, int matched, int ambiguous, int unmatched) {
		CountyDocument document = county(code);
		assertThat(document.county().getName()).isEqualTo(name);
		assertThat(document.county().getCode()).isEqualTo(code);
		assertThat(document.county().getRuleset()).isEqualTo("sou-2000-111");
		assertThat(document.programmes().stream().mapToInt(p -> p.getLocalities().size()).sum()).isEqualTo(localities);
		assertThat(document.programmes().stream().mapToInt(p -> p.getAreas().size()).sum()).isEqualTo(areas);
		assertThat(document.coordinates()).isEqualTo(new CoordinateCounts(matched, ambiguous, unmatched));
		assertThat(document.programmes().stream().flatMap(p -> p.getLocalities().stream())
				.filter(l -> l.getLatitude() != null)).hasSize(matched);
	}

	@Test
	void allRowsOfAnnex7AreAccountedFor() {
		int places = programmes().mapToInt(p -> p.getLocalities().size() + p.getAreas().size()).sum();
		long nameless = ALL.stream().flatMap(d -> d.deviations().stream()).filter(d -> d.code().equals("row-nameless")).count();
		assertThat(places + nameless).isEqualTo(2423);
	}

	@Test
	void municipalitiesHaveTheStatisticsOfAnnex8() {
		Map<String, Municipality> created = ALL.stream().flatMap(d -> d.county().getMunicipalities().stream())
				.collect(Collectors.toMap(Municipality::getCode, m -> m));
		assertThat(created).hasSize(289);
		assertThat(PublishedTables.municipalities()).allSatisfy(row -> {
			Municipality municipality = created.get(row.code());
			assertThat(municipality.getName()).isEqualTo(row.name());
			assertThat(municipality.getStatistics()).hasSize(3);
			statistic(municipality, StatisticsMeasure.POPULATION, row.figures().population(), 1999, "SOU 2000:111, bilaga 8, kolumn 2");
			statistic(municipality, StatisticsMeasure.LOCALITIES_50_2999, row.figures().localities50To2999(), 1995,
					"SOU 2000:111, bilaga 8, kolumn 3");
			statistic(municipality, StatisticsMeasure.FICTIVE_NETWORK_M, row.figures().fictiveNetworkM(), 1995,
					"SOU 2000:111, bilaga 8, kolumn 4");
		});
	}

	private static void statistic(Municipality municipality, StatisticsMeasure measure, long value, int year, String source) {
		StatisticsRecord found = municipality.getStatistics().stream().filter(s -> s.getMeasure() == measure).findFirst().orElseThrow();
		assertThat(found.getValue()).isEqualTo(value);
		assertThat(found.getReferenceDate()).isEqualTo(LocalDate.of(year, 12, 31));
		assertThat(found.getSource()).isEqualTo(source);
	}

	@Test
	void programmesFollowTheTemplate() {
		assertThat(programmes().count()).isEqualTo(289);
		assertThat(programmes()).allSatisfy(p -> {
			assertThat(p.getStatus()).isEqualTo(ProgrammeStatus.DRAFT);
			assertThat(p.getTemplate()).isEqualTo("sou-2000-111");
			assertThat(p.getSections()).extracting(ProgrammeSection::getNumber).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
			assertThat(p.getSections()).allSatisfy(s -> {
				assertThat(s.getStatus()).isEqualTo(SectionStatus.MISSING);
				assertThat(s.getClause()).isEqualTo("6 §");
				assertThat(s.getTitle()).isNotBlank();
				assertThat(s.getPeriodEnd())
						.isEqualTo(Set.of(2, 3, 5, 6).contains(s.getNumber()) ? LocalDate.of(2004, 12, 31) : null);
			});
		});
		assertThat(ALL).allSatisfy(d -> assertThat(d.programmes()).extracting(MunicipalProgramme::getMunicipalityCode)
				.containsExactlyElementsOf(d.county().getMunicipalities().stream().map(Municipality::getCode).toList()).isSorted());
	}

	@Test
	void ductFiguresAreThoseOfAnnex6() {
		List<DuctSurveyFigure> figures = programmes().flatMap(p -> p.getDuctSurveyFigures().stream()).toList();
		assertThat(figures).hasSize(144).allSatisfy(f -> {
			assertThat(f.getSurvey()).isEqualTo("SK");
			assertThat(f.getDate()).isEqualTo("2000-05");
			assertThat(f.getSource()).isEqualTo("SOU 2000:111, bilaga 6");
		});
		assertThat(figures.stream().map(DuctSurveyFigure::getLengthM).reduce(BigDecimal.ZERO, BigDecimal::add))
				.isEqualByComparingTo("2688500");
		assertThat(programmes().filter(p -> !p.getDuctSurveyFigures().isEmpty())).hasSize(142);
		assertThat(programme("2180").getDuctSurveyFigures()).extracting(DuctSurveyFigure::getLengthM)
				.containsExactlyInAnyOrder(new BigDecimal("8E+4"), BigDecimal.ZERO);
		assertThat(programme("1230").getDuctSurveyFigures()).extracting(f -> f.getLengthM().toPlainString())
				.containsExactlyInAnyOrder("0", "1500");
	}

	@Test
	void placesHaveGroundsSourceAndNotes() {
		assertThat(places().toList()).hasSize(2422).allSatisfy(place -> {
			assertThat(place.getName()).isNotBlank();
			assertThat(place.getSource()).matches("SOU 2000:111, bilaga 7, s\\. \\d+, (vänster|höger) spalt");
			assertThat(place.getPopulation()).isNull();
		});
		Place unknown = programme("2313").getLocalities().stream().filter(l -> l.getName().equals("Vängel")).findFirst().orElseThrow();
		assertThat(unknown.getGrounds()).containsExactly(PriorityGround.BUSINESS);
		assertThat(unknown.getNote()).contains("visar inte om Vängel är en ort eller ett område");
		assertThat(unknown.getSource()).isEqualTo("SOU 2000:111, bilaga 7, s. 29, vänster spalt");
		assertThat(programme("1080").getAreas()).filteredOn(a -> a.getName().equals("Blekinge skärgård")).singleElement()
				.satisfies(a -> assertThat(a.getNote()).startsWith("Fotnot 1:"));
		assertThat(programme("0188").getLocalities()).filteredOn(l -> l.getName().equals("Rånäs")).hasSize(2)
				.allSatisfy(l -> assertThat(l.getNote()).contains("står två gånger"));
		assertThat(programme("0125").getLocalities()).filteredOn(l -> l.getName().equals("Ekeby")).singleElement()
				.satisfies(l -> assertThat(l.getNote()).isNull());
	}

	private static Stream<Place> places() {
		return programmes().flatMap(p -> Stream.<Place>concat(p.getLocalities().stream(), p.getAreas().stream()));
	}

	@Test
	void coordinatesAreThoseOfTheOnePlaceOfThatName() {
		Map<String, GeoLocality> byId = Figures.index(PublishedTables.geoLocalities(), GeoLocality::geonamesId);
		Set<String> used = new HashSet<>();
		programmes().forEach(p -> p.getLocalities().stream().filter(l -> l.getLatitude() != null).forEach(l -> {
			assertThat(l.getCoordinateSource()).startsWith("GeoNames (geonames.org), CC BY 4.0, id ");
			GeoLocality place = byId.get(l.getCoordinateSource().replaceAll(".* ", ""));
			assertThat(place.municipalityCode()).isEqualTo(p.getMunicipalityCode());
			assertThat(place.name().replace('-', ' ')).isEqualToIgnoringCase(l.getName().replace('-', ' '));
			assertThat(List.of(l.getLatitude(), l.getLongitude())).containsExactly(place.latitude(), place.longitude());
			assertThat(used.add(place.geonamesId())).isTrue();
		}));
		assertThat(used).hasSize(711);
		assertThat(programme("0382").getLocalities()).filteredOn(l -> l.getName().equals("Alunda")).singleElement().satisfies(l -> {
			assertThat(l.getLatitude()).isNull();
			assertThat(l.getNote()).contains("inte entydigt");
		});
		assertThat(programmes().flatMap(p -> p.getAreas().stream())).allMatch(a -> a.getLatitude() == null);
	}

	@Test
	void deviationsAreThoseOfTheCounty() {
		assertThat(ALL).allSatisfy(d -> assertThat(d.deviations()).isEqualTo(PublishedTables.deviations().stream()
				.filter(x -> x.county().equals(d.county().getName())).toList()));
		assertThat(notCreatedOrMissing("Stockholm")).containsExactly("row-nameless");
		assertThat(notCreatedOrMissing("Halland")).containsExactly("row-missing", "row-missing");
		assertThat(notCreatedOrMissing("Norrbotten")).containsExactly("places-unnamed");
		assertThat(ALL.stream().flatMap(d -> notCreatedOrMissing(d.county().getName()).stream())).hasSize(4);
		assertThat(county("Örebro").deviations()).extracting(Deviation::code).containsExactly("sum-differs", "sum-differs",
				"ground-count-differs", "ground-count-differs", "ground-count-differs", "kind-inferred", "kind-inferred", "kind-inferred");
	}

	private static List<String> notCreatedOrMissing(String county) {
		return county(county).deviations().stream().filter(d -> d.effect() == Effect.NOT_CREATED || d.effect() == Effect.MISSING)
				.map(Deviation::code).toList();
	}

	@Test
	void idsAreUniqueInTheWholeCountryAndInCanonicalForm() {
		List<String> ids = ALL.stream().flatMap(ReferenceCountyTest::objects).map(o -> ((Identified) o).getId()).toList();
		assertThat(ids).hasSize(21 + 289 * (1 + 3 + 1 + 8) + 2422 + 144).doesNotHaveDuplicates().allSatisfy(id -> {
			assertThat(UUID.fromString(id)).hasToString(id);
			assertThat(UUID.fromString(id).version()).isEqualTo(5);
			assertThat(UUID.fromString(id).variant()).isEqualTo(2);
		});
	}

	@Test
	void idsNeverChange() {
		// Folders in use have these ids: another key or namespace would make strangers of the same county's folders.
		assertThat(county("Örebro").county().getId()).isEqualTo("5fc3c499-259a-5a3c-97f3-0b39faa22903");
		assertThat(county("Örebro").county().getMunicipalities().getLast().getId()).isEqualTo("8d52e428-2484-539e-b567-e04bc044d317");
		assertThat(programme("1880").getAreas().getLast().getId()).isEqualTo("1ff7add1-aeed-55e2-bbaf-31c3e2f28967");
	}

	@Test
	void creatingAgainGivesEqualObjects() {
		CountyDocument again = ReferenceCounty.create(CountyName.find("Norrbotten").orElseThrow());
		CountyDocument first = county("Norrbotten");
		assertThat(EcoreUtil.equals(first.county(), again.county())).isTrue();
		assertThat(EcoreUtil.equals(first.programmes(), again.programmes())).isTrue();
		assertThat(again.county()).isNotSameAs(first.county());
		assertThat(first.programmes().stream().flatMap(p -> p.getLocalities().stream()).map(Locality::getId).toList())
				.isEqualTo(again.programmes().stream().flatMap(p -> p.getLocalities().stream()).map(Locality::getId).toList());
	}

	@Test
	void municipalitiesWithoutRowsHaveAProgrammeToo() {
		assertThat(PublishedTables.municipalities().stream().map(MunicipalityFigures::code)
				.filter(code -> programme(code).getLocalities().isEmpty() && programme(code).getAreas().isEmpty())).hasSize(24);
	}
}
