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
 * @param template     what it is written into, where the format takes templates; empty for the program's own looks
 */
record ProgrammeReport(Optional<String> municipality, String name, ReportFormat format, Optional<Path> template) {

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
		Objects.requireNonNull(template);
	}

	/** {@return a name for the file that says what it is} */
	String fileName() {
		String title = NLS.bind(municipality.isPresent() ? Messages.report_municipalFile : Messages.report_regionalFile, name);
		return title.replaceAll("[\\\\/:*?\"<>|]", "-") + format.ending();
	}

	/** {@return the document in a file, in the format that its name asks for} */
	Placed at(Path file) {
		return new Placed(as(ReportFormat.of(file.toString()).orElse(format), template), file);
	}

	/** {@return the same programme as another kind of file; a template is forgotten where the format takes none} */
	ProgrammeReport as(ReportFormat other, Optional<Path> into) {
		return new ProgrammeReport(municipality, name, other, into.filter(path -> other.takesTemplate()));
	}
}
