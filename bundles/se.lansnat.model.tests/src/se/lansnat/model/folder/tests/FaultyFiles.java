package se.lansnat.model.folder.tests;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

import se.lansnat.model.storage.FileLayer;

/** A file layer that fails from a certain step on, as a full disk does, until it is repaired. */
final class FaultyFiles {

	/** Steps that write; a disk that is full still reads. */
	private static final Set<String> WRITING = Set.of("create", "link", "rename", "createDirectory", "syncDirectory");

	private final FileLayer layer;
	private int stepsLeft = Integer.MAX_VALUE;
	private int failures;
	private String onlyName = "";

	FaultyFiles(FileLayer real) {
		layer = (FileLayer) Proxy.newProxyInstance(FileLayer.class.getClassLoader(), new Class<?>[] { FileLayer.class },
				(proxy, method, arguments) -> {
					if (WRITING.contains(method.getName()) && String.valueOf(arguments[0]).contains(onlyName) && stepsLeft-- <= 0) {
						failures++;
						throw new IOException("No space left on device");
					}
					try {
						return method.invoke(real, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	FileLayer layer() {
		return layer;
	}

	/** Fails after so many writing steps on files with that in their name. */
	void failAfter(int steps, String name) {
		stepsLeft = steps;
		onlyName = name;
		failures = 0;
	}

	void repair() {
		stepsLeft = Integer.MAX_VALUE;
	}

	int failures() {
		return failures;
	}
}
