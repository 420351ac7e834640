package se.lansnat.report.programme;

import static se.lansnat.model.ModelPackage.Literals.CONNECTION__LENGTH_M;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__NETWORK;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__OPENNESS;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__STATE;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__VITAL;
import static se.lansnat.model.ModelPackage.Literals.NODE__HOUSEHOLDS;
import static se.lansnat.model.ModelPackage.Literals.NODE__KIND;
import static se.lansnat.model.ModelPackage.Literals.NODE__PLACE;
import static se.lansnat.model.ModelPackage.Literals.NODE__SECURITY_CLASS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Connection;
import se.lansnat.model.Consultation;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Openness;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.report.document.DocumentBuilder;

/** The common structure that the municipalities' programmes give together (SOU 2000:111, 2.2, 2.3.8 and 4.3.1). */
final class StructurePart {

	/** Households that a main node serves, about (SOU 2000:111, 2.2). */
	private static final long LEAST_HOUSEHOLDS = 20_000;
	private static final long MOST_HOUSEHOLDS = 40_000;

	private final CountyView view;
	private final Things things;
	private final DocumentBuilder document;

	StructurePart(CountyView view, Things things, DocumentBuilder document) {
		this.view = view;
		this.things = things;
		this.document = document;
	}

	/** The networks: how much there is of each, and the connections of those that the county has in common. */
	void networks() {
		document.heading(1, Messages.headingStructure, "struktur");
		List<Thing> all = things.connections();
		if (all.isEmpty()) {
			document.paragraph(Messages.noConnections);
			return;
		}
		document.table(table -> {
			table.anchor("t-nat").caption(Messages.captionNetworks).heads(Messages.columnNetwork).number(Messages.columnConnections)
					.number(Messages.columnExisting).number(Messages.columnPlannedCount).number(Messages.columnLength)
					.number(Messages.columnWithoutLength);
			for (NetworkKind kind : NetworkKind.VALUES) {
				table.row(counts(Say.title(Names.of(kind)), all.stream().filter(thing -> thing.is(CONNECTION__NETWORK, kind)).toList()));
			}
			table.row(counts(Messages.networkUnknown, all.stream().filter(thing -> thing.value(CONNECTION__NETWORK).isEmpty()).toList()));
		});
		network(NetworkKind.BACKBONE, thing -> true, "");
		network(NetworkKind.INTER_LOCALITY, thing -> true, "");
		network(NetworkKind.AREA, this::hasWeight, Messages.areaNetworksOfWeight);
		List<Thing> unknown = all.stream().filter(thing -> thing.value(CONNECTION__NETWORK).isEmpty()).toList();
		if (!unknown.isEmpty()) {
			document.heading(2, Messages.networkUnknown);
			ProgrammeTables.connectionsOf(Messages.captionNetworkUnknown).column(Messages.columnMunicipality, things::municipalities)
					.add(document, unknown);
		}
	}

	private static String[] counts(String name, List<Thing> connections) {
		long planned = connections.stream().filter(thing -> thing.is(CONNECTION__STATE, InfrastructureState.PLANNED)).count();
		List<BigDecimal> lengths = connections.stream().flatMap(thing -> thing.value(CONNECTION__LENGTH_M).stream())
				.map(length -> (BigDecimal) length).toList();
		return new String[] { name, SwedishNumbers.format(connections.size()), SwedishNumbers.format(connections.size() - planned),
				SwedishNumbers.format(planned), Say.number(lengths.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
				SwedishNumbers.format(connections.size() - lengths.size()) };
	}

	private void network(NetworkKind kind, Predicate<Thing> shown, String note) {
		document.heading(2, Say.title(Names.of(kind)));
		if (!note.isEmpty()) {
			document.paragraph(note);
		}
		ProgrammeTables.connectionsOf(NLS.bind(Messages.captionConnectionsOf, Names.of(kind)))
				.column(Messages.columnMunicipality, things::municipalities)
				.add(document, things.connections().stream().filter(thing -> thing.is(CONNECTION__NETWORK, kind)).filter(shown).toList());
	}

	/** An area network matters to the county where society depends on it or it goes beyond one municipality. */
	private boolean hasWeight(Thing thing) {
		boolean crosses = thing.municipalities().size() > 1
				|| thing.first(Connection.class).filter(c -> c.getFromElsewhere() != null || c.getToElsewhere() != null).isPresent();
		return crosses || thing.value(CONNECTION__VITAL).filter(Boolean.TRUE::equals).isPresent();
	}

	/** The main nodes with what they serve. */
	void mainNodes() {
		document.heading(1, Messages.headingMainNodes, "huvudnoder");
		document.paragraph(Messages.mainNodesIntro);
		new ThingTable("t-huvudnoder", Messages.captionMainNodes).column(Messages.columnNode, Thing::name)
				.column(Messages.columnMunicipality, things::municipalities).feature(NODE__PLACE).feature(NODE__SECURITY_CLASS)
				.feature(NODE__HOUSEHOLDS).column(Messages.columnCoverage, StructurePart::coverage)
				.add(document, things.nodes().stream().filter(thing -> thing.is(NODE__KIND, NodeKind.MAIN)).toList());
		document.heading(2, Messages.headingOpenness);
		List<Thing> connections = things.connections();
		if (connections.isEmpty()) {
			document.paragraph(Messages.noConnections);
			return;
		}
		document.table(table -> {
			table.caption(Messages.captionOpenness).heads(Messages.columnOpenness).number(Messages.columnConnections);
			Openness.VALUES.forEach(openness -> table.row(Say.title(Names.of(openness)),
					SwedishNumbers.format(connections.stream().filter(thing -> thing.is(CONNECTION__OPENNESS, openness)).count())));
			table.row(Messages.opennessUnknown,
					SwedishNumbers.format(connections.stream().filter(thing -> thing.value(CONNECTION__OPENNESS).isEmpty()).count()));
		});
	}

	private static String coverage(Thing thing) {
		return thing.value(NODE__HOUSEHOLDS).map(households -> {
			long count = ((Number) households).longValue();
			return count < LEAST_HOUSEHOLDS ? Messages.coverageBelow : count > MOST_HOUSEHOLDS ? Messages.coverageAbove : Messages.coverageFits;
		}).orElse(Messages.coverageUnknown);
	}

	/** Security and redundancy. */
	void robustness() {
		document.heading(1, Messages.headingRobustness, "robusthet");
		RobustnessPart.add(view, document);
	}

	/** Consultations, and connections that leave the county. */
	void cooperation(List<Consultation> consultations) {
		document.heading(1, Messages.headingCooperation, "samverkan");
		ConsultationsPart.add(view, document, consultations);
		ProgrammeTables.connections("t-lansgrans", Messages.captionLeaving).column(Messages.columnMunicipality, things::municipalities)
				.column(Messages.columnOtherMunicipality, this::otherSide)
				.add(document, things.connections().stream().filter(thing -> !otherSide(thing).equals(Say.NONE)).toList());
	}

	/** The municipalities outside the county that a connection leads to. */
	private String otherSide(Thing thing) {
		List<String> codes = thing.objects().stream().filter(Connection.class::isInstance).map(Connection.class::cast)
				.flatMap(connection -> Stream.of(connection.getFromElsewhere(), connection.getToElsewhere())).filter(Objects::nonNull)
				.map(ObjectRef::getMunicipalityCode).filter(code -> code != null && !view.isInside(code)).distinct().sorted().toList();
		return codes.isEmpty() ? Say.NONE : String.join(", ", codes.stream().map(PublishedNames::of).toList());
	}
}
