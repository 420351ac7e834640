package se.lansnat.bench.minimal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The least a headless Equinox application can do: say that it ran. */
public final class MinimalApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		System.out.println("{}");
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// Nothing runs that could be stopped.
	}
}
