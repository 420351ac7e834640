package se.lansnat.report.programme.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Difference;
import se.lansnat.consolidation.Gap;
import se.lansnat.consolidation.Item;
import se.lansnat.consolidation.PotCandidate;
import se.lansnat.consolidation.Source;
import se.lansnat.consolidation.Verdict;
import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.Connection;
import se.lansnat.model.Consultation;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.Duct;
import se.lansnat.model.Identified;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.LengthMethod;
import se.lansnat.model.Locality;
import se.lansnat.model.MarketAssessment;
import se.lansnat.model.MatchMethod;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Openness;
import se.lansnat.model.OrganisationKind;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.StatusChange;
import se.lansnat.model.Technique;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/** Örebro county of the reference with networks, texts and decisions of its own making, and what a consolidation could give of it. */
public final class SampleCounty {

	/** Code of the municipality that has texts, an approval and a main node. */
	public static final String OREBRO = "1880";
	static final String KUMLA = "1881";
	static final String BORDER = "Örebro\u2013Kumla";
	static final String TEXT = """
			# Utgångsläge

			Kommunen har **fyra** nät, se [Post- och telestyrelsen](https://www.pts.se/). <b>Fet</b> text visas som den är skriven.

			- Stadsnätet
			  1. kärnan
			  2. ringen
			- Byanäten

			| Nät | Längd, km |
			|---|--:|
			| Stadsnätet | 120 |
			| Byanät *norr* | 34,5 |
			""";
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private int ids;

	private SampleCounty() {
	}

	/**
	 * Makes the folder and opens it; what is changed in it is never saved.
	 *
	 * @param directory absent
	 * @return the open folder, to be closed
	 * @throws Exception if it cannot be made
	 */
	public static CountyFolder create(Path directory) throws Exception {
		CountyDocument document = ReferenceCounty.create(CountyName.find("Örebro").orElseThrow());
		CountyFolder.create(directory, document.county(), document.programmes(), null);
		CountyFolder folder = CountyFolder.open(directory, Access.EDIT, null);
		new SampleCounty().fill(folder);
		return folder;
	}

	private <T extends Identified> T id(T object) {
		object.setId(new UUID(0x7777L, ++ids).toString());
		return object;
	}

	private void fill(CountyFolder folder) {
		List<Node> nodes = new ArrayList<>();
		for (MunicipalProgramme programme : folder.programmes()) {
			nodes.add(node(programme));
		}
		for (int i = 1; i < nodes.size(); i++) {
			connect(folder.programmes().get(i), nodes.get(i), nodes.get(i - 1), folder.programmes().get(i - 1).getMunicipalityCode());
		}
		MunicipalProgramme orebro = folder.programme(OREBRO).orElseThrow();
		write(orebro);
		approve(orebro);
		border(folder);
		region(folder.regionalProgramme().orElseThrow());
	}

	private Node node(MunicipalProgramme programme) {
		Node node = id(MODEL.createNode());
		node.setName("Huvudnod " + programme.getMunicipalityCode());
		node.setKind(programme.getMunicipalityCode().equals(OREBRO) ? NodeKind.MAIN : NodeKind.SUB);
		node.setHouseholds(programme.getMunicipalityCode().equals(OREBRO) ? 58_000L : 4_000L);
		node.setSecurityClass(1);
		node.setGateway(programme.getMunicipalityCode().equals(OREBRO));
		programme.getLocalities().stream().filter(locality -> locality.getLatitude() != null)
				.min(Comparator.comparing(Locality::getName)).ifPresent(node::setPlace);
		node.setOwner("Stadsnät i Exempel AB");
		programme.getNodes().add(node);
		return node;
	}

	private Connection connect(MunicipalProgramme programme, Node from, Node to, String code) {
		Connection connection = id(MODEL.createConnection());
		connection.setFrom(from);
		ObjectRef other = id(MODEL.createObjectRef());
		other.setMunicipalityCode(code);
		other.setTargetId(to.getId());
		other.setLabel(to.getName());
		connection.setToElsewhere(other);
		connection.setNetwork(from.getId().hashCode() % 3 == 0 ? NetworkKind.BACKBONE : NetworkKind.INTER_LOCALITY);
		connection.setLengthM(new BigDecimal("38400.5"));
		connection.setLengthMethod(LengthMethod.ROAD);
		connection.setCapacityMbitS(BigDecimal.valueOf(10_000));
		connection.setTechnique(Technique.FIBRE);
		connection.setState(InfrastructureState.PLANNED);
		connection.setPlannedYear(2004);
		connection.setOpenness(Openness.OPEN_LINE);
		connection.setCommercial(false);
		programme.getConnections().add(connection);
		return connection;
	}

	private void write(MunicipalProgramme programme) {
		ProgrammeSection section = programme.getSections().getFirst();
		section.setText(TEXT);
		section.setStatus(SectionStatus.COMPLETE);
		programme.getSections().get(1).setText("Behoven är stora.");
		programme.getSections().get(1).setStatus(SectionStatus.IN_PROGRESS);
		programme.getSections().get(1).setMissing("Näringslivets behov efter 2002.");
		Locality locality = programme.getLocalities().getFirst();
		locality.setPopulation(712L);
		locality.setPeriodStart(LocalDate.of(2001, 7, 1));
		locality.setPeriodEnd(LocalDate.of(2002, 12, 31));
		locality.setMarketAssessment(MarketAssessment.WILL_NOT_BUILD);
		Duct duct = id(MODEL.createDuct());
		duct.setName("Rör längs väg 60");
		duct.setLengthM(BigDecimal.valueOf(12_500));
		programme.getDucts().add(duct);
		Segment segment = id(MODEL.createSegment());
		segment.setName("Sträcka A");
		segment.setFrom(programme.getNodes().getFirst());
		segment.getDucts().add(duct);
		programme.getSegments().add(segment);
	}

	private void approve(MunicipalProgramme programme) {
		programme.setStatus(ProgrammeStatus.APPROVED);
		StatusChange change = id(MODEL.createStatusChange());
		change.setStatus(ProgrammeStatus.APPROVED);
		change.setDate(LocalDate.of(2001, 10, 3));
		change.setReference("Dnr 341-17-2001");
		change.setDecidedBy("Länsstyrelsen");
		programme.getStatusHistory().add(change);
		ApprovalCheck check = id(MODEL.createApprovalCheck());
		check.setRequirement("Programmet har alla avsnitt");
		check.setClause("6 §");
		check.setVerdict(CheckVerdict.MET);
		programme.getApprovalChecks().add(check);
		Consultation consultation = id(MODEL.createConsultation());
		consultation.setKind(OrganisationKind.MUNICIPALITY);
		consultation.setMunicipalityCode(KUMLA);
		consultation.setSubject("Gemensam huvudnod");
		programme.getConsultations().add(consultation);
	}

	/** One connection that two municipalities describe, each with a length of its own, and one that leaves the county. */
	private void border(CountyFolder folder) {
		MunicipalProgramme orebro = folder.programme(OREBRO).orElseThrow();
		MunicipalProgramme kumla = folder.programme(KUMLA).orElseThrow();
		Node here = orebro.getNodes().getFirst();
		Node there = kumla.getNodes().getFirst();
		Connection mine = connect(orebro, here, there, KUMLA);
		mine.setName(BORDER);
		mine.setNetwork(NetworkKind.INTER_LOCALITY);
		Connection theirs = connect(kumla, there, here, OREBRO);
		theirs.setName(BORDER);
		theirs.setNetwork(NetworkKind.INTER_LOCALITY);
		theirs.setLengthM(BigDecimal.valueOf(17_000));
		Node away = id(MODEL.createNode());
		away.setName("Västerås");
		connect(orebro, here, away, "1980").setName("Örebro\u2013Västerås");
	}

	private void region(RegionalProgramme programme) {
		ProgrammeSection section = id(MODEL.createProgrammeSection());
		section.setNumber(1);
		section.setTitle("Länets utgångspunkter");
		section.setStatus(SectionStatus.COMPLETE);
		section.setText("Länet **vill** detta, med egna ord.");
		programme.getSections().add(section);
		Decision decision = id(MODEL.createDecision());
		decision.setKind(ConflictKind.ATTRIBUTE_DIFFERS);
		decision.setFeature("lengthM");
		decision.setChoice(DecisionChoice.VALUE);
		decision.setValue("17000");
		decision.setReason("Inmätt av Kumla");
		decision.setDecidedBy("Samordnaren");
		decision.setDate(LocalDate.of(2001, 11, 12));
		decision.setConflict("c-2");
		programme.getDecisions().add(decision);
	}

	/**
	 * What a consolidation could give: the connection over the border once, contradictions, gaps and a candidate.
	 *
	 * @param folder the folder
	 * @return the result
	 */
	public static Consolidated consolidated(CountyFolder folder) {
		List<Item> items = new ArrayList<>();
		List<Source> border = new ArrayList<>();
		List<Gap> gaps = new ArrayList<>();
		for (MunicipalProgramme programme : folder.programmes()) {
			programme.getLocalities().forEach(locality -> items.add(alone(RegionalItemKind.LOCALITY, programme, locality, locality.getName())));
			programme.getAreas().forEach(area -> items.add(alone(RegionalItemKind.AREA, programme, area, area.getName())));
			programme.getNodes().forEach(node -> items.add(alone(RegionalItemKind.NODE, programme, node, node.getName())));
			programme.getDucts().forEach(duct -> items.add(alone(RegionalItemKind.DUCT, programme, duct, duct.getName())));
			programme.getConnections().forEach(connection -> {
				if (BORDER.equals(connection.getName())) {
					border.add(source(programme, connection, BORDER));
				} else {
					String name = connection.getName() == null ? connection.getFrom().getName() + "\u2013" + connection.getToElsewhere().getLabel()
							: connection.getName();
					items.add(alone(RegionalItemKind.CONNECTION, programme, connection, name));
				}
			});
			gaps.add(new Gap(programme.getMunicipalityCode(), 0, "programme-not-approved", Optional.of(programme.getId()),
					"Programmet är inte godkänt: utkast."));
			programme.getLocalities().forEach(locality -> gaps.add(new Gap(programme.getMunicipalityCode(), 4, "locality-without-connection",
					Optional.of(locality.getId()), "Ingen förbindelse leder till eller planeras till " + locality.getName() + ".")));
		}
		border.sort(Comparator.comparing(Source::municipality));
		items.add(new Item(RegionalItemKind.CONNECTION, BORDER, border, Map.of()));
		return new Consolidated(folder.programmes().size(), items, List.of(), conflicts(border), gaps, List.of(new PotCandidate(
				border.getFirst().object(), BORDER, List.of(OREBRO, KUMLA), "14 § 2", BORDER + " går över kommungräns och ingen är utsedd att bygga den.")));
	}

	private static List<Conflict> conflicts(List<Source> border) {
		List<String> objects = border.stream().map(Source::object).toList();
		Difference length = new Difference("lengthM", List.of(new Difference.Said(OREBRO, objects.getFirst(), new BigDecimal("38400.5")),
				new Difference.Said(KUMLA, objects.getLast(), BigDecimal.valueOf(17_000))));
		Verdict verdict = new Verdict(DecisionChoice.VALUE, Optional.empty(), Optional.of("17000"), Optional.empty(), Optional.empty(),
				Optional.empty());
		return List.of(
				new Conflict("c-1", ConflictKind.MATCH_UNCERTAIN, "", border, List.of(OREBRO, KUMLA), List.of(), Optional.empty(), false, "",
						"Är " + BORDER + " samma förbindelse?"),
				new Conflict("c-2", ConflictKind.ATTRIBUTE_DIFFERS, "lengthM", border, List.of(OREBRO, KUMLA), List.of(length),
						Optional.of(verdict), true, "", "Vilket värde gäller för längd?"));
	}

	private static Item alone(RegionalItemKind kind, MunicipalProgramme programme, EObject object, String name) {
		return new Item(kind, name, List.of(source(programme, object, name)), Map.of());
	}

	private static Source source(MunicipalProgramme programme, EObject object, String name) {
		return new Source(programme.getMunicipalityCode(), EcoreUtil.getID(object), name, "", Optional.empty(), MatchMethod.ALONE,
				Optional.empty());
	}
}
