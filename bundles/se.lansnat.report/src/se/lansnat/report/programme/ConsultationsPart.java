package se.lansnat.report.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import se.lansnat.model.Consultation;
import se.lansnat.model.names.Names;
import se.lansnat.report.document.DocumentBuilder;

/** Consultations with neighbours, authorities and operators (SOU 2000:111, ordinance 6 § items 4, 5 and 8). */
final class ConsultationsPart {

	private ConsultationsPart() {
	}

	static void add(CountyView view, DocumentBuilder document, List<Consultation> consultations) {
		if (consultations.isEmpty()) {
			document.paragraph(Messages.noConsultations);
			return;
		}
		document.table(table -> {
			table.caption(Messages.captionConsultations).heads(Messages.columnParty).column(Messages.columnKind).column(Messages.columnDate)
					.column(Messages.columnSubject).column(Messages.columnOutcome).column(Messages.columnReference);
			consultations.stream()
					.sorted(Comparator.comparing(Consultation::getDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
							.thenComparing(Consultation::getId, Comparator.nullsFirst(Comparator.naturalOrder())))
					.forEach(one -> table.row(party(view, one), one.isSetKind() ? Names.of(one.getKind()) : Say.NONE,
							one.getDate() == null ? Say.NONE : one.getDate().toString(), Say.text(one.getSubject()), Say.text(one.getOutcome()),
							Say.text(one.getReference())));
		});
	}

	private static String party(CountyView view, Consultation one) {
		boolean named = one.getParty() != null && !one.getParty().isBlank();
		return named || one.getMunicipalityCode() == null ? Say.text(one.getParty()) : view.municipality(one.getMunicipalityCode());
	}
}
