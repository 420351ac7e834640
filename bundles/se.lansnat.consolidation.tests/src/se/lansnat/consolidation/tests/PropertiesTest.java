package se.lansnat.consolidation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Decisions;
import se.lansnat.consolidation.Gap;
import se.lansnat.consolidation.Match;
import se.lansnat.consolidation.Source;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;

/** What holds of every consolidation, whatever the programmes say. */
class PropertiesTest {

	private static final List<String> TABLES = List.of("planted.txt", "near-misses.txt");

	@TempDir
	Path folder;

	private static Consolidated consolidate(List<MunicipalProgramme> programmes, Basis basis) {
		Consolidator consolidator = new Consolidator();
		programmes.forEach(programme -> consolidator.put(programme, object -> false));
		return consolidator.consolidate(basis);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void theOrderOfMunicipalitiesAndOfObjectsDoesNotMatter(long seed) {
		PlantedCounty planted = PlantedCounty.of("planted.txt", "near-misses.txt");
		SyntheticCounty synthetic = SyntheticCounty.of(800, 4, seed);
		Basis basis = Basis.of(planted.county(), ModelFactory.eINSTANCE.createRegionalProgramme());
		for (List<MunicipalProgramme> programmes : List.of(planted.programmes(), synthetic.programmes())) {
			Consolidated first = consolidate(programmes, basis);
			Random random = new Random(seed);
			List<MunicipalProgramme> shuffled = new ArrayList<>(programmes);
			Collections.shuffle(shuffled, random);
			for (MunicipalProgramme programme : shuffled) {
				Stream.of(programme.getNodes(), programme.getConnections(), programme.getLocalities(), programme.getDucts())
						.filter(list -> list.size() > 1).forEach(list -> ECollections.reverse(list));
			}
			assertThat(consolidate(shuffled, basis)).isEqualTo(first);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void takingInOneChangedProgrammeEqualsTakingInAllAndNothingIsLostOrTwice(long seed) throws Exception {
		PlantedCounty.of("planted.txt", "near-misses.txt").create(folder.resolve("county"));
		try (CountyFolder county = CountyFolder.open(folder.resolve("county"), Access.EDIT, null)) {
			RandomEdits edits = new RandomEdits(county, seed);
			Consolidator kept = Consolidator.of(county, List.of());
			for (int i = 0; i < 60; i++) {
				kept.put(edits.edit(), county::isLeftOut);
				Consolidated result = kept.consolidate(Consolidator.basis(county));
				assertThat(result).as("after edit %d", i).isEqualTo(Consolidator.consolidate(county, List.of()));
				everythingIsThereOnce(county, result);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void whatIsKeptFromBeforeNeverShowsInTheResult(long seed) throws Exception {
		PlantedCounty.of("planted.txt", "near-misses.txt").create(folder.resolve("county"));
		try (CountyFolder county = CountyFolder.open(folder.resolve("county"), Access.EDIT, null)) {
			RandomEdits edits = new RandomEdits(county, seed);
			Random random = new Random(seed);
			Consolidator kept = Consolidator.of(county, List.of());
			Map<String, String> neighbours = new HashMap<>();
			for (int i = 0; i < 40; i++) {
				MunicipalProgramme edited = edits.edit();
				Basis basis = Consolidator.basis(county).withNeighbours(neighbours);
				switch (random.nextInt(5)) {
				case 0 -> decide(county, kept.consolidate(basis), random);
				case 1 -> kept.remove(edited.getMunicipalityCode());
				case 2 -> neighbours.put("99" + i, "Kommun " + i);
				case 3 -> county.regionalProgramme().orElseThrow().setAskAbove(BigDecimal.valueOf(550 + random.nextInt(200), 3));
				default -> {
					// the edit alone
				}
				}
				kept.put(edited, county::isLeftOut);
				basis = Consolidator.basis(county).withNeighbours(neighbours);
				assertThat(kept.consolidate(basis)).as("after round %d", i).isEqualTo(Consolidator.of(county, List.of()).consolidate(basis));
			}
		}
	}

	private static void decide(CountyFolder county, Consolidated result, Random random) {
		List<DecisionRequest> requests = new ArrayList<>();
		for (Conflict conflict : result.conflicts()) {
			if (random.nextInt(4) == 0) {
				List<DecisionChoice> choices = Decisions.fitting(conflict.kind()).stream().sorted().toList();
				DecisionChoice choice = choices.get(random.nextInt(choices.size()));
				Optional<String> object = choice == DecisionChoice.VALUE ? Optional.of(conflict.objects().getFirst()) : Optional.empty();
				requests.add(new DecisionRequest(conflict.id(), choice, object, Optional.empty(), Optional.empty(), Optional.empty(),
						Optional.empty()));
			}
		}
		for (Match match : result.matches()) {
			if (random.nextInt(8) == 0) {
				requests.add(new DecisionRequest(match.id(), DecisionChoice.DIFFERENT, Optional.empty(), Optional.empty(), Optional.empty(),
						Optional.empty(), Optional.empty()));
			}
		}
		Decisions.decide(county, result, requests).command().ifPresent(county.commandStack()::execute);
	}

	@Test
	void aCancelledConsolidationCanBeDoneAgain() {
		PlantedCounty planted = PlantedCounty.of("planted.txt");
		Basis basis = Basis.of(planted.county(), ModelFactory.eINSTANCE.createRegionalProgramme());
		Consolidator consolidator = new Consolidator();
		planted.programmes().forEach(programme -> consolidator.put(programme, object -> false));
		for (int looks = 0; looks < 5; looks++) {
			AtomicInteger left = new AtomicInteger(looks);
			assertThatExceptionOfType(OperationCanceledException.class)
					.isThrownBy(() -> consolidator.consolidate(basis, new NullProgressMonitor() {
						@Override
						public boolean isCanceled() {
							return left.getAndDecrement() <= 0;
						}
					}));
		}
		assertThat(consolidator.consolidate(basis)).isEqualTo(consolidate(planted.programmes(), basis));
	}

	private static void everythingIsThereOnce(CountyFolder county, Consolidated result) {
		List<String> all = county.programmes().stream().flatMap(programme -> RandomEdits.objects(programme).stream()).map(EcoreUtil::getID)
				.sorted().toList();
		List<String> leftOut = result.gaps().stream().filter(gap -> gap.code().equals("object-unreliable")).flatMap(gap -> gap.object().stream())
				.toList();
		List<String> found = Stream.concat(leftOut.stream(),
				result.items().stream().flatMap(item -> item.sources().stream()).map(Source::object)).sorted().toList();
		assertThat(found).isEqualTo(all);
	}

	@Test
	void whatCannotBeReliedOnIsAGapAndTheRestIsThere() throws Exception {
		PlantedCounty.of(TABLES.toArray(String[]::new)).create(folder.resolve("county"));
		Path part = folder.resolve("county/programme-2603.lansnat");
		Files.writeString(part, Files.readString(part).replace("lengthM=\"7", "lengthM=\"-7"));
		try (CountyFolder county = CountyFolder.open(folder.resolve("county"), Access.READ, null)) {
			Consolidated result = Consolidator.consolidate(county, List.of());
			assertThat(result.gaps()).extracting(Gap::code).contains("object-unreliable");
			everythingIsThereOnce(county, result);
		}
	}

	@Test
	void aProgrammeOfAHundredThousandObjectsIsTakenInWhole() {
		SyntheticCounty large = SyntheticCounty.of(100_000, 1, 7);
		MunicipalProgramme small = PlantedCounty.of("planted.txt").programmes().getFirst();
		Basis basis = Basis.of(large.county(), ModelFactory.eINSTANCE.createRegionalProgramme());
		Consolidated result = consolidate(List.of(large.programmes().getFirst(), small), basis);
		int objects = RandomEdits.objects(large.programmes().getFirst()).size() + RandomEdits.objects(small).size();
		assertThat(objects).isGreaterThan(99_000);
		assertThat(result.items().stream().mapToInt(item -> item.sources().size()).sum()).isEqualTo(objects);
	}

	@Test
	void aRemovedProgrammeLeavesNothing() {
		PlantedCounty planted = PlantedCounty.of("planted.txt");
		Basis basis = Basis.of(planted.county(), ModelFactory.eINSTANCE.createRegionalProgramme());
		Consolidator consolidator = new Consolidator();
		planted.programmes().forEach(programme -> consolidator.put(programme, object -> false));
		consolidator.remove("2601");
		List<MunicipalProgramme> others = planted.programmes().stream().filter(one -> !one.getMunicipalityCode().equals("2601")).toList();
		assertThat(consolidator.consolidate(basis)).isEqualTo(consolidate(others, basis));
	}
}
