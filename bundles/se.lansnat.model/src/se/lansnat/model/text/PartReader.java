package se.lansnat.model.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.problem.Problem;

/** Reads parts from their text form. Whatever the bytes are, the outcome is a {@link ReadPart}: nothing is thrown and nothing is lost. */
public final class PartReader {

	/** Stops the parser when a part turns out to be of an older schema. */
	private static final class OldSchemaException extends RuntimeException {

		private static final long serialVersionUID = 1L;
		private final transient SchemaVersion version;

		OldSchemaException(SchemaVersion version) {
			super(null, null, false, false);
			this.version = version;
		}
	}

	private final EClass rootType;
	private final Migrations migrations;

	/** A reader of the parts of a county folder. */
	public PartReader() {
		this(ModelPackage.Literals.PART, Migrations.STANDARD);
	}

	/**
	 * A reader with a model and migrations of its own.
	 *
	 * @param rootType   what a root must be; the namespace of its package ends in {@code :MAJOR}
	 * @param migrations what to do with older schemas
	 */
	public PartReader(EClass rootType, Migrations migrations) {
		this.rootType = rootType;
		this.migrations = migrations;
	}

	/**
	 * Reads a part.
	 *
	 * @param file  name of the file, for the problems
	 * @param bytes its whole content
	 * @return the objects with what is wrong with them
	 */
	public ReadPart read(String file, byte[] bytes) {
		ReadProblems problems = new ReadProblems(file, bytes);
		try {
			Optional<ReadPart> damaged = problems.damage().map(problem -> ReadPart.unavailable(List.of(problem)));
			return damaged.isPresent() ? damaged.get() : parse(bytes, problems);
		} catch (OldSchemaException e) {
			return migrate(bytes, e.version, new ReadProblems(file, bytes));
		} catch (DamagedPartException e) {
			return ReadPart.unavailable(List.of(e.problem()));
		}
	}

	/**
	 * Reads a part as a tree. An older schema is migrated in memory.
	 *
	 * @param file  name of the file, for the problems
	 * @param bytes its whole content
	 * @return the tree, or why there is none: a damaged part is unavailable, one of a newer major schema is read-only
	 */
	public RawPart tree(String file, byte[] bytes) {
		ReadProblems problems = new ReadProblems(file, bytes);
		try {
			Optional<Problem> damage = problems.damage();
			if (damage.isPresent()) {
				return RawPart.without(PartState.UNAVAILABLE, List.of(damage.get()));
			}
			RawElement root = tree(bytes, problems);
			Optional<SchemaVersion> version = problems.version(root.attributes().get("schema"), root.line());
			if (problems.state() != PartState.EDITABLE) {
				return RawPart.without(problems.state(), problems.list());
			}
			if (version.orElseThrow().isOlder() && migrations.apply(root, version.get()).isEmpty()) {
				return RawPart.without(PartState.UNAVAILABLE, List.of(problems.tooOld(version.get(), root.line())));
			}
			return new RawPart(PartState.EDITABLE, Optional.of(root), List.of());
		} catch (DamagedPartException e) {
			return RawPart.without(PartState.UNAVAILABLE, List.of(e.problem()));
		}
	}

	private ReadPart parse(byte[] bytes, ReadProblems problems) {
		Locator[] locator = new Locator[1];
		PartBuilder builder = new PartBuilder(rootType, problems, () -> locator[0].getLineNumber(), text -> {
			Optional<SchemaVersion> version = problems.version(text, locator[0].getLineNumber());
			if (version.isPresent() && version.get().isOlder()) {
				throw new OldSchemaException(version.get());
			}
		});
		parse(bytes, problems, new DefaultHandler() {

			@Override
			public void setDocumentLocator(Locator found) {
				locator[0] = found;
			}

			@Override
			public void startElement(String uri, String localName, String name, Attributes attributes) {
				builder.start(name, attributes);
			}

			@Override
			public void characters(char[] chars, int start, int length) {
				builder.characters(chars, start, length);
			}

			@Override
			public void endElement(String uri, String localName, String name) {
				builder.end();
			}
		});
		return finish(builder, problems, List.of());
	}

	private ReadPart migrate(byte[] bytes, SchemaVersion version, ReadProblems problems) {
		try {
			RawElement root = tree(bytes, problems);
			Optional<List<String>> steps = migrations.apply(root, version);
			if (steps.isEmpty()) {
				return ReadPart.unavailable(List.of(problems.tooOld(version, root.line())));
			}
			int[] line = new int[1];
			PartBuilder builder = new PartBuilder(rootType, problems, () -> line[0], text -> { });
			replay(root, builder, line);
			problems.migrated(version, steps.get());
			return finish(builder, problems, steps.get());
		} catch (DamagedPartException e) {
			return ReadPart.unavailable(List.of(e.problem()));
		}
	}

	private static ReadPart finish(PartBuilder builder, ReadProblems problems, List<String> steps) {
		builder.finish();
		return new ReadPart(problems.state(), Optional.of(builder.root()), steps, builder.ids(), builder.retainedIds(),
				problems.list());
	}

	private static RawElement tree(byte[] bytes, ReadProblems problems) {
		RawCollector collector = new RawCollector();
		RawElement[] root = new RawElement[1];
		parse(bytes, problems, new DefaultHandler() {

			private Locator locator;

			@Override
			public void setDocumentLocator(Locator found) {
				locator = found;
			}

			@Override
			public void startElement(String uri, String localName, String name, Attributes attributes) {
				collector.start(name, attributes, locator.getLineNumber());
			}

			@Override
			public void characters(char[] chars, int start, int length) {
				collector.characters(chars, start, length);
			}

			@Override
			public void endElement(String uri, String localName, String name) {
				root[0] = collector.end(locator.getLineNumber());
			}
		});
		return root[0];
	}

	private static void replay(RawElement element, PartBuilder builder, int[] line) {
		line[0] = element.line();
		if (!element.name().isEmpty()) {
			AttributesImpl attributes = new AttributesImpl();
			element.attributes().forEach((name, value) -> attributes.addAttribute("", "", name, "CDATA", value));
			builder.start(element.name(), attributes);
		}
		builder.characters(element.text().toCharArray(), 0, element.text().length());
		element.children().forEach(child -> replay(child, builder, line));
		if (!element.name().isEmpty()) {
			builder.end();
		}
	}

	private static void parse(byte[] bytes, ReadProblems problems, DefaultHandler handler) {
		try {
			SafeXml.parse(bytes, handler);
		} catch (SAXParseException e) {
			throw new DamagedPartException(problems.notXml(e));
		} catch (SAXException | IOException e) {
			throw new DamagedPartException(problems.notText());
		}
	}
}
