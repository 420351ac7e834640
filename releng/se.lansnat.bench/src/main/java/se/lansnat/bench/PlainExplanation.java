package se.lansnat.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;

/** The peer of the explanations: the same Swedish text, written down straight from doubles. */
final class PlainExplanation {

	private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_UP);
	private static final String[] BAND_LIMITS = { "15\u00A0000", "30\u00A0000", "60\u00A0000", "120\u00A0000" };
	private static final String[] BAND_AMOUNTS = { "80\u00A0000", "110\u00A0000", "140\u00A0000", "170\u00A0000", "200\u00A0000" };
	private static final String ABOVE = " (beräknat ovan)\n";

	private final StringBuilder text = new StringBuilder(4096);
	private final MunicipalityStatistics municipality;
	private final PlainCeilings.Row row;
	private int number;

	private PlainExplanation(PlainCeilings.Row row) {
		this.row = row;
		this.municipality = row.statistics;
	}

	static String of(Ruleset ruleset, StatisticsSet set, PlainCeilings plain, PlainCeilings.Row row) {
		PlainExplanation writer = new PlainExplanation(row);
		writer.heading(ruleset, set);
		writer.cost();
		writer.need();
		writer.ceiling(set, plain);
		writer.payout();
		writer.administrative();
		writer.deviations(ruleset.deviations(row.statistics.code()));
		return writer.text.toString();
	}

	private void heading(Ruleset ruleset, StatisticsSet set) {
		text.append(municipality.name()).append(" (").append(municipality.code()).append("), ").append(municipality.county());
		text.append("\nRegelverk: ").append(ruleset.name()).append(", ").append(ruleset.source()).append(" (").append(ruleset.id());
		text.append(")\nBeräknat över: ").append(set.description()).append('\n');
	}

	private void cost() {
		step("Kostnad före reduktion: ", row.unreduced, "kr");
		text.append("\n   = pris per meter × fiktivt nät + pris per ort × orter [avsnitt 3.4.1]\n");
		input("Pris per meter nät", PlainCeilings.METRE_PRICE, "kr/m").append(" (avsnitt 3.4.1)\n");
		input("Fiktivt nät", municipality.fictiveNetworkM(), "m").append(" (").append(municipality.source().network()).append(")\n");
		input("Pris per ort", PlainCeilings.LOCALITY_PRICE, "kr/ort").append(" (avsnitt 3.4.1)\n");
		input("Orter med 50–2\u00A0999 invånare", municipality.localities(), "orter").append(" (")
				.append(municipality.source().localities()).append(")\n");
		double perInhabitant = row.unreduced / municipality.population();
		step("Kostnad per invånare: ", perInhabitant, "kr/invånare");
		text.append("\n   = kostnad / invånare [avsnitt 3.4.2]\n");
		input("Kostnad före reduktion", row.unreduced, "kr").append(ABOVE);
		population();
		if (row.cost == row.unreduced) {
			step("Total kostnad: ", row.cost, "kr");
			text.append("\n   = kostnaden som den är: per invånare överstiger den inte gränsen för reduktion"
					+ " [avsnitt 3.4.2; bilaga 8 kolumn 5]\n");
			input("Kostnad före reduktion", row.unreduced, "kr").append(ABOVE);
			input("Kostnad per invånare", perInhabitant, "kr/invånare").append(ABOVE);
			reductionLimit();
		} else {
			reduced(perInhabitant);
		}
	}

	private void reduced(double perInhabitant) {
		double logarithm = Math.log(perInhabitant / PlainCeilings.REDUCTION_LIMIT);
		text.append('\n').append(++number).append(". Logaritm av kostnaden i gränser: ");
		value(logarithm).append("\n   = ln(kostnad per invånare / gräns), eftersom kostnaden överstiger gränsen"
				+ " [avsnitt 3.4.2 och 3.8.1; tabell 5]\n");
		input("Kostnad per invånare", perInhabitant, "kr/invånare").append(ABOVE);
		reductionLimit();
		rounded("Total kostnad: ", row.cost, row.costSek, "kr");
		text.append("\n   = gräns × (1 + logaritm) × invånare [avsnitt 3.4.2; bilaga 8 kolumn 5]\n");
		reductionLimit();
		text.append("   - Logaritm av kostnaden i gränser: ");
		value(logarithm).append(ABOVE);
		population();
	}

	private void need() {
		step("Egen insats: ", row.own, "kr");
		text.append("\n   = det minsta av egen insats per invånare × invånare och total kostnad [avsnitt 3.4.3; bilaga 8 kolumn 6]\n");
		input("Egen insats, högst", PlainCeilings.OWN_CONTRIBUTION_LIMIT, "kr/invånare").append(" (avsnitt 3.4.3)\n");
		population();
		input("Total kostnad", row.cost, "kr").append(ABOVE);
		rounded("Behov av stöd: ", row.need, row.needSek, "kr");
		text.append("\n   = total kostnad − egen insats [avsnitt 3.4.3; bilaga 8 kolumn 7]\n");
		input("Total kostnad", row.cost, "kr").append(ABOVE);
		input("Egen insats", row.own, "kr").append(ABOVE);
	}

	private void ceiling(StatisticsSet set, PlainCeilings plain) {
		step("Alla behov: ", plain.allNeeds, "kr");
		text.append("\n   = summan av behoven i alla kommuner som delar ramen [avsnitt 3.8; bilaga 8 kolumn 7]\n");
		input("Kommuner", plain.rows.size(), "kommuner").append(" (").append(set.description()).append(")\n");
		rounded("Stödtak: ", row.ceiling, row.supportSek, "kr");
		text.append("\n   = behov × ram / alla behov [13 §; bilaga 8 kolumn 8 och bilaga 11 kolumn 2]\n");
		input("Behov av stöd", row.need, "kr").append(ABOVE);
		input("Ram", PlainCeilings.FRAME, "kr").append(" (avsnitt 3.4 och 3.8; bilaga 11 kolumn 2)\n");
		input("Alla behov", plain.allNeeds, "kr").append(ABOVE);
		rounded("Stödandel: ", row.share, row.sharePercent, "%");
		text.append("\n   = 100 × stödtak / (stödtak + egen insats); 0 utan stödtak [bilaga 8 kolumn 9 och bilaga 9 kolumn 4]\n");
		input("Stödtak", row.ceiling, "kr").append(ABOVE);
		input("Egen insats", row.own, "kr").append(ABOVE);
		rounded("Stöd per invånare: ", row.perInhabitant, row.perInhabitantSek, "kr/invånare");
		text.append("\n   = stödtak / invånare [bilaga 9 kolumn 3]\n");
		input("Stödtak", row.ceiling, "kr").append(ABOVE);
		population();
	}

	private void payout() {
		int payoutStep = row.share == 0 ? 1 : row.share <= 12.5 ? 2 : row.share <= 25 ? 3 : row.share <= 37.5 ? 4 : 5;
		step("Utbetalningsgrad: ", row.rate, "%");
		text.append(payoutStep == 5 ? "\n   = graden i det sista steget, eftersom stödandelen överstiger alla gränser"
				: "\n   = graden i det första steg vars gräns stödandelen inte överstiger");
		text.append(" [8 §; avsnitt 3.8.4; bilaga 9 kolumn 5]\n");
		input("Stödandel", row.share, "%").append(ABOVE);
		if (payoutStep < 5) {
			text.append("   - Utbetalning, steg ").append(payoutStep).append(", till och med stödandel: ");
			value(row.rate).append("\u00A0% (avsnitt 3.8.4; bilaga 9 kolumn 5)\n");
		}
		text.append("   - Utbetalningsgrad, steg ").append(payoutStep).append(": ");
		value(row.rate).append("\u00A0% (avsnitt 3.8.4; bilaga 9 kolumn 5)\n");
		step("Stödandel över brytpunktens gräns: ", row.share - 50, "%");
		text.append(row.breakpoint ? "\n   = stödandel − gräns; över 0, alltså finns en brytpunkt"
				: "\n   = stödandel − gräns; inte över 0, alltså finns ingen brytpunkt");
		text.append(" [8 §; bilaga 10 kolumn 2]\n");
		input("Stödandel", row.share, "%").append(ABOVE);
		input("Stödandel som ger brytpunkt", 50, "%").append(" (8 §; bilaga 9 och 10)\n");
		if (row.breakpoint) {
			step("Brytpunkt: ", row.own, "kr");
			text.append("\n   = stöd som motsvarar hela den egna insatsen [8 §; bilaga 10 kolumn 2]\n");
			input("Stödandel över brytpunktens gräns", row.share - 50, "%").append(ABOVE);
			input("Egen insats", row.own, "kr").append(ABOVE);
		}
	}

	private void administrative() {
		long population = municipality.population();
		int band = population < 15_000 ? 0 : population < 30_000 ? 1 : population < 60_000 ? 2 : population < 120_000 ? 3 : 4;
		step("Administrativt stöd: ", row.administrativeSek, "kr");
		text.append(band == BAND_LIMITS.length ? "\n   = beloppet i det sista steget, eftersom invånarna når alla gränser"
				: "\n   = beloppet i det första steg vars gräns invånarna inte når");
		text.append(" [andra förordningen 2 §; bilaga 11 kolumn 4]\n");
		population();
		if (band < BAND_LIMITS.length) {
			text.append("   - Administrativt stöd, steg ").append(band + 1).append(", färre än: ").append(BAND_LIMITS[band])
					.append("\u00A0invånare (andra förordningen 2 §; avsnitt 4.2 tabell 1)\n");
		}
		text.append("   - Administrativt stöd, steg ").append(band + 1).append(": ").append(BAND_AMOUNTS[band])
				.append("\u00A0kr (andra förordningen 2 §; avsnitt 4.2 tabell 1)\n");
	}

	private void deviations(List<RuleDeviation> deviations) {
		if (!deviations.isEmpty()) {
			text.append("\nAvvikelser i källan\n");
		}
		for (RuleDeviation deviation : deviations) {
			text.append("- ").append(deviation.source()).append(": ").append(deviation.text()).append(" Tryckt: ")
					.append(deviation.printed()).append(". Använt: ").append(deviation.applied()).append(".\n");
		}
	}

	private void population() {
		input("Invånare", municipality.population(), "invånare").append(" (").append(municipality.source().population()).append(")\n");
	}

	private void reductionLimit() {
		input("Gräns för reduktion", PlainCeilings.REDUCTION_LIMIT, "kr/invånare").append(" (avsnitt 3.4.2 och 3.8.1)\n");
	}

	private StringBuilder step(String name, double value, String unit) {
		text.append('\n').append(++number).append(". ").append(name);
		return value(value).append('\u00A0').append(unit);
	}

	private void rounded(String name, double value, long shown, String unit) {
		step(name, value, unit);
		if (decimal(value).doubleValue() != shown) {
			text.append("; avrundat\u00A0");
			value(shown).append('\u00A0').append(unit);
		}
	}

	private StringBuilder input(String name, double value, String unit) {
		text.append("   - ").append(name).append(": ");
		return value(value).append('\u00A0').append(unit);
	}

	private StringBuilder value(double value) {
		if (value == (long) value) {
			return SwedishNumbers.append(text, (long) value);
		}
		return SwedishNumbers.append(text, decimal(value));
	}

	private static BigDecimal decimal(double value) {
		return BigDecimal.valueOf(value).round(TEN_DIGITS).stripTrailingZeros();
	}
}
