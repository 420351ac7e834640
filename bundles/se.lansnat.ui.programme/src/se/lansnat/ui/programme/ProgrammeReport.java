package se.lansnat.ui.programme;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.report.ReportFormat;

/**
 * A document that is to be written.
 *
 * @param municipality code of the municipality whose programme it is; empty for the regional programme
 * @param name         what the programme is of: a municipality or a county
 * @param format       the kind of file
 */
record ProgrammeReport(Optional<String> municipality, String name, ReportFormat format) {

	/**
	 * A document and where it is to be.
	 *
	 * @param what the document; of the format that the file's name asks for
	 * @param file an absolute path
	 */
	record Placed(ProgrammeReport what, Path file) {
	}

	/** Refuses what is missing. */
	ProgrammeReport {
		Objects.requireNonNull(municipality);
		Objects.requireNonNull(name);
		Objects.requireNonNull(format);
	}

	/** {@return a name for the file that says what it is} */
	String fileName() {
		String title = NLS.bind(municipality.isPresent() ? Messages.report_municipalFile : Messages.report_regionalFile, name);
		return title.replaceAll("[\\\\/:*?\"<>|]", "-") + format.ending();
	}

	/** {@return the document in a file, in the format that its name asks for} */
	Placed at(Path file) {
		return new Placed(new ProgrammeReport(municipality, name, ReportFormat.of(file.toString()).orElse(format)), file);
	}
}
