package se.lansnat.ui.table;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String check_invalid;
	public static String check_no;
	public static String check_yes;
	public static String filter_check;
	public static String filter_nothing;
	public static String filter_number;
	public static String filter_text;
	public static String menu_ascending;
	public static String menu_copy;
	public static String menu_copyHeaders;
	public static String menu_descending;
	public static String menu_filter;
	public static String menu_thenBy;
	public static String menu_unfiltered;
	public static String menu_unsorted;
	public static String number_decimals;
	public static String number_filter;
	public static String number_noDecimal;
	public static String number_noWhole;
	public static String number_range;
	public static String number_whole;
	public static String row_gone;
	public static String text_required;

	static {
		NLS.initializeMessages("se.lansnat.ui.table.messages", Messages.class);
	}

	private Messages() {
	}
}
