package se.lansnat.consolidation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.Item;
import se.lansnat.consolidation.Source;
import se.lansnat.model.ModelFactory;

/** What is planted in an example county is found, and nothing else: {@code planted.txt} and {@code near-misses.txt} are the facts. */
class PlantedCountyTest {

	@Test
	void allThatIsPlantedIsFoundAndNothingElse() {
		PlantedCounty county = PlantedCounty.of("planted.txt", "near-misses.txt");
		Consolidated result = consolidate(county);
		assertThat(difference(conflicts(county, result), county.conflicts)).isEmpty();
		assertThat(difference(together(county, result), county.same)).isEmpty();
	}

	@Test
	void thereAreAtLeastFortyContradictionsOfEveryKindAndAsManyNearMisses() {
		PlantedCounty planted = PlantedCounty.of("planted.txt");
		PlantedCounty nearMisses = PlantedCounty.of("near-misses.txt");
		assertThat(planted.titles).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
		assertThat(nearMisses.titles).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
		Map<String, Long> kinds = planted.conflicts.stream().collect(Collectors.groupingBy(text -> text.split("[ :]")[0], Collectors.counting()));
		assertThat(kinds).containsOnlyKeys("match-uncertain", "attribute-differs", "crossing-one-sided", "duplicate-main-node",
				"locality-on-border", "grounds-differ");
	}

	private static List<String> difference(TreeSet<String> found, TreeSet<String> planted) {
		return Stream.concat(found.stream().filter(one -> !planted.contains(one)).map(one -> "invented " + one),
				planted.stream().filter(one -> !found.contains(one)).map(one -> "not found " + one)).toList();
	}

	private static Consolidated consolidate(PlantedCounty county) {
		Consolidator consolidator = new Consolidator();
		county.programmes().forEach(programme -> consolidator.put(programme, object -> false));
		return consolidator.consolidate(Basis.of(county.county(), ModelFactory.eINSTANCE.createRegionalProgramme()));
	}

	private static TreeSet<String> conflicts(PlantedCounty county, Consolidated result) {
		return result.conflicts().stream().map(conflict -> kind(conflict) + ": " + names(county, conflict.objects()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String kind(Conflict conflict) {
		String kind = conflict.kind().getLiteral().toLowerCase(Locale.ROOT).replace('_', '-');
		return conflict.feature().isEmpty() ? kind : kind + " " + conflict.feature();
	}

	private static TreeSet<String> together(PlantedCounty county, Consolidated result) {
		return result.items().stream().filter(item -> item.sources().size() > 1).map(Item::sources)
				.map(sources -> names(county, sources.stream().map(Source::object).toList())).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String names(PlantedCounty county, List<String> ids) {
		return ids.stream().map(county::name).sorted().collect(Collectors.joining(" + "));
	}
}
