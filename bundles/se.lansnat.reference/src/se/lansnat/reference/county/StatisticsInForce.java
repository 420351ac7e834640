package se.lansnat.reference.county;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.StatisticsStatus;

/** Which of a municipality's figures count: the adopted one that describes the latest day. */
public final class StatisticsInForce {

	/** A record without a day is older than any other; among records of one day the id decides, so that all see the same one. */
	private static final Comparator<StatisticsRecord> BY_DAY = Comparator
			.comparing(StatisticsRecord::getReferenceDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
			.thenComparing(StatisticsRecord::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

	private StatisticsInForce() {
	}

	/**
	 * The record in force.
	 *
	 * @param municipality the municipality
	 * @param measure      what is measured
	 * @return the adopted record with a value and the latest reference date, or nothing if there is none
	 */
	public static Optional<StatisticsRecord> find(Municipality municipality, StatisticsMeasure measure) {
		return municipality.getStatistics().stream()
				.filter(s -> s.isSetMeasure() && s.getMeasure() == measure && s.getStatus() == StatisticsStatus.ADOPTED
						&& s.getValue() != null)
				.max(BY_DAY);
	}

	/**
	 * The value in force.
	 *
	 * @param municipality the municipality
	 * @param measure      what is measured
	 * @return the value in the measure's unit, or nothing if there is no adopted record
	 */
	public static OptionalLong value(Municipality municipality, StatisticsMeasure measure) {
		return find(municipality, measure).map(s -> OptionalLong.of(s.getValue())).orElse(OptionalLong.empty());
	}
}
