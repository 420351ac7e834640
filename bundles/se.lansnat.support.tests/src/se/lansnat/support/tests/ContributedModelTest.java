package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportModels;
import se.lansnat.support.interlocality.InterLocalityModel;

/** Models of other plug-ins. In a plain JVM a registry is made of the two plugin.xml that matter. */
class ContributedModelTest {

	private static final String POINT = "<plugin><extension-point id=\"supportModels\" name=\"models\"/></plugin>";

	@TempDir
	Path folder;

	@BeforeAll
	static void registry() throws CoreException, IOException {
		if (RegistryFactory.getRegistry() == null) {
			Object token = new Object();
			IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, null);
			contribute(registry, token, "se.lansnat.support", POINT);
			contribute(registry, token, "se.lansnat.support.tests", ownPluginXml());
			RegistryFactory.setDefaultRegistryProvider(() -> registry);
		}
	}

	private static void contribute(IExtensionRegistry registry, Object token, String bundle, String xml) {
		registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(bundle), false, bundle, null, token);
	}

	private static String ownPluginXml() throws IOException {
		for (URL url : Collections.list(ContributedModelTest.class.getClassLoader().getResources("plugin.xml"))) {
			try (InputStream in = url.openStream()) {
				String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				if (xml.contains(FlatModel.class.getName())) {
					return xml;
				}
			}
		}
		throw new AssertionError("plugin.xml of this bundle");
	}

	private Ruleset ruleset(String model) throws Exception {
		return Rulesets.load(Files.writeString(folder.resolve("own.json"), """
				{"id": "x", "name": "x", "model": "%s", "source": "x", "valid_from": "2001-01-01"}""".formatted(model)));
	}

	@Test
	void aRulesetFindsTheModelOfAnotherPlugIn() throws Exception {
		assertThat(SupportModels.of(ruleset("test-flat"))).isInstanceOf(FlatModel.class);
		assertThat(SupportModels.compute(ruleset("test-flat"), StatisticsSet.published()).notes()).containsExactly("flat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "test-broken", "test-no-model", "test-unknown" })
	void aModelThatCannotBeHadIsTold(String model) throws Exception {
		Ruleset ruleset = ruleset(model);
		RulesetException refused = catchThrowableOfType(RulesetException.class, () -> SupportModels.of(ruleset));
		assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).contains(model));
	}

	@Test
	void nobodyReplacesABundledModel() throws Exception {
		assertThat(SupportModels.of(TestData.RULES)).isInstanceOf(InterLocalityModel.class);
	}
}
