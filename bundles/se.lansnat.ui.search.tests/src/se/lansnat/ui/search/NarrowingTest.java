package se.lansnat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wanted of facets comes and goes value by value. */
class NarrowingTest {

	@Test
	void aFacetWithoutWantedValuesIsNotThere() {
		Narrowing one = Narrowing.NONE.with("type", "Node", true);
		Narrowing two = one.with("type", "Duct", true).with("owner", "Telia & S\u00f6ner", true);
		assertThat(Narrowing.NONE.isNone()).isTrue();
		assertThat(one.has("type", "Node")).isTrue();
		assertThat(two.of("type")).containsExactly("Duct", "Node");
		assertThat(two.without("type").values()).containsOnlyKeys("owner");
		assertThat(two.without("owner").with("type", "Duct", false)).isEqualTo(one);
		assertThat(one.with("type", "Node", false)).isEqualTo(Narrowing.NONE);
	}
}
