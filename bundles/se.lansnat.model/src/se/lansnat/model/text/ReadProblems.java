package se.lansnat.model.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** Collects what is wrong with one part while it is read, in the user's words. */
final class ReadProblems {

	private final String file;
	private final byte[] bytes;
	private final List<Problem> list = new ArrayList<>();
	private PartState state = PartState.EDITABLE;
	private boolean newer;
	private List<String> lines;

	ReadProblems(String file, byte[] bytes) {
		this.file = file;
		this.bytes = bytes;
	}

	List<Problem> list() {
		return list;
	}

	PartState state() {
		return state;
	}

	/** Looks for the marks that failing disks leave. */
	Optional<Problem> damage() {
		if (bytes.length == 0) {
			return Optional.of(damaged(0, Messages.emptyFile));
		}
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return Optional.of(damaged(lineAt(i), Messages.nulBytes));
			}
		}
		return Optional.empty();
	}

	/** Judges the version that a part says it is written in; empty if it says none that can be understood. */
	Optional<SchemaVersion> version(String text) {
		Optional<SchemaVersion> version = SchemaVersion.parse(text);
		if (version.isEmpty()) {
			state = PartState.READ_ONLY;
			add("schema-unknown", Severity.ERROR, 0, "", "schema", text == null ? Messages.schemaMissing
					: NLS.bind(Messages.schemaUnknown, text), NLS.bind(Messages.schemaUnknown_fix, SchemaVersion.CURRENT));
		} else if (version.get().isNewerMajor()) {
			newer = true;
			state = PartState.READ_ONLY;
			add("schema-newer", Severity.WARNING, 0, "", "schema", NLS.bind(Messages.schemaNewer, text, SchemaVersion.CURRENT),
					Messages.schemaNewer_fix);
		} else if (version.get().isNewerMinor()) {
			newer = true;
			add("schema-newer-minor", Severity.INFO, 0, "", "schema",
					NLS.bind(Messages.schemaNewerMinor, text, SchemaVersion.CURRENT), Messages.schemaNewerMinor_fix);
		}
		return version;
	}

	Problem tooOld(SchemaVersion version, int line) {
		return problem("schema-too-old", Severity.ERROR, line, "", "schema", NLS.bind(Messages.schemaTooOld, version),
				Messages.schemaTooOld_fix);
	}

	void migrated(SchemaVersion from, List<String> steps) {
		add("schema-migrated", Severity.INFO, 0, "", "schema",
				NLS.bind(Messages.schemaMigrated, new Object[] { from, SchemaVersion.CURRENT, String.join(", ", steps) }),
				Messages.schemaMigrated_fix);
	}

	Problem wrongRoot(String name, int line) {
		return newer ? list.get(0)
				: problem("part-not-lansnat", Severity.ERROR, line, "", "", NLS.bind(Messages.wrongRoot, name), Messages.damaged_fix);
	}

	/** A parser's complaint; the parser's own words are English and for programmers, so that only their place is used. */
	Problem notXml(SAXParseException e) {
		int line = Math.max(0, e.getLineNumber());
		if (lines().stream().anyMatch(text -> text.startsWith("<<<<<<< "))) {
			return problem("part-merge-conflict", Severity.ERROR, lineOf("<<<<<<< "), "", "", Messages.mergeConflict,
					Messages.mergeConflict_fix);
		}
		String text = lines().get(lines().size() - 1).strip();
		if (line >= lines().size() && !text.isEmpty() && !isClosed(text)) {
			return damaged(line, Messages.cutOff);
		}
		return damaged(line, NLS.bind(Messages.notXml, e.getColumnNumber()));
	}

	/** Whether the last line can be the end of a whole document. */
	private boolean isClosed(String lastLine) {
		String first = lines().stream().filter(line -> line.startsWith("<") && !line.startsWith("<?")).findFirst().orElse("");
		String name = first.isEmpty() ? "" : first.substring(1).split("[\\s>/]", 2)[0];
		return !name.isEmpty() && lastLine.endsWith("</" + name + ">");
	}

	/** The bytes are no text in the encoding that the file declares. */
	Problem notText(Exception e) {
		return damaged(0, e instanceof java.io.CharConversionException ? Messages.notUtf8 : Messages.unreadable);
	}

	void unknown(EObject object, String name, int line) {
		if (!newer) {
			add("unknown-content", Severity.WARNING, lineOf(name, line), id(object), name,
					name.isEmpty() ? Messages.strayText : NLS.bind(Messages.unknownContent, name), Messages.unknownContent_fix);
		}
	}

	void badValue(EObject object, String feature, String value, int line) {
		add("value-unreadable", Severity.WARNING, lineOf(feature, line), id(object), feature,
				NLS.bind(Messages.badValue, new Object[] { shorten(value), feature, object.eClass().getName() }),
				Messages.badValue_fix);
	}

	void danglingReference(EObject object, String feature, String id, int line) {
		add("reference-dangling", Severity.WARNING, lineOf(feature, line), id(object), feature,
				NLS.bind(Messages.danglingReference, feature, shorten(id)), Messages.danglingReference_fix);
	}

	void duplicateId(EObject object, int line) {
		add("id-duplicate", Severity.WARNING, lineOf("id", line), id(object), "id", NLS.bind(Messages.duplicateId, id(object)),
				Messages.duplicateId_fix);
	}

	/** An id for an object that has none: the same at every reading, so that what is written about it stays true. */
	String idFor(int line, int ordinal) {
		return UUID.nameUUIDFromBytes((file + ':' + line + ':' + ordinal).getBytes(StandardCharsets.UTF_8)).toString();
	}

	void idMissing(EObject object, int line) {
		add("id-missing", Severity.WARNING, line, id(object), "id", NLS.bind(Messages.idMissing, object.eClass().getName()),
				Messages.idMissing_fix);
	}

	private Problem damaged(int line, String reason) {
		return problem("part-damaged", Severity.ERROR, line, "", "", reason, Messages.damaged_fix);
	}

	private void add(String code, Severity severity, int line, String id, String feature, String message, String fix) {
		list.add(problem(code, severity, line, id, feature, message, fix));
	}

	private Problem problem(String code, Severity severity, int line, String id, String feature, String message, String fix) {
		return new Problem(code, severity, file, line, id, feature, message, fix);
	}

	private static String id(EObject object) {
		String id = EcoreUtil.getID(object);
		return id == null ? "" : id;
	}

	private static String shorten(String value) {
		String shown = value.strip().replaceAll("\\p{Cntrl}", " ");
		return shown.length() <= 60 ? shown : shown.substring(0, 60) + "\u2026";
	}

	/** The parser only says where a start tag ends: the attribute's own line is looked up backwards from there. */
	private int lineOf(String attribute, int tagEnd) {
		for (int line = Math.min(tagEnd, lines().size()); line > 0 && !attribute.isEmpty(); line--) {
			String text = lines().get(line - 1);
			if (text.contains(attribute + "=\"")) {
				return line;
			}
			if (text.stripLeading().startsWith("<")) {
				break;
			}
		}
		return tagEnd;
	}

	private int lineOf(String start) {
		for (int i = 0; i < lines().size(); i++) {
			if (lines().get(i).startsWith(start)) {
				return i + 1;
			}
		}
		return 0;
	}

	private int lineAt(int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		return line;
	}

	private List<String> lines() {
		if (lines == null) {
			lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
		}
		return lines;
	}
}
