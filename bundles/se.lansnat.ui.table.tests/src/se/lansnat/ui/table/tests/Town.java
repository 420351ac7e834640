package se.lansnat.ui.table.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import se.lansnat.ui.table.CheckType;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** A row object: a name, a number that may be missing, a measure and a mark. */
final class Town {

	static final String NAME = "name";
	static final String PEOPLE = "people";
	static final String LATITUDE = "latitude";
	static final String SCHOOL = "school";

	String name;
	Long people;
	Double latitude;
	boolean school;

	Town(String name, Long people, Double latitude, boolean school) {
		this.name = name;
		this.people = people;
		this.latitude = latitude;
		this.school = school;
	}

	/** The columns in the order of the fields; the first one's getter is told of each row that is asked for. */
	static List<Column<Town, ?>> columns(Consumer<Town> asked) {
		return List.of(Column.<Town, String>of(NAME, "Namn", TextType.required(), town -> {
			asked.accept(town);
			return town.name;
		}).width(20).editable((town, value) -> town.name = value),
				Column.<Town, Long>of(PEOPLE, "Inv\u00e5nare", NumberType.whole(0, 10_000_000), town -> town.people).unit("personer")
						.editable((town, value) -> town.people = value)
						.total(towns -> towns.stream().filter(town -> town.people != null).mapToLong(town -> town.people).sum()),
				Column.<Town, Double>of(LATITUDE, "Latitud", NumberType.measured(-90, 90, 3), town -> town.latitude)
						.editable((town, value) -> town.latitude = value),
				Column.<Town, Boolean>of(SCHOOL, "S", CheckType.of(), town -> town.school).editable((town, value) -> town.school = value));
	}

	static List<Column<Town, ?>> columns() {
		return columns(town -> {
		});
	}

	/** Many towns, the same each time: names and numbers repeat, and some numbers are missing. */
	static List<Town> many(int count) {
		Random random = new Random(count);
		String[] names = { "\u00d6rebro", "Askersund", "\u00c5sbro", "\u00c4lvdalen", "Zinkgruvan", "Wedev\u00e5g", "Vretstorp", "Laxby", "Lax\u00e5", "\u00f6stansj\u00f6" };
		List<Town> towns = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			Long people = random.nextInt(5) == 0 ? null : (long) random.nextInt(3000);
			Double latitude = random.nextInt(3) == 0 ? null : 59 + random.nextInt(1000) / 1000.0;
			towns.add(new Town(names[random.nextInt(names.length)] + (random.nextBoolean() ? "" : " " + i % 50), people, latitude, random.nextBoolean()));
		}
		return towns;
	}

	@Override
	public String toString() {
		return name + " " + people;
	}
}
