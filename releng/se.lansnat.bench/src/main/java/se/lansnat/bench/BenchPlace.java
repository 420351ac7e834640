package se.lansnat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** A row of the table bench. */
final class BenchPlace {

	private static final String[] STEMS = { "\u00d6rebro", "Askersund", "\u00c5sbro", "\u00c4lvdalen", "Zinkgruvan",
			"Wedev\u00e5g", "Vretstorp", "Laxby", "Hallsberg" };

	final String municipality;
	final String name;
	long people;
	final long households;
	final double latitude;
	final double longitude;
	final String source;
	final String note;

	private BenchPlace(Random random, int number) {
		municipality = STEMS[random.nextInt(STEMS.length)];
		name = STEMS[random.nextInt(STEMS.length)] + " " + random.nextInt(5_000);
		people = random.nextInt(3_000);
		households = random.nextInt(1_500);
		latitude = 57 + random.nextInt(3_000) / 1_000.0;
		longitude = 13 + random.nextInt(3_000) / 1_000.0;
		source = "SCB " + (1990 + number % 30);
		note = number % 7 == 0 ? "rad " + number : "";
	}

	/** Makes the same rows each time. */
	static List<BenchPlace> many(int count) {
		Random random = new Random(count);
		List<BenchPlace> places = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			places.add(new BenchPlace(random, i));
		}
		return places;
	}

	/** The columns of our table over them; tells each time that a name is asked for. */
	static List<Column<BenchPlace, ?>> columns(Runnable asked) {
		return List.of(Column.<BenchPlace, String>of("municipality", "Kommun", TextType.optional(), place -> place.municipality).width(14),
				Column.<BenchPlace, String>of("name", "Namn", TextType.optional(), place -> {
					asked.run();
					return place.name;
				}).width(22),
				Column.<BenchPlace, Long>of("people", "Inv\u00e5nare", NumberType.whole(0, 10_000_000), place -> place.people)
						.editable((place, value) -> place.people = value),
				Column.of("households", "Hush\u00e5ll", NumberType.whole(0, 10_000_000), place -> place.households),
				Column.of("latitude", "Latitud", NumberType.measured(-90, 90, 3), place -> place.latitude),
				Column.of("longitude", "Longitud", NumberType.measured(-180, 180, 3), place -> place.longitude),
				Column.<BenchPlace, String>of("source", "K\u00e4lla", TextType.optional(), place -> place.source).width(16),
				Column.<BenchPlace, String>of("note", "Anteckning", TextType.optional(), place -> place.note).width(20));
	}
}
