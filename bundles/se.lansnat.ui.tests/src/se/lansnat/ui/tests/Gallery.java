package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.Bundle;

/**
 * What a walk through the whole program needs in any language: what there is comes from the registry and the bundles, and dialogs are
 * known by being new.
 */
final class Gallery {

	private static final String OURS = "se.lansnat.ui";
	/** Long enough for figures that are worked out beside the window. */
	private static final long AT_REST_MS = 900;
	/** On a busy computer, too, the work beside the window has ended by then; where it waits for the user, it never does. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final Set<Class<?>> SHOWN = new HashSet<>();

	private Gallery() {
	}

	/** {@return what our bundles have registered under an extension point, by the name of its elements} */
	static List<IConfigurationElement> registered(String point, String element) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(one -> one.getName().equals(element) && one.getContributor().getName().startsWith(OURS)).toList();
	}

	/** Carries out a command and doesn't wait for the dialog that it opens. */
	static void command(String id) {
		Ui.start(() -> {
			try {
				Ui.window().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new AssertionError(id, e);
			}
		});
	}

	/** Does something that opens a dialog, keeps a picture of it, and leaves it open. */
	static Shell dialog(String name, Runnable opening) {
		Set<Shell> before = Ui.get(() -> Set.of(Ui.display().getShells()));
		opening.run();
		return dialog(name, before);
	}

	private static Shell dialog(String name, Set<Shell> before) {
		Shell dialog = Ui.await("dialog " + name, () -> added(before));
		Ui.run(() -> {
			if (dialog.getData() != null) {
				SHOWN.add(dialog.getData().getClass());
			}
		});
		picture("dialog-" + name);
		return dialog;
	}

	/** The window that is there now and was not before, or null. UI thread. */
	private static Shell added(Set<Shell> before) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst().orElse(null);
	}

	/** Presses every button in sight, and keeps a picture of each dialog that comes of it. */
	static void everyButton(String name) {
		List<Button> buttons = Ui.get(() -> Ui.all(Ui.window().getShell(), Button.class, button -> (button.getStyle() & SWT.PUSH) != 0
				&& button.isVisible() && button.isEnabled()));
		int number = 0;
		for (Button button : buttons) {
			Set<Shell> before = Ui.get(() -> Set.of(Ui.display().getShells()));
			Ui.start(() -> {
				if (!button.isDisposed()) {
					button.notifyListeners(SWT.Selection, new Event());
				}
			});
			Ui.pause(AT_REST_MS);
			if (Ui.get(() -> added(before)) != null) {
				number++;
				close(dialog(name + "-" + number, before));
			}
		}
	}

	/** Presses a dialog's button, known by its place among those of its dialog. */
	static void press(Shell dialog, Predicate<Button> wanted) {
		Button button = Ui.await("a button", () -> Ui.all(dialog, Button.class, wanted).stream().findFirst().orElse(null));
		Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Closes a dialog as Escape does. */
	static void close(Shell dialog) {
		Ui.start(() -> {
			if (!dialog.isDisposed()) {
				dialog.close();
			}
		});
		Ui.until("closed", dialog::isDisposed);
	}

	/** Keeps a picture of the window with what is in front of it, when it has come to rest. */
	static void picture(String name) {
		Ui.pause(AT_REST_MS);
		Instant end = Instant.now().plus(PATIENCE);
		while (!Job.getJobManager().isIdle() && Instant.now().isBefore(end)) {
			// And what has come of the work is to be painted.
			Ui.pause(AT_REST_MS);
		}
		Ui.run(() -> Pictures.keep(Ui.window().getShell().getBounds(), "gallery", name));
	}

	/** The table in the editor in front has the focus, or the first canvas in it. */
	static void awaitTable() {
		Ui.until("the focus in the table", () -> Ui.display().getFocusControl() instanceof Canvas);
	}

	/** Every dialog of our bundles has been seen by now. */
	static void assertAllDialogsShown() throws ClassNotFoundException {
		Set<String> missing = new TreeSet<>();
		for (Bundle bundle : Platform.getBundle(OURS).getBundleContext().getBundles()) {
			if (!bundle.getSymbolicName().startsWith(OURS) || bundle.getSymbolicName().endsWith(".tests")) {
				continue;
			}
			var classes = bundle.findEntries("/", "*.class", true);
			for (URL url : classes == null ? List.<URL>of() : Collections.list(classes)) {
				String path = url.getPath().replaceAll("^/|\\.class$", "").replace('/', '.');
				int begin = path.indexOf("se.lansnat.");
				Class<?> type = begin < 0 ? Object.class : bundle.loadClass(path.substring(begin));
				if (Dialog.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()) && !SHOWN.contains(type)) {
					missing.add(type.getName());
				}
			}
		}
		assertThat(missing).as("dialogs without a picture").isEmpty();
	}
}
