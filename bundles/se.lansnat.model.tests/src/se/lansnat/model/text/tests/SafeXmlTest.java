package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** Files come from anybody: none leads out of itself, none blows up, and big honest ones are read. */
class SafeXmlTest {

	private static final String ROOT = "<lansnat:County xmlns:lansnat=\"urn:lansnat:model:1\" schema=\"1.2\" id=\"x\" name=\"%s\">%s</lansnat:County>";

	@Test
	void aFileIsNotReadThroughAnEntity(@TempDir Path directory) throws IOException {
		Path secret = Files.writeString(directory.resolve("secret.txt"), "hemlighet");
		ReadPart read = Models.read("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + ROOT.formatted("", "<note>&e;</note>"));
		assertThat(read.state()).isEqualTo(PartState.UNAVAILABLE);
	}

	@Test
	void noDocumentTypeIsTakenAtAll() {
		assertThat(Models.read("<!DOCTYPE lansnat:County>" + ROOT.formatted("", "")).state()).isEqualTo(PartState.UNAVAILABLE);
		assertThat(Models.read(ROOT.formatted("", "")).state()).isEqualTo(PartState.EDITABLE);
	}

	@Test
	void entitiesThatMultiplyAreNotExpanded() {
		StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
		}
		assertThat(Models.read(bomb + "]>" + ROOT.formatted("&e39;", "")).state()).isEqualTo(PartState.UNAVAILABLE);
	}

	@Test
	void bottomlessNestingIsRefused() {
		String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
		assertThat(Models.read(ROOT.formatted("", deep)).state()).isEqualTo(PartState.UNAVAILABLE);
	}

	@Test
	void aLongTextIsNoBomb() {
		String text = "\u00e5 & < ".repeat(500_000);
		MunicipalProgramme programme = Models.programme("1880");
		programme.getSections().get(0).setText(text);
		MunicipalProgramme read = (MunicipalProgramme) Models.read(Models.text(programme)).root().orElseThrow();
		assertThat(read.getSections().get(0).getText()).isEqualTo(text);
	}

	@Test
	void aPartOfThirtyThousandObjectsIsRead() {
		MunicipalProgramme programme = Models.programme("1880");
		for (int i = 0; i < 10_000; i++) {
			Locality locality = Models.named(ModelFactory.eINSTANCE.createLocality(), "locality " + i);
			locality.setName("Ort " + i);
			programme.getLocalities().add(locality);
			Node node = Models.named(ModelFactory.eINSTANCE.createNode(), "node " + i);
			programme.getNodes().add(node);
			var connection = Models.named(ModelFactory.eINSTANCE.createConnection(), "connection " + i);
			connection.setFrom(node);
			connection.setTo(programme.getNodes().get(i / 2));
			programme.getConnections().add(connection);
		}
		String text = Models.text(programme);
		ReadPart read = Models.read(text);
		assertThat(read.problems()).extracting(Problem::message).isEmpty();
		assertThat(read.ids()).hasSizeGreaterThan(30_000);
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}
}
