package se.lansnat.bench;

import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.InterLocalityCeiling;
import se.lansnat.support.interlocality.InterLocalityCounty;

/** Makes sure that both sides of the bench do the same work. */
final class Comparison {

	private Comparison() {
	}

	static void check(SupportResult result, PlainCeilings plain) {
		for (int at = 0; at < plain.rows.size(); at++) {
			InterLocalityCeiling row = (InterLocalityCeiling) result.municipalities().get(at);
			PlainCeilings.Row peer = plain.rows.get(at);
			same(row.totalCostSek(), peer.costSek);
			same(row.ownContributionSek(), peer.ownSek);
			same(row.needSek(), peer.needSek);
			same(row.supportSek(), peer.supportSek);
			same(row.supportSharePercent(), peer.sharePercent);
			same(row.supportPerInhabitantSek(), peer.perInhabitantSek);
			same(row.payoutRatePercent().doubleValue(), peer.rate);
			same(row.hasBreakpoint(), peer.breakpoint);
			same(row.administrativeSupportSek(), peer.administrativeSek);
		}
		int at = 0;
		for (PlainCeilings.County peer : plain.counties.values()) {
			InterLocalityCounty row = (InterLocalityCounty) result.counties().get(at++);
			same(row.county(), peer.name);
			same(row.population(), peer.population);
			same(row.supportSek(), peer.supportSek);
			same((double) row.countyPotSek(), peer.pot);
			same(row.administrativeSupportYear1Sek(), peer.firstYearSek);
			same(row.administrativeSupportLaterYearsSek(), peer.laterYearSek);
		}
	}

	/** Compares texts line by line, so that the message names the line. */
	static void sameText(String ours, String peers) {
		String[] theirs = peers.split("\n");
		String[] lines = ours.split("\n");
		same(lines.length, theirs.length);
		for (int at = 0; at < lines.length; at++) {
			same(lines[at], theirs[at]);
		}
	}

	static void same(Object ours, Object peers) {
		if (!ours.equals(peers)) {
			throw new IllegalStateException("Ours and the peer differ:\n" + ours + "\n" + peers);
		}
	}
}
