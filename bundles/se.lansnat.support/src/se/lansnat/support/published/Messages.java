package se.lansnat.support.published;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String support;
	public static String perInhabitant;
	public static String municipalities;
	public static String population;
	public static String countyCeiling;
	public static String published;
	public static String publishedFormula;
	public static String perInhabitantFormula;
	public static String grantShare;
	public static String grantShareFormula;
	public static String municipalitiesFormula;
	public static String sumFormula;
	public static String countyCeilingFormula;
	public static String tableMissing;
	public static String tableMissing_fix;
	public static String tableUnit;
	public static String tableUnit_fix;
	public static String rowNotPublished;
	public static String rowNotPublished_fix;

	static {
		NLS.initializeMessages("se.lansnat.support.published.messages", Messages.class);
	}

	private Messages() {
	}
}
