package se.lansnat.releng;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of a product's bundles. Java leaves the classes of signed jars out of its class archive, and checking
 * them costs time at every start. The build has checked them against Maven Central's checksums already.
 */
public final class StripSignatures {

	private StripSignatures() {
	}

	/**
	 * Rewrites every signed jar below the given folders in place.
	 *
	 * @param args folders
	 * @throws IOException if a jar cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		for (String folder : args) {
			List<Path> jars;
			try (var files = Files.walk(Path.of(folder))) {
				jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
			}
			for (Path jar : jars) {
				if (isSigned(jar)) {
					strip(jar);
				}
			}
		}
	}

	private static boolean isSigned(Path jar) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			return zip.stream().anyMatch(entry -> isSignature(entry.getName()));
		}
	}

	private static boolean isSignature(String name) {
		return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
	}

	private static void strip(Path jar) throws IOException {
		Path stripped = jar.resolveSibling(jar.getFileName() + ".part");
		try (ZipFile zip = new ZipFile(jar.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(stripped))) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (isSignature(entry.getName())) {
					continue;
				}
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				out.putNextEntry(copy);
				try (InputStream in = zip.getInputStream(entry)) {
					if (entry.getName().equals("META-INF/MANIFEST.MF")) {
						withoutDigests(in, out);
					} else {
						in.transferTo(out);
					}
				}
				out.closeEntry();
			}
		}
		Files.move(stripped, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void withoutDigests(InputStream in, OutputStream out) throws IOException {
		Manifest manifest = new Manifest(in);
		for (Attributes section : manifest.getEntries().values()) {
			section.keySet().removeIf(name -> name.toString().contains("-Digest"));
		}
		manifest.getEntries().values().removeIf(Attributes::isEmpty);
		manifest.write(out);
	}
}
