package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.ui.table.CheckType;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** How values are written, read and found. */
class CellTypesTest {

	private static final NumberType<Long> WHOLE = NumberType.whole(0, 1_000_000);
	private static final NumberType<Double> DEGREES = NumberType.measured(-90, 90, 3);
	private static final NumberType<BigDecimal> PERCENT = NumberType.percent(1);

	@Test
	void numbersAreWrittenAsSwedesDo() {
		assertThat(WHOLE.format(1234567L)).isEqualTo("1\u00a0234\u00a0567");
		assertThat(DEGREES.format(59.27)).isEqualTo("59,27");
		assertThat(DEGREES.format(59.27451)).isEqualTo("59,275");
		assertThat(DEGREES.format(-0.5)).isEqualTo("\u22120,5");
		assertThat(PERCENT.format(new BigDecimal("37.50"))).isEqualTo("37,5\u00a0%");
		assertThat(PERCENT.format(new BigDecimal("50"))).isEqualTo("50\u00a0%");
		assertThat(WHOLE.format(null)).isEmpty();
		assertThat(NumberType.whole(0, 1).missing("\u2013").format(null)).isEqualTo("\u2013");
	}

	@Test
	void otherProgramsGetNumbersWithoutThousandsSeparators() {
		assertThat(WHOLE.copy(1234567L)).isEqualTo("1234567");
		assertThat(DEGREES.copy(59.27)).isEqualTo("59,27");
		assertThat(DEGREES.copy(null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'1 234', 1234", "'1\u00a0234', 1234", "1234, 1234", "' 7 ', 7", "0, 0", "'1 000 000', 1000000" })
	void wholeNumbersAreReadAsPeopleTypeThem(String typed, long expected) throws InvalidInputException {
		assertThat(WHOLE.parse(typed)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12x", "1,5", "-1", "1000001", "1e3", "12 34", "-", "," })
	void whatIsNoSuchNumberIsRefusedWithASentence(String typed) {
		assertThatThrownBy(() -> WHOLE.parse(typed)).isInstanceOf(InvalidInputException.class).message().endsWith(".").hasSizeGreaterThan(15);
	}

	@Test
	void nothingTypedIsAMissingValue() throws InvalidInputException {
		assertThat(WHOLE.parse("  ")).isNull();
		assertThat(TextType.optional().parse(" ")).isNull();
		assertThatThrownBy(() -> TextType.required().parse(" ")).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void decimalsAreReadWithCommaOrPointAndAnyMinus() throws InvalidInputException {
		assertThat(DEGREES.parse("59,274")).isEqualTo(59.274);
		assertThat(DEGREES.parse("59.274")).isEqualTo(59.274);
		assertThat(DEGREES.parse("\u22121,5")).isEqualTo(-1.5);
		assertThatThrownBy(() -> DEGREES.parse("59,2745")).isInstanceOf(InvalidInputException.class);
		assertThatThrownBy(() -> DEGREES.parse("91")).isInstanceOf(InvalidInputException.class);
		assertThat(PERCENT.parse("37,5 %")).isEqualByComparingTo("37.5");
	}

	@ParameterizedTest
	@CsvSource({ "5, 5, 6", ">5, 6, 5", ">=5, 5, 4", "<5, 4, 5", "<=5, 5, 6", "=5, 5, 6", "2..5, 5, 6", "2-5, 2, 1", "'2 \u2013 5', 3, 6", "'>1 000', 1001, 1000",
			"\u22655, 5, 4" })
	void numbersAreFoundByValueBoundAndRange(String filter, long in, long out) throws InvalidInputException {
		assertThat(WHOLE.filter(filter).test(in)).isTrue();
		assertThat(WHOLE.filter(filter).test(out)).isFalse();
		assertThat(WHOLE.filter(filter).test(null)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { ">", "5..", "x", ">x", "1..2..3", "..", ">=" })
	void aWrongNumberFilterIsRefused(String filter) {
		assertThatThrownBy(() -> WHOLE.filter(filter)).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void aNumberIsFoundAsItIsShown() throws InvalidInputException {
		assertThat(DEGREES.filter("59,275").test(59.27451)).isTrue();
		assertThat(PERCENT.filter(">50 %").test(new BigDecimal("50.1"))).isTrue();
		assertThat(DEGREES.filter("-2--1").test(-1.5)).isTrue();
		assertThat(DEGREES.filter("-2").test(-2.0)).isTrue();
	}

	@Test
	void missingValuesCanBeFoundAndLeftOut() throws InvalidInputException {
		assertThat(WHOLE.filter("=").test(null)).isTrue();
		assertThat(WHOLE.filter("=").test(0L)).isFalse();
		assertThat(WHOLE.filter("*").test(0L)).isTrue();
		assertThat(TextType.optional().filter("=").test(null)).isTrue();
		assertThat(TextType.optional().filter("*").test(null)).isFalse();
	}

	@Test
	void textsAreFoundByAnyPartWithoutRegardToCase() {
		assertThat(TextType.optional().filter("\u00d6REB").test("S\u00f6dra \u00f6rebro")).isTrue();
		assertThat(TextType.optional().filter("orebro").test("\u00d6rebro")).isFalse();
		assertThat(TextType.optional().filter("a").test(null)).isFalse();
	}

	@Test
	void checksAreFoundByYesAndNo() throws InvalidInputException {
		for (String yes : List.of("ja", "j", "JA", "x", "*", "1")) {
			assertThat(CheckType.of().filter(yes).test(true)).as(yes).isTrue();
			assertThat(CheckType.of().filter(yes).test(false)).as(yes).isFalse();
		}
		for (String no : List.of("nej", "n", "=", "-")) {
			assertThat(CheckType.of().filter(no).test(false)).as(no).isTrue();
			assertThat(CheckType.of().filter(no).test(true)).as(no).isFalse();
		}
		assertThatThrownBy(() -> CheckType.of().filter("kanske")).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void checkBoxesReadWhatSpreadsheetsWrite() throws InvalidInputException {
		for (String yes : List.of("1", "x", "ja", "SANT", "TRUE")) {
			assertThat(CheckType.of().parse(yes)).as(yes).isTrue();
		}
		for (String no : List.of("0", "", "nej", "FALSKT", "FALSE")) {
			assertThat(CheckType.of().parse(no)).as(no).isFalse();
		}
		assertThatThrownBy(() -> CheckType.of().parse("2")).isInstanceOf(InvalidInputException.class);
	}
}
