package se.lansnat.model.edit.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.Connection;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.tests.Models;

/** Each kind of edit, to and fro, and what is refused. */
class EditsTest extends CommandTestBase {

	private Supplier<Command> set(String name, EStructuralFeature feature, Object value) {
		return () -> edits.set(find(name), feature, value);
	}

	private Supplier<Command> add(String parent, EReference feature, EObject child, int index) {
		return () -> edits.add(find(parent), feature, child, index);
	}

	private Supplier<Command> delete(boolean cascade, String... names) {
		return () -> edits.delete(List.of(names).stream().map(this::find).toList(), cascade);
	}

	private Supplier<Command> move(String name, String parent, EReference feature, int index) {
		return () -> edits.move(find(name), find(parent), feature, index);
	}

	private void assertRefused(Supplier<Command> command, String... codes) {
		List<String> before = texts();
		assertThatThrownBy(command::get).isInstanceOfSatisfying(EditRefusedException.class, refusal -> {
			assertThat(refusal.problems()).extracting(Problem::code).containsExactly(codes);
			assertThat(refusal.problems()).allMatch(problem -> !problem.message().isBlank() && !problem.fix().isBlank());
		});
		assertThat(texts()).isEqualTo(before);
		assertThat(folder.commandStack().canUndo()).isFalse();
	}

	@Test
	void values() {
		run(set("1880 Hallsberg", Literals.PLACE__POPULATION, 7L), set("1880 Hallsberg", Literals.PLACE__POPULATION, null),
				set("1880 Hallsberg", Literals.PLACE__LATITUDE, 60.5), set("county", Literals.COUNTY__NAME, "N\u00e4rke"),
				set("1880 node A", Literals.NODE__KIND, NodeKind.AREA), set("1880 node A", Literals.NODE__KIND, null),
				set("1880 node A", Literals.NODE__GATEWAY, false), set("1880 node A", Literals.NODE__GATEWAY, null),
				set("1880 connection", Literals.CONNECTION__LENGTH_M, new BigDecimal("12.50")),
				set("1880 " + StatisticsMeasure.POPULATION, Literals.STATISTICS_RECORD__MEASURE, null),
				set("1880 section 1", Literals.PROGRAMME_SECTION__NUMBER, 8));
		assertThat(((Connection) find("1880 connection")).getLengthM()).isEqualTo(new BigDecimal("12.5"));
	}

	@Test
	void manyValues() {
		run(set("1880 Hallsberg", Literals.PLACE__GROUNDS, List.of(PriorityGround.OTHER, PriorityGround.SCHOOL)),
				set("1880 Hallsberg", Literals.PLACE__GROUNDS, List.of()), set("1880 \u00c5sbro", Literals.PLACE__GROUNDS, null));
	}

	@Test
	void references() {
		run(() -> edits.set(find("1880 connection"), Literals.CONNECTION__FROM, find("1880 node B")),
				set("1880 connection", Literals.CONNECTION__TO, null));
	}

	@Test
	void additions() {
		Locality locality = ModelFactory.eINSTANCE.createLocality();
		locality.setName("P\u00e5lsboda");
		run(add("programme 1880", Literals.MUNICIPAL_PROGRAMME__LOCALITIES, locality, Edits.LAST));
		assertThat(folder.find(locality.getId())).containsSame(locality);
		ProgrammeSection section = ModelFactory.eINSTANCE.createProgrammeSection();
		section.setNumber(3);
		run(add("programme 1880", Literals.MUNICIPAL_PROGRAMME__SECTIONS, section, 1));
		assertThat(folder.programmes().get(0).getSections().get(1)).isSameAs(section);
		Municipality municipality = EcoreUtil.copy((Municipality) find("municipality 1880"));
		Models.all(municipality).forEach(object -> EcoreUtil.setID(object, null));
		run(add("county", Literals.COUNTY__MUNICIPALITIES, municipality, Edits.LAST));
		assertThat(Models.all(municipality)).allMatch(object -> folder.find(EcoreUtil.getID(object)).orElseThrow() == object);
	}

	@Test
	void deletions() {
		run(delete(false, "1880 Hallsberg"), delete(false, "1880 section 1"), delete(false, "municipality 1882"),
				delete(false, "1880 connection", "1880 node A", "1880 \u00c5sbro"));
		assertThat(folder.find(Models.id("1880 node A"))).isEmpty();
		assertThat(folder.usesId(Models.id("1882 " + StatisticsMeasure.POPULATION))).isFalse();
	}

	@Test
	void cascades() {
		run(delete(true, "1880 node A"));
		assertThat(folder.find(Models.id("1880 connection"))).isEmpty();
		assertThat(folder.find(Models.id("1880 node B"))).isPresent();
	}

	@Test
	void moves() {
		run(move("1880 section 2", "programme 1880", Literals.MUNICIPAL_PROGRAMME__SECTIONS, 0),
				move("1880 section 2", "programme 1880", Literals.MUNICIPAL_PROGRAMME__SECTIONS, Edits.LAST),
				move("1880 Hallsberg", "programme 1882", Literals.MUNICIPAL_PROGRAMME__LOCALITIES, Edits.LAST),
				move("1880 section 1", "programme 1882", Literals.MUNICIPAL_PROGRAMME__SECTIONS, 1),
				move("1880 " + StatisticsMeasure.POPULATION, "municipality 1882", Literals.MUNICIPALITY__STATISTICS, Edits.LAST));
		assertThat(folder.partOf(find("1880 Hallsberg")).orElseThrow().file()).isEqualTo("programme-1882.lansnat");
	}

	@Test
	void severalAsOne() {
		run(() -> edits.together("r\u00e4tta tv\u00e5 orter",
				List.of(edits.set(find("1880 Hallsberg"), Literals.PLACE__POPULATION, 1L),
						edits.set(find("1882 Hallsberg"), Literals.PLACE__POPULATION, 2L),
						edits.delete(List.of(find("1880 \u00c5sbro")), false))));
		assertThat(folder.commandStack().nextUndo().orElseThrow()).satisfies(edit -> {
			assertThat(edit.getLabel()).isEqualTo("r\u00e4tta tv\u00e5 orter");
			assertThat(edit.files()).containsExactly("programme-1880.lansnat", "programme-1882.lansnat");
			assertThat(edit.changes()).hasSize(3);
		});
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyNumberOfEditsComesAndGoes(long seed) {
		Random random = new Random(seed);
		List<String> start = texts();
		for (int i = 0; i < 25; i++) {
			MunicipalProgramme programme = folder.programmes().get(random.nextInt(2));
			MunicipalProgramme other = folder.programmes().get(random.nextInt(2));
			List<Locality> localities = programme.getLocalities();
			EReference feature = Literals.MUNICIPAL_PROGRAMME__LOCALITIES;
			int population = i;
			Supplier<Command> command = localities.isEmpty() ? () -> edits.add(programme, feature, ModelFactory.eINSTANCE.createLocality(), -1)
					: switch (random.nextInt(4)) {
					case 0 -> () -> edits.set(localities.get(0), Literals.PLACE__HOUSEHOLDS, (long) population);
					case 1 -> () -> edits.add(programme, feature, ModelFactory.eINSTANCE.createLocality(), -1);
					case 2 -> () -> edits.delete(List.of(localities.get(localities.size() - 1)), false);
					default -> () -> edits.move(localities.get(0), other == programme ? folder.programmes().get(programme
							.getMunicipalityCode().equals("1880") ? 1 : 0) : other, feature, -1);
					};
			run(command);
		}
		List<String> end = texts();
		for (int i = 0; i < 25; i++) {
			folder.commandStack().undo();
		}
		assertThat(texts()).isEqualTo(start);
		assertThat(folder.isDirty()).isFalse();
		for (int i = 0; i < 25; i++) {
			folder.commandStack().redo();
		}
		assertThat(texts()).isEqualTo(end);
	}

	@Test
	void aValueThatCouldNotBeReadGoesWhenTheFeatureIsSetAndComesBackOnUndo() throws IOException {
		Path file = temp.resolve("county/programme-1880.lansnat");
		folder.close();
		Files.writeString(file, Files.readString(file).replaceFirst("population=\"500\"", "population=\"m\u00e5nga\"")
				.replaceFirst("<grounds>BUSINESS</grounds>", "<grounds>HEALTH</grounds>"));
		folder = Folders.edit(temp.resolve("county"));
		edits = new Edits(folder);
		Locality locality = folder.programmes().get(0).getLocalities().stream().filter(folder::isLeftOut).findFirst().orElseThrow();
		run(() -> edits.set(locality, Literals.PLACE__POPULATION, null));
		assertThat(texts().get(1)).doesNotContain("m\u00e5nga").contains("HEALTH");
		run(() -> edits.set(locality, Literals.PLACE__GROUNDS, List.of(PriorityGround.SCHOOL)));
		assertThat(texts().get(1)).doesNotContain("HEALTH");
		assertThat(folder.isLeftOut(locality)).isFalse();
	}

	@Test
	void wrongValuesAreRefused() {
		assertRefused(set("1880 Hallsberg", Literals.PLACE__POPULATION, -1L), "value-negative");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__POPULATION, "7"), "value-type");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__LATITUDE, 90.5), "value-range");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__LATITUDE, Double.NaN), "value-range");
		assertRefused(set("1880 node A", Literals.NODE__SECURITY_CLASS, 0), "value-range");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__NAME, "a\u0007"), "text-illegal");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__NAME, "a\ud800"), "text-illegal");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__GROUNDS, PriorityGround.SCHOOL), "value-type");
		assertRefused(set("1880 Hallsberg", Literals.PLACE__GROUNDS, List.of("SCHOOL", PriorityGround.OTHER, PriorityGround.OTHER)),
				"value-type", "value-twice");
	}

	@Test
	void whatIsNotTheUsersIsRefused() {
		assertRefused(set("1880 Hallsberg", Literals.IDENTIFIED__ID, Models.id("x")), "feature-fixed");
		assertRefused(set("county", Literals.PART__SCHEMA, "2.0"), "feature-fixed");
		assertRefused(set("county", Literals.COUNTY__MUNICIPALITIES, List.of()), "feature-contains");
		assertRefused(set("county", Literals.PLACE__NAME, "x"), "feature-unknown");
		assertRefused(delete(true, "county"), "part-fixed");
		assertRefused(move("programme 1880", "programme 1882", Literals.MUNICIPAL_PROGRAMME__LOCALITIES, 0), "part-fixed",
				"type-unfit");
		assertRefused(() -> edits.set(ModelFactory.eINSTANCE.createLocality(), Literals.PLACE__NAME, "x"), "id-unknown");
	}

	@Test
	void referencesStayInTheirFile() {
		assertRefused(() -> edits.set(find("1880 connection"), Literals.CONNECTION__FROM, find("1882 node A")), "reference-other-file");
		assertRefused(() -> edits.set(find("1880 connection"), Literals.CONNECTION__FROM, find("1880 Hallsberg")), "reference-type");
		assertRefused(move("1880 node A", "programme 1882", Literals.MUNICIPAL_PROGRAMME__NODES, Edits.LAST), "reference-other-file");
		assertRefused(move("1880 connection", "programme 1882", Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, Edits.LAST),
				"reference-other-file");
	}

	@Test
	void whatOthersReferToIsNotDeleted() {
		assertThatThrownBy(() -> edits.delete(List.of(find("1880 node A"), find("1880 node B")), false))
				.isInstanceOfSatisfying(EditRefusedException.class, refusal -> {
					assertThat(refusal.problems()).extracting(Problem::code).containsExactly("object-referred", "object-referred");
					assertThat(refusal.problems()).allMatch(problem -> problem.message().contains(Models.id("1880 connection")));
				});
	}

	@Test
	void additionsThatDoNotFitAreRefused() {
		Locality locality = Models.named(ModelFactory.eINSTANCE.createLocality(), "1882 Hallsberg");
		assertRefused(add("programme 1880", Literals.MUNICIPAL_PROGRAMME__LOCALITIES, locality, Edits.LAST), "id-used");
		Locality bad = ModelFactory.eINSTANCE.createLocality();
		bad.setId("Hallsberg");
		bad.setPopulation(-1L);
		bad.setName("\u0000");
		assertRefused(add("programme 1880", Literals.MUNICIPAL_PROGRAMME__LOCALITIES, bad, 7), "index-range", "id-malformed",
				"text-illegal", "value-negative");
		Locality fine = ModelFactory.eINSTANCE.createLocality();
		assertRefused(add("programme 1880", Literals.MUNICIPAL_PROGRAMME__AREAS, fine, Edits.LAST), "type-unfit");
		assertRefused(add("county", Literals.MUNICIPAL_PROGRAMME__LOCALITIES, fine, Edits.LAST), "feature-unknown");
		assertRefused(add("1880 connection", Literals.CONNECTION__FROM, fine, Edits.LAST), "feature-contains-not");
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setFrom((Node) find("1882 node A"));
		assertRefused(add("programme 1880", Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, connection, Edits.LAST), "reference-other-file");
	}
}
