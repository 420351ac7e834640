package se.lansnat.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

	public static String product_name;

	public static String menu_file;
	public static String menu_open;
	public static String menu_new;
	public static String menu_save;
	public static String menu_close;
	public static String menu_exit;
	public static String menu_edit;
	public static String menu_undo;
	public static String menu_redo;
	public static String menu_named;
	public static String menu_cut;
	public static String menu_copy;
	public static String menu_paste;
	public static String menu_view;
	public static String menu_reset;
	public static String menu_help;
	public static String menu_keys;
	public static String menu_about;

	public static String title_saved;
	public static String title_unsaved;
	public static String title_readOnly;
	public static String state_saved;
	public static String state_unsaved;
	public static String state_change;
	public static String state_changes;
	public static String state_readOnly;

	public static String leave_question;
	public static String leave_save;
	public static String leave_discard;

	public static String start_job;
	public static String open_title;
	public static String open_message;
	public static String open_job;
	public static String open_failed;
	public static String open_locked_question;
	public static String open_readOnly;
	public static String open_problems;
	public static String save_job;
	public static String save_failed;
	public static String save_warning;
	public static String edit_refused;

	public static String new_title;
	public static String new_county;
	public static String new_folder;
	public static String new_browse;
	public static String new_create;
	public static String new_job;
	public static String new_failed;
	public static String new_explanation;

	public static String about_title;
	public static String about_name;
	public static String about_what;
	public static String about_licence;
	public static String about_data;

	public static String failure_copy;
	public static String failure_details;
	public static String failure_fault;
	public static String failure_event;
	public static String failure_command;
	public static String failure_editor;
	public static String failure_view;

	public static String navigator_filter;
	public static String navigator_open;
	public static String navigator_empty;

	public static String label_county;
	public static String label_unnamed;
	public static String navigator_wholeCounty;
	public static String overview_title;

	public static String problems_table;
	public static String problems_severity;
	public static String problems_message;
	public static String problems_fix;
	public static String problems_where;
	public static String problems_code;
	public static String problems_error;
	public static String problems_warning;
	public static String problems_info;
	public static String problems_none;
	public static String problems_closed;
	public static String problems_count;
	public static String problems_line;
	public static String problems_go;
	public static String problems_noFix;

	public static String navigator_errors;
	public static String navigator_warnings;

	public static String recovery_unreadable;
	public static String recovery_notKept;
	public static String recovery_notKept_fix;
	public static String recovery_label;
	public static String recovery_question;
	public static String recovery_parts;
	public static String recovery_steps;
	public static String recovery_overtaken;
	public static String recovery_undo;
	public static String recovery_restore;
	public static String recovery_discard;

	public static String outside_job;
	public static String outside_failed;
	public static String outside_title;
	public static String outside_table;
	public static String outside_object;
	public static String outside_feature;
	public static String outside_mine;
	public static String outside_theirs;
	public static String outside_file;
	public static String outside_same;
	public static String outside_conflict;
	public static String outside_noConflict;
	public static String outside_theirs_undo;
	public static String outside_theirs_lost;
	public static String outside_mine_backup;
	public static String outside_readOnly;
	public static String outside_take;
	public static String outside_keep;
	public static String outside_later;
	public static String outside_gone;
	public static String outside_gone_safe;

	public static String copy_button;
	public static String copy_title;
	public static String copy_message;
	public static String copy_job;
	public static String copy_failed;
	public static String copy_done;
	public static String copy_missing;

	public static String menu_recent;
	public static String menu_recent_item;
	public static String menu_recent_none;
	public static String menu_saveCopy;
	public static String menu_settings;
	public static String menu_quickFix;
	public static String menu_welcome;
	public static String menu_terms;

	public static String settings_title;
	public static String settings_language;
	public static String settings_theme;
	public static String settings_theme_system;
	public static String settings_theme_light;
	public static String settings_theme_dark;
	public static String settings_author;
	public static String settings_author_why;
	public static String settings_versions;
	public static String settings_versions_why;
	public static String settings_apply;
	public static String settings_failed;
	public static String settings_restart;
	public static String settings_restart_now;
	public static String settings_restart_later;
	public static String settings_restart_yourself;

	public static String welcome_tab;
	public static String welcome_title;
	public static String welcome_intro;
	public static String welcome_start;
	public static String welcome_example;
	public static String welcome_open;
	public static String welcome_new;
	public static String welcome_recent;
	public static String welcome_recent_item;
	public static String welcome_recent_none;
	public static String welcome_steps;
	public static String welcome_step1;
	public static String welcome_step2;
	public static String welcome_step3;
	public static String welcome_step4;
	public static String welcome_more;
	public static String welcome_help;

	public static String terms_table;
	public static String terms_search;
	public static String terms_swedish;
	public static String terms_english;
	public static String terms_meaning;
	public static String terms_reference;
	public static String terms_none;

	public static String properties_empty;
	public static String properties_name;
	public static String properties_value;
	public static String properties_table;
	public static String properties_in;
	public static String properties_type;
	public static String properties_file;
	public static String properties_gone;
	public static String properties_date;
	public static String properties_unset;
	public static String properties_jump;

	public static String about_notices;
	public static String about_noNotices;

	static {
		initializeMessages("se.lansnat.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
