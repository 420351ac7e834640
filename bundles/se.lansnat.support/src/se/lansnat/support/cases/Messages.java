package se.lansnat.support.cases;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String deadlineAccount;
	public static String deadlineNoted;
	public static String deadlineRuling;
	public static String deadlineSubstantially;
	public static String deadlineWork;
	public static String formulaAgainst;
	public static String formulaBasis;
	public static String formulaCutByCeiling;
	public static String formulaCutByCounty;
	public static String formulaCutByPot;
	public static String formulaExcluded;
	public static String formulaFirstPart;
	public static String formulaInside;
	public static String formulaLapsed;
	public static String formulaPayFirst;
	public static String formulaPayRest;
	public static String formulaPotRoom;
	public static String formulaRoom;
	public static String formulaStands;
	public static String formulaSum;
	public static String formulaSupport;
	public static String formulaUncut;
	public static String inputBasis;
	public static String inputBefore;
	public static String inputCeiling;
	public static String inputCountyRow;
	public static String inputFreed;
	public static String inputGranted;
	public static String inputInsideM;
	public static String inputPaid;
	public static String inputPot;
	public static String inputRecovered;
	public static String originEntry;
	public static String originLedger;
	public static String stepAdministrative;
	public static String stepBasis;
	public static String stepCost;
	public static String stepCountyRoom;
	public static String stepExcluded;
	public static String stepFirstPart;
	public static String stepGrant;
	public static String stepInside;
	public static String stepMayGrant;
	public static String stepMayPay;
	public static String stepPay;
	public static String stepPotRoom;
	public static String stepProcurement;
	public static String stepRoom;
	public static String stepStands;
	public static String stepSupport;
	public static String warnCeiling;
	public static String warnCounty;
	public static String warnExcess;
	public static String warnFinancing;
	public static String warnLapsed;
	public static String warnNoCeiling;
	public static String warnPeriod;
	public static String warnPot;
	public static String warnStretch;
	public static String warnTaxNotice;
	public static String whyApproved;
	public static String whyBeyond;
	public static String whyCostsUnknown;
	public static String whyCovered;
	public static String whyDescribed;
	public static String whyExcluded;
	public static String whyFirstStage;
	public static String whyGrantedBefore;
	public static String whyInside;
	public static String whyInsideUnknown;
	public static String whyJudged;
	public static String whyLapsed;
	public static String whyNoLimit;
	public static String whyNoRuling;
	public static String whyNotApproved;
	public static String whyNotCovered;
	public static String whyNotDescribed;
	public static String whyNotYetGranted;
	public static String whyObjectsUnknown;
	public static String whyOutsidePeriod;
	public static String whyOwn;
	public static String whyOwnNoTenders;
	public static String whyOwnThoughTender;
	public static String whyPeriod;
	public static String whyProcured;
	public static String whyProcurementUnknown;
	public static String whyRoom;
	public static String whyRulingNo;
	public static String whyRulingOld;
	public static String whyRulingPart;
	public static String whyRulingYes;
	public static String whyToJudge;

	static {
		NLS.initializeMessages("se.lansnat.support.cases.messages", Messages.class);
	}

	private Messages() {
	}
}
