package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first start, with nothing of one's own: the program has made the example county and shows it. */
@ExtendWith(Pictures.class)
class StartTest {

	private static final Path EXAMPLE = Path.of(System.getProperty("user.home"), "L\u00e4nsn\u00e4t", "\u00d6rebro l\u00e4n");

	@Test
	void theExampleCountyIsMadeAndShownWithItsTwelveMunicipalities() throws Exception {
		Ui.until("the example", () -> Files.exists(EXAMPLE.resolve("county.lansnat")));
		Counties.reopen(EXAMPLE);

		Tree tree = Navigator.tree();
		Ui.until("the county", () -> tree.getItemCount() == 1);
		List<String> municipalities = Ui.get(() -> Arrays.stream(tree.getItem(0).getItems()).map(TreeItem::getText)
				.map(text -> text.replaceAll("  .*", "")).toList());
		assertThat(municipalities).containsExactly("Hela l\u00e4net", "Askersund", "Degerfors", "Hallsberg", "H\u00e4llefors", "Karlskoga",
				"Kumla", "Lax\u00e5", "Lekeberg", "Lindesberg", "Ljusnarsberg", "Nora", "\u00d6rebro");
		assertThat(Ui.title()).isEqualTo("\u00d6rebro l\u00e4n \u2013 L\u00e4nsn\u00e4t");
		assertThat(Ui.texts()).contains("Allt sparat");
	}
}
