package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import se.lansnat.model.storage.FileLayer;

/** A disk that fails at a step. */
final class FailingFiles extends ForwardingFiles {

	private final List<String> steps = new ArrayList<>();
	private Predicate<String> fails = step -> false;
	private Supplier<IOException> failure = () -> new IOException("Input/output error");
	private int failures;

	FailingFiles(FileLayer files) {
		super(files);
	}

	/** One step, counted from 0, fails. */
	FailingFiles failAt(int number, Supplier<IOException> how) {
		failure = how;
		fails = step -> steps.size() - 1 == number;
		return this;
	}

	/** The disk dies at a step, counted from 0. */
	FailingFiles dieAt(int number) {
		fails = step -> steps.size() - 1 >= number;
		return this;
	}

	/** The disk dies at the first step with these words. */
	FailingFiles dieAt(String first) {
		fails = step -> failures > 0 || step.startsWith(first);
		return this;
	}

	/** These steps fail, as often as they are tried. */
	FailingFiles failWhen(Predicate<String> which) {
		fails = which;
		return this;
	}

	/** The steps tried. */
	List<String> steps() {
		return steps;
	}

	int failures() {
		return failures;
	}

	@Override
	void step(String step) throws IOException {
		steps.add(step);
		if (fails.test(step)) {
			failures++;
			throw failure.get();
		}
	}
}
