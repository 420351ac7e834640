package se.lansnat.model.validation;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String connectionEndMissing;
	public static String connectionEndMissing_fix;
	public static String connectionLoop;
	public static String connectionLoop_fix;
	public static String connectionsParallel;
	public static String connectionsParallel_fix;
	public static String coordinateIncomplete;
	public static String coordinateIncomplete_fix;
	public static String coordinatesAbroad;
	public static String coordinatesAbroad_fix;
	public static String coordinatesSwapped;
	public static String coordinatesSwapped_fix;
	public static String countyCodeMalformed;
	public static String countyCodeMalformed_fix;
	public static String countyNameMissing;
	public static String countyNameMissing_fix;
	public static String countyTwice;
	public static String countyTwice_fix;
	public static String idMalformed;
	public static String idMalformed_fix;
	public static String localityNameDuplicate;
	public static String localityNameDuplicate_fix;
	public static String localityNoGround;
	public static String localityNoGround_fix;
	public static String municipalityCodeMalformed;
	public static String municipalityCodeMalformed_fix;
	public static String municipalityDuplicate;
	public static String municipalityDuplicate_fix;
	public static String municipalityNameMissing;
	public static String municipalityNameMissing_fix;
	public static String municipalityNoProgramme;
	public static String municipalityNoProgramme_fix;
	public static String municipalityOtherCounty;
	public static String municipalityOtherCounty_fix;
	public static String nodeKindMissing;
	public static String nodeKindMissing_fix;
	public static String numberNegative;
	public static String numberNegative_fix;
	public static String numberOutOfRange;
	public static String numberOutOfRange_fix;
	public static String placeNameMissing;
	public static String placeNameMissing_fix;
	public static String programmeCodeMalformed;
	public static String programmeCodeMalformed_fix;
	public static String programmeDuplicate;
	public static String programmeDuplicate_fix;
	public static String programmeNoMunicipality;
	public static String programmeNoMunicipality_fix;
	public static String programmeOtherFile;
	public static String programmeOtherFile_fix;
	public static String ruleFailed;
	public static String ruleFailed_fix;
	public static String sameSpot;
	public static String sameSpot_fix;
	public static String sectionGap;
	public static String sectionGap_fix;
	public static String sectionNoText;
	public static String sectionNoText_fix;
	public static String sectionTwice;
	public static String sectionTwice_fix;
	public static String sectionsMissing;
	public static String sectionsMissing_fix;
	public static String statisticsIncomplete;
	public static String statisticsIncomplete_fix;
	public static String statisticsMissing;
	public static String statisticsMissing_fix;
	public static String statisticsTwice;
	public static String statisticsTwice_fix;
	public static String surveyDate;
	public static String surveyDate_fix;
	public static String surveyUnnamed;
	public static String surveyUnnamed_fix;
	public static String textControl;
	public static String textControl_fix;

	static {
		NLS.initializeMessages("se.lansnat.model.validation.messages", Messages.class);
	}

	private Messages() {
	}
}
