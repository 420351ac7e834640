package se.lansnat.model.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.tests.Models;
import se.lansnat.model.validation.Validation;

/** Each rule finds what it is for and nothing else: a folder without problems is made wrong in one way. */
class ValidationTest {

	private static final String COUNTY = "county.lansnat";
	private static final String PROGRAMME = "programme-1880.lansnat";

	@TempDir
	Path temp;
	private Path directory;

	private List<Problem> validate() throws IOException {
		try (CountyFolder folder = CountyFolder.open(directory, Access.READ, null)) {
			// Where there is an extension registry, this bundle contributes a rule that cannot be made: see ContributedRulesTest.
			return Validation.validate(folder).stream().filter(problem -> !problem.code().equals("rule-failed")).toList();
		}
	}

	private void create() throws IOException {
		directory = Folders.create(temp.resolve("county"));
	}

	private void change(String file, UnaryOperator<String> change) throws IOException {
		Path path = directory.resolve(file);
		String text = Files.readString(path);
		String changed = change.apply(text);
		assertThat(changed).isNotEqualTo(text);
		Files.writeString(path, changed);
	}

	private static String cut(String text, String from, String to) {
		int start = text.indexOf(from);
		return text.substring(0, start) + text.substring(text.indexOf(to, start) + to.length());
	}

	@Test
	void aSoundFolderHasNoProblems() throws IOException {
		create();
		assertThat(validate()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"county-name-missing      | WARNING | name | county.lansnat | `name=\"\u00d6rebro\"\n    id` | id",
			"county-code-malformed    | WARNING | code | county.lansnat | code=\"18\"   | code=\"1\"",
			"municipality-other-county | WARNING | code | county.lansnat | code=\"1882\"  | code=\"1782\"",
			"municipality-name-missing | WARNING | name | county.lansnat | name=\"Askersund\" | name=\" \"",
			"municipality-code-malformed | ERROR | code | county.lansnat | code=\"1882\" | code=\"882\"",
			"municipality-duplicate   | ERROR | code | county.lansnat | code=\"1882\" | code=\"1880\"",
			"statistics-adopted-twice | WARNING | value | county.lansnat | measure=\"POPULATION\" | measure=\"FICTIVE_NETWORK_M\"",
			"statistics-missing       | WARNING | statistics | county.lansnat | value=\"1000\" | `value=\"1000\"\n        status=\"PROPOSED\"`",
			"statistics-incomplete    | WARNING | `` | county.lansnat | referenceDate=\"1999-12-31\" | source=\"x\"",
			"number-negative          | WARNING | value | county.lansnat | value=\"1000\" | value=\"-1\"",
			"programme-code-malformed | ERROR | municipalityCode | programme-1880.lansnat | municipalityCode=\"1880\" | municipalityCode=\"18800\"",
			"programme-duplicate      | ERROR | municipalityCode | programme-1882.lansnat | municipalityCode=\"1882\" | municipalityCode=\"1880\"",
			"programme-other-file     | WARNING | municipalityCode | programme-1882.lansnat | municipalityCode=\"1882\" | municipalityCode=\"1814\"",
			"programme-without-municipality | WARNING | municipalityCode | programme-1882.lansnat | municipalityCode=\"1882\" | municipalityCode=\"1814\"",
			"section-number-gap       | WARNING | sections | programme-1880.lansnat | number=\"2\" | number=\"3\"",
			"section-number-duplicate | WARNING | number | programme-1880.lansnat | number=\"2\" | number=\"1\"",
			"section-complete-without-text | WARNING | text | programme-1880.lansnat | title=\"Avsnitt 1\" | status=\"COMPLETE\"",
			"number-out-of-range      | WARNING | number | programme-1880.lansnat | number=\"2\" | number=\"-2\"",
			"place-name-missing       | WARNING | name | programme-1880.lansnat | name=\"Hallsberg\" | note=\"x\"",
			"locality-name-duplicate  | WARNING | name | programme-1880.lansnat | name=\"Hallsberg\" | name=\" \u00c5SBRO \"",
			"locality-without-ground  | INFO | grounds | programme-1880.lansnat | <grounds>BUSINESS</grounds> | ``",
			"coordinate-incomplete    | WARNING | longitude | programme-1880.lansnat | longitude=\"15.05\" | note=\"x\"",
			"coordinate-incomplete    | WARNING | latitude | programme-1880.lansnat | latitude=\"59.06828\" | note=\"x\"",
			"coordinates-swapped      | WARNING | latitude | programme-1880.lansnat | `latitude=\"59.06828\"\n      longitude=\"15.05\"` | `latitude=\"15.05\"\n      longitude=\"59.06828\"`",
			"coordinates-outside-sweden | WARNING | latitude | programme-1880.lansnat | latitude=\"59.06828\" | latitude=\"9.06828\"",
			"number-out-of-range      | WARNING | latitude | programme-1880.lansnat | latitude=\"59.06828\" | latitude=\"590.6828\"",
			"places-on-one-spot       | WARNING | latitude | programme-1880.lansnat | latitude=\"59.06828\" | latitude=\"58.99858\"",
			"number-negative          | WARNING | population | programme-1880.lansnat | population=\"500\" | population=\"-500\"",
			"text-control-character   | WARNING | name | programme-1880.lansnat | name=\"Hallsberg\" | name=\"Hallsberg&#x85;\"",
			"node-kind-missing        | WARNING | kind | programme-1880.lansnat | kind=\"MAIN\" | gateway=\"true\"",
			"value-unreadable         | WARNING | kind | programme-1880.lansnat | kind=\"MAIN\" | kind=\"STOR\"",
			"content-unknown          | WARNING | colour | programme-1880.lansnat | kind=\"MAIN\" | `kind=\"MAIN\"\n      colour=\"red\"`",
			"schema-newer             | WARNING | schema | programme-1880.lansnat | schema=\"1.2\" | schema=\"2.0\"",
			"schema-newer-minor       | INFO | schema | programme-1880.lansnat | schema=\"1.2\" | schema=\"1.3\"",
			"part-not-xml             | ERROR | `` | programme-1880.lansnat | <nodes | <<nodes", })
	void aChangeOfOneThingIsFound(String code, Severity severity, String feature, String file, String from, String to) throws IOException {
		create();
		change(file, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
		List<Problem> problems = validate();
		assertThat(problems).filteredOn(problem -> problem.code().equals(code)).singleElement()
				.returns(severity, Problem::severity).returns(feature, Problem::feature).returns(file, Problem::file);
		// What follows from it may be found too, but nothing far-fetched.
		assertThat(problems).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void aMunicipalityWithoutProgrammeIsFoundUnlessItsFileIsDamaged() throws IOException {
		create();
		Files.delete(directory.resolve("programme-1882.lansnat"));
		assertThat(validate()).singleElement().returns("municipality-without-programme", Problem::code)
				.returns(Models.id("municipality 1882"), Problem::id);
		Files.writeString(directory.resolve("programme-1882.lansnat"), "x");
		assertThat(validate()).singleElement().returns("part-not-xml", Problem::code);
	}

	@Test
	void aProgrammeWithoutSectionsIsFound() throws IOException {
		create();
		change(PROGRAMME, text -> cut(cut(text, "  <sections", "</sections>\n"), "  <sections", "</sections>\n"));
		assertThat(validate()).extracting(Problem::code).containsExactly("sections-missing");
	}

	@Test
	void connectionsAreChecked() throws IOException {
		create();
		String a = Models.id("1880 node A");
		String b = Models.id("1880 node B");
		change(PROGRAMME, text -> text.replace("</lansnat:", connection(1, a, a) + connection(2, b, a) + connection(3, a, "")
				+ connection(4, "", "") + connection(5, a, Models.id("nowhere")) + "</lansnat:"));
		assertThat(validate()).extracting(problem -> problem.id().substring(35) + " " + problem.code() + " " + problem.feature())
				.containsExactlyInAnyOrder("1 connection-to-itself to", "2 connections-parallel to", "3 connection-end-missing to",
						"4 connection-end-missing from", "5 reference-dangling to")
				.doesNotHaveDuplicates();
	}

	private static String connection(int number, String from, String to) {
		return "  <connections\n" + (from.isEmpty() ? "" : "      from=\"" + from + "\"\n")
				+ (to.isEmpty() ? "" : "      to=\"" + to + "\"\n") + "      id=\"ffffffff-0000-4000-8000-00000000000" + number + "\"/>\n";
	}

	@Test
	void parallelConnectionsOfDifferentNetworksAreFine() throws IOException {
		create();
		change(PROGRAMME, text -> text.replace("</lansnat:",
				connection(1, Models.id("1880 node A"), Models.id("1880 node B")).replace("      id", "      network=\"AREA\"\n      id")
						+ "</lansnat:"));
		assertThat(validate()).isEmpty();
	}

	@Test
	void ductSurveysAreChecked() throws IOException {
		create();
		change(PROGRAMME, text -> text.replace("</lansnat:", """
				  <ductSurveyFigures
				      survey="SK"
				      date="2000-05"
				      lengthM="-1"
				      id="ffffffff-0000-4000-8000-000000000001"/>
				  <ductSurveyFigures
				      date="maj 2000"
				      id="ffffffff-0000-4000-8000-000000000002"/>
				</lansnat:"""));
		assertThat(validate()).extracting(Problem::code).containsExactly("duct-survey-without-source", "number-negative",
				"duct-survey-date-malformed", "duct-survey-unnamed", "duct-survey-without-source");
	}

	@Test
	void idsAreChecked() throws IOException {
		create();
		change(PROGRAMME, text -> text.replace(Models.id("1880 section 1"), "ETT"));
		assertThat(validate()).extracting(Problem::code).containsExactly("id-malformed");
		change(PROGRAMME, text -> text.replace("id=\"ETT\"", "id=\"" + Models.id("1880 section 2") + "\""));
		assertThat(validate()).extracting(Problem::code).containsExactly("id-duplicate");
		change(PROGRAMME, text -> text.replaceFirst("id=\"" + Models.id("1880 section 2") + "\"", "id=\"" + Models.id("county") + "\""));
		assertThat(validate()).extracting(Problem::code).containsExactly("id-duplicate-file");
	}

	@Test
	void twoCountiesAreOneTooMany() throws IOException {
		create();
		Files.writeString(directory.resolve("other.lansnat"),
				"<lansnat:County xmlns:lansnat=\"urn:lansnat:model:1\" schema=\"1.2\" name=\"X\" id=\"" + Models.id("x") + "\"/>");
		assertThat(validate()).extracting(Problem::code, Problem::file)
				.containsExactly(tuple("county-twice", "other.lansnat"));
	}

	@Test
	void problemsAreOrderedByFileIdAndCode() throws IOException {
		create();
		change(PROGRAMME, text -> text.replace("population=\"500\"", "population=\"-1\"").replace("<grounds>BUSINESS</grounds>", ""));
		change(COUNTY, text -> text.replace("name=\"Askersund\"", "name=\"\"").replace("code=\"18\"", "code=\"x\""));
		List<Problem> problems = validate();
		List<String> keys = problems.stream().map(problem -> problem.file() + " " + problem.id() + " " + problem.code()).toList();
		assertThat(keys).hasSizeGreaterThan(5).isSorted();
		assertThat(validate()).isEqualTo(problems);
	}

	@Test
	void aDamagedCountyDoesNotMakeEveryProgrammeWrong() throws IOException {
		create();
		Files.writeString(directory.resolve(COUNTY), "");
		assertThat(validate()).extracting(Problem::code).containsExactly("part-empty");
	}

	@Test
	void codesAreStableAndEachThereOnce() {
		// Those of other bundles are there only where they are.
		List<String> codes = Validation.codes().stream().map(ProblemCode::code).filter(code -> !code.matches("(test|template|support)-.*")).toList();
		assertThat(codes).isSorted().doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)+"));
		assertThat(codes).containsExactly("approved-version-damaged", "approved-version-missing", "approved-version-twice", "approved-with-open-supplement",
				"approved-with-unmet-requirement", "approved-without-decision", "approved-without-version", "area-name-duplicate",
				"assumption-incomplete", "assumption-out-of-range", "assumption-twice", "changed-since-approval",
				"check-judgement-without-note", "connection-end-missing", "connection-end-no-node", "connection-end-twice",
				"connection-network-unfit", "connection-segments-apart", "connection-to-itself", "connections-parallel",
				"consultation-incomplete", "contact-name-missing", "content-stray-text", "content-unknown", "coordinate-incomplete",
				"coordinates-outside-sweden", "coordinates-swapped", "county-code-malformed", "county-missing", "county-name-missing",
				"county-twice", "dates-out-of-order", "decision-object-gone", "decision-twice", "decision-without-choice",
				"decision-without-conflict", "decision-without-value", "duct-cycle", "duct-empty-tubes", "duct-survey-date-malformed",
				"duct-survey-undated", "duct-survey-unnamed", "duct-survey-without-source", "id-duplicate", "id-duplicate-file",
				"id-malformed", "id-missing", "item-source-gone", "ledger-duplicate",
				"ledger-entry-changed", "ledger-entry-missing", "ledger-latest-missing", "ledger-not-joined", "length-without-method", "locality-name-duplicate",
				"locality-too-small", "locality-without-ground", "main-node-security-class", "main-node-without-households",
				"main-node-without-security-class", "market-without-reason", "municipality-code-malformed", "municipality-duplicate",
				"municipality-name-missing", "municipality-other-county", "municipality-without-programme", "node-kind-missing",
				"number-negative", "number-out-of-range", "part-cut-off", "part-empty", "part-merge-conflict", "part-not-lansnat",
				"part-not-utf8", "part-not-xml", "part-nul-bytes", "place-name-missing", "places-on-one-spot",
				"planned-before-base-year", "planned-without-year", "programme-code-malformed", "programme-duplicate",
				"programme-other-file", "programme-without-municipality", "reference-dangling", "reference-gone",
				"reference-incomplete", "regional-programme-duplicate", "regional-programme-other-county", "rule-failed",
				"schema-migrated", "schema-missing", "schema-newer", "schema-newer-minor", "schema-too-old", "schema-unknown",
				"section-complete-without-text", "section-number-duplicate", "section-number-gap", "sections-missing",
				"segment-end-missing", "segment-to-itself", "statistics-adopted-twice", "statistics-incomplete", "statistics-missing",
				"status-change-incomplete", "status-not-latest-decision", "submitted-with-missing-sections", "supplement-incomplete",
				"text-control-character", "text-direction-control", "thresholds-crossed", "value-unreadable", "year-without-plan");
		assertThat(Validation.codes()).allMatch(code -> !code.title().isBlank() && !code.title().contains("{"));
	}

	@Test
	void everyFindingHasATextAndAKnownCode() throws IOException {
		create();
		change(PROGRAMME, text -> text.replaceAll("population=\"500\"", "population=\"-1\"").replaceAll("kind=\"MAIN\"", "colour=\"x\"")
				.replaceAll("number=\"2\"", "number=\"4\"").replaceAll("name=\"Hallsberg\"", "name=\"\""));
		change(COUNTY, text -> text.replaceAll("value=\"1000\"", "").replaceAll("code=\"188.\"", "code=\"188\""));
		Set<String> known = new HashSet<>(Validation.codes().stream().map(ProblemCode::code).toList());
		List<Problem> problems = new ArrayList<>(validate());
		assertThat(problems).hasSizeGreaterThan(15);
		assertThat(problems).allMatch(problem -> known.contains(problem.code())).allMatch(problem -> !problem.fix().isBlank())
				.allMatch(problem -> !problem.message().contains("{") && !problem.message().contains("null"));
	}
}
