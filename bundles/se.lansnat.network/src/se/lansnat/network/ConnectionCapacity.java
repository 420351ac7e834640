package se.lansnat.network;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one connection has to carry.
 *
 * @param id                    the connection
 * @param users                 users whose shortest way to a root uses it
 * @param demandMbitS           what they demand in the base year, in Mbit/s both ways
 * @param demandOutageMbitS     the most it is to carry in the base year when all stands or any one thing has failed
 * @param demandHorizonMbitS    what the users demand in the last year that is looked at
 * @param capacityMbitS         what it can carry; empty where unknown
 * @param yearFull              the first year in which demand exceeds capacity; empty if none is, or the capacity is unknown
 * @param yearFullAfterOutage   the same for the demand after the worst outage
 */
public record ConnectionCapacity(String id, BigDecimal users, BigDecimal demandMbitS, BigDecimal demandOutageMbitS,
		BigDecimal demandHorizonMbitS, Optional<BigDecimal> capacityMbitS, OptionalInt yearFull, OptionalInt yearFullAfterOutage) {
}
