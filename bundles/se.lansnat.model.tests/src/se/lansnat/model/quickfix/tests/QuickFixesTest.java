package se.lansnat.model.quickfix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.Connection;
import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.quickfix.QuickFix;
import se.lansnat.model.quickfix.QuickFixes;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.tests.Models;
import se.lansnat.model.validation.Validation;

/** Each quick fix puts right what it is for, and is one step of undo. */
class QuickFixesTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	/** How to make a sound county wrong, by the code of what is found then. */
	private static final Map<String, BiConsumer<County, MunicipalProgramme>> WRONGS = new TreeMap<>();

	static {
		WRONGS.put("status-not-latest-decision", (county, programme) -> {
			StatusChange change = Models.named(FACTORY.createStatusChange(), "submitted");
			change.setStatus(ProgrammeStatus.SUBMITTED);
			change.setDate(LocalDate.of(2001, 5, 2));
			programme.getStatusHistory().add(change);
		});
		WRONGS.put("approved-with-open-supplement", (county, programme) -> {
			SupplementRequest request = Models.named(FACTORY.createSupplementRequest(), "request");
			programme.setStatus(ProgrammeStatus.APPROVED);
			programme.getSupplementRequests().add(request);
		});
		WRONGS.put("duct-empty-tubes", (county, programme) -> {
			Duct duct = duct(programme, "full");
			duct.setTubes(2);
			duct.setEmptyTubes(3);
		});
		WRONGS.put("duct-cycle", (county, programme) -> {
			Duct duct = duct(programme, "ring");
			duct.setInside(duct);
		});
		WRONGS.put("segment-to-itself", (county, programme) -> {
			Segment segment = Models.named(FACTORY.createSegment(), "segment");
			segment.setFrom(programme.getNodes().get(0));
			segment.setTo(programme.getNodes().get(0));
			programme.getSegments().add(segment);
		});
		WRONGS.put("connection-to-itself", (county, programme) -> {
			Connection connection = programme.getConnections().get(0);
			connection.setTo(connection.getFrom());
		});
		WRONGS.put("connections-parallel", (county, programme) -> {
			Connection copy = EcoreUtil.copy(programme.getConnections().get(0));
			programme.getConnections().add(Models.named(copy, "parallel"));
		});
		WRONGS.put("connection-end-twice", (county, programme) -> programme.getConnections().get(0).setToElsewhere(elsewhere("node")));
		WRONGS.put("coordinate-incomplete", (county, programme) -> programme.getLocalities().get(0).setLongitude(null));
		WRONGS.put("coordinates-swapped", (county, programme) -> {
			Locality locality = programme.getLocalities().get(0);
			locality.setLatitude(15.2);
			locality.setLongitude(59.3);
		});
		WRONGS.put("year-without-plan", (county, programme) -> duct(programme, "planned").setPlannedYear(2003));
		WRONGS.put("section-complete-without-text", (county, programme) -> {
			ProgrammeSection section = programme.getSections().get(0);
			section.setText(null);
			section.setStatus(SectionStatus.COMPLETE);
		});
		WRONGS.put("section-number-duplicate", (county, programme) -> {
			ProgrammeSection section = EcoreUtil.copy(programme.getSections().get(0));
			programme.getSections().add(Models.named(section, "section again"));
		});
		WRONGS.put("text-control-character", (county, programme) -> programme.getLocalities().get(0).setNote("a\u0085b"));
		WRONGS.put("locality-name-duplicate", (county, programme) -> {
			Locality locality = Models.named(FACTORY.createLocality(), "again");
			locality.setName(programme.getLocalities().get(0).getName());
			programme.getLocalities().add(locality);
		});
		WRONGS.put("places-on-one-spot", (county, programme) -> {
			Locality first = programme.getLocalities().get(0);
			Locality locality = Models.named(FACTORY.createLocality(), "same spot");
			locality.setName("Samma punkt");
			locality.setLatitude(first.getLatitude());
			locality.setLongitude(first.getLongitude());
			programme.getLocalities().add(locality);
		});
		WRONGS.put("reference-gone", (county, programme) -> programme.getSections().get(0).getLinked().add(elsewhere("nothing")));
		WRONGS.put("reference-incomplete", (county, programme) -> {
			ObjectRef reference = Models.named(FACTORY.createObjectRef(), "incomplete");
			programme.getSections().get(0).getLinked().add(reference);
		});
		WRONGS.put("assumption-incomplete", (county, programme) -> assumption(county, "empty", null, null));
		WRONGS.put("assumption-out-of-range",
				(county, programme) -> assumption(county, "many", AssumptionMeasure.SIMULTANEITY, BigDecimal.TEN));
		WRONGS.put("assumption-twice", (county, programme) -> {
			assumption(county, "one", AssumptionMeasure.SIMULTANEITY, BigDecimal.ONE);
			assumption(county, "two", AssumptionMeasure.SIMULTANEITY, BigDecimal.ONE);
		});
		WRONGS.put("statistics-incomplete", (county, programme) -> county.getMunicipalities().get(0).getStatistics()
				.add(Models.named(FACTORY.createStatisticsRecord(), "empty figure")));
		WRONGS.put("statistics-adopted-twice", (county, programme) -> {
			StatisticsRecord figure = EcoreUtil.copy(county.getMunicipalities().get(0).getStatistics().get(0));
			county.getMunicipalities().get(0).getStatistics().add(Models.named(figure, "figure again"));
		});
		WRONGS.put("municipality-duplicate", (county, programme) -> {
			Municipality municipality = Models.named(FACTORY.createMunicipality(), "municipality again");
			municipality.setCode("1880");
			municipality.setName("\u00d6rebro igen");
			county.getMunicipalities().add(municipality);
		});
	}

	@TempDir
	Path temp;

	private static Duct duct(MunicipalProgramme programme, String name) {
		Duct duct = Models.named(FACTORY.createDuct(), name);
		programme.getDucts().add(duct);
		return duct;
	}

	private static ObjectRef elsewhere(String name) {
		ObjectRef reference = Models.named(FACTORY.createObjectRef(), "reference to " + name);
		reference.setMunicipalityCode("1882");
		reference.setTargetId(Models.id(name));
		reference.setLabel(name);
		return reference;
	}

	private static void assumption(County county, String name, AssumptionMeasure measure, BigDecimal value) {
		Assumption assumption = Models.named(FACTORY.createAssumption(), name);
		if (measure != null) {
			assumption.setMeasure(measure);
			assumption.setValue(value);
			assumption.setSource("k\u00e4llan");
		}
		county.getAssumptions().add(assumption);
	}

	private CountyFolder wrong(String code) throws Exception {
		County county = Models.county();
		MunicipalProgramme programme = Models.programme("1880");
		WRONGS.get(code).accept(county, programme);
		Path directory = temp.resolve(code);
		CountyFolder.create(directory, county, List.of(programme, Models.programme("1882")), null);
		return Folders.edit(directory);
	}

	private static List<Problem> found(CountyFolder folder, String code) {
		return Validation.validate(folder).stream().filter(problem -> problem.code().equals(code)).toList();
	}

	private static String text(CountyFolder folder) {
		StringBuilder text = new StringBuilder();
		folder.parts().forEach(part -> text.append(new String(PartWriter.write(part.root().orElseThrow()), StandardCharsets.UTF_8)));
		return text.toString();
	}

	@Test
	void everyFixIsForAFindingThatThereIsAndIsTriedHere() {
		assertThat(Validation.codes().stream().map(ProblemCode::code)).containsAll(QuickFixes.codes());
		assertThat(new TreeSet<>(QuickFixes.codes())).isEqualTo(new TreeSet<>(WRONGS.keySet()));
	}

	static List<String> codes() {
		return List.copyOf(QuickFixes.codes());
	}

	@ParameterizedTest
	@MethodSource("codes")
	void eachFixPutsItRightAndIsOneStepOfUndo(String code) throws Exception {
		try (CountyFolder folder = wrong(code)) {
			List<Problem> found = found(folder, code);
			assertThat(found).hasSize(1);
			List<QuickFix> fixes = QuickFixes.of(folder, found.getFirst());
			assertThat(fixes).isNotEmpty();
			String before = text(folder);
			for (QuickFix fix : fixes) {
				assertThat(fix.label()).isNotBlank().doesNotContain("null", "{");
				Edits edits = new Edits(folder);
				edits.execute(fix.command().apply(edits));
				assertThat(found(folder, code)).as(fix.label()).isEmpty();
				String after = text(folder);
				folder.commandStack().undo();
				assertThat(text(folder)).as("undo of " + fix.label()).isEqualTo(before);
				folder.commandStack().redo();
				assertThat(text(folder)).as("redo of " + fix.label()).isEqualTo(after);
				folder.commandStack().undo();
			}
		}
	}

	@Test
	void whatOthersReferToIsNotDeletedAndTheyAreNamed() throws Exception {
		County county = Models.county();
		MunicipalProgramme programme = Models.programme("1880");
		WRONGS.get("locality-name-duplicate").accept(county, programme);
		List<Node> nodes = programme.getNodes();
		// Which of the two localities is the second depends on their order in the file.
		nodes.get(0).setPlace(programme.getLocalities().getFirst());
		nodes.get(1).setPlace(programme.getLocalities().getLast());
		nodes.forEach(node -> node.setName("Noden"));
		CountyFolder.create(temp.resolve("referred"), county, List.of(programme, Models.programme("1882")), null);
		try (CountyFolder folder = Folders.edit(temp.resolve("referred"))) {
			Problem problem = found(folder, "locality-name-duplicate").getFirst();
			QuickFix fix = QuickFixes.of(folder, problem).getFirst();
			assertThatThrownBy(() -> fix.command().apply(new Edits(folder))).isInstanceOf(EditRefusedException.class).hasMessageContaining("Noden");
		}
	}

	@Test
	void anOldFindingHasNoFixes() throws Exception {
		try (CountyFolder folder = wrong("reference-gone")) {
			Problem problem = found(folder, "reference-gone").getFirst();
			Edits edits = new Edits(folder);
			edits.execute(QuickFixes.of(folder, problem).getFirst().command().apply(edits));
			assertThat(QuickFixes.of(folder, problem)).isEmpty();
		}
	}
}
