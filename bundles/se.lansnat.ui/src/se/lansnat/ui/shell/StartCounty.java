package se.lansnat.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.reference.CountyName;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.Messages;
import se.lansnat.ui.settings.Settings;

/**
 * The county that the window opens first: the folder named on the command line, else the one opened last, else an example that is
 * created on the first start. It is read while the workbench is being built.
 */
final class StartCounty {

	private static final String BUNDLE = "se.lansnat.ui";
	private static final String LAST = "lastCounty";
	private static final String OPTION = "-county";
	/** The code of \u00d6rebro l\u00e4n. */
	private static final String EXAMPLE = "18";

	private final List<String> arguments;
	private volatile Path directory = Path.of("");
	private CompletableFuture<CountyFolder> reading;

	/** @param arguments of the command line */
	StartCounty(List<String> arguments) {
		this.arguments = arguments;
	}

	/** Begins to read, in another thread. */
	void read() {
		reading = CompletableFuture.supplyAsync(() -> {
			try {
				return openChosen();
			} catch (Exception e) {
				throw new CompletionException(e);
			}
		});
	}

	private CountyFolder openChosen() throws Exception {
		String last = InstanceScope.INSTANCE.getNode(BUNDLE).get(LAST, "");
		Optional<String> wanted = argument().or(() -> Optional.of(last).filter(l -> !l.isEmpty()));
		CountyName example = example();
		directory = wanted.map(Path::of).orElseGet(() -> CountyCreation.suggestedFolder(example)).toAbsolutePath();
		if (wanted.isEmpty() && Files.notExists(directory)) {
			CountyCreation.create(example, directory, new NullProgressMonitor());
		}
		return CountyFolder.open(RealFiles.open(directory), Access.EDIT, Settings.ofFolders(), new NullProgressMonitor());
	}

	/** {@return the county that everybody can try things out on} */
	static CountyName example() {
		return CountyName.find(EXAMPLE).orElseThrow();
	}

	private Optional<String> argument() {
		int option = arguments.indexOf(OPTION);
		if (option >= 0 && option + 1 < arguments.size()) {
			return Optional.of(arguments.get(option + 1));
		}
		return arguments.stream().findFirst().filter(first -> !first.startsWith("-"));
	}

	/** {@return whether it has been read already, and well} */
	boolean isRead() {
		return reading.isDone() && !reading.isCompletedExceptionally();
	}

	/** Hands over what has been read, or what went wrong, in the UI thread: at once if it is read, else when it is. */
	void openWith(CountyOpening opening) {
		if (isRead()) {
			opening.opened(reading.join());
		} else {
			LongWork.start(Messages.start_job, monitor -> reading.get(), opening::opened,
					cause -> opening.failed(directory, cause.getCause()));
		}
	}

	/** Remembers what to open at the next start. Nobody else writes settings down before the program ends. */
	static void remember(Path directory) {
		IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(BUNDLE);
		if (!settings.get(LAST, "").equals(directory.toString())) {
			settings.put(LAST, directory.toString());
			CompletableFuture.runAsync(Settings::flush);
		}
	}
}
