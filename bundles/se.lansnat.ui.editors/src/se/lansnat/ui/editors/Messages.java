package se.lansnat.ui.editors;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String column_coordinateSource;
	public static String column_ground_tip;
	public static String column_households;
	public static String column_latitude;
	public static String column_longitude;
	public static String column_municipality;
	public static String column_name;
	public static String column_note;
	public static String column_population;
	public static String column_source;
	public static String column_type;
	public static String edit_cells;
	public static String mark_rejected;
	public static String menu_addArea;
	public static String menu_addLocality;
	public static String menu_delete;
	public static String menu_deleteMany;
	public static String new_area;
	public static String new_locality;
	public static String open_failed;
	public static String table_empty;
	public static String table_name;
	public static String tip_source;
	public static String title;
	public static String unit_degrees;

	static {
		NLS.initializeMessages("se.lansnat.ui.editors.messages", Messages.class);
	}

	private Messages() {
	}
}
