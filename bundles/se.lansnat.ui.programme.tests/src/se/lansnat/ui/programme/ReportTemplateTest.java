package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.report.ReportFormat;
import se.lansnat.report.document.docx.DocxTemplate;

class ReportTemplateTest {

	@TempDir
	Path folder;

	@Test
	void aTemplateIsReadAnew() throws Exception {
		Path file = folder.resolve("mall.docx");
		assertThatThrownBy(() -> ReportTemplate.read(file)).isInstanceOf(ReportTemplate.UnusableException.class)
				.hasMessageContaining(file.toString());
		Files.write(file, DocxTemplate.standard().file());
		assertThat(ReportTemplate.read(file)).isNotNull();
	}

	@Test
	void whatIsNoTemplateIsToldWithItsNameAndWhatToDo() throws Exception {
		Path file = Files.writeString(folder.resolve("mall.docx"), "text");
		assertThatThrownBy(() -> ReportTemplate.read(file)).isInstanceOf(ReportTemplate.UnusableException.class)
				.hasMessageContaining(file.toString()).hasMessageContaining("DOCX").message().doesNotContain("{", "null");
	}

	@Test
	void onlyAFormatThatTakesATemplateKeepsIt() {
		Optional<Path> template = Optional.of(folder.resolve("mall.docx"));
		ProgrammeReport report = new ProgrammeReport(Optional.empty(), "\u00d6rebro l\u00e4n", ReportFormat.DOCX, template);
		assertThat(report.at(folder.resolve("ut.docx")).what().template()).isEqualTo(template);
		assertThat(report.at(folder.resolve("ut.pdf")).what().template()).isEmpty();
	}
}
