package se.lansnat.report.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.StatusChange;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.PublishedTables;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentInfo;

/** A county's regional programme as a document, made of the municipal ones (SOU 2000:111, 2.3.8 and 4.3.1). */
public final class RegionalReport {

	private final CountyView view;
	private final Consolidated result;
	private final Things things;
	private final Optional<RegionalProgramme> own;
	private final DocumentBuilder document;

	private RegionalReport(CountyView view, Consolidated result, LocalDate date) {
		this.view = view;
		this.result = result;
		things = new Things(view, result);
		own = view.folder().regionalProgramme();
		document = DocumentBuilder.of(DocumentInfo.swedish(NLS.bind(Messages.regionalTitle, view.name()),
				NLS.bind(Messages.regionalSubject, SwedishNumbers.format(result.municipalities()),
						Names.of(status().orElse(ProgrammeStatus.DRAFT))),
				view.name(), date).in(Locale.forLanguageTag(Messages.language)));
	}

	/**
	 * Makes the document. Equal folders and results give equal documents.
	 *
	 * @param folder the county folder
	 * @param result what the consolidation of its programmes gave
	 * @param date   the day that the document bears
	 * @return the document
	 * @throws IllegalArgumentException if the folder has no county that can be read
	 */
	public static Document of(CountyFolder folder, Consolidated result, LocalDate date) {
		return new RegionalReport(new CountyView(folder), result, date).build();
	}

	private Optional<ProgrammeStatus> status() {
		return own.flatMap(programme -> programme.getStatusHistory().stream().filter(StatusChange::isSetStatus).max(ReviewPart.order()))
				.map(StatusChange::getStatus);
	}

	private Document build() {
		document.contents(2);
		Ceilings ceilings = Ceilings.of(view);
		summary(ceilings);
		document.heading(1, Messages.headingSections, "avsnitt");
		new SectionsPart(document).add(own.map(RegionalProgramme::getSections).map(List::copyOf).orElse(List.of()),
				own.map(RegionalProgramme::getTemplate).orElse(""));
		StructurePart structure = new StructurePart(view, things, document);
		structure.networks();
		structure.mainNodes();
		structure.robustness();
		structure.cooperation(own.map(RegionalProgramme::getConsultations).map(List::copyOf).orElse(List.of()));
		candidates(ceilings);
		things();
		document.heading(1, Messages.headingCeilings, "stodtak");
		CountyCeilings.add(view, document, ceilings);
		document.heading(1, Messages.headingStatistics, "statistik");
		new StatisticsPart(view, document).add();
		document.heading(1, Messages.headingMap, "karta");
		map();
		DecisionsPart.add(view, document, own, result.conflicts());
		new FindingsPart(view, document).add(result);
		sources(ceilings);
		return document.build();
	}

	private void summary(Ceilings ceilings) {
		document.heading(1, Messages.headingSummary, "sammanfattning");
		if (status().filter(status -> status == ProgrammeStatus.ADOPTED || status == ProgrammeStatus.APPROVED).isEmpty()) {
			document.note(NoteKind.REMARK, NLS.bind(Messages.draft, Names.of(status().orElse(ProgrammeStatus.DRAFT))));
		}
		long approved = view.programmes().stream().filter(programme -> programme.getStatus() == ProgrammeStatus.APPROVED).count();
		long open = result.conflicts().stream().filter(Conflict::isOpen).count();
		List<Definition> facts = new ArrayList<>();
		facts.add(Definition.of(Messages.factMunicipalities, NLS.bind(Messages.approvedOf, approved, view.programmes().size())));
		facts.add(Definition.of(Messages.factPlaces, NLS.bind(Messages.localitiesAndAreas, SwedishNumbers.format(things.localities().size()),
				SwedishNumbers.format(things.areas().size()))));
		facts.add(Definition.of(Messages.factNetwork, NLS.bind(Messages.networkCounts,
				new Object[] { SwedishNumbers.format(things.nodes().size()), SwedishNumbers.format(things.connections().size()),
						SwedishNumbers.format(things.segments().size()), SwedishNumbers.format(things.ducts().size()) })));
		facts.add(Definition.of(Messages.factFindings,
				NLS.bind(Messages.findingCounts, new Object[] { SwedishNumbers.format(result.conflicts().size()), SwedishNumbers.format(open),
						SwedishNumbers.format(result.gaps().size()), SwedishNumbers.format(result.candidates().size()) })));
		ceilings.result().flatMap(computed -> computed.county(view.county().getName()))
				.ifPresent(row -> facts.add(Definition.of(Messages.factCeiling, SwedishNumbers.kronor(row.supportSek()))));
		document.definitions(facts.toArray(Definition[]::new));
		own.ifPresent(programme -> {
			if (!programme.getStatusHistory().isEmpty()) {
				ReviewPart.history(document, programme.getStatusHistory());
			}
		});
	}

	private void candidates(Ceilings ceilings) {
		document.heading(1, Messages.headingPot, "lanspott");
		document.paragraph(Messages.potIntro);
		CountyCeilings.pot(view, document, ceilings);
		if (result.candidates().isEmpty()) {
			document.paragraph(Messages.noCandidates);
			return;
		}
		document.table(table -> {
			table.anchor("t-lanspott").caption(Messages.captionCandidates).heads(Messages.columnConnection).column(Messages.columnMunicipalities)
					.column(Messages.columnClause).column(Messages.columnReason);
			result.candidates().forEach(candidate -> table.row(candidate.name(), view.municipalities(candidate.municipalities()),
					candidate.clause(), candidate.reason()));
		});
	}

	private void things() {
		document.heading(1, Messages.headingPlaces, "orter");
		document.paragraph(Messages.groundsLegend);
		things.byMunicipality(things.localities(), things.areas()).forEach((municipality, places) -> {
			document.heading(2, municipality);
			ProgrammeTables.places("", NLS.bind(Messages.captionPlacesOf, municipality)).add(document, places);
		});
		document.heading(1, Messages.headingDucts, "kanalisation");
		new SurveysPart(view, document).add(view.programmes());
		ThingTable ducts = ProgrammeTables.ducts("t-kanalisation", Messages.captionDucts);
		ducts.column(Messages.columnMunicipality, things::municipalities).add(document, things.ducts());
		document.heading(1, Messages.headingNodes, "noder");
		ProgrammeTables.nodes("t-noder", Messages.captionNodes).column(Messages.columnMunicipality, things::municipalities).add(document,
				things.nodes());
		ProgrammeTables.segments("t-strackor", Messages.captionSegments).column(Messages.columnMunicipality, things::municipalities)
				.add(document, things.segments());
	}

	private void map() {
		MapPart map = new MapPart(view);
		map.put(things.localities());
		map.put(things.areas());
		map.put(things.nodes());
		map.put(things.connections());
		map.add(document, view.name());
	}

	private void sources(Ceilings ceilings) {
		List<EObject> roots = new ArrayList<>(List.of(view.county()));
		own.ifPresent(roots::add);
		view.programmes().stream().sorted(Comparator.comparing(MunicipalProgramme::getMunicipalityCode)).forEach(roots::add);
		SourcesPart.add(document, roots, ceilings,
				StatisticsPart.TABLES.stream().map(table -> PublishedTables.source(table).citation()).toList());
	}
}
