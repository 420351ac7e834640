package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.SupportModels;
import se.lansnat.support.cases.Books;
import se.lansnat.support.interlocality.InterLocalityModel;
import se.lansnat.support.published.PublishedCeilingsModel;
import se.lansnat.support.whatif.WhatIf;

/** Swedish and English say the same things, and every field of the classes has a text. */
class MessagesTest {

	@ParameterizedTest
	@ValueSource(classes = { Rulesets.class, SupportModels.class, InterLocalityModel.class, PublishedCeilingsModel.class, Books.class,
			WhatIf.class })
	void bothLanguagesHaveTheSameKeysAndPlaces(Class<?> neighbour) throws Exception {
		Properties swedish = read(neighbour, "messages.properties");
		Properties english = read(neighbour, "messages_en.properties");
		assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
		assertThat(swedish.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
			assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(swedish.getProperty(key)));
			assertThat(english.getProperty(key)).isNotBlank();
		});
		Class<?> messages = Class.forName(neighbour.getPackageName() + ".Messages", true, neighbour.getClassLoader());
		assertThat(Arrays.stream(messages.getFields()).filter(field -> field.getDeclaringClass() == messages).map(Field::getName))
				.containsExactlyInAnyOrderElementsOf(swedish.stringPropertyNames());
	}

	private static long places(String text) {
		return text.chars().filter(c -> c == '{').count();
	}

	private static Properties read(Class<?> neighbour, String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = neighbour.getResourceAsStream(name)) {
			properties.load(in);
		}
		return properties;
	}
}
