package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.text.SchemaVersion;

class SchemaVersionTest {

	@Test
	void versionsAreOrderedByMajorThenMinor() {
		assertThat(new SchemaVersion(1, 10)).isGreaterThan(new SchemaVersion(1, 9)).isLessThan(new SchemaVersion(2, 0));
		assertThat(SchemaVersion.parse("12.3")).contains(new SchemaVersion(12, 3));
		assertThat(SchemaVersion.CURRENT).hasToString("1.2");
	}

	@Test
	void newerAndOlderAreSeenFromTheCurrentVersion() {
		assertThat(SchemaVersion.CURRENT).matches(version -> !version.isNewerMajor() && !version.isNewerMinor() && !version.isOlder());
		assertThat(new SchemaVersion(1, 3)).matches(version -> !version.isNewerMajor() && version.isNewerMinor() && !version.isOlder());
		assertThat(new SchemaVersion(2, 0)).matches(version -> version.isNewerMajor() && !version.isNewerMinor() && !version.isOlder());
		assertThat(new SchemaVersion(1, 1)).matches(SchemaVersion::isOlder);
		assertThat(new SchemaVersion(0, 9)).matches(SchemaVersion::isOlder);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "1", "1.", ".1", "1.0.0", "-1.0", "1,0", "99999.0", " 1.0" })
	void otherTextsAreNoVersions(String text) {
		assertThat(SchemaVersion.parse(text)).isEmpty();
	}
}
