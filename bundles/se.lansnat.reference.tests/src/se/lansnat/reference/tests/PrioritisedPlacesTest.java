package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.model.PriorityGround;
import se.lansnat.reference.Grounds;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PrioritisedPlace;
import se.lansnat.reference.PrioritisedPlace.Kind;
import se.lansnat.reference.PublishedTables;

/** The checks of annex 7. */
class PrioritisedPlacesTest {

	private static final List<PrioritisedPlace> PLACES = PublishedTables.prioritisedPlaces();

	@ParameterizedTest
	@CsvSource(textBlock = """
			Stockholm,64,0,1,63,48/0/0/0
			Uppsala,53,0,0,53,47/1/3/3
			Södermanland,51,2,0,49,39/35/28/4
			Östergötland,89,7,0,82,70/45/35/20
			Jönköping,37,0,0,37,13/20/15/7
			Kronoberg,47,0,0,47,45/39/31/3
			Kalmar,104,0,0,104,85/42/33/23
			Gotland,43,11,0,32,27/13/10/11
			Blekinge,55,4,0,51,37/31/34/14
			Skåne,146,0,0,146,94/57/48/15
			Halland,204,0,0,204,75/106/78/76
			Västra Götaland,282,5,0,277,231/94/89/42
			Värmland,120,0,0,120,71/107/23/0
			Örebro,137,24,0,113,63/73/31/46
			Västmanland,30,0,0,30,23/28/19/0
			Dalarna,137,12,0,125,100/70/23/22
			Gävleborg,76,0,0,76,65/55/45/7
			Västernorrland,133,9,0,124,85/52/27/45
			Jämtland,166,57,2,107,78/63/39/25
			Västerbotten,256,72,0,184,89/101/46/81
			Norrbotten,193,55,0,138,91/70/54/29
			""")
	void rowsByKindAndGround(String county, int rows, int areas, int unknown, int localities, String grounds) {
		List<PrioritisedPlace> own = PLACES.stream().filter(p -> p.county().equals(county)).toList();
		assertThat(own).hasSize(rows);
		assertThat(of(own, Kind.AREA)).hasSize(areas);
		assertThat(of(own, Kind.UNKNOWN)).hasSize(unknown);
		assertThat(of(own, Kind.LOCALITY)).hasSize(localities);
		assertThat(PriorityGround.VALUES.stream()
				.map(g -> Long.toString(of(own, Kind.LOCALITY).stream().filter(p -> p.grounds().contains(g)).count()))
				.collect(Collectors.joining("/"))).isEqualTo(grounds);
	}

	private static List<PrioritisedPlace> of(List<PrioritisedPlace> places, Kind kind) {
		return places.stream().filter(p -> p.kind() == kind).toList();
	}

	@Test
	void all2423RowsStandInPrintedOrder() {
		assertThat(PLACES).hasSize(2423);
		for (int i = 0; i < PLACES.size(); i++) {
			assertThat(PLACES.get(i).row()).isEqualTo(i + 1);
			assertThat(PLACES.get(i).page()).isBetween(1, 36);
			if (i > 0) {
				PrioritisedPlace before = PLACES.get(i - 1);
				assertThat(position(PLACES.get(i))).isGreaterThanOrEqualTo(position(before));
			}
		}
		assertThat(PLACES.getFirst().position()).isEqualTo("s. 1, vänster spalt");
	}

	private static int position(PrioritisedPlace place) {
		return 2 * place.page() + place.column().ordinal();
	}

	@Test
	void everyMunicipalityIsKnownAnd24HaveNoRows() {
		Set<String> without = PublishedTables.municipalities().stream().map(MunicipalityFigures::code).collect(Collectors.toSet());
		PLACES.stream().filter(p -> !p.name().isEmpty()).forEach(p -> without.remove(p.municipalityCode()));
		assertThat(without).hasSize(24);
		Set<String> countiesOfPlaces = new HashSet<>();
		PublishedTables.municipalities().forEach(m -> countiesOfPlaces.add(m.code() + m.county()));
		assertThat(PLACES).filteredOn(p -> !p.name().isEmpty())
				.allMatch(p -> countiesOfPlaces.contains(p.municipalityCode() + p.county()));
	}

	@Test
	void kindsAreInferredAsNoted() {
		assertThat(Figures.rows("prioritised_localities").stream()
				.collect(Collectors.groupingBy(r -> r.text("kind_basis"), Collectors.counting())))
				.isEqualTo(Map.of("alphabetical", 2162L, "appended", 244L, "typeface", 9L, "excess", 3L, "count", 2L, "", 3L));
		assertThat(PLACES).filteredOn(p -> p.grounds().isEmpty()).hasSize(89);
	}

	@Test
	void footnotesBelongToTheirRows() {
		assertThat(PLACES.stream().flatMap(p -> p.footnote().stream()).toList()).containsExactly(1, 2, 3, 4, 5);
		assertThat(PublishedTables.footnotes()).allSatisfy(note -> assertThat(PLACES)
				.anyMatch(p -> p.footnote().isPresent() && p.footnote().get() == note.number()
						&& p.municipalityCode().equals(note.municipalityCode())));
	}

	@Test
	void localitiesAreInAlphabeticalOrderWithinAMunicipality() {
		List<String> outOfOrder = new ArrayList<>();
		for (int i = 1; i < PLACES.size(); i++) {
			PrioritisedPlace before = PLACES.get(i - 1);
			PrioritisedPlace place = PLACES.get(i);
			if (before.municipalityCode().equals(place.municipalityCode()) && before.kind() == Kind.LOCALITY
					&& place.kind() == Kind.LOCALITY && sortKey(before).compareTo(sortKey(place)) > 0) {
				outOfOrder.add(place.name());
			}
		}
		// The annex sorts a hyphen and a plus sign in a way of its own.
		assertThat(outOfOrder).containsExactly("Väne-Ryr", "Rud södra");
	}

	/** Code points in the order of the Swedish alphabet, blanks and signs before letters. */
	private static String sortKey(PrioritisedPlace place) {
		return place.name().toLowerCase(Locale.ROOT).replace('é', 'e').replace('å', '{').replace('ä', '|').replace('ö', '}')
				.replaceAll("[^a-z0-9{|}]", " ");
	}

	@Test
	void groundsAreReadFromLetters() {
		assertThat(Grounds.parse("aS,n")).containsExactly(PriorityGround.SCHOOL, PriorityGround.BUSINESS, PriorityGround.OTHER);
		assertThat(Grounds.of('O')).isEqualTo(PriorityGround.PUBLIC_SERVICE);
		assertThat(Grounds.parse("")).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> Grounds.parse("SX"));
	}
}
