package se.lansnat.model.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.validation.Validation;

/** Rules of other bundles: there where there is an extension registry (this bundle's {@code plugin.xml}), and no harm where there is none. */
class ContributedRulesTest {

	private static final boolean REGISTRY = RegistryFactory.getRegistry() != null;

	@TempDir
	Path temp;

	private List<Problem> validate(String ruleset) throws IOException {
		try (CountyFolder folder = Folders.edit(Folders.create(temp.resolve("county")))) {
			Folders.set(folder, "county", Literals.COUNTY__RULESET, ruleset);
			return Validation.validate(folder);
		}
	}

	@Test
	void aContributedRuleIsAsked() throws IOException {
		assertThat(Validation.codes()).extracting(ProblemCode::code).matches(codes -> codes.contains("test-contributed") == REGISTRY);
		assertThat(validate(ContributedRule.FOUND)).extracting(Problem::code)
				.matches(codes -> codes.contains("test-contributed") == REGISTRY);
	}

	@Test
	void aRuleThatFailsOrCannotBeMadeIsAWarningAndTheOthersStillWork() throws IOException {
		List<Problem> problems = validate(ContributedRule.FAILING);
		if (REGISTRY) {
			assertThat(problems).extracting(Problem::code).containsExactly("rule-failed", "rule-failed");
			assertThat(problems).allMatch(problem -> problem.severity() == Severity.WARNING);
			assertThat(problems).anyMatch(problem -> problem.message().contains("on purpose"))
					.anyMatch(problem -> problem.message().contains("NoSuchRule"));
		} else {
			assertThat(problems).isEmpty();
		}
	}
}
