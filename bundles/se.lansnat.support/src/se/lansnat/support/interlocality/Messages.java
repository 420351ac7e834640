package se.lansnat.support.interlocality;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String totalCost;
	public static String ownContribution;
	public static String need;
	public static String support;
	public static String share;
	public static String perInhabitant;
	public static String payoutRate;
	public static String breakpoint;
	public static String administrative;
	public static String municipalities;
	public static String population;
	public static String countyPot;
	public static String boardFirstYear;
	public static String boardLaterYears;
	public static String network;
	public static String localities;
	public static String unreducedCost;
	public static String unreducedCostFormula;
	public static String costPerInhabitant;
	public static String costPerInhabitantFormula;
	public static String reduction;
	public static String reductionFormula;
	public static String reducedCostFormula;
	public static String totalCostFormula;
	public static String ownContributionFormula;
	public static String needFormula;
	public static String sumOfNeeds;
	public static String sumOfNeedsFormula;
	public static String supportFormula;
	public static String supportFormulaNone;
	public static String shareFormula;
	public static String perInhabitantFormula;
	public static String payoutRateFormula;
	public static String payoutRateFormulaLast;
	public static String breakpointExcess;
	public static String breakpointExcessFormula;
	public static String breakpointExcessFormulaNone;
	public static String breakpointFormula;
	public static String administrativeFormula;
	public static String administrativeFormulaLast;
	public static String municipalitiesFormula;
	public static String sumFormula;
	public static String countyNeed;
	public static String countySupportFormula;
	public static String explainedByItself;
	public static String potPart;
	public static String potPartFormula;
	public static String potPartFormulaNone;
	public static String potFormula;
	public static String potRestFormula;
	public static String boardFormula;
	public static String potOverdrawn;
	public static String grantWithRate;
	public static String grantWithBreakpoint;

	static {
		NLS.initializeMessages("se.lansnat.support.interlocality.messages", Messages.class);
	}

	private Messages() {
	}
}
