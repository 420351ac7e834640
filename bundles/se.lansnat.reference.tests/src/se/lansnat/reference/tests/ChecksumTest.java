package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Source;

/** The published tables are in the bundle byte for byte as they were checked against the report. */
class ChecksumTest {

	@Test
	void everyPublishedTableIsUndamaged() throws IOException {
		List<String> lines;
		try (InputStream in = ChecksumTest.class.getResourceAsStream("checksums.txt")) {
			lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
		}
		assertThat(lines).hasSize(20).allSatisfy(line -> {
			String[] parts = line.split("  ");
			assertThat(sha256(parts[1])).as(parts[1]).isEqualTo(parts[0]);
		});
	}

	@Test
	void everyTableHasASourceAndAFile() {
		assertThat(PublishedTables.sources()).extracting(Source::table).doesNotHaveDuplicates().hasSize(23);
		assertThat(PublishedTables.sources()).allSatisfy(source -> {
			assertThat(source.publication()).isNotBlank();
			assertThat(source.title()).isNotBlank();
			assertThat(PublishedTables.table(source.table()).rows()).isNotEmpty();
		});
	}

	private static String sha256(String path) throws IOException, GeneralSecurityException {
		try (InputStream in = PublishedTables.class.getResourceAsStream("/data/" + path)) {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
		}
	}
}
