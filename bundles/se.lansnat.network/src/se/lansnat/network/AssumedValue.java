package se.lansnat.network;

import java.math.BigDecimal;

import se.lansnat.model.AssumptionMeasure;

/**
 * One value that capacities are computed from.
 *
 * @param measure what it is about
 * @param value   the value
 * @param unit    its unit; empty for plain numbers and years
 * @param source  where it comes from
 */
public record AssumedValue(AssumptionMeasure measure, BigDecimal value, String unit, String source) {
}
