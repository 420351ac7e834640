package se.lansnat.model.validation;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String connectionEndMissing;
	static String connectionEndMissing_fix;
	static String connectionLoop;
	static String connectionLoop_fix;
	static String connectionsParallel;
	static String connectionsParallel_fix;
	static String coordinateIncomplete;
	static String coordinateIncomplete_fix;
	static String coordinatesAbroad;
	static String coordinatesAbroad_fix;
	static String coordinatesSwapped;
	static String coordinatesSwapped_fix;
	static String countyCodeMalformed;
	static String countyCodeMalformed_fix;
	static String countyNameMissing;
	static String countyNameMissing_fix;
	static String countyTwice;
	static String countyTwice_fix;
	static String idMalformed;
	static String idMalformed_fix;
	static String localityNameDuplicate;
	static String localityNameDuplicate_fix;
	static String localityNoGround;
	static String localityNoGround_fix;
	static String municipalityCodeMalformed;
	static String municipalityCodeMalformed_fix;
	static String municipalityDuplicate;
	static String municipalityDuplicate_fix;
	static String municipalityNameMissing;
	static String municipalityNameMissing_fix;
	static String municipalityNoProgramme;
	static String municipalityNoProgramme_fix;
	static String municipalityOtherCounty;
	static String municipalityOtherCounty_fix;
	static String nodeKindMissing;
	static String nodeKindMissing_fix;
	static String numberNegative;
	static String numberNegative_fix;
	static String numberOutOfRange;
	static String numberOutOfRange_fix;
	static String placeNameMissing;
	static String placeNameMissing_fix;
	static String programmeCodeMalformed;
	static String programmeCodeMalformed_fix;
	static String programmeDuplicate;
	static String programmeDuplicate_fix;
	static String programmeNoMunicipality;
	static String programmeNoMunicipality_fix;
	static String programmeOtherFile;
	static String programmeOtherFile_fix;
	static String ruleFailed;
	static String ruleFailed_fix;
	static String sameSpot;
	static String sameSpot_fix;
	static String sectionGap;
	static String sectionGap_fix;
	static String sectionNoText;
	static String sectionNoText_fix;
	static String sectionTwice;
	static String sectionTwice_fix;
	static String sectionsMissing;
	static String sectionsMissing_fix;
	static String statisticsIncomplete;
	static String statisticsIncomplete_fix;
	static String statisticsMissing;
	static String statisticsMissing_fix;
	static String statisticsTwice;
	static String statisticsTwice_fix;
	static String surveyDate;
	static String surveyDate_fix;
	static String surveyUnnamed;
	static String surveyUnnamed_fix;
	static String textControl;
	static String textControl_fix;

	static {
		NLS.initializeMessages("se.lansnat.model.validation.messages", Messages.class);
	}

	private Messages() {
	}
}
