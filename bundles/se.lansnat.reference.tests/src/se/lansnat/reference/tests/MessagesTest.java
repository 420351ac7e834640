package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.reference.PublishedTables;

/** Swedish and English say the same things. */
class MessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "county/", "validation/" })
	void bothLanguagesHaveTheSameKeysAndPlaces(String folder) throws IOException {
		Properties swedish = read(folder + "messages.properties");
		Properties english = read(folder + "messages_en.properties");
		assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
		assertThat(swedish.stringPropertyNames())
				.allSatisfy(key -> assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(swedish.getProperty(key))));
	}

	private static long places(String text) {
		return text.chars().filter(c -> c == '{').count();
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = PublishedTables.class.getResourceAsStream(name)) {
			properties.load(in);
		}
		return properties;
	}
}
