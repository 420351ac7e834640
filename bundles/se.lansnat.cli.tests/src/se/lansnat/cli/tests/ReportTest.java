package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.cli.Cli;

class ReportTest {

	@TempDir
	static Path folder;

	@BeforeAll
	static void create() {
		Locale.setDefault(Locale.of("sv", "SE"));
		CliRun.in(folder, "county", "create", "Örebro", "--out", "lan");
	}

	private static CliRun run(String... arguments) {
		return CliRun.in(folder, arguments);
	}

	private static void nothingIn(String... files) {
		assertThat(files).allSatisfy(file -> assertThat(folder.resolve(file)).doesNotExist());
	}

	@Test
	void writesTheFormatThatTheNameEndsIn() throws IOException {
		for (String[] format : List.of(new String[] { "html", "<!DOCTYPE html>" }, new String[] { "PDF", "%PDF-" }, new String[] { "docx", "PK" },
				new String[] { "odt", "PK" })) {
			run("report", "lan", "--out", "a." + format[0]).done();
			assertThat(new String(Files.readAllBytes(folder.resolve("a." + format[0])), StandardCharsets.ISO_8859_1)).startsWith(format[1]);
		}
		assertThat(Files.readString(folder.resolve("a.html"))).contains("Regionalt IT-infrastrukturprogram för Örebro län", "Askersund");
	}

	@Test
	void writesOneMunicipality() throws IOException {
		run("report", "lan", "--municipality", "1880", "--out", "m.html").done();
		assertThat(Files.readString(folder.resolve("m.html"))).contains("IT-infrastrukturprogram för Örebro", "Almbro")
				.doesNotContain("Zinkgruvan");
	}

	@Test
	void givesTheSameBytesEachTimeAndTheDayOfTheData() throws IOException {
		run("report", "lan", "--out", "e1.docx").done();
		run("report", "lan", "--out", "e2.docx").done();
		assertThat(folder.resolve("e1.docx")).hasSameBinaryContentAs(folder.resolve("e2.docx"));
		run("report", "lan", "--out", "e.html").done();
		assertThat(Files.readString(folder.resolve("e.html"))).contains("31 maj 2000");
		run("report", "lan", "--date", "2026-11-25", "--out", "e.html").done();
		assertThat(Files.readString(folder.resolve("e.html"))).contains("25 november 2026");
	}

	@Test
	void usesATemplateOfOnesOwn() {
		run("report", "--write-template", "mall.docx").done();
		assertThat(folder.resolve("mall.docx")).isNotEmptyFile();
		run("report", "lan", "--template", "mall.docx", "--out", "t.docx").done();
		run("report", "lan", "--out", "utan.docx").done();
		assertThat(folder.resolve("t.docx")).hasSameBinaryContentAs(folder.resolve("utan.docx"));
	}

	@Test
	void refusesWrongUsage() {
		assertThat(run("report", "lan", "--out", "x.txt").failed(Cli.WRONG_USAGE).err()).contains(".docx, .pdf, .odt");
		assertThat(run("report", "lan", "--out", "-").failed(Cli.WRONG_USAGE).err()).contains(".docx");
		assertThat(run("report", "lan").failed(Cli.WRONG_USAGE).err()).contains("--out");
		assertThat(run("report", "lan", "--out", "x.pdf", "--date", "i går").failed(Cli.WRONG_USAGE).err()).contains("i går");
		assertThat(run("report", "lan", "--out", "x.pdf", "--template", "mall.docx").failed(Cli.WRONG_USAGE).err()).contains("--template");
		assertThat(run("report", "lan", "--write-template", "x.docx").failed(Cli.WRONG_USAGE).err()).contains("--write-template");
		assertThat(run("report", "--write-template", "x.pdf").failed(Cli.WRONG_USAGE).err()).contains(".docx");
		nothingIn("x.txt", "x.pdf", "x.docx");
	}

	@Test
	void refusesBadInput() throws IOException {
		assertThat(run("report", "lan", "--municipality", "0180", "--out", "y.pdf").failed(Cli.BAD_INPUT).err()).contains("0180", "1880");
		Files.writeString(folder.resolve("trasig.docx"), "ingen zip");
		assertThat(run("report", "lan", "--template", "trasig.docx", "--out", "y.docx").failed(Cli.BAD_INPUT).err()).contains("trasig.docx");
		run("report", "lan", "--template", "borta.docx", "--out", "y.docx").failed(Cli.UNDONE);
		nothingIn("y.pdf", "y.docx");
	}
}
