package se.lansnat.support;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String setPublished;
	public static String setWithOwn;
	public static String computedBefore;
	public static String parameterMissing;
	public static String parameterMissing_fix;
	public static String parameterUnknown;
	public static String parameterUnknown_fix;
	public static String parameterUnit;
	public static String parameterUnit_fix;
	public static String parameterTooSmall;
	public static String parameterTooSmall_fix;
	public static String parameterNotPositive;
	public static String parameterNotPositive_fix;
	public static String parameterOverHundred;
	public static String parameterOverHundred_fix;
	public static String parameterNotWhole;
	public static String parameterNotWhole_fix;
	public static String stepsNotRising;
	public static String stepsNotRising_fix;
	public static String rowEmpty;
	public static String rowEmpty_fix;
	public static String rowTwice;
	public static String rowTwice_fix;
	public static String rowTooSmall;
	public static String rowTooSmall_fix;
	public static String rowTooLarge;
	public static String rowTooLarge_fix;
	public static String modelMissing;
	public static String modelMissing_fix;
	public static String modelBroken;
	public static String modelBroken_fix;
	public static String explanationRules;
	public static String explanationTrial;
	public static String explanationShared;
	public static String explanationRounded;
	public static String explanationDeviations;
	public static String explanationDeviation;
	public static String grantWhole;
	public static String grantDivided;

	static {
		NLS.initializeMessages("se.lansnat.support.messages", Messages.class);
	}

	private Messages() {
	}
}
