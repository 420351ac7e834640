package se.lansnat.network.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.ModelFactory;
import se.lansnat.network.AssumedValue;
import se.lansnat.network.Assumptions;
import se.lansnat.network.Capacity;
import se.lansnat.network.ConnectionCapacity;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkConnection;

class CapacityTest {

	private static Assumptions assumptions(Map<AssumptionMeasure, String> own) {
		return Assumptions.preset("2-mbit").orElseThrow().with(own.entrySet().stream().map(entry -> {
			Assumption assumption = ModelFactory.eINSTANCE.createAssumption();
			assumption.setId(entry.getKey().getName());
			assumption.setMeasure(entry.getKey());
			assumption.setValue(new BigDecimal(entry.getValue()));
			assumption.setSource("Test");
			return assumption;
		}).toList());
	}

	private static ConnectionCapacity of(List<ConnectionCapacity> all, String id) {
		return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	/** Root R; A (30) and B (20) each at 1 km from it, joined by 500 m; C (10) behind B. By hand. */
	private static Network triangle() {
		return Networks.of(List.of("R NATIONAL* 0", "A MAIN 30", "B MAIN 20", "C AREA 10"),
				List.of("ra R A 1000 100", "rb R B 1000 61", "ab A B 500 50", "bc B C 300 ?"));
	}

	@Test
	void usersGoTheShortestWay() {
		List<ConnectionCapacity> all = Capacity.of(triangle(), assumptions(Map.of()));
		assertThat(all).extracting(ConnectionCapacity::id, one -> one.users().longValueExact(), one -> one.demandMbitS().longValueExact(),
				one -> one.demandOutageMbitS().longValueExact())
				.containsExactly(tuple("ab", 0L, 0L, 60L), tuple("bc", 10L, 20L, 20L), tuple("ra", 30L, 60L, 120L),
						tuple("rb", 30L, 60L, 120L));
	}

	@Test
	void aConnectionIsFullWhenDemandExceedsItsCapacity() {
		List<ConnectionCapacity> all = Capacity.of(triangle(), assumptions(Map.of(AssumptionMeasure.GROWTH_PER_YEAR, "0.1")));
		// 60 x 1.1^n: 60, 66 ... 96.6 (2005), 106.3 (2006).
		assertThat(of(all, "rb").yearFull()).hasValue(2001);
		assertThat(of(all, "ra").yearFull()).hasValue(2006);
		assertThat(of(all, "ra").yearFullAfterOutage()).hasValue(2000);
		assertThat(of(all, "ab").yearFull()).isEmpty();
		assertThat(of(all, "bc").yearFull()).isEmpty();
		assertThat(of(all, "ra").demandHorizonMbitS()).isEqualByComparingTo("155.624547606");
	}

	@Test
	void demandEqualToCapacityIsNotFull() {
		Network network = Networks.of(List.of("R -* 0", "A - 30"), List.of("c R A 1 60"));
		assertThat(Capacity.of(network, assumptions(Map.of())).get(0).yearFull()).isEmpty();
	}

	@Test
	void tiesGoToTheSmallerId() {
		Network network = Networks.of(List.of("R -* 0", "S -* 0", "A - 7"), List.of("y R A 5 1", "x S A 5 1", "w R S 0 1"));
		assertThat(Capacity.of(network, assumptions(Map.of()))).extracting(ConnectionCapacity::id, one -> one.users().longValueExact())
				.containsExactly(tuple("w", 0L), tuple("x", 7L), tuple("y", 0L));
	}

	@Test
	void aWayOfKnownLengthIsPreferred() {
		Network network = Networks.of(List.of("R -* 0", "A - 7", "B - 0"), List.of("a R A ? 1", "b R B 9000 1", "c B A 9000 1"));
		assertThat(of(Capacity.of(network, assumptions(Map.of())), "a").users()).isEqualByComparingTo("0");
		assertThat(of(Capacity.of(network, assumptions(Map.of())), "b").users()).isEqualByComparingTo("7");
	}

	@Test
	void aSharedDuctFailsAsOne() {
		Network network = Networks.of(List.of("R -* 0", "A - 1", "B - 2", "C - 4"),
				List.of("ra R A 1 ? d", "rb R B 1 ? d", "rc R C 9 ?", "ac A C 9 ?", "bc B C 9 ?"));
		List<ConnectionCapacity> all = Capacity.of(network, assumptions(Map.of()));
		assertThat(of(all, "rc").demandOutageMbitS()).isEqualByComparingTo("14");
	}

	@Test
	void everyAssumptionHasASource() {
		assertThat(Assumptions.presets()).containsExactly("2-mbit", "5-mbit");
		for (String preset : Assumptions.presets()) {
			assertThat(Assumptions.preset(preset).orElseThrow().all()).hasSize(AssumptionMeasure.values().length)
					.allMatch(value -> !value.source().isBlank());
		}
		assertThat(Assumptions.preset("5-mbit").orElseThrow().all()).filteredOn(v -> v.measure() == AssumptionMeasure.RATE_MBIT_S)
				.extracting(AssumedValue::value).containsExactly(new BigDecimal("5"));
		assertThat(Assumptions.preset("9-mbit")).isEmpty();
	}

	@Test
	void assumptionsThatCannotBeUsedAreLeftOut() {
		Assumptions own = assumptions(Map.of(AssumptionMeasure.SIMULTANEITY, "1.5", AssumptionMeasure.BASE_YEAR, "2000.5",
				AssumptionMeasure.USERS_PER_HOUSEHOLD, "2.5", AssumptionMeasure.HORIZON_YEAR, "1999"));
		assertThat(own.all()).filteredOn(value -> value.source().equals("Test")).extracting(AssumedValue::measure)
				.containsExactly(AssumptionMeasure.USERS_PER_HOUSEHOLD, AssumptionMeasure.HORIZON_YEAR);
		assertThat(own.horizonYear()).isEqualTo(2000);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void agreesWithThePlainComputation(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			Network network = Networks.random(random, 9);
			Map<String, Long> worst = new HashMap<>();
			Map<String, Long> normal = new PlainWays(network, Set.of(), Set.of()).loads();
			normal.forEach((id, load) -> worst.merge(id, load, Math::max));
			network.nodes().forEach(n -> new PlainWays(network, Set.of(n.id()), Set.of()).loads().forEach((i, l) -> worst.merge(i, l, Math::max)));
			network.connections().forEach(
					c -> new PlainWays(network, Set.of(), Set.of(c.id())).loads().forEach((i, l) -> worst.merge(i, l, Math::max)));
			network.connections().stream().flatMap(c -> c.shared().stream()).distinct().forEach(duct -> {
				Set<String> failed = network.connections().stream().filter(c -> c.shared().contains(duct)).map(NetworkConnection::id)
						.collect(Collectors.toSet());
				new PlainWays(network, Set.of(), failed).loads().forEach((i, l) -> worst.merge(i, l, Math::max));
			});
			for (ConnectionCapacity one : Capacity.of(network, assumptions(Map.of(AssumptionMeasure.RATE_MBIT_S, "1")))) {
				assertThat(one.users().longValueExact()).isEqualTo(normal.getOrDefault(one.id(), 0L));
				assertThat(one.demandOutageMbitS().longValueExact()).isEqualTo(worst.getOrDefault(one.id(), 0L));
			}
		}
	}
}
