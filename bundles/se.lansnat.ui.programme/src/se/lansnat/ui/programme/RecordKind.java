package se.lansnat.ui.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.ui.Labels;

/**
 * One kind of records of a programme, shown as a table and edited in a dialog.
 *
 * @param feature  the containment feature that holds them
 * @param title    heading of the page
 * @param intro    what they are for
 * @param features what a record says, in order
 * @param required what it must say
 */
record RecordKind(EReference feature, String title, String intro, List<EStructuralFeature> features, Set<EStructuralFeature> required) {

	/** What needs more than one line. */
	private static final Set<EStructuralFeature> LONG = Set.of(Literals.STATUS_CHANGE__NOTE, Literals.SUPPLEMENT_REQUEST__TEXT,
			Literals.CONSULTATION__SUBJECT, Literals.CONSULTATION__OUTCOME, Literals.PERSON__NOTE, Literals.ORGANISATION__NOTE,
			Literals.APPROVAL_CHECK__NOTE, Literals.APPROVED_VERSION__NOTE);

	/** {@return the decisions about the programme} */
	static RecordKind statusHistory() {
		return new RecordKind(Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, Messages.status_title, Messages.status_intro,
				List.of(Literals.STATUS_CHANGE__STATUS, Literals.STATUS_CHANGE__DATE, Literals.STATUS_CHANGE__REFERENCE,
						Literals.STATUS_CHANGE__DECIDED_BY, Literals.STATUS_CHANGE__NOTE),
				Set.of(Literals.STATUS_CHANGE__STATUS, Literals.STATUS_CHANGE__DATE));
	}

	/** {@return what the county board asked for} */
	static RecordKind supplementRequests() {
		return new RecordKind(Literals.MUNICIPAL_PROGRAMME__SUPPLEMENT_REQUESTS, Messages.supplement_title, Messages.supplement_intro,
				List.of(Literals.SUPPLEMENT_REQUEST__DATE, Literals.SUPPLEMENT_REQUEST__DUE_DATE, Literals.SUPPLEMENT_REQUEST__ANSWERED_DATE,
						Literals.SUPPLEMENT_REQUEST__REFERENCE, Literals.SUPPLEMENT_REQUEST__DECIDED_BY, Literals.SUPPLEMENT_REQUEST__TEXT),
				Set.of(Literals.SUPPLEMENT_REQUEST__DATE, Literals.SUPPLEMENT_REQUEST__TEXT));
	}

	/** {@return the consultations with others} */
	static RecordKind consultations() {
		return new RecordKind(Literals.MUNICIPAL_PROGRAMME__CONSULTATIONS, Messages.consultation_title, Messages.consultation_intro,
				List.of(Literals.CONSULTATION__DATE, Literals.CONSULTATION__PARTY, Literals.CONSULTATION__KIND,
						Literals.CONSULTATION__MUNICIPALITY_CODE, Literals.CONSULTATION__SUBJECT, Literals.CONSULTATION__OUTCOME,
						Literals.CONSULTATION__REFERENCE),
				Set.of(Literals.CONSULTATION__PARTY));
	}

	/** {@return the people who work with the programme} */
	static RecordKind people() {
		return new RecordKind(Literals.MUNICIPAL_PROGRAMME__PEOPLE, Messages.people_title, Messages.people_intro,
				List.of(Literals.PERSON__NAME, Literals.PERSON__ROLE, Literals.PERSON__ORGANISATION, Literals.PERSON__EMAIL,
						Literals.PERSON__PHONE, Literals.PERSON__NOTE),
				Set.of(Literals.PERSON__NAME));
	}

	/** {@return the organisations that the programme speaks of} */
	static RecordKind organisations() {
		return new RecordKind(Literals.MUNICIPAL_PROGRAMME__ORGANISATIONS, Messages.organisation_title, Messages.organisation_intro,
				List.of(Literals.ORGANISATION__NAME, Literals.ORGANISATION__KIND, Literals.ORGANISATION__MUNICIPALITY_CODE,
						Literals.ORGANISATION__NOTE),
				Set.of(Literals.ORGANISATION__NAME));
	}

	/** {@return the order of the table: the latest first where there are dates, else by name} */
	Comparator<EObject> order() {
		EStructuralFeature first = features.stream().filter(f -> f.getEType() == Literals.DATE).findFirst().orElse(features.getFirst());
		if (first.getEType() == Literals.DATE) {
			return Comparator.comparing(record -> (LocalDate) record.eGet(first), Comparator.nullsLast(Comparator.reverseOrder()));
		}
		return Comparator.comparing(record -> value(record, first), Labels.nameOrder());
	}

	/** {@return whether a feature needs more than one line} */
	static boolean isLong(EStructuralFeature feature) {
		return LONG.contains(feature);
	}

	/**
	 * A value as it is shown in one line.
	 *
	 * @param record  any record
	 * @param feature one of its features
	 * @return the value; empty where there is none
	 */
	static String value(EObject record, EStructuralFeature feature) {
		Object value = record.eIsSet(feature) ? record.eGet(feature) : null;
		return switch (value) {
		case null -> "";
		case Enumerator literal -> Form.upper(Names.of(literal));
		case EObject object -> Labels.of(object).startsWith(Names.of(object.eClass()) + " ")
				? Labels.of(object).substring(Names.of(object.eClass()).length() + 1)
				: Labels.of(object);
		default -> value.toString().replaceAll("\\s+", " ").strip();
		};
	}

	/** {@return what a record says, by feature; null where it says nothing} */
	Map<EStructuralFeature, Object> values(EObject record) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		features.forEach(feature -> values.put(feature, record.eIsSet(feature) ? record.eGet(feature) : null));
		return values;
	}
}
