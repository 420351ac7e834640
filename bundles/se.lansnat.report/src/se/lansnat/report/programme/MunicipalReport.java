package se.lansnat.report.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.DefinitionList;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentInfo;

/** One municipality's programme as a document (SOU 2000:111, ordinance 6 §). */
public final class MunicipalReport {

	private final CountyView view;
	private final MunicipalProgramme programme;
	private final DocumentBuilder document;

	private MunicipalReport(CountyView view, MunicipalProgramme programme, LocalDate date) {
		this.view = view;
		this.programme = programme;
		document = DocumentBuilder.of(DocumentInfo.swedish(NLS.bind(Messages.municipalTitle, municipality()),
				NLS.bind(Messages.municipalSubject, view.name(), Names.of(programme.getStatus())), municipality(), date)
				.in(Locale.forLanguageTag(Messages.language)));
	}

	/**
	 * Makes the document. Equal folders give equal documents.
	 *
	 * @param folder the county folder
	 * @param code   the municipality's code, four digits
	 * @param date   the day that the document bears
	 * @return the document, or empty if the folder has no programme of that municipality
	 * @throws IllegalArgumentException if the folder has no county that can be read
	 */
	public static Optional<Document> of(CountyFolder folder, String code, LocalDate date) {
		CountyView view = new CountyView(folder);
		return folder.programme(code).map(programme -> new MunicipalReport(view, programme, date).build());
	}

	private String municipality() {
		return view.municipality(programme.getMunicipalityCode());
	}

	private Document build() {
		document.contents(2);
		summary();
		document.heading(1, Messages.headingSections, "avsnitt");
		new SectionsPart(document).add(programme.getSections(), programme.getTemplate());
		document.heading(1, Messages.headingPlaces, "orter");
		document.paragraph(Messages.groundsLegend);
		ProgrammeTables.places("t-orter", Messages.captionLocalities).add(document, things(programme.getLocalities()));
		ProgrammeTables.places("t-omraden", Messages.captionAreas).add(document, things(programme.getAreas()));
		document.heading(1, Messages.headingDucts, "kanalisation");
		new SurveysPart(view, document).add(List.of(programme));
		ProgrammeTables.ducts("t-kanalisation", Messages.captionDucts).add(document, things(programme.getDucts()));
		document.heading(1, Messages.headingNetwork, "nat");
		ProgrammeTables.nodes("t-noder", Messages.captionNodes).add(document, things(programme.getNodes()));
		ProgrammeTables.connections("t-forbindelser", Messages.captionConnections).add(document, things(programme.getConnections()));
		ProgrammeTables.segments("t-strackor", Messages.captionSegments).add(document, things(programme.getSegments()));
		document.heading(1, Messages.headingConsultations, "samrad");
		ConsultationsPart.add(view, document, programme.getConsultations());
		Ceilings ceilings = Ceilings.of(view);
		document.heading(1, Messages.headingCeiling, "stodtak");
		MunicipalCeiling.add(document, ceilings, programme.getMunicipalityCode());
		document.heading(1, Messages.headingReview, "granskning");
		ReviewPart.add(document, programme);
		document.heading(1, Messages.headingMap, "karta");
		map();
		List<EObject> roots = new ArrayList<>(List.of(programme));
		view.county().getMunicipalities().stream().filter(m -> programme.getMunicipalityCode().equals(m.getCode())).forEach(roots::add);
		SourcesPart.add(document, roots, ceilings, List.of());
		return document.build();
	}

	private void summary() {
		document.heading(1, Messages.headingSummary, "sammanfattning");
		if (programme.getStatus() != ProgrammeStatus.APPROVED) {
			document.note(NoteKind.REMARK, NLS.bind(Messages.draft, Names.of(programme.getStatus())));
		}
		long complete = programme.getSections().stream().filter(section -> section.getStatus() == SectionStatus.COMPLETE).count();
		List<Definition> facts = new ArrayList<>();
		facts.add(Definition.of(Messages.factMunicipality, NLS.bind(Messages.nameAndCode, municipality(), programme.getMunicipalityCode())));
		facts.add(Definition.of(Messages.factStatus, status()));
		facts.add(Definition.of(Messages.factSections, NLS.bind(Messages.completeOf, complete, programme.getSections().size())));
		facts.add(Definition.of(Messages.factPlaces, NLS.bind(Messages.localitiesAndAreas,
				SwedishNumbers.format(programme.getLocalities().size()), SwedishNumbers.format(programme.getAreas().size()))));
		facts.add(Definition.of(Messages.factNetwork, NLS.bind(Messages.networkCounts,
				new Object[] { SwedishNumbers.format(programme.getNodes().size()), SwedishNumbers.format(programme.getConnections().size()),
						SwedishNumbers.format(programme.getSegments().size()), SwedishNumbers.format(programme.getDucts().size()) })));
		document.add(new DefinitionList(facts));
	}

	/** The status with the decision that gave it. */
	private String status() {
		String status = Names.of(programme.getStatus());
		Optional<StatusChange> last = programme.getStatusHistory().stream()
				.filter(change -> change.isSetStatus() && change.getStatus() == programme.getStatus()).max(ReviewPart.order());
		List<String> how = last.stream().flatMap(change -> Stream.of(change.getDate() == null ? "" : change.getDate().toString(),
				Say.text(change.getDecidedBy()), Say.text(change.getReference()))).filter(text -> !text.isEmpty() && !text.equals(Say.NONE)).toList();
		return how.isEmpty() ? status : NLS.bind(Messages.statusHow, status, String.join(", ", how));
	}

	private void map() {
		MapPart map = new MapPart(view);
		map.put(things(programme.getLocalities()));
		map.put(things(programme.getAreas()));
		map.put(things(programme.getNodes()));
		map.put(things(programme.getConnections()));
		map.add(document, municipality());
	}

	private List<Thing> things(List<? extends EObject> objects) {
		return objects.stream().map(object -> CountyView.thing(programme.getMunicipalityCode(), object)).sorted(Thing.order()).toList();
	}
}
