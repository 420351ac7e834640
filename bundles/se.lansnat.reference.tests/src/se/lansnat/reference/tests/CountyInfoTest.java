package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.StatisticsStatus;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.PrioritisedPlace.Kind;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.SupportFigures;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.CountyInfo;
import se.lansnat.reference.county.MunicipalityInfo;
import se.lansnat.reference.county.ReferenceCounty;
import se.lansnat.reference.county.StatisticsInForce;
import se.lansnat.reference.county.SurveyTotal;

/** What there is to say about a county in figures. */
class CountyInfoTest {

	private static CountyDocument create(String county) {
		return ReferenceCounty.create(CountyName.find(county).orElseThrow());
	}

	private static CountyInfo info(CountyDocument document) {
		return CountyInfo.of(document.county(), document.programmes());
	}

	@Test
	void freshCountiesHaveTheCountsOfTheTables() {
		Map<String, SupportFigures> annex8 = Figures.byCode();
		PublishedTables.prioritisedCounts().forEach(row -> {
			CountyInfo info = info(create(row.county()));
			assertThat(info.county()).isEqualTo(row.county());
			assertThat(info.ruleset()).isEqualTo("sou-2000-111");
			assertThat(info.municipalities()).extracting(MunicipalityInfo::code).isSorted().doesNotHaveDuplicates();
			assertThat(info.municipalities()).allSatisfy(m -> {
				assertThat(m.population()).hasValue(annex8.get(m.code()).population());
				assertThat(m.localities50To2999()).hasValue(annex8.get(m.code()).localities50To2999());
				assertThat(m.fictiveNetworkM()).hasValue(annex8.get(m.code()).fictiveNetworkM());
				assertThat(m.status()).contains(ProgrammeStatus.DRAFT);
				assertThat(m.completeSections()).isEmpty();
				assertThat(m.missingSections()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
			});
			int noted = (int) PublishedTables.deviations().stream()
					.filter(d -> d.county().equals(row.county()) && d.code().equals("count-differs"))
					.mapToLong(d -> Long.parseLong(d.expected()) - Long.parseLong(d.printed())).sum();
			assertThat(info.municipalities().stream().mapToInt(MunicipalityInfo::prioritisedLocalities).sum())
					.isEqualTo((int) row.prioritisedLocalities() + noted);
		});
	}

	@Test
	void groundsOfLocalitiesAndAreasAreCountedApart() {
		CountyInfo info = info(create("Örebro"));
		assertThat(sum(info, PriorityGround.SCHOOL)).isEqualTo(63);
		assertThat(sum(info, PriorityGround.BUSINESS)).isEqualTo(73);
		assertThat(sum(info, PriorityGround.PUBLIC_SERVICE)).isEqualTo(31);
		assertThat(sum(info, PriorityGround.OTHER)).isEqualTo(46);
		assertThat(info.municipalities().stream().mapToInt(MunicipalityInfo::prioritisedAreas).sum()).isEqualTo(24);
		long rows = PublishedTables.prioritisedPlaces().stream().filter(p -> p.county().equals("Örebro")
				&& p.kind() == Kind.AREA && p.grounds().contains(PriorityGround.BUSINESS)).count();
		assertThat(info.municipalities().stream().mapToInt(m -> m.areaGrounds().get(PriorityGround.BUSINESS)).sum())
				.isEqualTo((int) rows).isPositive();
		assertThat(info.municipalities()).allMatch(m -> m.localityGrounds().size() == 4 && m.areaGrounds().size() == 4);
		assertThat(info.municipalities().stream().mapToInt(MunicipalityInfo::locatedLocalities).sum()).isEqualTo(27);
	}

	private static int sum(CountyInfo info, PriorityGround ground) {
		return info.municipalities().stream().mapToInt(m -> m.localityGrounds().get(ground)).sum();
	}

	@Test
	void onlyTheSurveyOfAnnex6IsTheEmptyDuctFigure() {
		CountyDocument document = create("Gävleborg");
		MunicipalProgramme programme = document.programmes().stream().filter(p -> p.getMunicipalityCode().equals("2180"))
				.findFirst().orElseThrow();
		DuctSurveyFigure other = ModelFactory.eINSTANCE.createDuctSurveyFigure();
		other.setSurvey("PTS");
		other.setLengthM(new BigDecimal("12.5"));
		programme.getDuctSurveyFigures().add(other);
		programme.getDuctSurveyFigures().add(ModelFactory.eINSTANCE.createDuctSurveyFigure());

		MunicipalityInfo gavle = find(info(document), "2180");
		assertThat(gavle.emptyDuctM()).isEqualByComparingTo("80000");
		assertThat(gavle.emptyDuctRows()).isEqualTo(2);
		assertThat(gavle.surveys()).extracting(SurveyTotal::survey, SurveyTotal::date, s -> s.lengthM().toPlainString(), SurveyTotal::rows)
				.containsExactly(tuple("PTS", "", "12.5", 1),
						tuple("SK", "2000-05", "80000", 2));
		assertThat(info(create("Jämtland")).municipalities()).filteredOn(m -> m.emptyDuctRows() == 0).isNotEmpty()
				.allMatch(m -> m.emptyDuctM().signum() == 0 && m.surveys().isEmpty());
	}

	@Test
	void theOnlySurveyCountsButTwoAreNeverAdded() {
		CountyDocument document = create("Jämtland");
		MunicipalProgramme programme = document.programmes().stream().filter(p -> p.getDuctSurveyFigures().isEmpty())
				.findFirst().orElseThrow();
		survey(programme, "Egen", "100");
		survey(programme, "Egen", "20.5");
		assertThat(find(info(document), programme.getMunicipalityCode()).emptyDuctM()).isEqualByComparingTo("120.5");
		survey(programme, "En annan", "7");
		assertThat(find(info(document), programme.getMunicipalityCode()).emptyDuctM()).isZero();
	}

	private static void survey(MunicipalProgramme programme, String name, String lengthM) {
		DuctSurveyFigure figure = ModelFactory.eINSTANCE.createDuctSurveyFigure();
		figure.setSurvey(name);
		figure.setLengthM(new BigDecimal(lengthM));
		programme.getDuctSurveyFigures().add(figure);
	}

	private static MunicipalityInfo find(CountyInfo info, String code) {
		return info.municipalities().stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
	}

	@Test
	void sectionsAreCompleteOrMissingEvenIfTheyAreGone() {
		CountyDocument document = create("Gotland");
		MunicipalProgramme programme = document.programmes().getFirst();
		programme.getSections().get(1).setStatus(SectionStatus.COMPLETE);
		programme.getSections().get(2).setStatus(SectionStatus.IN_PROGRESS);
		programme.getSections().remove(7);
		programme.setStatus(ProgrammeStatus.SUBMITTED);
		MunicipalityInfo info = info(document).municipalities().getFirst();
		assertThat(info.completeSections()).containsExactly(2);
		assertThat(info.missingSections()).containsExactly(1, 3, 4, 5, 6, 7, 8);
		assertThat(info.status()).contains(ProgrammeStatus.SUBMITTED);

		programme.setTemplate("../secret");
		assertThat(info(document).municipalities().getFirst().missingSections()).containsExactly(1, 3, 4, 5, 6, 7);
	}

	@Test
	void aMunicipalityWithoutProgrammeOrFiguresIsStillThere() {
		CountyDocument document = create("Gotland");
		document.county().getMunicipalities().getFirst().getStatistics().clear();
		MunicipalityInfo info = CountyInfo.of(document.county(), List.of()).municipalities().getFirst();
		assertThat(info.name()).isEqualTo("Gotland");
		assertThat(info.population()).isEmpty();
		assertThat(info.status()).isEmpty();
		assertThat(info.missingSections()).isEmpty();
		assertThat(info.prioritisedLocalities()).isZero();
	}

	@Test
	void theAdoptedRecordOfTheLatestDayIsInForce() {
		Municipality municipality = ModelFactory.eINSTANCE.createMunicipality();
		assertThat(StatisticsInForce.value(municipality, StatisticsMeasure.POPULATION)).isEmpty();
		add(municipality, "a", 1L, null, StatisticsStatus.ADOPTED);
		assertThat(StatisticsInForce.value(municipality, StatisticsMeasure.POPULATION)).hasValue(1);
		add(municipality, "c", 2L, LocalDate.of(2001, 12, 31), StatisticsStatus.ADOPTED);
		add(municipality, "b", 3L, LocalDate.of(2001, 12, 31), StatisticsStatus.ADOPTED);
		add(municipality, "d", 4L, LocalDate.of(1999, 12, 31), StatisticsStatus.ADOPTED);
		add(municipality, "e", 5L, LocalDate.of(2002, 12, 31), StatisticsStatus.PROPOSED);
		add(municipality, "f", null, LocalDate.of(2003, 12, 31), StatisticsStatus.ADOPTED);
		assertThat(StatisticsInForce.value(municipality, StatisticsMeasure.POPULATION)).hasValue(2);
		assertThat(StatisticsInForce.find(municipality, StatisticsMeasure.POPULATION)).map(StatisticsRecord::getId).contains("c");
		assertThat(StatisticsInForce.find(municipality, StatisticsMeasure.FICTIVE_NETWORK_M)).isEmpty();
	}

	private static void add(Municipality municipality, String id, Long value, LocalDate day, StatisticsStatus status) {
		StatisticsRecord statistic = ModelFactory.eINSTANCE.createStatisticsRecord();
		statistic.setId(id);
		statistic.setMeasure(StatisticsMeasure.POPULATION);
		statistic.setValue(value);
		statistic.setReferenceDate(day);
		statistic.setStatus(status);
		municipality.getStatistics().add(statistic);
	}
}
