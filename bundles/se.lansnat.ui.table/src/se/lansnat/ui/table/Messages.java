package se.lansnat.ui.table;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String cell_collapsed;
	public static String cell_empty;
	public static String cell_expanded;
	public static String cell_fixed;
	public static String cell_place;
	public static String check_invalid;
	public static String check_no;
	public static String check_yes;
	public static String clear_required;
	public static String clear_requiredOne;
	public static String columns_apply;
	public static String columns_cancel;
	public static String columns_down;
	public static String columns_frozen;
	public static String columns_label;
	public static String columns_title;
	public static String columns_up;
	public static String csv_saved;
	public static String csv_title;
	public static String filter_check;
	public static String filter_name;
	public static String filter_nothing;
	public static String filter_number;
	public static String filter_text;
	public static String find_count;
	public static String find_label;
	public static String find_next;
	public static String find_none;
	public static String find_one;
	public static String find_previous;
	public static String find_state;
	public static String footer_close;
	public static String goto_go;
	public static String goto_label;
	public static String group_label;
	public static String group_none;
	public static String key_down;
	public static String key_left;
	public static String key_pressed;
	public static String key_right;
	public static String key_up;
	public static String key_upToo;
	public static String menu_arrange;
	public static String menu_ascending;
	public static String menu_clear;
	public static String menu_collapse;
	public static String menu_columns;
	public static String menu_copy;
	public static String menu_copyHeaders;
	public static String menu_csv;
	public static String menu_cut;
	public static String menu_descending;
	public static String menu_expand;
	public static String menu_fillDown;
	public static String menu_filter;
	public static String menu_find;
	public static String menu_freeze;
	public static String menu_goto;
	public static String menu_group;
	public static String menu_hide;
	public static String menu_moveLeft;
	public static String menu_moveRight;
	public static String menu_paste;
	public static String menu_showAll;
	public static String menu_thenBy;
	public static String menu_unfiltered;
	public static String menu_unfreeze;
	public static String menu_ungroup;
	public static String menu_unsorted;
	public static String number_decimals;
	public static String number_filter;
	public static String number_noDecimal;
	public static String number_noWhole;
	public static String number_range;
	public static String number_whole;
	public static String paste_cellTooLong;
	public static String paste_fixed;
	public static String paste_fixedOne;
	public static String paste_nothing;
	public static String paste_problem;
	public static String paste_readOnly;
	public static String paste_tooLarge;
	public static String paste_tooLong;
	public static String paste_wrong;
	public static String paste_wrongOne;
	public static String row_gone;
	public static String text_required;

	static {
		NLS.initializeMessages("se.lansnat.ui.table.messages", Messages.class);
	}

	private Messages() {
	}
}
