package se.lansnat.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.exchange.CsvTable;
import se.lansnat.exchange.CsvWriter;

class CsvWriterTest {

	private static String write(boolean spreadsheet, Object... cells) {
		return new String(new CsvWriter(spreadsheet).row(List.of(cells)).bytes(), StandardCharsets.UTF_8);
	}

	@Test
	void quotesOnlyWhereNeeded() {
		assertThat(write(false, "0114", "Upplands Väsby", "a,b", "a;b", "say \"x\"", "two\nlines", " blank", "", "#1"))
				.isEqualTo("0114,Upplands Väsby,\"a,b\",a;b,\"say \"\"x\"\"\",\"two\nlines\",\" blank\",,#1\n");
	}

	@Test
	void writesNumbersPlainly() {
		assertThat(write(false, 1750000000L, new BigDecimal("12.5"), new BigDecimal("1E+3"), -5, "-5"))
				.isEqualTo("1750000000,12.5,1000,-5,-5\n");
	}

	@Test
	void writesForSpreadsheets() {
		assertThat(write(true, "a;b", "a,b", new BigDecimal("12.5"), -5L, "=1+1", "+46", "-x", "@x", "\tx"))
				.isEqualTo("\uFEFF\"a;b\";a,b;12,5;-5;'=1+1;'+46;'-x;'@x;'\tx\n");
	}

	@Test
	void whatIsWrittenCanBeRead() {
		for (boolean spreadsheet : new boolean[] { false, true }) {
			byte[] bytes = new CsvWriter(spreadsheet).row(List.of("name", "n")).row(List.of("Å \"B\", ; C\nD", 5L)).bytes();
			CsvTable table = CsvTable.parse(bytes, "x.csv", List.of("name", "n"));
			assertThat(table.problems()).isEmpty();
			assertThat(table.rows().getFirst().text("name")).isEqualTo("Å \"B\", ; C\nD");
		}
	}
}
