package se.lansnat.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sections that a programme, municipal or regional, must have. Another time has another template: a file and no code.
 *
 * @param id       id, also the name of the file
 * @param sections its sections by number
 */
public record ProgrammeTemplate(String id, List<SectionTemplate> sections) {

	/** The template of SOU 2000:111 (ordinance, 6 §): eight sections. */
	public static final String SOU_2000_111 = "sou-2000-111";

	/** The template of a regional programme by SOU 2000:111 (2.3.8 and 4.3.1). */
	public static final String SOU_2000_111_REGIONAL = "sou-2000-111-regional";

	/** What the file of a checklist is called by besides its template. */
	static final String CHECKLIST = "-checklist";

	private static final Map<String, ProgrammeTemplate> READ = new ConcurrentHashMap<>();

	/**
	 * Finds a template.
	 *
	 * @param id the id that a programme names, or null
	 * @return the template, or nothing if this program does not have it
	 */
	public static Optional<ProgrammeTemplate> find(String id) {
		return path(id, "").map(path -> READ.computeIfAbsent(id,
				key -> new ProgrammeTemplate(key, DataFile.rows(path).stream().map(SectionTemplate::read).toList())));
	}

	/**
	 * What a section of a programme is called.
	 *
	 * @param template id of the programme's template, or null
	 * @param number   the section's number
	 * @param own      the programme's own title, or null
	 * @return the own title, or the template's in the user's language where the programme has none of its own; empty where nobody knows
	 */
	public static String title(String template, int number, String own) {
		return find(template).flatMap(known -> known.sections().stream().filter(section -> section.number() == number).findFirst())
				.map(section -> section.shown(own)).or(() -> Optional.ofNullable(own)).orElse("");
	}

	/** The file of a template, or one beside it. An id comes from a file that anybody may have written: it must not lead out of the folder. */
	static Optional<String> path(String id, String suffix) {
		String path = "templates/" + id + suffix + ".csv";
		return id != null && id.matches("[a-z0-9-]+") && !id.endsWith(CHECKLIST) && DataFile.exists(path) ? Optional.of(path) : Optional.empty();
	}
}
