package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.EmphasisType;
import se.lansnat.ui.table.TextType;

/** Parts of a text that stand out are painted in bold, and nothing is lost or painted outside of its cell. */
class EmphasisTest extends TableFixture {

	/** Texts with everything between two places in bold. */
	private record Bold(int... marks) implements EmphasisType<String> {

		@Override
		public int[] emphasis(String value) {
			return marks;
		}

		@Override
		public String format(String value) {
			return value;
		}

		@Override
		public String parse(String text) {
			return text;
		}

		@Override
		public int[] ranks(List<String> values) {
			return TextType.optional().ranks(values);
		}

		@Override
		public Predicate<String> filter(String text) {
			return TextType.optional().filter(text);
		}
	}

	/** How dark the cell of one row is painted: bold text has more ink. */
	private long ink(String text, int width, int... marks) {
		DataTable<String> bold = new DataTable<>(shell, "Text", List.of(Column.of("text", "Text", new Bold(marks), (String row) -> row).width(width),
				Column.of("empty", "", TextType.optional(), (String row) -> "").width(40)));
		bold.setRows(List.of(text));
		shell.open();
		shell.layout();
		table = null;
		bold.control().update();
		while (display.readAndDispatch()) {
			bold.control().update();
		}
		Point size = bold.control().getSize();
		Image image = new Image(display, size.x, size.y);
		GC gc = new GC(image);
		bold.control().print(gc);
		gc.dispose();
		ImageData picture = image.getImageData();
		image.dispose();
		bold.control().dispose();
		long ink = 0;
		for (int x = 0; x < picture.width; x++) {
			for (int y = 0; y < picture.height; y++) {
				RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
				ink += 3 * 255 - rgb.red - rgb.green - rgb.blue;
			}
		}
		return ink;
	}

	@Test
	void boldPartsHaveMoreInkTheMoreThereAre() {
		String text = "Kommunens fibern\u00e4t n\u00e5r tre orter";
		long plain = ink(text, 50);
		long some = ink(text, 50, 10, 18);
		long all = ink(text, 50, 0, text.length());
		assertThat(some).isGreaterThan(plain);
		assertThat(all).isGreaterThan(some);
		assertThat(ink(text, 50, 100, 200)).as("marks behind the end").isEqualTo(plain);
	}

	@Test
	void whatHasNoRoomIsLeftOut() {
		String text = "Kommunens fibern\u00e4t n\u00e5r tre orter ".repeat(10);
		assertThat(ink(text, 12, 10, 18)).isLessThan(ink(text, 40, 10, 18));
	}
}
