package se.lansnat.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in code is what the model generates, neither more nor less. */
class GeneratedCodeTest {

	@Test
	void checkedInCodeIsWhatTheModelGenerates(@TempDir Path scratch) throws IOException {
		Path bundle = Path.of("../../bundles/se.lansnat.model");
		Path generated = GenerateModel.generate(bundle.resolve("model/lansnat.genmodel"), scratch.resolve("gen"));
		assertEquals(contents(generated), contents(bundle.resolve("src-gen")),
				"src-gen differs from the model: regenerate it, see releng/CONTRIBUTING.md");
	}

	private static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (var files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				contents.put(folder.relativize(file).toString(), Files.readString(file).replace("\r\n", "\n"));
			}
		}
		return contents;
	}
}
