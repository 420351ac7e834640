package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ProgrammeTemplate;

/** What a programme should say and does not (SOU 2000:111, ordinance 6 §; 2.3.8; 2.2 for the size of main nodes). */
final class ProgrammeGaps {

	/** Sections of the ordinance's 6 § that the gaps belong to. */
	private static final int NETWORKS = 3;
	private static final int TARGET = 4;
	static final int MARKET = 5;
	private static final int PRIORITIES = 6;
	private static final int WHOLE = 0;

	/** Households that a main node serves, about (SOU 2000:111, 2.2). */
	private static final long MAIN_NODE_LEAST = 20_000;
	static final long MAIN_NODE_MOST = 40_000;

	private final MunicipalProgramme programme;
	private final String municipality;
	private final List<Gap> gaps = new ArrayList<>();

	ProgrammeGaps(MunicipalProgramme programme) {
		this.programme = programme;
		this.municipality = programme.getMunicipalityCode();
	}

	/** {@return the gaps, ordered; the unreliable objects are gaps too} */
	List<Gap> find(List<EObject> unreliable) {
		unreliable.forEach(object -> add(WHOLE, "object-unreliable", object, NLS.bind(Messages.gapUnreliable, Names.of(object))));
		if (programme.getStatus() != ProgrammeStatus.APPROVED) {
			add(WHOLE, "programme-not-approved", programme, NLS.bind(Messages.gapNotApproved, Names.of(programme.getStatus())));
		}
		sections();
		localities();
		for (Duct duct : programme.getDucts()) {
			if (isBlank(duct.getOwner())) {
				add(NETWORKS, "duct-without-owner", duct, NLS.bind(Messages.gapDuctOwner, name(duct.getName(), duct)));
			}
		}
		for (Node node : programme.getNodes()) {
			mainNode(node);
		}
		gaps.sort(null);
		return List.copyOf(gaps);
	}

	private void sections() {
		Map<Integer, ProgrammeSection> there = new HashMap<>();
		programme.getSections().forEach(section -> there.putIfAbsent(section.getNumber(), section));
		Set<Integer> numbers = new HashSet<>(there.keySet());
		ProgrammeTemplate.find(programme.getTemplate()).stream().flatMap(template -> template.sections().stream())
				.forEach(wanted -> numbers.add(wanted.number()));
		if (numbers.isEmpty()) {
			add(WHOLE, "section-missing", programme, Messages.gapNoSections);
		}
		numbers.forEach(number -> section(number, there.get(number)));
	}

	private void section(int number, ProgrammeSection section) {
		Object[] names = { number, ProgrammeTemplate.title(programme.getTemplate(), number, section == null ? null : section.getTitle()) };
		boolean noText = section == null || isBlank(section.getText());
		if (section == null || noText && section.getStatus() == SectionStatus.MISSING) {
			add(number, "section-missing", section == null ? programme : section, NLS.bind(Messages.gapSectionMissing, names));
		} else if (noText) {
			add(number, "section-empty", section, NLS.bind(Messages.gapSectionEmpty, names));
		} else if (section.getStatus() != SectionStatus.COMPLETE) {
			String missing = isBlank(section.getMissing()) ? "" : ": " + section.getMissing().strip();
			add(number, "section-incomplete", section, NLS.bind(Messages.gapSectionIncomplete, names) + missing);
		}
	}

	private void localities() {
		Set<Site> reached = reached();
		for (Locality locality : programme.getLocalities()) {
			if (locality.getGrounds().isEmpty()) {
				add(PRIORITIES, "locality-without-priority", locality, NLS.bind(Messages.gapLocalityPriority, name(locality.getName(), locality)));
			}
			if (locality.getPlannedConnections().isEmpty() && !reached.contains(locality)) {
				add(TARGET, "locality-without-connection", locality,
						NLS.bind(Messages.gapLocalityConnection, name(locality.getName(), locality)));
			}
		}
	}

	/** Places that something leads to: a connection to a node in them, or a segment. */
	private Set<Site> reached() {
		Set<Site> reached = new HashSet<>();
		for (Connection connection : programme.getConnections()) {
			for (Node node : new Node[] { connection.getFrom(), connection.getTo() }) {
				if (node != null && node.getPlace() != null) {
					reached.add(node.getPlace());
				}
			}
		}
		for (Segment segment : programme.getSegments()) {
			reached.add(segment.getFrom());
			reached.add(segment.getTo());
		}
		return reached;
	}

	private void mainNode(Node node) {
		Long households = node.getHouseholds();
		if (node.isSetKind() && node.getKind() == NodeKind.MAIN && households != null
				&& (households < MAIN_NODE_LEAST || households > MAIN_NODE_MOST)) {
			add(TARGET, "main-node-size", node,
					NLS.bind(Messages.gapMainNode, name(node.getName(), node), SwedishNumbers.format(households)));
		}
	}

	private void add(int section, String code, EObject object, String message) {
		gaps.add(new Gap(municipality, section, code, Optional.ofNullable(EcoreUtil.getID(object)), message));
	}

	private static String name(String name, EObject object) {
		return isBlank(name) ? Labels.of(object) : name.strip();
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
