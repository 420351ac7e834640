package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import se.lansnat.report.document.ColumnWidths;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Column;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.TableBuilder;

class ColumnWidthsTest {

	private static final double ROOM = 480;

	private static double[] shares(Consumer<TableBuilder> rows) {
		Document empty = DocumentBuilder.of(Samples.info()).build();
		double[] shares = ColumnWidths.shares(Samples.table(rows), new Outline(empty), ROOM);
		assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
		assertThat(Arrays.stream(shares).min().orElseThrow()).isPositive();
		return shares;
	}

	@Test
	void followsTheColumnsWhereTheySay() {
		double[] shares = shares(t -> t.column("a", new Column(Alignment.START, 3, false)).column("b",
				new Column(Alignment.END, 1, false)).row("lång text som inte ska räknas", "1"));
		assertThat(shares).containsExactly(0.75, 0.25);
	}

	@Test
	void givesShortTextsWhatTheyNeedAndTheRestToTheLong() {
		double[] shares = shares(t -> t.column("Ort").number("Antal").column("Anmärkning").row("Norra Vånga kyrkby", "12 345",
				"En lång anmärkning som gott kan delas på flera rader. ".repeat(20)));
		assertThat(shares[2]).isGreaterThan(shares[0]).isGreaterThan(0.5);
		assertThat(shares[0] * ROOM).as("the short text on one line").isGreaterThan(80);
	}

	@Test
	void givesNoWordLessThanItNeedsWhileThereIsRoom() {
		double[] shares = shares(t -> t.column("Kommunalförbundet").column("a").column("b").row("x", "y ".repeat(300), "z ".repeat(300)));
		assertThat(shares[0] * ROOM).isGreaterThan(85);
	}

	@Test
	void copesWithWordsThatNoPageHasRoomForAndWithNothing() {
		assertThat(shares(t -> t.column("").column("").row(Samples.LONG_WORD, ""))).hasSize(2);
		assertThat(shares(t -> t.column("").column("").column(""))[1]).isCloseTo(1.0 / 3, within(1e-9));
	}

	@Test
	void leavesCellsOverSeveralColumnsOut() {
		double[] shares = shares(t -> t.column("a").column("b")
				.groups(new Table.Cell(List.of(Inline.text(Samples.LONG_WORD)), 2)).row("x", "x"));
		assertThat(shares[0]).isCloseTo(shares[1], within(0.01));
		assertThat(shares(t -> t.groups(new Table.Cell(List.of(Inline.text(Samples.LONG_WORD)), 2)).column("a").column("").row("x", ""))[1])
				.isGreaterThan(0.1);
	}
}
