package se.lansnat.ui.editors;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String assumption_back;
	public static String assumption_builtIn;
	public static String assumption_kind;
	public static String assumption_measure;
	public static String assumption_note;
	public static String assumption_own;
	public static String assumption_ownSource;
	public static String assumption_source;
	public static String assumption_table;
	public static String assumption_take;
	public static String assumption_unit;
	public static String assumption_value;
	public static String bar_compare;
	public static String bar_compare_tip;
	public static String bar_existing;
	public static String bar_preset;
	public static String bar_state;
	public static String bar_target;
	public static String capacity_before;
	public static String capacity_before_tip;
	public static String capacity_capacity;
	public static String capacity_changed;
	public static String capacity_connection;
	public static String capacity_demand;
	public static String capacity_demand_tip;
	public static String capacity_empty;
	public static String capacity_failed;
	public static String capacity_full;
	public static String capacity_fullOutage;
	public static String capacity_fullOutage_tip;
	public static String capacity_later;
	public static String capacity_leftOut;
	public static String capacity_network;
	public static String capacity_outage;
	public static String capacity_outage_tip;
	public static String capacity_over;
	public static String capacity_summary;
	public static String capacity_unknown;
	public static String capacity_users;
	public static String capacity_users_tip;
	public static String capacity_year_tip;
	public static String chart_axis;
	public static String chart_description;
	public static String chart_limit;
	public static String chart_none;
	public static String chart_title;
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
	public static String edit_refusedMore;
	public static String edit_refused;
	public static String edit_refusedTitle;
	public static String edit_set;
	public static String edit_cells;
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
	public static String preset_2mbit;
	public static String preset_5mbit;
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
	public static String unit_growth;
	public static String unit_rate;
	public static String unit_simultaneity;
	public static String unit_users;
	public static String year_range;
	public static String yes;

	static {
		NLS.initializeMessages("se.lansnat.ui.editors.messages", Messages.class);
	}

	private Messages() {
	}
}
