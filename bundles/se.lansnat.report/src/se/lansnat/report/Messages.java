package se.lansnat.report;

import org.eclipse.osgi.util.NLS;

/** The words of documents. */
final class Messages extends NLS {

	public static String chartAxis;
	public static String chartDescription;
	public static String chartTitle;
	public static String columnLocalities;
	public static String columnMunicipality;
	public static String columnNetwork;
	public static String columnPopulation;
	public static String countyTitle;
	public static String decidedDifferent;
	public static String decidedEqual;
	public static String decidedItem;
	public static String decidedNone;
	public static String deviationInPrint;
	public static String deviationItem;
	public static String deviationsIntro;
	public static String explanationSummary;
	public static String explanationsIntro;
	public static String headingChart;
	public static String headingDeviations;
	public static String headingExplanations;
	public static String headingSources;
	public static String headingTable;
	public static String language;
	public static String lead;
	public static String noDeviations;
	public static String onTrial;
	public static String pageTitle;
	public static String sourceLocalities;
	public static String sourceNetwork;
	public static String sourceOfRules;
	public static String sourcePopulation;
	public static String statistics;
	public static String stepClause;
	public static String stepShown;
	public static String subtitle;
	public static String tableCaption;
	public static String tableNote;
	public static String total;

	static {
		NLS.initializeMessages("se.lansnat.report.messages", Messages.class);
	}

	private Messages() {
	}
}
