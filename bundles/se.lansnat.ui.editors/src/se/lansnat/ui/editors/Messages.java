package se.lansnat.ui.editors;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String choice_ambiguous;
	public static String choice_empty;
	public static String choice_twice;
	public static String choice_unknown;
	public static String column_ground_tip;
	public static String column_municipality;
	public static String column_type;
	public static String date_invalid;
	public static String date_noDay;
	public static String date_rough;
	public static String delete_anyway;
	public static String delete_cancel;
	public static String delete_cascade;
	public static String delete_clear;
	public static String delete_gone;
	public static String delete_line;
	public static String delete_many;
	public static String delete_more;
	public static String delete_referred;
	public static String delete_title;
	public static String duct_cycle;
	public static String duct_itself;
	public static String edit_clear;
	public static String edit_refused;
	public static String edit_refusedTitle;
	public static String edit_set;
	public static String mark_rejected;
	public static String menu_add;
	public static String menu_choose;
	public static String menu_delete;
	public static String menu_deleteMany;
	public static String new_area;
	public static String new_duct;
	public static String new_junction;
	public static String new_locality;
	public static String new_node;
	public static String new_survey;
	public static String no;
	public static String survey_none;
	public static String survey_total;
	public static String survey_totals;
	public static String table_empty;
	public static String target_gone;
	public static String target_unknown;
	public static String tip_source;
	public static String title;
	public static String title_commercial;
	public static String title_commercialReason;
	public static String title_coordinateSource;
	public static String title_jointLaying;
	public static String title_localitySide;
	public static String title_market;
	public static String title_places;
	public static String title_securityClass;
	public static String title_technical;
	public static String title_vital;
	public static String unit_degrees;
	public static String year_range;
	public static String yes;

	static {
		NLS.initializeMessages("se.lansnat.ui.editors.messages", Messages.class);
	}

	private Messages() {
	}
}
