package se.lansnat.reference.county;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Place;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;

/**
 * A municipality and its programme in figures.
 *
 * @param code                  four-digit municipality code
 * @param name                  its name, empty where unset
 * @param population            inhabitants by the statistic in force
 * @param localities50To2999    localities with 50 to 2 999 inhabitants by the statistic in force
 * @param fictiveNetworkM       fictive network in metres by the statistic in force
 * @param prioritisedLocalities localities of the programme
 * @param prioritisedAreas      areas of the programme
 * @param localityGrounds       how many localities have each ground; every ground is a key; one locality may count for several
 *                              (as in SOU 2000:111, section 3.3.2, table 1)
 * @param areaGrounds           the same for areas
 * @param locatedLocalities     localities with coordinates
 * @param emptyDuctM            metres of empty duct by one survey: that of annex 6 of SOU 2000:111, or the only one there is; otherwise 0
 * @param emptyDuctRows         rows of that survey; 0 means that the municipality did not report or that no survey can be chosen
 * @param surveys               each survey of empty ducts by itself, by name and date
 * @param status                status of the programme, none where there is no programme
 * @param completeSections      numbers of the complete sections, ascending
 * @param missingSections       numbers of all other sections that there are or that the template asks for, ascending
 */
public record MunicipalityInfo(String code, String name, OptionalLong population, OptionalLong localities50To2999,
		OptionalLong fictiveNetworkM, int prioritisedLocalities, int prioritisedAreas,
		Map<PriorityGround, Integer> localityGrounds, Map<PriorityGround, Integer> areaGrounds, int locatedLocalities,
		BigDecimal emptyDuctM, int emptyDuctRows, List<SurveyTotal> surveys, Optional<ProgrammeStatus> status,
		List<Integer> completeSections, List<Integer> missingSections) {

	static MunicipalityInfo of(Municipality municipality, Optional<MunicipalProgramme> programme) {
		List<? extends Place> localities = programme.map(p -> List.copyOf(p.getLocalities())).orElse(List.of());
		List<? extends Place> areas = programme.map(p -> List.copyOf(p.getAreas())).orElse(List.of());
		List<SurveyTotal> surveys = SurveyTotal.of(programme.map(p -> List.copyOf(p.getDuctSurveyFigures())).orElse(List.of()));
		Optional<SurveyTotal> emptyDucts = oneSurvey(surveys);
		List<ProgrammeSection> sections = programme.map(p -> List.copyOf(p.getSections())).orElse(List.of());
		TreeSet<Integer> complete = new TreeSet<>();
		sections.stream().filter(s -> s.getStatus() == SectionStatus.COMPLETE).forEach(s -> complete.add(s.getNumber()));
		TreeSet<Integer> missing = new TreeSet<>();
		sections.forEach(s -> missing.add(s.getNumber()));
		programme.flatMap(p -> ProgrammeTemplate.find(p.getTemplate()))
				.ifPresent(t -> t.sections().stream().map(SectionTemplate::number).forEach(missing::add));
		missing.removeAll(complete);
		return new MunicipalityInfo(text(municipality.getCode()), text(municipality.getName()),
				StatisticsInForce.value(municipality, StatisticsMeasure.POPULATION),
				StatisticsInForce.value(municipality, StatisticsMeasure.LOCALITIES_50_2999),
				StatisticsInForce.value(municipality, StatisticsMeasure.FICTIVE_NETWORK_M), localities.size(), areas.size(),
				grounds(localities), grounds(areas),
				(int) localities.stream().filter(p -> p.getLatitude() != null && p.getLongitude() != null).count(),
				emptyDucts.map(SurveyTotal::lengthM).orElse(BigDecimal.ZERO), emptyDucts.map(SurveyTotal::rows).orElse(0), surveys,
				programme.map(MunicipalProgramme::getStatus), List.copyOf(complete), List.copyOf(missing));
	}

	/** Figures of different surveys are never added: annex 6 where it is there, otherwise the only survey there is. */
	private static Optional<SurveyTotal> oneSurvey(List<SurveyTotal> surveys) {
		return surveys.stream().filter(SurveyTotal::isAnnex6).findFirst()
				.or(() -> surveys.size() == 1 ? Optional.of(surveys.getFirst()) : Optional.empty());
	}

	private static Map<PriorityGround, Integer> grounds(Collection<? extends Place> places) {
		Map<PriorityGround, Integer> counts = new EnumMap<>(PriorityGround.class);
		PriorityGround.VALUES.forEach(ground -> counts.put(ground, 0));
		places.forEach(place -> place.getGrounds().forEach(ground -> counts.merge(ground, 1, Integer::sum)));
		return Collections.unmodifiableMap(counts);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
