package se.lansnat.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.exchange.CsvRow;
import se.lansnat.exchange.CsvTable;
import se.lansnat.exchange.Range;
import se.lansnat.model.problem.Problem;

class CsvTableTest {

	private static final List<String> COLUMNS = List.of("code", "name", "metres");
	private static final Range METRES = Range.decimal(0, 1_000_000);

	@BeforeAll
	static void speakSwedish() {
		Locale.setDefault(Locale.of("sv", "SE"));
	}

	private static CsvTable parse(String text) {
		return parse(text.getBytes(StandardCharsets.UTF_8));
	}

	private static CsvTable parse(byte[] bytes) {
		return CsvTable.parse(bytes, "in.csv", COLUMNS);
	}

	private static List<String> problems(CsvTable table) {
		return table.problems().stream().map(CsvTableTest::text).toList();
	}

	private static String text(Problem problem) {
		String where = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
		String column = problem.feature().isEmpty() ? "" : problem.feature() + ": ";
		return where + ": " + column + problem.message() + " " + problem.fix();
	}

	@Test
	void findsColumnsByNameInAnyOrderAndIgnoresOthers() {
		CsvTable table = parse("extra, metres ,name,code\nx, 12.5 ,\" Umeå, C \",0114\n");
		assertThat(table.problems()).isEmpty();
		CsvRow row = table.rows().getFirst();
		assertThat(row.text("code")).isEqualTo("0114");
		assertThat(row.text("name")).isEqualTo("Umeå, C");
		assertThat(row.number("metres", METRES)).contains(new BigDecimal("12.5"));
		assertThat(row.text("nothing")).isEmpty();
	}

	@Test
	void takesTheDelimiterThatYieldsTheColumns() {
		assertThat(parse("code;name;metres\n1;A,B;2,5\n").rows().getFirst().number("metres", METRES))
				.contains(new BigDecimal("2.5"));
		assertThat(parse("code;name;metres\n1;A;2.5\n").rows().getFirst().number("metres", METRES))
				.contains(new BigDecimal("2.5"));
		assertThat(parse("code,name,metres\n1,A;B,2.5\n").rows().getFirst().text("name")).isEqualTo("A;B");
	}

	@Test
	void readsUtf8WithMarkAndWindows1252() {
		assertThat(parse("\uFEFFcode,name,metres\n1,Åre,2\n").rows().getFirst().text("name")).isEqualTo("Åre");
		CsvTable old = parse("code;name;metres\r\n1;Åre;2,5\r\n2;Örebro;3\r\n".getBytes(Charset.forName("windows-1252")));
		assertThat(old.problems()).isEmpty();
		assertThat(old.rows()).extracting(row -> row.text("name")).containsExactly("Åre", "Örebro");
		assertThat(parse("code;metres;name\n1;2;Umeå".getBytes(Charset.forName("windows-1252"))).rows().getFirst().text("name"))
				.isEqualTo("Umeå");
	}

	@Test
	void noticesUtf8ThatEndsInTheMiddleOfACharacter() {
		byte[] whole = "code,metres,name\n1,2,Åre\n3,4,Umeå".getBytes(StandardCharsets.UTF_8);
		assertThat(problems(parse(Arrays.copyOf(whole, whole.length - 1)))).singleElement().asString()
				.startsWith("in.csv:3: Filen slutar mitt i ett tecken").contains("på nytt");
	}

	@Test
	void refusesWhatIsNeitherEncoding() {
		byte[] bytes = "code,name,metres\n1,x,2\n".getBytes(StandardCharsets.ISO_8859_1);
		bytes[19] = (byte) 0x81;
		assertThat(problems(parse(bytes))).singleElement().asString().startsWith("in.csv:2: Tecknet här går inte att läsa");
		byte[] marked = "\uFEFFcode,name,metres\n1,x,2\n".getBytes(StandardCharsets.UTF_8);
		marked[22] = (byte) 0xE5;
		assertThat(problems(parse(marked))).singleElement().asString().startsWith("in.csv:2: Filen säger sig vara UTF-8");
		assertThat(problems(parse("code,name,metres\n".getBytes(StandardCharsets.UTF_16)))).singleElement().asString()
				.startsWith("in.csv: Filen är ingen textfil");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", " \n", ",,,\n,,\n", "\uFEFF" })
	void saysThatAFileIsEmpty(String text) {
		assertThat(problems(parse(text))).singleElement().asString().startsWith("in.csv: Filen är tom. Lägg in en rubrikrad");
	}

	@Test
	void namesEveryMissingAndDoubleColumnAtOnce() {
		assertThat(problems(parse("name,name,other\nA,B,C\n"))).containsExactly(
				"in.csv:1: name: Kolumnen finns två gånger. Ta bort eller byt namn på den ena.",
				"in.csv:1: Kolumner saknas: code, metres. Den första raden ska namnge kolumnerna code, name, metres,"
						+ " skilda åt med komma eller semikolon.");
	}

	@Test
	void countsLinesOverEmptyRowsAndLineBreaksInCells() {
		CsvTable table = parse("\n\ncode,name,metres\r\n\r\n1,\"two\nlines\",3\n,,\n2,B\n4,D,5\n");
		assertThat(table.rows()).extracting(CsvRow::line).containsExactly(5, 9);
		assertThat(problems(table)).singleElement().asString().startsWith("in.csv:8: Raden har 2 celler men rubrikraden 3.");
	}

	@Test
	void toleratesEmptyCellsAtTheEndOnly() {
		CsvTable table = parse("code,name,metres\n1,A,2,,\n1,A,2,5\n");
		assertThat(table.rows()).hasSize(1);
		assertThat(problems(table)).singleElement().asString().startsWith("in.csv:3: Raden har 4 celler men rubrikraden 3.");
	}

	@Test
	void noticesAFileCutOff() {
		assertThat(problems(parse("code,name,metres\n1,A,2\n2,B"))).singleElement().asString()
				.startsWith("in.csv:3: Sista raden har 2 celler men rubrikraden 3: filen ser ut att vara avklippt.");
		assertThat(problems(parse("code,name,metres\n1,A,2\n2,\"B\n3,C,4\n"))).singleElement().asString()
				.startsWith("in.csv:3: Ett citattecken som inleds här eller senare stängs aldrig");
		assertThat(problems(parse("code,name,metres\n1,A,2\n2,\"B\"x\",3\n3,\"C\",4\n"))).singleElement().asString()
				.startsWith("in.csv:3: Ett citattecken");
		assertThat(problems(parse("code,name,metres\n2,\"B\"x,3\n"))).singleElement().asString()
				.startsWith("in.csv:2: Ett citattecken står mitt i en cell.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 234", "1\u00a0234", "1.234.5", "1,234", "1e5", "abc", "+1", ".5", "5.", "-", "--1", "1-", "NaN",
			"0x10", "\u0661\u0662", "12345678901234567890123456789012345678901" })
	void refusesWhatIsNoPlainNumber(String text) {
		CsvTable table = parse("code,name,metres\n1,A,\"" + text + "\"\n");
		assertThat(table.rows().getFirst().number("metres", METRES)).isEmpty();
		assertThat(problems(table)).singleElement().asString().startsWith("in.csv:2: metres: ”" + text + "” är inget tal.");
	}

	@Test
	void saysWhatToDoAboutSeparators() {
		CsvTable table = parse("code,name,metres\n1,A,\"1,5\"\n2,B,1 000\n");
		table.rows().forEach(row -> row.number("metres", METRES));
		assertThat(problems(table).get(0)).endsWith("Skriv decimalpunkt, eller spara filen med semikolon mellan kolumnerna.");
		assertThat(problems(table).get(1)).endsWith("Skriv talet utan tusentalsavgränsare.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "\u22121", "\u20131.5" })
	void saysThatANumberIsNegative(String text) {
		CsvTable table = parse("code,name,metres\n1,A," + text + "\n");
		assertThat(table.rows().getFirst().requiredNumber("metres", METRES)).isEmpty();
		assertThat(problems(table)).singleElement().asString().contains("är negativt. Skriv ett tal från 0 till 1000000.");
	}

	@Test
	void keepsToTheRange() {
		CsvTable table = parse("code,name,metres\n1,A,0\n2,B,11\n3,C,1.5\n4,D,2.0\n5,E,\n");
		List<Object> read = table.rows().stream().<Object>map(row -> row.requiredNumber("metres", Range.whole(1, 10))).toList();
		assertThat(read).filteredOn(number -> !number.toString().contains("empty")).hasSize(1);
		assertThat(problems(table)).hasSize(4).anyMatch(p -> p.contains("för litet")).anyMatch(p -> p.contains("för stort"))
				.anyMatch(p -> p.contains("inget heltal")).anyMatch(p -> p.startsWith("in.csv:6: metres: Värde saknas."));
	}

	@Test
	void doesNotRepeatAMissingColumnForEveryRow() {
		CsvTable table = parse("code,name\n1,A\n2,B\n");
		table.rows().forEach(row -> row.requiredNumber("metres", METRES));
		assertThat(table.problems()).hasSize(1);
	}
}
