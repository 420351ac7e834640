package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.cli.Cli;

class BadInputTest {

	private static final String HEADER = "municipality_code,municipality_name,county,population,localities_50_2999,fictive_network_m\n";

	@TempDir
	Path folder;

	private CliRun ceilings(String table, String... more) throws IOException {
		Files.writeString(folder.resolve("in.csv"), table);
		String[] arguments = new String[more.length + 5];
		System.arraycopy(new String[] { "ceilings", "--municipalities", "in.csv", "--out", "out.csv" }, 0, arguments, 0, 5);
		System.arraycopy(more, 0, arguments, 5, more.length);
		return CliRun.in(folder, arguments);
	}

	private void assertNothingWritten() throws IOException {
		try (var files = Files.list(folder)) {
			assertThat(files.map(file -> file.getFileName().toString())).containsOnly("in.csv");
		}
	}

	@Test
	void tellsEverythingThatIsWrongInATableAtOnce() throws IOException {
		CliRun run = ceilings(HEADER + """
				0001,Ett,A,100,1,1000
				0001,Ett igen,A,100,1,1000
				0002,Två,A,0,1,1000
				0003,Tre,A,-5,1,1000
				0004,Fyra,A,,1,1000
				0005,Fem,A,100,x,1 000
				114,Sex,A,100,1,1000
				0007,,,100,1.5,1000
				,Åtta,A,100,1,1000
				0009,Nio,A,100,1
				0010,Tio,A,100,1,1000,7
				""", "--frame", "0").failed(Cli.BAD_INPUT);
		assertThat(run.errors()).anyMatch(line -> line.startsWith("in.csv:3: fel: municipality_code: "))
				.anyMatch(line -> line.startsWith("in.csv:4: fel: population: ")).anyMatch(line -> line.startsWith("in.csv:5: fel: population: ”-5” är negativt."))
				.anyMatch(line -> line.startsWith("in.csv:6: fel: population: Värde saknas."))
				.anyMatch(line -> line.startsWith("in.csv:7: fel: localities_50_2999: ”x” är inget tal."))
				.anyMatch(line -> line.startsWith("in.csv:7: fel: fictive_network_m: ”1 000” är inget tal. Skriv talet utan tusentalsavgränsare."))
				.anyMatch(line -> line.startsWith("in.csv:8: fel: municipality_code: ”114” är ingen kommunkod."))
				.anyMatch(line -> line.startsWith("in.csv:9: fel: municipality_name: "))
				.anyMatch(line -> line.startsWith("in.csv:9: fel: county: "))
				.anyMatch(line -> line.startsWith("in.csv:9: fel: localities_50_2999: ”1.5” är inget heltal."))
				.anyMatch(line -> line.startsWith("in.csv:10: fel: municipality_code: Värde saknas."))
				.anyMatch(line -> line.startsWith("in.csv:11: fel: Raden har 5 celler"))
				.anyMatch(line -> line.startsWith("in.csv:12: fel: Raden har 7 celler")).anyMatch(line -> line.contains("frame_sek"));
		assertThat(run.errors()).hasSize(14).allMatch(line -> line.endsWith("."));
		assertNothingWritten();
	}

	@Test
	void aFrameMustBeAboveNothing() {
		for (String frame : List.of("0", "-1")) {
			assertThat(CliRun.in(folder, "ceilings", "--frame", frame).failed(Cli.BAD_INPUT).errors()).singleElement().asString()
					.contains("frame_sek");
		}
		CliRun.in(folder, "ceilings", "--pot", "-1").failed(Cli.BAD_INPUT);
		CliRun.in(folder, "ceilings", "--frame", "mycket").failed(Cli.WRONG_USAGE);
		CliRun.in(folder, "ceilings", "--pot", "1.5").failed(Cli.WRONG_USAGE);
	}

	@Test
	void noticesAFileCutOffInTheMiddle() throws IOException {
		assertThat(ceilings(HEADER + "0001,Ett,A,100,1,1000\n0002,Två,A,10").failed(Cli.BAD_INPUT).errors()).singleElement().asString()
				.startsWith("in.csv:3: fel: Sista raden har 4 celler").contains("avklippt");
		assertThat(ceilings(HEADER + "0001,\"Ett,A,100,1,1000\n0002,Två,A,10").failed(Cli.BAD_INPUT).errors()).singleElement().asString()
				.startsWith("in.csv:2: fel: Ett citattecken").contains("avklippt");
		assertThat(ceilings("municipality_code,municip").failed(Cli.BAD_INPUT).errors()).singleElement().asString()
				.contains("Kolumner saknas");
		ceilings("").failed(Cli.BAD_INPUT);
		assertThat(ceilings(HEADER).failed(Cli.BAD_INPUT).errors()).singleElement().asString().contains("inga kommuner");
		assertNothingWritten();
	}

	@Test
	void aSemicolonFileMayHaveDecimalCommasButNoFractionsWhereThereAreNone() throws IOException {
		Files.write(folder.resolve("in.csv"), (HEADER + "0001,Ängö,A,100,1,1000,5\n").replace(',', ';').replace("1000;5", "1000,5")
				.getBytes(Charset.forName("windows-1252")));
		assertThat(CliRun.in(folder, "ceilings", "--municipalities", "in.csv").failed(Cli.BAD_INPUT).errors()).singleElement().asString()
				.startsWith("in.csv:2: fel: fictive_network_m: ”1000,5” är inget heltal.");
	}

	@Test
	void theLastGoodFileStaysWhenTheInputIsBad() throws IOException {
		Path out = Files.writeString(folder.resolve("out.csv"), "good\n");
		ceilings(HEADER + "0001,Ett,A,-1,1,1000\n").failed(Cli.BAD_INPUT);
		assertThat(out).hasContent("good\n");
	}

	@Test
	void saysThatAnOutputCannotBeWritten() throws IOException {
		assertThat(CliRun.in(folder, "ceilings", "--out", "none/out.csv").failed(Cli.UNDONE).errors()).singleElement().asString()
				.contains("none").contains("Skapa den först.");
		assertThat(CliRun.in(folder, "ceilings", "--out", ".").failed(Cli.UNDONE).errors()).singleElement().asString().contains("är en mapp");
		Files.writeString(folder.resolve("in.csv"), "");
		assertThat(CliRun.in(folder, "ceilings", "--out", "in.csv/out.csv").failed(Cli.UNDONE).errors()).singleElement().asString()
				.contains("kan inte skrivas");
		assertThat(CliRun.in(folder, "ceilings", "--out", "a.csv", "--counties", "a.csv").failed(Cli.UNDONE).errors()).singleElement()
				.asString().contains("två olika utdata");
		assertNothingWritten();
	}

	@Test
	void aFullDiskIsToldAndLeavesNothingBehind() throws IOException {
		assumeTrue(Files.exists(Path.of("/dev/full")));
		Path kept = Files.writeString(folder.resolve("in.csv"), "kept\n");
		assertThat(CliRun.in(folder, "ceilings", "--out", "in.csv", "--counties", "/dev/full").failed(Cli.UNDONE).errors())
				.singleElement().asString().contains("/dev/full").contains("disken är full").contains("orört");
		assertThat(kept).hasContent("kept\n");
		assertNothingWritten();
	}

	@Test
	void aFullStandardOutputIsToldButAReaderThatHasGoneIsNot() {
		for (String reason : List.of("No space left on device", "Broken pipe")) {
			OutputStream broken = new OutputStream() {
				@Override
				public void write(int b) throws IOException {
					throw new IOException(reason);
				}
			};
			ByteArrayOutputStream err = new ByteArrayOutputStream();
			int status = Cli.run(List.of("ceilings"), InputStream.nullInputStream(), broken, err, folder);
			assertThat(status).isEqualTo(Cli.UNDONE);
			assertThat(err.toString(StandardCharsets.UTF_8).isEmpty()).isEqualTo(reason.equals("Broken pipe"));
		}
	}

	@Test
	void saysThatAnInputCannotBeRead() {
		assertThat(CliRun.in(folder, "ceilings", "--municipalities", "none.csv").failed(Cli.UNDONE).errors()).singleElement().asString()
				.startsWith("none.csv kunde inte läsas: filen eller mappen finns inte.");
		assertThat(CliRun.in(folder, "ceilings", "--municipalities", ".").failed(Cli.UNDONE).errors()).singleElement().asString()
				.contains("det är en mapp");
	}

	@Test
	void saysThatANameIsUnknown() {
		assertThat(CliRun.in(folder, "ceilings", "--explain", "9999").failed(Cli.BAD_INPUT).err()).contains("9999");
		assertThat(CliRun.in(folder, "ceilings", "--ruleset", "sou-1999").failed(Cli.BAD_INPUT).err()).contains("sou-2000-111, sou-2000-68");
		assertThat(CliRun.in(folder, "county", "create", "Atlantis", "--out", "x").failed(Cli.BAD_INPUT).err()).contains("Atlantis");
		assertThat(folder.resolve("x")).doesNotExist();
	}

	@Test
	void tellsWhatIsWrongInARuleset() throws IOException {
		Files.writeString(folder.resolve("r.json"), "{\"id\": \"r\", \"id\": \"s\",");
		assertThat(CliRun.in(folder, "ceilings", "--ruleset", "r.json").failed(Cli.BAD_INPUT).err()).contains("r.json");
	}

	@Test
	void theProgramsOwnFaultIsASentenceAndADetailedLog() throws IOException {
		String home = System.setProperty("user.home", folder.toString());
		try {
			InputStream faulty = new InputStream() {
				@Override
				public int read() {
					throw new IllegalStateException("inside");
				}
			};
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ByteArrayOutputStream err = new ByteArrayOutputStream();
			int status = Cli.run(List.of("ceilings", "--municipalities", "-"), faulty, out, err, folder);
			assertThat(status).isEqualTo(Cli.UNDONE);
			assertThat(out.size()).isZero();
			String said = err.toString(StandardCharsets.UTF_8);
			assertThat(said.lines()).hasSize(1);
			assertThat(said).startsWith("Något oväntat gick fel").doesNotContain("inside", "\tat ").contains("lansnat.log");
			Path log = Path.of(said.substring(said.indexOf("i ", said.indexOf("står")) + 2, said.indexOf(".log") + 4));
			assertThat(Files.readString(log)).contains("IllegalStateException: inside");
		} finally {
			System.setProperty("user.home", home);
		}
	}
}
