package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.Consultation;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Organisation;
import se.lansnat.model.Person;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** People and organisations have names, and consultations say with whom and when. */
final class ContactRule implements ValidationRule {

	private static final ProblemCode NAME = new ProblemCode("contact-name-missing", Severity.WARNING, Messages.contactNoName,
			Messages.contactNoName_fix);
	private static final ProblemCode CONSULTATION = new ProblemCode("consultation-incomplete", Severity.WARNING, Messages.consultationIncomplete,
			Messages.consultationIncomplete_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NAME, CONSULTATION);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		findings.all(Person.class).stream().filter(person -> Texts.isBlank(person.getName()))
				.forEach(person -> findings.add(NAME, person, Literals.PERSON__NAME));
		findings.all(Organisation.class).stream().filter(organisation -> Texts.isBlank(organisation.getName()))
				.forEach(organisation -> findings.add(NAME, organisation, Literals.ORGANISATION__NAME));
		for (Consultation consultation : findings.all(Consultation.class)) {
			boolean noParty = Texts.isBlank(consultation.getParty()) && consultation.getMunicipalityCode() == null;
			if (noParty || consultation.getDate() == null) {
				findings.add(CONSULTATION, consultation, noParty ? Literals.CONSULTATION__PARTY : Literals.CONSULTATION__DATE);
			}
		}
	}
}
