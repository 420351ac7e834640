package se.lansnat.model.edit.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lansnat.model.edit.tests.Json.list;
import static se.lansnat.model.edit.tests.Json.number;
import static se.lansnat.model.edit.tests.Json.object;
import static se.lansnat.model.tests.Models.id;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.Area;
import se.lansnat.model.Connection;
import se.lansnat.model.Locality;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.edit.EditResult;
import se.lansnat.model.edit.EditScript;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.problem.Problem;

/** Scripts: all or nothing, all errors at once, one step of undo. */
class EditScriptTest extends CommandTestBase {

	private static final String NEW = "00000000-0000-4000-8000-000000000001";
	private static final String NEW_TOO = "00000000-0000-4000-8000-000000000002";

	private EditResult run(Object... operations) {
		EditResult[] result = new EditResult[1];
		runOne(() -> result[0] = new EditScript(folder).run(list(operations)));
		return result[0];
	}

	private List<Problem> refused(Object... operations) {
		List<String> before = texts();
		List<Problem> problems = new ArrayList<>();
		assertThatThrownBy(() -> new EditScript(folder).run(list(operations))).isInstanceOfSatisfying(EditRefusedException.class,
				refusal -> problems.addAll(refusal.problems()));
		assertThat(texts()).isEqualTo(before);
		assertThat(folder.commandStack().canUndo()).isFalse();
		assertThat(folder.isDirty()).isFalse();
		assertThat(problems).allMatch(problem -> problem.isError() && !problem.fix().isBlank());
		return problems;
	}

	private static Map<String, Object> set(String name, String feature, Object value) {
		return object("op", "set", "id", id(name), "feature", feature, "value", value);
	}

	private static Map<String, Object> delete(String name) {
		return object("op", "delete", "id", id(name));
	}

	private static Map<String, Object> add(String parent, String feature, Object... valuesAndMore) {
		Map<String, Object> add = object(valuesAndMore);
		add.put("op", "add");
		add.put("parent", id(parent));
		add.put("feature", feature);
		return add;
	}

	private static Map<String, Object> move(String name, String parent, String feature) {
		return object("op", "move", "id", id(name), "parent", id(parent), "feature", feature);
	}

	@Test
	void everyKindOfValueCanBeSet() {
		EditResult result = run(set("1880 Hallsberg", "name", "Hallsbergs k\u00f6ping"), set("1880 Hallsberg", "population", number("7")),
				set("1880 Hallsberg", "latitude", number("59.5")), set("1880 Hallsberg", "grounds", list("OTHER", "SCHOOL")),
				set("1880 section 1", "periodEnd", "2004-12-31"), set("1880 section 1", "number", number("5")),
				set("1880 node A", "gateway", true), set("1880 node A", "kind", "AREA"), set("1880 node A", "securityClass", number("2")),
				set("1880 connection", "lengthM", number("12.50")), set("1880 connection", "from", id("1880 node B")),
				set("1880 \u00c5sbro", "population", null), set("1880 \u00c5sbro", "grounds", null));
		assertThat(result).isEqualTo(new EditResult(List.of(), 5, 0));
		Locality locality = (Locality) find("1880 Hallsberg");
		assertThat(locality).returns("Hallsbergs k\u00f6ping", Locality::getName).returns(7L, Locality::getPopulation).returns(59.5,
				Locality::getLatitude);
		assertThat(locality.getGrounds()).containsExactlyInAnyOrder(PriorityGround.SCHOOL, PriorityGround.OTHER);
		assertThat((ProgrammeSection) find("1880 section 1")).returns(LocalDate.of(2004, 12, 31), ProgrammeSection::getPeriodEnd)
				.returns(5, ProgrammeSection::getNumber);
		assertThat((Node) find("1880 node A")).returns(true, Node::isGateway).returns(NodeKind.AREA, Node::getKind).returns(2,
				Node::getSecurityClass);
		assertThat((Connection) find("1880 connection")).returns(new BigDecimal("12.5"), Connection::getLengthM)
				.returns((Node) find("1880 node B"), Connection::getFrom);
		assertThat((Locality) find("1880 \u00c5sbro")).returns(null, Locality::getPopulation)
				.matches(unset -> unset.getGrounds().isEmpty());
	}

	@Test
	void objectsAreAddedWithTheirValuesAndUsedAtOnce() {
		EditResult result = run(
				add("programme 1880", "nodes", "id", NEW, "values", object("name", "Ny nod", "kind", "SUB", "households", number("40"))),
				add("programme 1880", "connections", "values", object("from", NEW, "to", id("1880 node A"))),
				object("op", "set", "id", NEW, "feature", "gateway", "value", false),
				add("programme 1882", "areas", "type", "Area", "values", object("name", "Omr\u00e5det", "grounds", list("SCHOOL"))));
		assertThat(result.created()).hasSize(3).startsWith(NEW);
		assertThat(result).returns(0, EditResult::changed).returns(0, EditResult::deleted);
		Connection connection = (Connection) folder.find(result.created().get(1)).orElseThrow();
		assertThat(connection.getFrom()).isSameAs(folder.find(NEW).orElseThrow()).returns("Ny nod", Node::getName).returns(40L,
				Node::getHouseholds);
		assertThat(folder.find(result.created().get(2)).orElseThrow()).isInstanceOf(Area.class);
	}

	@Test
	void deletingCountsWhatGoesWithIt() {
		assertThat(run(delete("municipality 1880"))).isEqualTo(new EditResult(List.of(), 0, 4));
		assertThat(run(object("op", "delete", "id", id("1880 node A"), "cascade", true))).isEqualTo(new EditResult(List.of(), 0, 2));
		assertThat(run(object("op", "delete", "id", id("1880 node B"), "cascade", false))).isEqualTo(new EditResult(List.of(), 0, 1));
	}

	@Test
	void whatReferredMayBeDeletedOrChangedBeforeOrAfter() {
		assertThat(run(delete("1880 node A"), delete("1880 connection")).deleted()).isEqualTo(2);
		assertThat(run(delete("1882 node A"), set("1882 connection", "from", null)).deleted()).isEqualTo(1);
	}

	@Test
	void objectsAreMoved() {
		assertThat(run(move("1880 Hallsberg", "programme 1882", "localities"))).isEqualTo(new EditResult(List.of(), 1, 0));
		assertThat(folder.partOf(find("1880 Hallsberg")).orElseThrow().file()).isEqualTo("programme-1882.lansnat");
		Map<String, Object> move = move("1880 section 2", "programme 1880", "sections");
		move.put("index", number("0"));
		run(move);
		assertThat(folder.programmes().get(0).getSections().get(0)).isSameAs(find("1880 section 2"));
	}

	@Test
	void whatHangsTogetherIsMovedTogether() {
		EditResult result = run(move("1880 connection", "programme 1882", "connections"), move("1880 node A", "programme 1882", "nodes"),
				move("1880 node B", "programme 1882", "nodes"));
		assertThat(result.changed()).isEqualTo(3);
		assertThat(((Connection) find("1880 connection")).getFrom()).isSameAs(find("1880 node A"));
	}

	@Test
	void whatIsAddedAndDeletedAgainIsNothing() {
		EditResult result = run(add("programme 1880", "localities", "id", NEW), object("op", "delete", "id", NEW),
				set("1880 Hallsberg", "population", number("1")), add("programme 1880", "localities", "id", NEW_TOO));
		assertThat(result).isEqualTo(new EditResult(List.of(NEW_TOO), 1, 0));
	}

	@Test
	void aScriptIsOneStepOfUndo() {
		List<String> before = texts();
		new EditScript(folder).run(list(set("1880 Hallsberg", "population", number("1")), set("1882 Hallsberg", "population", number("2")),
				delete("1880 \u00c5sbro")));
		folder.commandStack().undo();
		assertThat(texts()).isEqualTo(before);
		assertThat(folder.commandStack().canUndo()).isFalse();
	}

	@Test
	void whatIsSoAlreadyIsNoChange() {
		run(set("1880 Hallsberg", "grounds", list("SCHOOL", "OTHER")));
		EditResult result = new EditScript(folder).run(list(set("1880 Hallsberg", "population", number("500.0")),
				set("1880 Hallsberg", "grounds", list("OTHER", "SCHOOL")), set("1880 Hallsberg", "households", null),
				set("1880 node A", "kind", "MAIN"), set("1880 connection", "from", id("1880 node A"))));
		assertThat(result).isEqualTo(new EditResult(List.of(), 0, 0));
		assertThat(run(set("1880 node A", "gateway", false)).changed()).isEqualTo(1);
		assertThat(run(set("1880 node A", "gateway", null)).changed()).isEqualTo(1);
	}

	@Test
	void anEmptyScriptDoesNothing() {
		assertThat(new EditScript(folder).run(List.of())).isEqualTo(new EditResult(List.of(), 0, 0));
		assertThat(folder.commandStack().canUndo()).isFalse();
	}

	@Test
	void allErrorsAreFoundAtOnceEachAtItsChange() {
		List<Problem> problems = refused(set("1880 Hallsberg", "population", number("-1")), set("1880 Hallsberg", "population", number("9")),
				set("nowhere", "name", "x"), set("1880 Hallsberg", "shoeSize", number("43")), object("op", "paint"), "text",
				add("programme 1880", "localities", "values", object("population", "m\u00e5nga", "grounds", list("S"), "colour", "red")),
				delete("1880 node A"));
		assertThat(problems).extracting(Problem::code).containsExactly("value-negative", "id-unknown", "feature-unknown",
				"operation-unknown", "operation-malformed", "value-type", "value-unknown", "feature-unknown", "object-referred");
		assertThat(problems).extracting(problem -> problem.message().replaceAll("\\D*(\\d+).*", "$1")).containsExactly("1", "3", "4", "5",
				"6", "7", "7", "7", "8");
		assertThat(problems.get(0)).returns(id("1880 Hallsberg"), Problem::id).returns("population", Problem::feature);
	}

	@ParameterizedTest
	@CsvSource({ "1880 Hallsberg,population,-1,value-negative", "1880 Hallsberg,population,1.5,value-type",
			"1880 Hallsberg,population,1e30,value-type", "1880 Hallsberg,latitude,-90.001,value-range",
			"1880 Hallsberg,longitude,180.1,value-range", "1880 Hallsberg,latitude,1e400,value-range",
			"1880 connection,lengthM,-0.1,value-negative", "1880 connection,lengthM,1e200,value-type",
			"1880 connection,capacityMbitS,-5,value-negative", "1880 node A,households,-1,value-negative",
			"1880 node A,securityClass,0,value-range", "1880 node A,securityClass,3000000000,value-type",
			"1880 section 1,number,0,value-range", "1880 Hallsberg,name,5,value-type", "1880 node A,gateway,1,value-type",
			"1880 node A,kind,0,value-type", "1880 connection,from,1,value-type", "1880 section 1,periodEnd,20041231,value-type",
			"1880 Hallsberg,grounds,1,value-type" })
	void numbersThatDoNotFitAreRefused(String name, String feature, String value, String code) {
		assertThat(refused(set(name, feature, number(value)))).extracting(Problem::code).containsExactly(code);
	}

	@ParameterizedTest
	@CsvSource({ "1880 Hallsberg,population,500,value-type", "1880 node A,kind,main,value-unknown", "1880 node A,kind,'',value-unknown",
			"1880 section 1,periodEnd,2004-13-01,value-type", "1880 section 1,periodEnd,31/12 2004,value-type",
			"1880 node A,gateway,true,value-type", "1880 connection,from,nowhere,reference-unknown",
			"1880 Hallsberg,id,00000000-0000-4000-8000-000000000001,feature-fixed", "county,schema,9.0,feature-fixed",
			"programme 1880,localities,x,feature-contains", "1880 Hallsberg,grounds,SCHOOL,value-type",
			"1880 connection,lengthM,12,value-type" })
	void textsThatDoNotFitAreRefused(String name, String feature, String value, String code) {
		assertThat(refused(set(name, feature, value))).extracting(Problem::code).containsExactly(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000", "a\u001b[0m", "\ud800", "\uffff" })
	void charactersThatNoFileCanHoldAreRefused(String text) {
		assertThat(refused(set("1880 Hallsberg", "name", text))).extracting(Problem::code).containsExactly("text-illegal");
	}

	@Test
	void listsWithRepetitionsOrWrongValuesAreRefused() {
		assertThat(refused(set("1880 Hallsberg", "grounds", list("SCHOOL", "SCHOOL")))).extracting(Problem::code)
				.containsExactly("value-twice");
		assertThat(refused(set("1880 Hallsberg", "grounds", list("SCHOOL", number("1"), null)))).extracting(Problem::code)
				.containsExactly("value-type", "value-type");
	}

	@Test
	void referencesToOtherFilesAndTypesAreRefused() {
		assertThat(refused(set("1880 node A", "place", id("1882 Hallsberg")), set("1880 connection", "to", id("1880 Hallsberg"))))
				.extracting(Problem::code).containsExactly("reference-other-file", "reference-type");
		assertThat(refused(move("1880 node A", "programme 1882", "nodes"))).singleElement()
				.returns("reference-other-file", Problem::code).matches(problem -> problem.message().contains(id("1880 connection")));
		assertThat(refused(move("1880 connection", "programme 1882", "connections"))).extracting(Problem::code)
				.containsExactly("reference-other-file");
	}

	@Test
	void anEndInAnotherMunicipalityMakesTheConnectionCrossTheBorder() {
		assertThat(run(set("1880 connection", "to", id("1882 node A")))).isEqualTo(new EditResult(List.of(), 1, 0));
		Connection connection = (Connection) find("1880 connection");
		assertThat(connection.getTo()).isNull();
		assertThat(connection.getToElsewhere()).returns("1882", ObjectRef::getMunicipalityCode).returns(id("1882 node A"), ObjectRef::getTargetId)
				.returns("1882 node A", ObjectRef::getLabel);
		assertThat(new EditScript(folder).run(list(set("1880 connection", "to", id("1882 node A"))))).isEqualTo(new EditResult(List.of(), 0, 0));
	}

	@Test
	void deletingWhatOthersReferToNamesThem() {
		List<Problem> problems = refused(delete("1880 node A"), delete("1880 node B"));
		assertThat(problems).extracting(Problem::code).containsExactly("object-referred", "object-referred");
		assertThat(problems).allMatch(problem -> problem.message().contains(id("1880 connection")));
		assertThat(refused(delete("county"), delete("programme 1880"))).extracting(Problem::code).containsExactly("part-fixed",
				"part-fixed");
	}

	@Test
	void additionsThatDoNotFitAreRefused() {
		assertThat(refused(add("programme 1880", "localities", "id", id("1882 Hallsberg")), add("programme 1880", "localities", "id", "x"),
				add("programme 1880", "localities", "id", NEW.toUpperCase(Locale.ROOT).replace('0', 'A')),
				add("programme 1880", "localities", "type", "Area"), add("programme 1880", "localities", "type", "Place"),
				add("programme 1880", "localities", "type", "Village"), add("programme 1880", "localities", "type", "Date"),
				add("programme 1880", "villages"), add("programme 1880", "template"), add("1880 connection", "from"),
				add("nowhere", "localities"))).extracting(Problem::code).containsExactly("id-used", "id-malformed", "id-malformed",
						"type-unfit", "type-unfit", "type-unknown", "type-unknown", "feature-unknown", "feature-contains-not",
						"feature-contains-not", "id-unknown");
	}

	@Test
	void theSameNewIdIsGivenOnce() {
		assertThat(refused(add("programme 1880", "localities", "id", NEW), add("programme 1882", "nodes", "id", NEW)))
				.extracting(Problem::code).containsExactly("id-used");
	}

	@Test
	void anErrorIsNotReportedAgainForWhatFollowsFromIt() {
		assertThat(refused(add("nowhere", "nodes", "id", NEW), object("op", "set", "id", NEW, "feature", "name", "value", "x"),
				set("1880 connection", "from", NEW), object("op", "delete", "id", NEW))).extracting(Problem::code)
						.containsExactly("id-unknown");
	}

	@Test
	void movesThatDoNotFitAreRefused() {
		Map<String, Object> far = move("1880 section 1", "programme 1880", "sections");
		far.put("index", number("2"));
		Map<String, Object> negative = move("1880 section 1", "programme 1880", "sections");
		negative.put("index", number("-1"));
		Map<String, Object> fraction = move("1880 section 1", "programme 1880", "sections");
		fraction.put("index", number("0.5"));
		assertThat(refused(far, negative, fraction, move("1880 section 1", "programme 1882", "localities"),
				move("1880 section 1", "county", "sections"), move("county", "programme 1880", "localities"),
				move("programme 1880", "programme 1880", "localities"))).extracting(Problem::code).containsExactly("index-range",
						"index-range", "member-type", "type-unfit", "feature-unknown", "part-fixed", "part-fixed");
	}

	@Test
	void operationsAreReadStrictly() {
		assertThat(refused(object("op", "set", "id", id("county")), object("op", "set", "id", number("1"), "feature", "name", "value", "x"),
				object("op", "delete"), object("op", "delete", "id", id("county"), "cascade", "yes"),
				object("op", "add", "parent", id("county"), "feature", "municipalities", "values", list()),
				object("op", "delete", "id", id("county"), "force", true), object(), object("op", null), list(), null))
						.extracting(Problem::code).containsExactly("member-missing", "member-missing", "member-type", "member-missing",
								"member-type", "member-type", "member-unknown", "operation-unknown", "operation-unknown",
								"operation-malformed", "operation-malformed");
	}

	@Test
	void aFolderOpenForReadingTakesNoScript() throws IOException {
		folder.close();
		folder = CountyFolder.open(temp.resolve("county"), Access.READ, null);
		assertThat(refused(set("1880 Hallsberg", "name", "x"))).extracting(Problem::code).containsExactly("folder-read-only");
	}

	@Test
	void aLongScriptIsRun() {
		Object[] operations = new Object[2000];
		for (int i = 0; i < operations.length; i++) {
			operations[i] = add("programme 1880", "localities", "values", object("name", "Ort " + i, "population", number("" + i)));
		}
		assertThat(run(operations).created()).hasSize(2000).doesNotHaveDuplicates();
	}
}
