package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Place;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** An assessment of the market says what it rests on (SOU 2000:111, ordinance 6 &sect; item 5). */
final class MarketRule implements ValidationRule {

	private static final ProblemCode NO_REASON = new ProblemCode("market-without-reason", Severity.INFO, Messages.marketNoReason,
			Messages.marketNoReason_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_REASON);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Connection connection : findings.all(Connection.class)) {
			if (connection.isSetCommercial() && Texts.isBlank(connection.getCommercialReason())) {
				findings.add(NO_REASON, connection, Literals.CONNECTION__COMMERCIAL_REASON, Names.of(connection));
			}
		}
		for (Place place : findings.all(Place.class)) {
			if (place.isSetMarketAssessment() && Texts.isBlank(place.getMarketReason())) {
				findings.add(NO_REASON, place, Literals.PLACE__MARKET_REASON, Names.of(place));
			}
		}
	}
}
