package se.lansnat.model.text;

import java.util.List;

import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** What can be found when a part is read. A class of its own, so that a folder without problems loads no texts. */
public final class ReadCodes {

	static final ProblemCode EMPTY = new ProblemCode("part-empty", Severity.ERROR, Messages.emptyFile, Messages.damaged_fix);
	static final ProblemCode NUL_BYTES = new ProblemCode("part-nul-bytes", Severity.ERROR, Messages.nulBytes, Messages.damaged_fix);
	static final ProblemCode CUT_OFF = new ProblemCode("part-cut-off", Severity.ERROR, Messages.cutOff, Messages.damaged_fix);
	static final ProblemCode NOT_XML = new ProblemCode("part-not-xml", Severity.ERROR, Messages.notXml, Messages.damaged_fix);
	static final ProblemCode NOT_UTF8 = new ProblemCode("part-not-utf8", Severity.ERROR, Messages.notUtf8, Messages.damaged_fix);
	static final ProblemCode WRONG_ROOT = new ProblemCode("part-not-lansnat", Severity.ERROR, Messages.wrongRoot, Messages.damaged_fix);
	static final ProblemCode MERGE_CONFLICT = new ProblemCode("part-merge-conflict", Severity.ERROR, Messages.mergeConflict,
			Messages.mergeConflict_fix);
	static final ProblemCode SCHEMA_MISSING = new ProblemCode("schema-missing", Severity.ERROR, Messages.schemaMissing,
			Messages.schemaUnknown_fix);
	static final ProblemCode SCHEMA_UNKNOWN = new ProblemCode("schema-unknown", Severity.ERROR, Messages.schemaUnknown,
			Messages.schemaUnknown_fix);
	static final ProblemCode SCHEMA_NEWER = new ProblemCode("schema-newer", Severity.WARNING, Messages.schemaNewer,
			Messages.schemaNewer_fix);
	static final ProblemCode SCHEMA_NEWER_MINOR = new ProblemCode("schema-newer-minor", Severity.INFO, Messages.schemaNewerMinor,
			Messages.schemaNewerMinor_fix);
	static final ProblemCode SCHEMA_TOO_OLD = new ProblemCode("schema-too-old", Severity.ERROR, Messages.schemaTooOld,
			Messages.schemaTooOld_fix);
	static final ProblemCode SCHEMA_MIGRATED = new ProblemCode("schema-migrated", Severity.INFO, Messages.schemaMigrated,
			Messages.schemaMigrated_fix);
	static final ProblemCode UNKNOWN_CONTENT = new ProblemCode("content-unknown", Severity.WARNING, Messages.unknownContent,
			Messages.unknownContent_fix);
	static final ProblemCode STRAY_TEXT = new ProblemCode("content-stray-text", Severity.WARNING, Messages.strayText,
			Messages.unknownContent_fix);
	static final ProblemCode BAD_VALUE = new ProblemCode("value-unreadable", Severity.WARNING, Messages.badValue, Messages.badValue_fix);
	static final ProblemCode DANGLING_REFERENCE = new ProblemCode("reference-dangling", Severity.WARNING, Messages.danglingReference,
			Messages.danglingReference_fix);
	static final ProblemCode DUPLICATE_ID = new ProblemCode("id-duplicate", Severity.WARNING, Messages.duplicateId,
			Messages.duplicateId_fix);
	static final ProblemCode ID_MISSING = new ProblemCode("id-missing", Severity.WARNING, Messages.idMissing, Messages.idMissing_fix);

	private static final List<ProblemCode> ALL = List.of(EMPTY, NUL_BYTES, CUT_OFF, NOT_XML, NOT_UTF8, WRONG_ROOT, MERGE_CONFLICT,
			SCHEMA_MISSING, SCHEMA_UNKNOWN, SCHEMA_NEWER, SCHEMA_NEWER_MINOR, SCHEMA_TOO_OLD, SCHEMA_MIGRATED, UNKNOWN_CONTENT,
			STRAY_TEXT, BAD_VALUE, DANGLING_REFERENCE, DUPLICATE_ID, ID_MISSING);

	private ReadCodes() {
	}

	/** {@return every kind of finding that reading gives} */
	public static List<ProblemCode> all() {
		return ALL;
	}
}
