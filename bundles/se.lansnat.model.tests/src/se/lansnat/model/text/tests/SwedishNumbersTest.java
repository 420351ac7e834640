package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.text.SwedishNumbers;

class SwedishNumbersTest {

	/** Written here with an underscore for the no-break space. */
	private static String visible(String text) {
		return text.replace('\u00A0', '_');
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "7,7", "999,999", "1000,1_000", "-1000,\u22121_000", "-999,\u2212999", "1234567,1_234_567", "100000,100_000" })
	void wholeNumbersAreGroupedByThree(long number, String text) {
		assertThat(visible(SwedishNumbers.format(number))).isEqualTo(text);
		assertThat(visible(SwedishNumbers.format(BigDecimal.valueOf(number)))).isEqualTo(text);
		assertThat(visible(SwedishNumbers.kronor(number))).isEqualTo(text + "_kr");
	}

	@Test
	void theLastLongIsWrittenToo() {
		assertThat(visible(SwedishNumbers.format(Long.MIN_VALUE))).isEqualTo("\u22129_223_372_036_854_775_808");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1234567.50;1_234_567,50", "-0.5;\u22120,5", "0.000001;0,000001", "1E3;1_000", "1234.5678;1_234,5678" })
	void decimalsKeepTheirDigits(BigDecimal number, String text) {
		assertThat(visible(SwedishNumbers.format(number))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1234567.5;1_234_567,50_kr", "12.00;12_kr", "12.005;12,01_kr", "-0.004;0_kr", "11.999;12_kr" })
	void moneyHasTwoDecimalsOrNone(BigDecimal number, String text) {
		assertThat(visible(SwedishNumbers.kronor(number))).isEqualTo(text);
	}

	@Test
	void numbersAreAppendedToAText() {
		assertThat(visible(SwedishNumbers.append(new StringBuilder("A 1.5 "), new BigDecimal("-1234.5")).toString())).isEqualTo("A 1.5 \u22121_234,5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1234567,5", "1 234 567,5", "1\u00A0234\u00A0567,50", "1\u202F234\u202F567.5", "  1\u2009234\u2009567,5 ", "+1234567,5",
			"001234567,500" })
	void whatPeopleTypeIsRead(String text) {
		assertThat(SwedishNumbers.parse(text)).isEqualTo(new BigDecimal("1234567.5"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-12", "\u221212", "\u201312", "\u2212 12", "\u201012", " - 12" })
	void anyMinusIsRead(String text) {
		assertThat(SwedishNumbers.parse(text)).isEqualTo(new BigDecimal("-12"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",5", ".5", "0,50", "+ ,5" })
	void theZeroBeforeTheDecimalsMayBeMissing(String text) {
		assertThat(SwedishNumbers.parse(text)).isEqualTo(new BigDecimal("0.5"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "5,", ",", "-,", "1,2,3", "1.234,5", "12 34", "1 2345", "1234 567", "1e3", "0x1", "12 kr", "tolv", "\u0661", "--1", "1-",
			"1 234,5 6", "1 234\n567" })
	void anythingElseIsRefused(String text) {
		assertThatThrownBy(() -> SwedishNumbers.parse(text)).isInstanceOf(NumberFormatException.class);
	}

	@Test
	void absurdlyLongNumbersAreRefused() {
		assertThatThrownBy(() -> SwedishNumbers.parse("1".repeat(1_000_000))).isInstanceOf(NumberFormatException.class);
	}

	@Test
	void whatIsWrittenIsReadBack() {
		Random random = new Random(1);
		for (int at = 0; at < 10_000; at++) {
			BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(12)).stripTrailingZeros();
			assertThat(SwedishNumbers.parse(SwedishNumbers.format(number))).isEqualByComparingTo(number);
		}
	}
}
