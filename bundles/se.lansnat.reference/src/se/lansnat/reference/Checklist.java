package se.lansnat.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a county board checks a municipal programme against before it approves it. Like the template that it belongs to it is a file
 * and no code.
 *
 * @param template     id of the programme template
 * @param requirements in the order of the sections
 */
public record Checklist(String template, List<Requirement> requirements) {

	private static final Map<String, Checklist> READ = new ConcurrentHashMap<>();

	/**
	 * Finds the checklist of a template.
	 *
	 * @param template the template's id as a programme names it, or null
	 * @return the checklist, or nothing if this program has none for it
	 */
	public static Optional<Checklist> find(String template) {
		return ProgrammeTemplate.path(template, ProgrammeTemplate.CHECKLIST).map(path -> READ.computeIfAbsent(template,
				key -> new Checklist(key, DataFile.rows(path).stream().map(Requirement::read).toList())));
	}
}
