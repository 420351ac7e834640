package se.lansnat.report.document;

import org.eclipse.osgi.util.NLS;

/** What the making of documents says to users, in the user's language; what stands in documents are {@link Words}. */
public final class Messages extends NLS {

	public static String anchorMissing;
	public static String anchorMissing_fix;
	public static String anchorTwice;
	public static String anchorTwice_fix;
	public static String figureWithoutText;
	public static String figureWithoutText_fix;
	public static String glyphMissing;
	public static String glyphMissing_fix;
	public static String headingSkipped;
	public static String headingSkipped_fix;
	public static String linkUnfit;
	public static String linkUnfit_fix;
	public static String logoUnknown;
	public static String placeFigure;
	public static String placeHeading;
	public static String placeNote;
	public static String placeSources;
	public static String placeStart;
	public static String placeTable;
	public static String placeText;
	public static String placeTitle;
	public static String templateMacros;
	public static String templateMacros_fix;
	public static String templateNoChapter;
	public static String templateNoChapter_fix;
	public static String templateNoPart;
	public static String templateNoPart_fix;
	public static String templateNoZip;
	public static String templateNoZip_fix;
	public static String templateTooLarge;
	public static String templateTooLarge_fix;
	public static String templateTwice;
	public static String templateTwice_fix;
	public static String templateUnknown;
	public static String templateUnknown_fix;
	public static String templateXml;
	public static String templateXml_fix;
	public static String unfitCharacter;
	public static String unfitCharacter_fix;

	static {
		NLS.initializeMessages("se.lansnat.report.document.messages", Messages.class);
	}

	private Messages() {
	}
}
