package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The window speaks Swedish: no text of its menus, views and dialogs is one of the platform's or our English ones. */
@ExtendWith(Pictures.class)
class SwedishTest {

	private static final Pattern ENGLISH = Pattern.compile("\\b(the|and|this|Save|Open|Close|Cancel|Undo|Redo|File|Edit|View|Help|Window"
			+ "|Show|Hide|New|Delete|Find|Error|Warning|Browse|Select|Yes|No|Progress|About)\\b");

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Counties.open(folder.resolve("county"));
	}

	@Test
	void menusAndViews() throws Exception {
		Ui.run(() -> Ui.session().reveal(Counties.locality().getId()));
		assertSwedish(Menus.all());
		assertSwedish(Ui.texts());
		assertThat(Ui.texts()).contains("St\u00f6dtak", "Askersund \u2013 Orter och omr\u00e5den");
	}

	@Test
	void dialogs() throws Exception {
		Menus.choose("Hj\u00e4lp", "Om L\u00e4nsn\u00e4t");
		Shell about = Ui.dialog("Om L\u00e4nsn\u00e4t");
		assertThat(String.join(" ", Ui.texts(about))).contains("Eclipse Public License 2.0", "GeoNames", "CC BY 4.0");
		Ui.screenshot("about");
		Ui.press(about, "St\u00e4ng");
		Ui.until("closed", about::isDisposed);

		Menus.choose("Arkiv", "Nytt l\u00e4n fr\u00e5n tabellerna\u2026");
		Shell create = Ui.dialog("Nytt l\u00e4n fr\u00e5n tabellerna");
		assertSwedish(Ui.texts(create));
		Ui.screenshot("new-county");
		Ui.press(create, "Avbryt");
		Ui.until("closed", create::isDisposed);

		Ui.run(() -> Counties.setPopulation(1));
		Menus.choose("Arkiv", "St\u00e4ng l\u00e4n");
		Shell leave = Ui.dialog("L\u00e4nsn\u00e4t");
		assertSwedish(Ui.texts(leave));
		Ui.press(leave, "Kasta \u00e4ndringarna");
		Ui.until("closed", leave::isDisposed);
	}

	@Test
	void keyAssist() throws Exception {
		Navigator.tree();
		Set<Shell> before = Ui.get(() -> Set.of(Ui.display().getShells()));
		Ui.key(SWT.CTRL | SWT.SHIFT, 'l');
		Shell assist = Ui.await("key assist", () -> Set.of(Ui.display().getShells()).stream()
				.filter(s -> !before.contains(s) && s.isVisible() && !Ui.textsOf(s).isEmpty()).findFirst().orElse(null));
		assertThat(Ui.texts(assist)).contains("\u00c5ngra", "Spara");
		assertSwedish(Ui.texts(assist));
	}

	private static void assertSwedish(List<String> texts) throws IOException {
		Set<String> english = english();
		Set<String> wrong = new TreeSet<>();
		for (String text : texts) {
			if (english.contains(text) || ENGLISH.matcher(text).find()) {
				wrong.add(text);
			}
		}
		// What brings the tests here brings the platform's IDE too, whose name for the view of progress comes before ours.
		wrong.remove("Progress");
		assertThat(texts).isNotEmpty();
		assertThat(wrong).as("English among %s", texts).isEmpty();
	}

	/** What would be seen were nothing translated, less what is the same in Swedish. */
	private static Set<String> english() throws IOException {
		Set<String> english = new HashSet<>();
		Set<String> swedish = new HashSet<>();
		for (String bundle : List.of("org.eclipse.jface", "org.eclipse.ui.workbench", "org.eclipse.ui",
				"org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.nebula.widgets.nattable.core")) {
			english.addAll(texts(bundle, "messages.properties"));
			english.addAll(texts(bundle, "plugin.properties"));
		}
		for (Bundle bundle : Platform.getBundle("se.lansnat.ui").getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith("se.lansnat.ui")) {
				english.addAll(texts(bundle.getSymbolicName(), "messages_en.properties"));
				english.addAll(texts(bundle.getSymbolicName(), "bundle_en.properties"));
				swedish.addAll(texts(bundle.getSymbolicName(), "messages.properties"));
				swedish.addAll(texts(bundle.getSymbolicName(), "bundle.properties"));
				swedish.addAll(texts(bundle.getSymbolicName(), "*_sv.properties"));
			}
		}
		english.removeAll(swedish);
		english.removeIf(text -> text.length() < 2 || text.contains("{0}") || text.matches("F\\d+"));
		assertThat(english).contains("Cancel", "Undo", "Discard the Changes").hasSizeGreaterThan(1000);
		return english;
	}

	private static Set<String> texts(String bundle, String file) throws IOException {
		Set<String> texts = new HashSet<>();
		var found = Platform.getBundle(bundle).findEntries("/", file, true);
		for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
			Properties properties = new Properties();
			try (InputStream in = url.openStream()) {
				properties.load(in);
			}
			properties.values().forEach(value -> texts.add(Ui.plain((String) value)));
		}
		return texts;
	}
}
