package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.Leftovers;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** What a newer program wrote stays at its object and in its place, whatever is changed around it. */
class UnknownContentTest {

	/** Every kind of addition that a newer minor version may make, at the root, inside objects and among their siblings. */
	static final String NEWER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lansnat:MunicipalProgramme
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:lansnat="urn:lansnat:model:1"
			    xmlns:ext="urn:example:extension"
			    schema="1.7"
			    municipalityCode="1880"
			    approvedBy="L&#xE4;nsstyrelsen &lt;&amp;&gt; &#xA;rad 2"
			    ext:reviewed="true"
			    id="00000000-0000-4000-8000-000000000001">
			  <goals>
			    <goal
			        year="2010">
			      <text>fiber  till alla</text>
			    </goal>
			    <goal/>
			  </goals>
			  <sections
			      number="1"
			      weight="7"
			      id="00000000-0000-4000-8000-000000000002">
			  </sections>
			  <sections
			      xsi:type="lansnat:FrozenSection"
			      number="2"
			      id="00000000-0000-4000-8000-000000000003"/>
			  <sections
			      number="3"
			      id="00000000-0000-4000-8000-000000000004">
			  </sections>
			  <appendices
			      id="00000000-0000-4000-8000-000000000005">
			  </appendices>
			  <localities
			      name="Hallsberg"
			      altitude="52.5"
			      population="500"
			      id="00000000-0000-4000-8000-000000000006">
			    <grounds>SCHOOL</grounds>
			    <grounds>HEALTH</grounds>
			    <aliases>Halls</aliases>
			    <aliases> </aliases>
			    <aliases>&#xA;</aliases>
			    <neighbours href="#00000000-0000-4000-8000-000000000008"/>
			  </localities>
			  <localities
			      xsi:type="lansnat:Village"
			      name="Byn"
			      id="00000000-0000-4000-8000-000000000007">
			    <grounds>SCHOOL</grounds>
			  </localities>
			  <localities
			      name="&#xC5;sbro"
			      id="00000000-0000-4000-8000-000000000008">
			  </localities>
			  <nodes
			      kind="SATELLITE"
			      id="00000000-0000-4000-8000-000000000009"/>
			  <last/>
			</lansnat:MunicipalProgramme>
			""".replace("&#xE4;", "\u00e4").replace("&#xC5;", "\u00c5");

	private static ReadPart read() {
		return Models.read(NEWER);
	}

	private static MunicipalProgramme programme(ReadPart read) {
		return (MunicipalProgramme) read.root().orElseThrow();
	}

	@Test
	void anUnchangedPartIsWrittenAsItWas() {
		assertThat(Models.text(programme(read()))).isEqualTo(NEWER);
	}

	@Test
	void theUnknownIsNoProblemInANewerMinorVersion() {
		ReadPart read = read();
		assertThat(read.state()).isEqualTo(PartState.EDITABLE);
		assertThat(read.problems()).extracting(Problem::code).containsExactly("schema-newer-minor", "value-unreadable",
				"value-unreadable");
		assertThat(read.problems().get(0)).returns(Severity.INFO, Problem::severity).returns(8, Problem::line);
	}

	@Test
	void knownObjectsAreThereAndUnknownOnesKeepTheirIds() {
		ReadPart read = read();
		assertThat(programme(read).getSections()).extracting(section -> section.getNumber()).containsExactly(1, 3);
		assertThat(programme(read).getLocalities()).extracting(Locality::getName).containsExactly("Hallsberg", "\u00c5sbro");
		assertThat(read.retainedIds()).containsExactlyInAnyOrder("00000000-0000-4000-8000-000000000003",
				"00000000-0000-4000-8000-000000000005", "00000000-0000-4000-8000-000000000007");
	}

	@Test
	void aChangeTouchesItsOwnLineOnly() {
		MunicipalProgramme programme = programme(read());
		programme.getLocalities().get(0).setPopulation(501L);
		var difference = Lines.difference(NEWER, Models.text(programme));
		assertThat(difference.removed()).containsExactly("      population=\"500\"");
		assertThat(difference.added()).containsExactly("      population=\"501\"");
	}

	@Test
	void aFeatureSetBetweenUnknownOnesTakesItsPlace() {
		MunicipalProgramme programme = programme(read());
		programme.setTemplate("sou");
		programme.getLocalities().get(0).setHouseholds(200L);
		List<String> lines = Models.text(programme).lines().map(String::strip).toList();
		assertThat(lines).containsSubsequence("municipalityCode=\"1880\"", "ext:reviewed=\"true\"", "template=\"sou\"");
		assertThat(lines).containsSubsequence("altitude=\"52.5\"", "population=\"500\"", "households=\"200\"");
	}

	@Test
	void unknownObjectsStayAmongTheirSiblings() {
		MunicipalProgramme programme = programme(read());
		programme.getSections().remove(0);
		programme.getLocalities().remove(0);
		Locality first = Models.named(ModelFactory.eINSTANCE.createLocality(), "new");
		first.setId("00000000-0000-4000-8000-000000000000");
		programme.getLocalities().add(first);
		List<String> ids = Models.text(programme).lines().filter(line -> line.contains("    id=")).map(line -> line.strip().substring(38, 40))
				.toList();
		assertThat(ids).containsExactly("01", "03", "04", "05", "00", "07", "08", "09");
	}

	@Test
	void whatBelongsToADeletedObjectGoesWithIt() {
		MunicipalProgramme programme = programme(read());
		programme.getLocalities().remove(0);
		assertThat(Models.text(programme)).doesNotContain("altitude", "aliases", "HEALTH").contains("goal", "Village", "SATELLITE");
	}

	@Test
	void whatBelongsToAMovedObjectGoesAlong() {
		MunicipalProgramme programme = programme(read());
		MunicipalProgramme other = Models.programme("1882");
		other.getLocalities().add(programme.getLocalities().get(0));
		assertThat(Models.text(other)).contains("altitude=\"52.5\"", "<aliases>Halls</aliases>", "<grounds>HEALTH</grounds>");
	}

	@Test
	void aValueThatOnlyNewerProgramsKnowIsRejectedForComputations() {
		ReadPart read = read();
		assertThat(Leftovers.hasRejectedValue(programme(read).getNodes().get(0))).isTrue();
		assertThat(Leftovers.hasRejectedValue(programme(read).getLocalities().get(0))).isTrue();
		assertThat(Leftovers.hasRejectedValue(programme(read).getLocalities().get(1))).isFalse();
		assertThat(programme(read).getLocalities().get(0).getGrounds()).containsExactly(PriorityGround.SCHOOL);
	}

	@Test
	void inTheCurrentVersionTheUnknownIsAWarningAndKeptAllTheSame() {
		String text = NEWER.replace("schema=\"1.7\"", "schema=\"1.2\"");
		ReadPart read = Models.read(text);
		assertThat(read.problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
		List<String> lines = text.lines().toList();
		assertThat(read.problems()).extracting(problem -> problem.code() + " " + lines.get(problem.line() - 1).strip()).containsExactly(
				"content-unknown approvedBy=\"L\u00e4nsstyrelsen &lt;&amp;&gt; &#xA;rad 2\"", "content-unknown ext:reviewed=\"true\"",
				"content-unknown <goals>", "content-unknown weight=\"7\"",
				"content-unknown id=\"00000000-0000-4000-8000-000000000003\"/>",
				"content-unknown id=\"00000000-0000-4000-8000-000000000005\">", "content-unknown altitude=\"52.5\"",
				"value-unreadable <grounds>HEALTH</grounds>", "content-unknown <aliases>Halls</aliases>", "content-unknown <aliases> </aliases>",
				"content-unknown <aliases>&#xA;</aliases>",
				"content-unknown <neighbours href=\"#00000000-0000-4000-8000-000000000008\"/>",
				"content-unknown id=\"00000000-0000-4000-8000-000000000007\">", "value-unreadable kind=\"SATELLITE\"",
				"content-unknown <last/>");
		assertThat(Models.text(programme(read))).isEqualTo(text);
	}

	@Test
	void textBetweenElementsIsKept() {
		String text = NEWER.replace("schema=\"1.7\"", "schema=\"1.2\"").replace("  <last/>\n", "  bortglömd text\n");
		ReadPart read = Models.read(text);
		assertThat(read.problems()).extracting(Problem::code).contains("content-stray-text");
		assertThat(Models.text(programme(read))).isEqualTo(text);
	}

	@Test
	void aNewerMajorVersionIsReadOnly() {
		ReadPart read = Models.read(NEWER.replace("schema=\"1.7\"", "schema=\"2.0\"").replace("urn:lansnat:model:1", "urn:lansnat:model:2"));
		assertThat(read.state()).isEqualTo(PartState.READ_ONLY);
		assertThat(read.problems().get(0).code()).isEqualTo("schema-newer");
		assertThat(programme(read).getLocalities()).hasSize(2);
	}

	@Test
	void aPartOfAKindThatOnlyNewerProgramsKnowIsUnavailable() {
		ReadPart read = Models.read(NEWER.replace("MunicipalProgramme", "LedgerOfSupport"));
		assertThat(read.state()).isEqualTo(PartState.UNAVAILABLE);
		assertThat(read.problems()).extracting(Problem::code).containsExactly("schema-newer-minor");
	}
}
