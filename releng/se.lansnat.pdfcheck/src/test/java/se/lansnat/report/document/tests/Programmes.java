package se.lansnat.report.document.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.report.document.Document;
import se.lansnat.report.programme.MunicipalReport;
import se.lansnat.report.programme.RegionalReport;
import se.lansnat.report.programme.tests.SampleCounty;

/** The programmes of a county and of one of its municipalities: Örebro of the reference, with networks and findings. */
final class Programmes {

	private static final LocalDate DAY = LocalDate.of(2001, 12, 1);

	private Programmes() {
	}

	private interface Maker {
		Document of(CountyFolder folder);
	}

	static Document regional() throws Exception {
		return make(folder -> RegionalReport.of(folder, SampleCounty.consolidated(folder), DAY));
	}

	static Document municipal() throws Exception {
		return make(folder -> MunicipalReport.of(folder, SampleCounty.OREBRO, DAY).orElseThrow());
	}

	private static Document make(Maker maker) throws Exception {
		Locale.setDefault(Locale.of("sv", "SE"));
		Path directory = Files.createTempDirectory("programmes");
		try (CountyFolder folder = SampleCounty.create(directory.resolve("lan"))) {
			return maker.of(folder);
		} finally {
			try (Stream<Path> files = Files.walk(directory)) {
				files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
			}
		}
	}
}
