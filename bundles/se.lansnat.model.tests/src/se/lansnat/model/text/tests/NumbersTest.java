package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.text.Numbers;

class NumbersTest {

	@ParameterizedTest
	@CsvSource({ "1200.50,1200.5", "1E3,1000", "-0.0,0", "007,7", "1.000,1", "0.00001,0.00001", "1e-7,0.0000001" })
	void decimalsAreWrittenInTheirShortestForm(String text, String shortest) {
		assertThat(Numbers.format(Numbers.parseDecimal(text))).isEqualTo(shortest);
	}

	@Test
	void equalDecimalsAreEqualObjects() {
		assertThat(Numbers.parseDecimal("10.0")).isEqualTo(Numbers.parseDecimal("1e1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E999999999", "1E-999999999", "1e101", "1e-101", "", " ", "1 000", "1,5", "NaN", "0x10", "9E2147483647" })
	void whatIsNoNumberOfSensibleSizeIsRefused(String text) {
		assertThatThrownBy(() -> Numbers.parseDecimal(text)).isInstanceOf(NumberFormatException.class);
		assertThatThrownBy(() -> Numbers.parseDegrees(text)).isInstanceOf(NumberFormatException.class);
	}

	@Test
	void degreesComeBackExactlyWithoutExponent() {
		Random random = new Random(1);
		for (int i = 0; i < 10_000; i++) {
			double degrees = random.nextDouble(-180, 180) * Math.pow(10, -random.nextInt(12));
			String text = Numbers.format(degrees);
			assertThat(text).doesNotContain("E");
			assertThat(Numbers.parseDegrees(text)).isEqualTo(degrees);
		}
		assertThat(Numbers.format(15.0)).isEqualTo("15");
	}

	@Test
	void nothingIsNothing() {
		assertThat(Numbers.parseDecimal(null)).isNull();
		assertThat(Numbers.parseDegrees(null)).isNull();
		assertThat(Numbers.format((BigDecimal) null)).isNull();
		assertThat(Numbers.format((Double) null)).isNull();
	}
}
