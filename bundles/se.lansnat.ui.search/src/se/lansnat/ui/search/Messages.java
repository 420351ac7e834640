package se.lansnat.ui.search;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String box_message;
	public static String box_name;
	public static String builder_add;
	public static String builder_all;
	public static String builder_and;
	public static String builder_any;
	public static String builder_apply;
	public static String builder_atLeast;
	public static String builder_atMost;
	public static String builder_begins;
	public static String builder_between;
	public static String builder_button;
	public static String builder_contains;
	public static String builder_lacks;
	public static String builder_misunderstood;
	public static String builder_nameField;
	public static String builder_nameHow;
	public static String builder_nameSecond;
	public static String builder_nameValue;
	public static String builder_noNumber;
	public static String builder_noWord;
	public static String builder_numberOfAll;
	public static String builder_one;
	public static String builder_or;
	public static String builder_phrase;
	public static String builder_remove;
	public static String builder_title;
	public static String builder_to;
	public static String builder_tooLong;
	public static String builder_written;
	public static String facet_county;
	public static String facet_ground;
	public static String facet_municipality;
	public static String facet_owner;
	public static String facet_section;
	public static String facet_status;
	public static String facet_type;
	public static String facet_year;
	public static String facets_clear;
	public static String facets_most;
	public static String facets_title;
	public static String facets_tree;
	public static String facets_value;
	public static String fold_choice;
	public static String hits_county;
	public static String hits_field;
	public static String hits_field_tip;
	public static String hits_hint;
	public static String hits_match;
	public static String hits_match_tip;
	public static String hits_municipality;
	public static String hits_name;
	public static String hits_noCounty;
	public static String hits_none;
	public static String hits_open;
	public static String hits_properties;
	public static String hits_section;
	public static String hits_table;
	public static String hits_type;
	public static String indexing_again;
	public static String indexing_cancel;
	public static String indexing_cancelled;
	public static String indexing_failed;
	public static String indexing_goOn;
	public static String indexing_job;
	public static String indexing_running;
	public static String note_best;
	public static String note_count;
	public static String note_meant;
	public static String note_name;
	public static String note_one;
	public static String note_position;
	public static String open_failed;
	public static String recent_choice;
	public static String recent_failed;
	public static String recent_failure;
	public static String recent_job;
	public static String recent_reading;
	public static String recent_tip;
	public static String saved_button;
	public static String saved_delete;
	public static String saved_list;
	public static String saved_manage;
	public static String saved_name;
	public static String saved_name_missing;
	public static String saved_name_taken;
	public static String saved_none;
	public static String saved_rename;
	public static String saved_rename_title;
	public static String saved_save;
	public static String saved_save_title;
	public static String saved_title;
	public static String search_failed;
	public static String synonyms_apply;
	public static String synonyms_builtIn;
	public static String synonyms_explanation;
	public static String synonyms_groups;
	public static String synonyms_menu;
	public static String synonyms_problem;
	public static String synonyms_title;
	public static String why;
	public static String why_name;

	static {
		NLS.initializeMessages("se.lansnat.ui.search.messages", Messages.class);
	}

	private Messages() {
	}
}
