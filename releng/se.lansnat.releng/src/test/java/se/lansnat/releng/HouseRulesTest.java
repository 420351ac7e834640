package se.lansnat.releng;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Rules that every bundle keeps and that a reader should not have to check. */
class HouseRulesTest {

	private static final Pattern MESSAGE_FIELD = Pattern.compile("^\\tpublic static String (\\w+)", Pattern.MULTILINE);

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			for (Path swedish : SourceTree.files(bundle, ".properties")) {
				String file = swedish.getFileName().toString();
				if (!file.equals("messages.properties") && !file.equals("bundle.properties")) {
					continue;
				}
				Path english = swedish.resolveSibling(file.replace(".properties", "_en.properties"));
				Set<String> keys = keys(swedish);
				Set<String> translated = Files.exists(english) ? keys(english) : Set.of();
				if (!keys.equals(translated)) {
					Set<String> either = new TreeSet<>(keys);
					either.addAll(translated);
					either.removeIf(key -> keys.contains(key) && translated.contains(key));
					wrong.add(swedish + ": " + either);
				}
			}
		}
		assertEquals(List.of(), wrong, "texts that only one language has");
	}

	/** NLS fills public static fields only, and leaves others null without a word. */
	@Test
	void everyTextHasAFieldThatIsFilled() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			for (Path source : SourceTree.files(bundle, "/Messages.java")) {
				Set<String> fields = new TreeSet<>();
				Matcher matcher = MESSAGE_FIELD.matcher(Files.readString(source));
				while (matcher.find()) {
					fields.add(matcher.group(1));
				}
				Set<String> keys = keys(source.resolveSibling("messages.properties"));
				if (!fields.equals(keys)) {
					wrong.add(source + ": fields " + fields + ", keys " + keys);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyTestIsFoundByThePattern() throws IOException {
		List<String> wrong = new ArrayList<>();
		String benches = Files.readString(Path.of("../bench"));
		for (Path bundle : SourceTree.bundles()) {
			for (Path source : SourceTree.files(bundle, ".java")) {
				String text = Files.readString(source);
				String name = source.getFileName().toString().replace(".java", "");
				// A measurement that needs the running window is started by releng/bench alone.
				boolean measures = name.endsWith("Bench") && benches.contains("=" + name + "\n");
				boolean hasTests = text.contains("\t@Test") || text.contains("\t@ParameterizedTest") || text.contains("\t@Property");
				if (hasTests && !measures && !text.contains("abstract class") && !source.toString().endsWith("Test.java")) {
					wrong.add(source.toString());
				}
			}
		}
		assertEquals(List.of(), wrong, "tests that would never run: their names do not end in Test");
	}

	@Test
	void nothingIsDisabledOrLeftOver() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : SourceTree.bundles()) {
			for (Path source : SourceTree.files(bundle, ".java")) {
				String text = Files.readString(source);
				for (String word : List.of("@Disabled", "TODO", "FIXME", ".printStackTrace()", "@generated NOT")) {
					if (text.contains(word)) {
						wrong.add(source + ": " + word);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static Set<String> keys(Path file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}
}
