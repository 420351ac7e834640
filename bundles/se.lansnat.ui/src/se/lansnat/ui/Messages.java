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
	public static String save_overwrite;
	public static String save_readAgain;
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
	public static String navigator_empty;

	public static String label_county;
	public static String label_unnamed;

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

	static {
		initializeMessages("se.lansnat.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
