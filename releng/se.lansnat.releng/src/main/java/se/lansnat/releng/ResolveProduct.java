package se.lansnat.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Resolves the bundles of an assembled product in a framework that takes itself for another system. It shows that a product for
 * Windows or macOS is complete, where it cannot be run.
 */
public final class ResolveProduct {

	private ResolveProduct() {
	}

	/**
	 * Resolves one product and prints how many bundles it has; exits with 1 where one does not resolve.
	 *
	 * @param args the product's folder, and its system as {@code os/ws/arch}
	 * @throws IOException     if the product cannot be read
	 * @throws BundleException if the framework does not start
	 */
	public static void main(String[] args) throws IOException, BundleException {
		Path product = Path.of(args[0]);
		String[] system = args[1].split("/");
		Path scratch = Files.createTempDirectory("resolve");
		Map<String, String> settings = new HashMap<>(Map.of("osgi.os", system[0], "osgi.ws", system[1], "osgi.arch", system[2],
				"org.osgi.framework.storage", scratch.toString(), "org.osgi.framework.storage.clean", "onFirstInit"));
		Framework framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(settings);
		framework.init();
		BundleContext context = framework.getBundleContext();
		try (var bundles = Files.newDirectoryStream(plugins(product))) {
			for (Path bundle : bundles) {
				if (!bundle.getFileName().toString().startsWith("org.eclipse.osgi_")) {
					context.installBundle("reference:" + bundle.toUri());
				}
			}
		}
		framework.adapt(FrameworkWiring.class).resolveBundles(null);
		int unresolved = 0;
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getState() == Bundle.INSTALLED) {
				unresolved++;
				System.out.println("not resolved: " + bundle.getSymbolicName() + ": " + reason(bundle));
			}
		}
		System.out.printf("%s: %d bundles, %d not resolved%n", args[1], context.getBundles().length, unresolved);
		framework.stop();
		System.exit(unresolved == 0 ? 0 : 1);
	}

	/** A product keeps its bundles in {@code plugins}, on macOS somewhere inside an application. */
	private static Path plugins(Path product) throws IOException {
		try (var folders = Files.walk(product)) {
			return folders.filter(folder -> folder.endsWith("plugins") && Files.isDirectory(folder)).findFirst()
					.orElseThrow(() -> new IOException("No bundles in " + product));
		}
	}

	private static String reason(Bundle bundle) {
		try {
			bundle.start();
			return "starts when asked to";
		} catch (BundleException e) {
			return e.getMessage();
		}
	}
}
