package se.lansnat.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sections that a municipal programme must have. Another time has another template: a file and no code.
 *
 * @param id       id, also the name of the file
 * @param sections its sections by number
 */
public record ProgrammeTemplate(String id, List<SectionTemplate> sections) {

	/** The template of SOU 2000:111 (ordinance, 6 §): eight sections. */
	public static final String SOU_2000_111 = "sou-2000-111";

	/** The template of a regional programme after SOU 2000:111 (2.3.8; 4.3.1). */
	public static final String SOU_2000_111_REGIONAL = "sou-2000-111-regional";

	private static final Map<String, ProgrammeTemplate> READ = new ConcurrentHashMap<>();

	/**
	 * Finds a template.
	 *
	 * @param id the id that a programme names, or null
	 * @return the template, or nothing if this program does not have it
	 */
	public static Optional<ProgrammeTemplate> find(String id) {
		String path = "templates/" + id + ".csv";
		// An id comes from a file that anybody may have written: it must not lead out of the folder.
		if (id == null || !id.matches("[a-z0-9-]+") || !DataFile.exists(path)) {
			return Optional.empty();
		}
		return Optional.of(READ.computeIfAbsent(id,
				key -> new ProgrammeTemplate(key, DataFile.rows(path).stream().map(SectionTemplate::read).toList())));
	}
}
