package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lansnat.support.tests.TestData.RULES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.whatif.BreakEven;
import se.lansnat.support.whatif.Scenario;
import se.lansnat.support.whatif.WhatIf;

/** Where answers turn, and what a scenario changes. */
class BreakEvenTest {

	private static final StatisticsSet NATION = StatisticsSet.published();

	@Test
	void atTheMetrePriceFoundThereIsNoSupportAndAboveItThereIs() throws Exception {
		int found = 0;
		for (MunicipalityStatistics row : NATION.rows().stream().filter(one -> Integer.parseInt(one.code()) % 7 == 0).toList()) {
			Optional<BigDecimal> price = BreakEven.metrePriceWithoutSupport(RULES, row);
			if (price.isEmpty()) {
				assertThat(support(row.code(), BigDecimal.ZERO)).isPositive();
			} else {
				found++;
				assertThat(support(row.code(), price.get())).isZero();
				assertThat(support(row.code(), price.get().add(BigDecimal.ONE))).isPositive();
			}
		}
		assertThat(found).isGreaterThan(20);
	}

	private static long support(String code, BigDecimal price) throws Exception {
		return WhatIf.of(RULES, NATION, new Scenario(Map.of("metre_price_sek", price))).scenario().municipality(code).orElseThrow().supportSek();
	}

	@Test
	void aMunicipalityGetsAnotherNetworkAndTheFrameStaysWhole() throws Exception {
		Scenario scenario = new Scenario(Map.of("network_m:1880", BigDecimal.valueOf(900_000), "population:1882", BigDecimal.TEN));
		assertThat(scenario.problems(RULES, NATION)).isEmpty();
		WhatIf result = WhatIf.of(RULES, NATION, scenario);
		assertThat(result.rows()).filteredOn(row -> row.code().equals("1880")).singleElement().matches(row -> row.differenceSek() > 0);
		assertThat(result.rows().stream().mapToLong(WhatIf.Row::differenceSek).sum()).isBetween(-289L, 289L);
		assertThat(new Scenario(Map.of("a", BigDecimal.ONE, "b:1880", BigDecimal.ONE, "network_m:1", BigDecimal.ONE, "network_m:1880",
				new BigDecimal("0.5"))).problems(RULES, NATION)).hasSize(4);
	}

	@Test
	void thePotLastsAsLongAsThePaceTells() {
		SupportEntry grant = ModelFactory.eINSTANCE.createSupportEntry();
		grant.setKind(SupportEntryKind.GRANT);
		grant.setSupport(SupportKind.COUNTY_POT);
		grant.setAmountSek(1000L);
		grant.setDate(LocalDate.of(2001, 1, 1));
		LocalDate day = LocalDate.of(2001, 1, 11);
		assertThat(BreakEven.potUsedUp(List.of(grant), 550, day)).contains(day.plusDays(6));
		assertThat(BreakEven.potUsedUp(List.of(grant), 0, day)).contains(day);
		assertThat(BreakEven.potUsedUp(List.of(), 550, day)).isEmpty();
	}
}
