package se.lansnat.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.Connection;
import se.lansnat.model.Consultation;
import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Junction;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Organisation;
import se.lansnat.model.Person;
import se.lansnat.model.Place;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.Segment;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.names.Names;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.ProgrammeTemplate;

/** The user's words for the model: names and their order. */
public final class Labels {

	private static final Comparator<Object> NAMES = Collator.getInstance(Locale.of("sv", "SE"));

	private Labels() {
	}

	/** {@return the order of names as Swedes sort them, with \u00e5 \u00e4 \u00f6 last} */
	public static Comparator<Object> nameOrder() {
		return NAMES;
	}

	/**
	 * Names a programme by its municipality.
	 *
	 * @param session the county
	 * @param programme one of its programmes
	 * @return the municipality's name, or its code where the county doesn't know it
	 */
	public static String of(CountySession session, MunicipalProgramme programme) {
		String code = orUnnamed(programme.getMunicipalityCode());
		return session.municipality(code).map(Labels::of).orElse(code);
	}

	/**
	 * Names a kind of contents of a programme.
	 *
	 * @param contents a containment feature of {@link MunicipalProgramme}
	 * @return for example "Orter"
	 */
	public static String of(EReference contents) {
		return ofFeature(contents);
	}

	/**
	 * Names a feature as at the beginning of a line.
	 *
	 * @param feature a feature of the model
	 * @return for example "Inv\u00e5nare"
	 */
	public static String ofFeature(EStructuralFeature feature) {
		String name = Names.of(feature);
		return name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1);
	}

	/**
	 * Names a section of a programme, without its number.
	 *
	 * @param section a section
	 * @return its own title; where that is its template's, the template's in the user's language; may be empty
	 */
	public static String ofSection(ProgrammeSection section) {
		String template = switch (section.eContainer()) {
		case MunicipalProgramme programme -> programme.getTemplate();
		case RegionalProgramme programme -> programme.getTemplate();
		case null, default -> null;
		};
		return ProgrammeTemplate.title(template, section.getNumber(), section.getTitle());
	}

	/**
	 * Names an object.
	 *
	 * @param object any object of a county
	 * @return its name, or for things without one what they are known by; never empty
	 */
	public static String of(EObject object) {
		return orUnnamed(switch (object) {
		case County county -> county.getName() == null ? null : ofCounty(county.getName());
		case Municipality municipality -> municipality.getName();
		case MunicipalProgramme programme -> programme.getMunicipalityCode();
		case Place place -> place.getName();
		case ProgrammeSection section -> section.getNumber() + " " + orUnnamed(ofSection(section));
		case Duct duct -> duct.getName() == null ? fromTo(duct.getFrom(), duct.getTo()) : duct.getName();
		case DuctSurveyFigure figure -> String.join(" ", orUnnamed(figure.getSurvey()), orEmpty(figure.getDate())).strip();
		case Node node -> node.getName();
		case Connection connection -> isBlank(connection.getName())
				? fromTo(end(connection.getFrom(), connection.getFromElsewhere()), end(connection.getTo(), connection.getToElsewhere()))
				: connection.getName();
		case Segment segment -> isBlank(segment.getName()) ? fromTo(end(segment.getFrom(), null), end(segment.getTo(), null)) : segment.getName();
		case Junction junction -> junction.getName();
		case StatisticsRecord statistics -> statistics.getMeasure() == null ? null : Names.of(statistics.getMeasure());
		case Person person -> person.getName();
		case Organisation organisation -> organisation.getName();
		case Consultation consultation -> joined(consultation.getParty(), consultation.getDate());
		case StatusChange change -> joined(change.isSetStatus() ? Names.of(change.getStatus()) : null, change.getDate());
		case SupplementRequest request -> joined(null, request.getDate());
		case ApprovalCheck check -> joined(check.getClause(), check.getRequirement());
		case ApprovedVersion version -> joined(String.valueOf(version.getNumber()), version.getDate());
		default -> Names.of(object);
		});
	}

	private static String end(EObject site, ObjectRef elsewhere) {
		return site != null ? of(site) : elsewhere == null ? null : elsewhere.getLabel();
	}

	private static String fromTo(String from, String to) {
		return from == null && to == null ? null : orUnnamed(from) + " \u2013 " + orUnnamed(to);
	}

	/** The official name, which is not made by adding a word: Stockholms län, Dalarnas län. */
	private static String ofCounty(String name) {
		return CountyName.find(name).map(CountyName::fullName).orElseGet(() -> NLS.bind(Messages.label_county, name));
	}

	private static String orUnnamed(String name) {
		return isBlank(name) ? Messages.label_unnamed : name;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static String joined(String first, Object second) {
		return (orEmpty(first) + ' ' + (second == null ? "" : second)).strip();
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
