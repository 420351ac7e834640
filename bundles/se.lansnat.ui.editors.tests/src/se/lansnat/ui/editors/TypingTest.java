package se.lansnat.ui.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;

import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.NetworkKind;
import se.lansnat.ui.table.InvalidInputException;

/** What people type in cells, and what the cells make of it. */
class TypingTest {

	@Test
	void aDayIsTypedWithAnyDashOrNone() throws Exception {
		LocalDate day = LocalDate.of(2004, 12, 31);
		for (String typed : List.of("2004-12-31", "20041231", " 2004\u201312\u201331 ", "2004\u221212\u221231", "2004/12/31",
				"2004\u00a012\u00a031")) {
			assertThat(new DateType().parse(typed)).as(typed).isEqualTo(day);
		}
		assertThat(new DateType().parse("\u00a0 ".replace('\u00a0', ' '))).isNull();
		assertThatThrownBy(() -> new DateType().parse("2003-02-29")).isInstanceOf(InvalidInputException.class)
				.hasMessageContaining("finns inte");
		assertThatThrownBy(() -> new DateType().parse("i v\u00e5ras")).isInstanceOf(InvalidInputException.class);
		assertThat(new DateType().ranks(Arrays.asList(day, null, LocalDate.of(1999, 1, 1)))).containsExactly(1, -1, 0);
	}

	@Test
	void aDateIsAsRoughAsItsSource() throws Exception {
		for (String typed : List.of("2000", "2000-05", "2000\u201305\u201331")) {
			assertThat(new RoughDateType().parse(typed)).isEqualTo(typed.replace('\u2013', '-'));
		}
		for (String wrong : List.of("2000-13", "maj 2000", "2000-02-30", "00")) {
			assertThatThrownBy(() -> new RoughDateType().parse(wrong)).as(wrong).isInstanceOf(InvalidInputException.class);
		}
	}

	@Test
	void aYearHasNoBlanksAndIsAYear() throws Exception {
		YearType years = new YearType(1900, 2200);
		assertThat(years.parse("2\u00a0004")).isEqualTo(2004);
		assertThat(years.format(2004L)).isEqualTo("2004");
		for (String wrong : List.of("4", "\u22122004", "20 04", "2004,5", "snart")) {
			assertThatThrownBy(() -> years.parse(wrong)).as(wrong).isInstanceOf(InvalidInputException.class);
		}
	}

	@Test
	void aChoiceIsTypedByItsBeginning() throws Exception {
		ChoiceType<Enumerator> networks = ChoiceType.of(Literals.NETWORK_KIND);
		assertThat(networks.parse("STAM")).isEqualTo(NetworkKind.BACKBONE);
		assertThat(networks.parse("")).isNull();
		assertThatThrownBy(() -> networks.parse("x")).isInstanceOf(InvalidInputException.class).hasMessageContaining("stamn\u00e4t");
		assertThat(networks.ranks(Arrays.asList(NetworkKind.AREA, null, NetworkKind.BACKBONE))).containsExactly(1, -1, 0);
		ChoiceType<Boolean> yesOrNo = ChoiceType.yesOrNo();
		assertThat(yesOrNo.parse("J")).isTrue();
		assertThat(yesOrNo.format(null)).isEmpty();
	}

	@Test
	void whoTypesTooLittleIsToldWhatItMayBe() throws Exception {
		List<String> names = List.of("Kumla", "Kumlaby", "Kvarntorp");
		assertThat(Matching.find(" kumla ", names)).isEqualTo("Kumla");
		assertThat(Matching.find("kv", names)).isEqualTo("Kvarntorp");
		assertThatThrownBy(() -> Matching.find("ku", names)).hasMessageContaining("Kumla, Kumlaby").hasMessageNotContaining("Kvarntorp");
		assertThatThrownBy(() -> Matching.find("ku", List.of())).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void sharesAreTypedInPerCent() throws Exception {
		assertThat(AssumptionType.value(AssumptionMeasure.SIMULTANEITY, "12,5 %")).isEqualByComparingTo("0.125");
		assertThat(AssumptionType.value(AssumptionMeasure.GROWTH_PER_YEAR, "20")).isEqualByComparingTo("0.2");
		assertThat(AssumptionType.text(AssumptionMeasure.GROWTH_PER_YEAR, new BigDecimal("0.2"))).isEqualTo("20\u00a0%");
		assertThat(AssumptionType.text(AssumptionMeasure.BASE_YEAR, new BigDecimal("2000"))).isEqualTo("2000");
		assertThatThrownBy(() -> AssumptionType.value(AssumptionMeasure.SIMULTANEITY, "101")).isInstanceOf(InvalidInputException.class);
		assertThatThrownBy(() -> AssumptionType.value(AssumptionMeasure.RATE_MBIT_S, "\u22122")).isInstanceOf(InvalidInputException.class);
		assertThatThrownBy(() -> AssumptionType.value(AssumptionMeasure.HORIZON_YEAR, "2010,5")).isInstanceOf(InvalidInputException.class);
	}
}
