package se.lansnat.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.names.Names;

/** The texts: every one is there in both languages, with the same places to fill in. */
class TextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	private static Properties texts(String pack, String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = ModelPackage.class.getResourceAsStream("/se/lansnat/model/" + pack + "/" + file)) {
			texts.load(in);
		}
		return texts;
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "folder", "edit", "validation" })
	void bothLanguagesHaveEveryText(String pack) throws IOException, ReflectiveOperationException {
		Properties swedish = texts(pack, "messages.properties");
		Properties english = texts(pack, "messages_en.properties");
		Class<?> messages = Class.forName("se.lansnat.model." + pack + ".Messages");
		Set<String> fields = new TreeSet<>();
		for (Field field : messages.getDeclaredFields()) {
			if (field.getType() == String.class) {
				fields.add(field.getName());
				field.setAccessible(true);
				assertThat(field.get(null)).as(field.getName()).isIn(swedish.getProperty(field.getName()), english.getProperty(field.getName()));
			}
		}
		assertThat(swedish.stringPropertyNames()).isEqualTo(fields);
		assertThat(english.stringPropertyNames()).isEqualTo(fields);
		for (String key : fields) {
			assertThat(swedish.getProperty(key)).as(key).isNotBlank();
			assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(swedish.getProperty(key)));
			assertThat(english.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
			assertThat(swedish.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
		}
	}

	@Test
	void everythingInTheModelHasANameInBothLanguages() throws IOException {
		Set<String> wanted = Stream.of(
				RandomModel.types().stream().map(type -> "type." + type.getName()),
				RandomModel.types().stream().flatMap(type -> type.getEAllStructuralFeatures().stream())
						.map(feature -> "feature." + feature.getName()),
				ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
						.flatMap(type -> type.getELiterals().stream().map(literal -> "value." + type.getName() + "." + literal.getName())))
				.flatMap(keys -> keys).collect(Collectors.toCollection(TreeSet::new));
		assertThat(texts("names", "names.properties").stringPropertyNames()).isEqualTo(wanted);
		assertThat(texts("names", "names_en.properties").stringPropertyNames()).isEqualTo(wanted);
	}

	@Test
	void namesAreForPeople() {
		for (EClass type : RandomModel.types()) {
			assertThat(Names.of(type)).isNotBlank().doesNotContain("_");
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				assertThat(Names.of(feature)).isNotBlank().doesNotContain("_");
			}
		}
		assertThat(Names.of((Enumerator) StatisticsMeasure.LOCALITIES_50_2999)).doesNotContain("_");
		assertThat(Names.of(Models.programme("1880").getLocalities().get(0))).endsWith("Hallsberg");
		assertThat(Names.of(Models.programme("1880").getConnections().get(0))).contains(" \u2013 ");
	}
}
