package se.lansnat.exchange;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String csvEmpty;
	public static String csvEmpty_fix;
	public static String csvBinary;
	public static String csvBinary_fix;
	public static String csvBrokenUtf8;
	public static String csvCutCharacter;
	public static String csvEncoding;
	public static String csvEncoding_fix;
	public static String csvCut_fix;
	public static String csvColumnMissing;
	public static String csvColumnMissing_fix;
	public static String csvColumnTwice;
	public static String csvColumnTwice_fix;
	public static String csvQuoteOpen;
	public static String csvQuoteOpen_fix;
	public static String csvQuoteStray;
	public static String csvQuoteStray_fix;
	public static String csvRowShort;
	public static String csvRowShort_fix;
	public static String csvRowLong;
	public static String csvRowLong_fix;
	public static String csvLastRowShort;
	public static String csvMissing;
	public static String csvMissing_fix;
	public static String csvNoNumber;
	public static String csvNoNumber_fix;
	public static String csvThousands_fix;
	public static String csvDecimalComma_fix;
	public static String csvNotWhole;
	public static String csvNotWhole_fix;
	public static String csvNegative;
	public static String csvTooSmall;
	public static String csvTooLarge;
	public static String csvRange_fix;
	public static String outIsFolder;
	public static String outNoFolder;
	public static String outFailed;
	public static String outTwice;
	public static String reasonMissing;
	public static String reasonDenied;
	public static String reasonNoFolder;
	public static String reasonFull;
	public static String reasonReadOnly;
	public static String reasonOther;

	static {
		NLS.initializeMessages("se.lansnat.exchange.messages", Messages.class);
	}

	private Messages() {
	}
}
