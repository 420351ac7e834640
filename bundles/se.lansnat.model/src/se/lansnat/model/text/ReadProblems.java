package se.lansnat.model.text;

import java.io.CharConversionException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xml.sax.SAXParseException;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;

/** Collects what is wrong with one part while it is read, in the user's words. */
final class ReadProblems {

	private final String file;
	private final SourceLines source;
	private final List<Problem> list = new ArrayList<>();
	private PartState state = PartState.EDITABLE;
	private boolean newer;

	ReadProblems(String file, byte[] bytes) {
		this.file = file;
		this.source = new SourceLines(bytes);
	}

	List<Problem> list() {
		return list;
	}

	PartState state() {
		return state;
	}

	/** Looks for the marks that failing disks leave. */
	Optional<Problem> damage() {
		if (source.isEmpty()) {
			return Optional.of(part(ReadCodes.EMPTY, 0));
		}
		int nul = source.lineOfNul();
		return nul > 0 ? Optional.of(part(ReadCodes.NUL_BYTES, nul)) : Optional.empty();
	}

	/** Judges the version that a part says it is written in; empty if it says none that can be understood. */
	Optional<SchemaVersion> version(String text, int line) {
		Optional<SchemaVersion> version = SchemaVersion.parse(text);
		if (version.isEmpty()) {
			state = PartState.READ_ONLY;
			schema(text == null ? ReadCodes.SCHEMA_MISSING : ReadCodes.SCHEMA_UNKNOWN, line, String.valueOf(text));
		} else if (version.get().isNewerMajor()) {
			newer = true;
			state = PartState.READ_ONLY;
			schema(ReadCodes.SCHEMA_NEWER, line, text);
		} else if (version.get().isNewerMinor()) {
			newer = true;
			schema(ReadCodes.SCHEMA_NEWER_MINOR, line, text);
		}
		return version;
	}

	private void schema(ProblemCode code, int line, String version) {
		list.add(code.problem(file, source.lineOfAttribute("schema", line), "", "schema", version, SchemaVersion.CURRENT));
	}

	Problem tooOld(SchemaVersion version, int line) {
		return ReadCodes.SCHEMA_TOO_OLD.problem(file, line, "", "schema", version);
	}

	void migrated(SchemaVersion from, List<String> steps) {
		list.add(ReadCodes.SCHEMA_MIGRATED.problem(file, 0, "", "schema", from, SchemaVersion.CURRENT, String.join(", ", steps)));
	}

	/** In a newer part an unknown root means that the part is of a kind that only newer programs know. */
	Problem wrongRoot(String name, int line) {
		return newer ? list.get(0) : part(ReadCodes.WRONG_ROOT, line, name);
	}

	/** A parser's complaint; its own words are English and for programmers, so that only their place is used. */
	Problem notXml(SAXParseException e) {
		int conflict = source.lineContaining("<<<<<<< ");
		if (conflict > 0) {
			return part(ReadCodes.MERGE_CONFLICT, conflict);
		}
		if (e.getCause() instanceof CharConversionException) {
			return notText();
		}
		int line = Math.max(0, e.getLineNumber());
		return source.isCutOffAt(line) ? part(ReadCodes.CUT_OFF, source.lastLine()) : part(ReadCodes.NOT_XML, line, e.getColumnNumber());
	}

	/** The bytes are no text in the encoding that the file declares. */
	Problem notText() {
		return source.isCutOffAt(0) ? part(ReadCodes.CUT_OFF, source.lastLine())
				: part(ReadCodes.NOT_UTF8, source.lineContaining("\uFFFD"));
	}

	void unknown(EObject object, String name, int line) {
		if (!newer) {
			ProblemCode code = name.isEmpty() ? ReadCodes.STRAY_TEXT : ReadCodes.UNKNOWN_CONTENT;
			list.add(code.problem(file, source.lineOfAttribute(name, line), id(object), name, name));
		}
	}

	void badValue(EObject object, String feature, String value, int line) {
		add(ReadCodes.BAD_VALUE, object, feature, line, shorten(value), feature, object.eClass().getName());
	}

	void danglingReference(EObject object, String feature, String id, int line) {
		add(ReadCodes.DANGLING_REFERENCE, object, feature, line, feature, shorten(id));
	}

	void duplicateId(EObject object, int line) {
		add(ReadCodes.DUPLICATE_ID, object, "id", line, id(object));
	}

	void idMissing(EObject object, int line) {
		add(ReadCodes.ID_MISSING, object, "id", line, object.eClass().getName());
	}

	/** An id for an object that has none: the same at every reading, so that what is written about it stays true. */
	String idFor(int line, int ordinal) {
		return UUID.nameUUIDFromBytes((file + ':' + line + ':' + ordinal).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private void add(ProblemCode code, EObject object, String feature, int line, Object... values) {
		list.add(code.problem(file, source.lineOfAttribute(feature, line), id(object), feature, values));
	}

	private Problem part(ProblemCode code, int line, Object... values) {
		return code.problem(file, line, "", "", values);
	}

	private static String id(EObject object) {
		String id = EcoreUtil.getID(object);
		return id == null ? "" : id;
	}

	private static String shorten(String value) {
		String shown = value.strip().replaceAll("\\p{Cntrl}", " ");
		return shown.length() <= 60 ? shown : shown.substring(0, 60) + "\u2026";
	}
}
