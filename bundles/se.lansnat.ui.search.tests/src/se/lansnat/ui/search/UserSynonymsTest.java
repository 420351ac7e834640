package se.lansnat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A group of synonyms has two words or more, and what is wrong is told with its line. */
class UserSynonymsTest {

	@Test
	void whatIsNoGroupIsTold() {
		assertThat(UserSynonyms.problem("tomr\u00f6r, kanalisation\n\n# min\nbyan\u00e4t, f\u00f6rening")).isEmpty();
		assertThat(UserSynonyms.problem(UserSynonyms.builtIn())).isEmpty();
		assertThat(UserSynonyms.problem("")).isEmpty();
		assertThat(UserSynonyms.problem("a, b\nensamt").orElseThrow()).contains("2");
		assertThat(UserSynonyms.problem("a,,b").orElseThrow()).contains("1");
		assertThat(UserSynonyms.problem("a, !!")).isPresent();
		assertThat(UserSynonyms.problem("a, " + "x".repeat(300))).isPresent();
	}
}
