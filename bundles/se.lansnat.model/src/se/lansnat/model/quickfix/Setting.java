package se.lansnat.model.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatisticsStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.names.Names;
import se.lansnat.model.quickfix.QuickFixes.Fixer;
import se.lansnat.model.text.SwedishNumbers;

/** Fixes that set or clear a feature of what was found. */
final class Setting {

	private Setting() {
	}

	static void addTo(Map<String, Fixer> fixers) {
		fixers.put("status-not-latest-decision", (object, feature) -> status((MunicipalProgramme) object));
		fixers.put("duct-empty-tubes", (object, feature) -> tubes((Duct) object));
		fixers.put("duct-cycle", clearing());
		fixers.put("segment-to-itself", clearing());
		fixers.put("coordinate-incomplete", (object, feature) -> coordinate(object));
		fixers.put("coordinates-swapped", (object, feature) -> List.of(swapped(object)));
		fixers.put("year-without-plan", (object, feature) -> year(object));
		fixers.put("connection-to-itself", clearing());
		fixers.put("connection-end-twice", (object, feature) -> ends((Connection) object));
		fixers.put("section-complete-without-text", (object, feature) -> List.of(set(object, Literals.PROGRAMME_SECTION__STATUS,
				SectionStatus.IN_PROGRESS, Names.of(SectionStatus.IN_PROGRESS))));
		fixers.put("statistics-adopted-twice", (object, feature) -> List.of(new QuickFix(Messages.proposed,
				edits -> edits.set(object, Literals.STATISTICS_RECORD__STATUS, StatisticsStatus.PROPOSED)), Removing.delete(object)));
		fixers.put("text-control-character", Setting::cleaned);
	}

	private static Fixer clearing() {
		return (object, feature) -> List.of(clear(object, object.eClass().getEStructuralFeature(feature)));
	}

	/** Dates that are alike leave it open which decision was the last: the check takes the later status then, and so does this. */
	private static List<QuickFix> status(MunicipalProgramme programme) {
		return programme.getStatusHistory().stream().filter(change -> change.isSetStatus() && change.getDate() != null)
				.max(Comparator.comparing(StatusChange::getDate).thenComparing(StatusChange::getStatus)).map(StatusChange::getStatus)
				.map(latest -> List.of(set(programme, Literals.MUNICIPAL_PROGRAMME__STATUS, latest, Names.of(latest)))).orElse(List.of());
	}

	private static List<QuickFix> tubes(Duct duct) {
		if (duct.getTubes() == null || duct.getEmptyTubes() == null) {
			return List.of();
		}
		return List.of(set(duct, Literals.DUCT__EMPTY_TUBES, duct.getTubes(), SwedishNumbers.format(duct.getTubes())),
				set(duct, Literals.DUCT__TUBES, duct.getEmptyTubes(), SwedishNumbers.format(duct.getEmptyTubes())));
	}

	private static List<QuickFix> coordinate(EObject object) {
		return Stream.of("latitude", "longitude").map(object.eClass()::getEStructuralFeature).filter(object::eIsSet)
				.map(present -> clear(object, present)).toList();
	}

	private static QuickFix swapped(EObject object) {
		EStructuralFeature latitude = object.eClass().getEStructuralFeature("latitude");
		EStructuralFeature longitude = object.eClass().getEStructuralFeature("longitude");
		return new QuickFix(Messages.swap, edits -> edits.together(Messages.swap,
				List.of(edits.set(object, latitude, object.eGet(longitude)), edits.set(object, longitude, object.eGet(latitude)))));
	}

	private static List<QuickFix> year(EObject object) {
		EStructuralFeature state = object.eClass().getEStructuralFeature("state");
		return List.of(clear(object, object.eClass().getEStructuralFeature("plannedYear")),
				new QuickFix(Messages.planned, edits -> edits.set(object, state, InfrastructureState.PLANNED)));
	}

	/** The end in the own file stays unless the user clears it: the other file's node can be chosen anew. */
	private static List<QuickFix> ends(Connection connection) {
		List<QuickFix> fixes = new ArrayList<>();
		if (connection.getFrom() != null && connection.getFromElsewhere() != null) {
			fixes.add(Removing.delete(connection.getFromElsewhere()));
			fixes.add(clear(connection, Literals.CONNECTION__FROM));
		}
		if (connection.getTo() != null && connection.getToElsewhere() != null) {
			fixes.add(Removing.delete(connection.getToElsewhere()));
			fixes.add(clear(connection, Literals.CONNECTION__TO));
		}
		return fixes;
	}

	private static List<QuickFix> cleaned(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (!(object.eGet(feature) instanceof String text)) {
			return List.of();
		}
		String cleaned = text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\t\n\r]]", "");
		return List.of(new QuickFix(Messages.clean, edits -> edits.set(object, feature, cleaned)));
	}

	private static QuickFix set(EObject object, EStructuralFeature feature, Object value, String shown) {
		return new QuickFix(NLS.bind(Messages.set, Names.of(feature), shown), edits -> edits.set(object, feature, value));
	}

	private static QuickFix clear(EObject object, EStructuralFeature feature) {
		return new QuickFix(NLS.bind(Messages.clear, Names.of(feature)), edits -> edits.set(object, feature, null));
	}
}
