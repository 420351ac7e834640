package se.lansnat.model.storage.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.storage.StorageException;

/** The texts: every one is there in both languages and can be filled in. */
class MessagesTest {

	private static Set<String> fields() throws ClassNotFoundException {
		Set<String> fields = new TreeSet<>();
		for (Field field : Class.forName("se.lansnat.model.storage.Messages").getDeclaredFields()) {
			if (field.getType() == String.class) {
				fields.add(field.getName());
			}
		}
		return fields;
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages.properties", "messages_en.properties"})
	void everyTextIsThereAndFillable(String file) throws IOException, ClassNotFoundException {
		Properties texts = new Properties();
		try (InputStream in = StorageException.class.getResourceAsStream(file)) {
			texts.load(in);
		}
		assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields());
		for (String key : texts.stringPropertyNames()) {
			assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
		}
	}

	@Test
	void bothLanguagesFillInTheSame() throws IOException {
		Properties swedish = new Properties();
		Properties english = new Properties();
		try (InputStream s = StorageException.class.getResourceAsStream("messages.properties");
				InputStream e = StorageException.class.getResourceAsStream("messages_en.properties")) {
			swedish.load(s);
			english.load(e);
		}
		for (String key : swedish.stringPropertyNames()) {
			assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(swedish.getProperty(key)));
		}
	}

	private static Set<String> places(String text) {
		Set<String> places = new TreeSet<>();
		for (int i = 0; i < 6; i++) {
			if (text.contains("{" + i + "}")) {
				places.add("{" + i + "}");
			}
		}
		return places;
	}
}
