package se.lansnat.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.cli.Cli;

class ExampleTest {

	@TempDir
	Path folder;

	@Test
	void doesTheWholeJobWithoutADisplay() throws IOException {
		String out = CliRun.in(folder, "example", "job").done().out();
		assertThat(out.replace('\u00A0', ' ')).contains("Kontrollen: 0 fel, 0 varningar",
				"Stödtak för 12 kommuner i Örebro län: tillsammans 40 390 920 kr.", "5 770 000 kr", folder.resolve("job").toString());
		Path job = folder.resolve("job");
		assertThat(Files.readString(job.resolve("ceilings.csv")).lines()).hasSize(13).anyMatch(line -> line.startsWith("1880,Örebro,Örebro,"));
		assertThat(Files.readString(job.resolve("ceilings.html"))).contains("Stödtak i Örebro län");
		CliRun.in(folder, "county", "info", "job/orebro").done();
	}

	@Test
	void aSecondRunUsesTheFolderAsItIs() throws IOException {
		CliRun.in(folder, "example", "job").done();
		String page = Files.readString(folder.resolve("job/ceilings.html"));
		Path part = folder.resolve("job/orebro/programme-1880.lansnat");
		Files.writeString(part, Files.readString(part).replace("name=\"", "name=\"Gamla "));
		assertThat(CliRun.in(folder, "example", "job").done().out()).contains("fanns redan");
		assertThat(folder.resolve("job/ceilings.html")).hasContent(page);
		assertThat(Files.readString(part)).contains("Gamla ");
	}

	@Test
	void aFileInTheWayIsTold() throws IOException {
		Files.writeString(folder.resolve("job"), "");
		CliRun.in(folder, "example", "job").failed(Cli.UNDONE);
	}
}
