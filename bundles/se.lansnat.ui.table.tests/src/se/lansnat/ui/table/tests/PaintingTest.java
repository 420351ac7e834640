package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/** What is painted, and how little is asked for it. */
class PaintingTest extends TableFixture {

	private static final int MANY = 100_000;

	@Test
	void onlyCellsInSightAreAskedFor() {
		List<Town> towns = Town.many(MANY);
		show(towns);
		picture();
		assertThat(table.hasPainted()).isTrue();
		asked.clear();
		picture();
		Set<Town> seen = new HashSet<>(asked);
		assertThat(seen).isNotEmpty().hasSizeLessThan(60);
		assertThat(seen).isSubsetOf(new HashSet<>(towns.subList(0, 60)));
		assertThat(asked).as("no cell is asked for again and again").hasSizeLessThan(4 * seen.size());

		table.select(towns.get(MANY - 1), Town.NAME);
		settle();
		asked.clear();
		picture();
		assertThat(new HashSet<>(asked)).isSubsetOf(new HashSet<>(towns.subList(MANY - 60, MANY))).contains(towns.get(MANY - 1));
	}

	/** Grouped, with columns hidden and frozen, as in the plain table. */
	@Test
	void arrangedTablesAskForNoMoreThanIsInSight() {
		List<Town> towns = Town.many(MANY);
		show(towns);
		table.groupBy(Town.SCHOOL);
		table.columns().freeze(1);
		table.columns().hide(table.model().columns().get(2));
		settle();
		picture();
		asked.clear();
		picture();
		Set<Town> seen = new HashSet<>(asked);
		assertThat(seen).isNotEmpty().hasSizeLessThan(60);
		assertThat(asked).as("each cell in sight is asked for once or twice").hasSizeLessThan(3 * seen.size());
	}

	@Test
	void aHundredThousandRowsCanBeSortedFilteredAndEdited() throws InvalidInputException {
		List<Town> towns = Town.many(MANY);
		show(towns);
		table.sort(List.of(new SortKey(0, false), new SortKey(1, true)));
		table.filter(1, "2000..2500");
		settle();
		assertThat(table.model().rowCount()).isEqualTo((int) towns.stream().filter(t -> t.people != null && t.people >= 2000 && t.people <= 2500).count());
		Town last = table.model().row(table.model().rowCount() - 1);
		table.select(last, Town.PEOPLE);
		type("2");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(last.people).isEqualTo(2);
		assertThat(table.model().positionOf(last)).as("the row stays where it is").isEqualTo(table.model().rowCount() - 1);
	}

	@Test
	void aDarkThemeMakesADarkTable() {
		shell.setBackground(new Color(30, 30, 32));
		shell.setForeground(new Color(230, 230, 230));
		show(Town.many(200));
		ImageData picture = picture();
		int dark = 0;
		int light = 0;
		for (int x = 0; x < picture.width; x += 2) {
			for (int y = 0; y < picture.height; y += 2) {
				RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
				int sum = rgb.red + rgb.green + rgb.blue;
				dark += sum < 3 * 90 ? 1 : 0;
				light += sum > 3 * 150 ? 1 : 0;
			}
		}
		int all = ((picture.width + 1) / 2) * ((picture.height + 1) / 2);
		assertThat(dark).as("dark pixels of %d", all).isGreaterThan(all * 8 / 10);
		assertThat(light).as("pixels of light text of %d", all).isGreaterThan(all / 200);
	}

	@Test
	void theSelectedCellIsSeen() {
		show(Town.many(20));
		table.select(table.model().row(2), Town.NAME);
		ImageData before = picture();
		table.select(table.model().row(5), Town.NAME);
		ImageData after = picture();
		int different = 0;
		for (int x = 0; x < before.width; x++) {
			for (int y = 0; y < before.height; y++) {
				different += before.getPixel(x, y) == after.getPixel(x, y) ? 0 : 1;
			}
		}
		assertThat(different).isGreaterThan(500);
	}
}
