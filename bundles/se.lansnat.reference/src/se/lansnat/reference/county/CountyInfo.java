package se.lansnat.reference.county;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;

/**
 * A county in figures, as {@code county info} prints it.
 *
 * @param county         the county's name without "län", empty where unset
 * @param ruleset        id of its ruleset, empty where unset
 * @param municipalities its municipalities by code
 */
public record CountyInfo(String county, String ruleset, List<MunicipalityInfo> municipalities) {

	/**
	 * Counts.
	 *
	 * @param county     the county
	 * @param programmes its municipalities' programmes, found by their municipality code
	 * @return the figures
	 */
	public static CountyInfo of(County county, Collection<MunicipalProgramme> programmes) {
		Map<String, MunicipalProgramme> byCode = new HashMap<>();
		programmes.forEach(programme -> byCode.putIfAbsent(programme.getMunicipalityCode(), programme));
		List<MunicipalityInfo> municipalities = county.getMunicipalities().stream()
				.map(m -> MunicipalityInfo.of(m, Optional.ofNullable(byCode.get(m.getCode()))))
				.sorted(Comparator.comparing(MunicipalityInfo::code)).toList();
		return new CountyInfo(county.getName() == null ? "" : county.getName(),
				county.getRuleset() == null ? "" : county.getRuleset(), municipalities);
	}
}
