package se.lansnat.ui.shell;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** Runs what bundles want done beside the building of the first window; see the extension point {@code preparations}. */
final class Preparations {

	private static final String POINT = "se.lansnat.ui.preparations";

	private Preparations() {
	}

	/** A preparation that fails is logged only: what it was for is done, or fails, when it is needed. */
	static void run() {
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			try {
				((Runnable) element.createExecutableExtension("class")).run();
			} catch (CoreException | RuntimeException | LinkageError e) {
				ILog.of(Preparations.class).warn(element.getContributor().getName(), e);
			}
		}
	}
}
