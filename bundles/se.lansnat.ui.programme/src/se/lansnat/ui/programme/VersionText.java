package se.lansnat.ui.programme;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.names.Names;
import se.lansnat.ui.Labels;
import se.lansnat.ui.programme.MarkdownLine.Kind;

/** A whole programme as one text to be read: its sections, then the names of what it holds. */
final class VersionText {

	private static final List<EReference> OBJECTS = List.of(Literals.MUNICIPAL_PROGRAMME__LOCALITIES, Literals.MUNICIPAL_PROGRAMME__AREAS,
			Literals.MUNICIPAL_PROGRAMME__NODES, Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, Literals.MUNICIPAL_PROGRAMME__SEGMENTS,
			Literals.MUNICIPAL_PROGRAMME__DUCTS, Literals.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES,
			Literals.MUNICIPAL_PROGRAMME__CONSULTATIONS, Literals.MUNICIPAL_PROGRAMME__ORGANISATIONS, Literals.MUNICIPAL_PROGRAMME__PEOPLE);

	private VersionText() {
	}

	/**
	 * Writes a programme as text.
	 *
	 * @param programme in a folder or in none
	 * @return Markdown
	 */
	static String of(MunicipalProgramme programme) {
		StringBuilder text = new StringBuilder();
		for (SectionEntry entry : SectionEntry.of(programme)) {
			text.append("# ").append(entry.number()).append(". ").append(entry.title()).append("\n\n");
			String body = entry.section().map(section -> section.getText()).orElse("");
			text.append(body.isBlank() ? Messages.version_noText : deeper(PlainText.clean(body).strip())).append("\n\n");
		}
		for (EReference feature : OBJECTS) {
			List<String> names = names(programme, feature);
			if (!names.isEmpty()) {
				text.append("# ").append(Form.upper(Names.of(feature))).append(" (").append(names.size()).append(")\n\n");
				names.forEach(name -> text.append("- ").append(name).append('\n'));
				text.append('\n');
			}
		}
		return text.toString().stripTrailing();
	}

	/** The headings of a section stand below its own. */
	private static String deeper(String text) {
		return text.lines().map(line -> MarkdownLine.of(line).kind() == Kind.HEADING ? "#" + line.stripLeading() : line)
				.collect(Collectors.joining("\n"));
	}

	@SuppressWarnings("unchecked")
	private static List<String> names(MunicipalProgramme programme, EReference feature) {
		return ((List<EObject>) programme.eGet(feature)).stream().map(Labels::of).sorted(Labels.nameOrder()).toList();
	}
}
