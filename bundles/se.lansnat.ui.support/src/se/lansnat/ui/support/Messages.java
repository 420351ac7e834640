package se.lansnat.ui.support;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String chart_axis;
	public static String chart_description;
	public static String chart_none;
	public static String chart_title;
	public static String column_administrative;
	public static String column_localities;
	public static String column_municipality;
	public static String column_network;
	public static String column_payoutRate;
	public static String column_population;
	public static String column_recomputed;
	public static String column_recomputed_tip;
	public static String explanation_deviation;
	public static String explanation_deviations;
	public static String explanation_failed;
	public static String explanation_missing;
	public static String explanation_none;
	public static String explanation_notApplicable;
	public static String explanation_rounded;
	public static String explanation_shared;
	public static String explanation_source;
	public static String explanation_trial;
	public static String menu_copy;
	public static String menu_copyAll;
	public static String menu_explain;
	public static String note_decided;
	public static String note_recomputed;
	public static String notice_differs;
	public static String notice_missing;
	public static String notice_undecided;
	public static String recomputation_impossible;
	public static String recomputed_less;
	public static String recomputed_more;
	public static String ruleset_none;
	public static String ruleset_unknown;
	public static String table_empty;
	public static String table_name;
	public static String total;
	public static String total_one;
	public static String total_rounded;
	public static String undecided;

	static {
		NLS.initializeMessages("se.lansnat.ui.support.messages", Messages.class);
	}

	private Messages() {
	}
}
