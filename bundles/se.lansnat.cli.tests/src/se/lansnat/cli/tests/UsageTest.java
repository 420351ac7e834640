package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.cli.Cli;

class UsageTest {

	private static final List<String> COMMANDS = List.of("ceilings", "county list", "county create", "county info", "edit", "show",
			"validate", "network check", "capacity", "example", "help");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "county", "county nothing", "ceilings --nothing", "ceilings word", "ceilings --out",
			"ceilings --out --json", "ceilings --json --json --out a --out b", "ceilings --json=yes", "ceilings --counties -", "county info", "county info a b", "county create", "county create Örebro",
			"county create Örebro --name x --out y", "county create --name x --out y", "edit", "edit a", "show", "show a b c", "validate",
			"example", "help nothing", "ceilings --frame", "ceilings --frame 1,5" })
	void wrongUsageIsToldInOneOrTwoLines(String line) {
		CliRun run = CliRun.in(folder, line.split(" ")).failed(Cli.WRONG_USAGE);
		assertThat(run.errors()).hasSizeBetween(1, 2);
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void everyCommandHasHelp() {
		String overview = CliRun.in(folder, "help").done().out();
		for (String command : COMMANDS) {
			assertThat(overview).contains("  " + command + " ");
			String[] words = ("help " + command).split(" ");
			String help = CliRun.in(folder, words).done().out();
			assertThat(help).startsWith("Användning: lansnat " + command).doesNotContain("null", "NLS missing");
			assertThat(help.lines()).allMatch(text -> text.length() <= 100);
			String[] option = (command + " --help").split(" ");
			assertThat(CliRun.in(folder, option).done().out()).isEqualTo(help);
		}
		assertThat(CliRun.in(folder).done().out()).isEqualTo(overview);
		assertThat(CliRun.in(folder, "--help").done().out()).isEqualTo(overview);
	}

	@Test
	void tellsItsVersion() {
		assertThat(CliRun.in(folder, "--version").done().out()).startsWith("Länsnät");
	}
}
