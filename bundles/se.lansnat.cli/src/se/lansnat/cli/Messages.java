package se.lansnat.cli;

import org.eclipse.osgi.util.NLS;

/** What the commands say. */
final class Messages extends NLS {

	public static String badAmount;
	public static String badCode;
	public static String badCode_fix;
	public static String badPath;
	public static String ceilings_counties;
	public static String ceilings_explain;
	public static String ceilings_frame;
	public static String ceilings_municipalities;
	public static String ceilings_oneOutput;
	public static String ceilings_out;
	public static String ceilings_pot;
	public static String ceilings_ruleset;
	public static String ceilings_summary;
	public static String countyCreate_county;
	public static String countyCreate_ducts;
	public static String countyCreate_either;
	public static String countyCreate_localities;
	public static String countyCreate_municipalities;
	public static String countyCreate_name;
	public static String countyCreate_noName;
	public static String countyCreate_out;
	public static String countyCreate_summary;
	public static String countyInfo_summary;
	public static String countyList_summary;
	public static String crashed;
	public static String crashedWithoutLog;
	public static String created;
	public static String createdCoordinates;
	public static String createdDeviations;
	public static String edit_done;
	public static String edit_file;
	public static String edit_noList;
	public static String edit_noList_fix;
	public static String edit_summary;
	public static String example_county;
	public static String example_done;
	public static String example_exists;
	public static String example_folder;
	public static String example_line;
	public static String example_noCounty;
	public static String example_page;
	public static String example_summary;
	public static String example_table;
	public static String example_total;
	public static String example_validated;
	public static String explainUnknown;
	public static String folderParameter;
	public static String helpOption;
	public static String helpUsage;
	public static String help_command;
	public static String help_intro;
	public static String help_more;
	public static String help_summary;
	public static String incompleteCommand;
	public static String infoDucts;
	public static String infoPlaces;
	public static String infoSections;
	public static String infoStatistics;
	public static String infoTitle;
	public static String jsonMalformed;
	public static String jsonMalformed_fix;
	public static String jsonNotUtf8;
	public static String jsonNotUtf8_fix;
	public static String jsonTwice;
	public static String jsonTwice_fix;
	public static String labelCode;
	public static String labelCommand;
	public static String labelFile;
	public static String labelFolder;
	public static String labelName;
	public static String labelPath;
	public static String missingArgument;
	public static String noMunicipalities;
	public static String noMunicipalities_fix;
	public static String none;
	public static String optionExcel;
	public static String optionJson;
	public static String optionTwice;
	public static String parameterUnused;
	public static String productName;
	public static String readFailed;
	public static String readFolder;
	public static String seeHelp;
	public static String setOfFile;
	public static String severityError;
	public static String severityInfo;
	public static String severityWarning;
	public static String show_id;
	public static String show_schema;
	public static String show_summary;
	public static String show_unknown;
	public static String sourceLine;
	public static String standardOutputFailed;
	public static String tooManyWords;
	public static String unknown;
	public static String unknownCommand;
	public static String unknownCounty;
	public static String unknownOption;
	public static String unknownRuleset;
	public static String validate_codes;
	public static String validate_noPart;
	public static String validate_none;
	public static String validate_paths;
	public static String validate_summary;
	public static String validate_total;

	static {
		NLS.initializeMessages("se.lansnat.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
