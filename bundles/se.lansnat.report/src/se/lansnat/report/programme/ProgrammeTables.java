package se.lansnat.report.programme;

import static se.lansnat.model.ModelPackage.Literals.CONNECTION__CAPACITY_MBIT_S;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__COMMERCIAL;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__LENGTH_M;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__LENGTH_METHOD;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__NETWORK;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__OPENNESS;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__OPERATOR;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__OWNER;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__PLANNED_YEAR;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__STATE;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__TECHNIQUE;
import static se.lansnat.model.ModelPackage.Literals.CONNECTION__VITAL;
import static se.lansnat.model.ModelPackage.Literals.DUCT__COMMERCIAL_AVAILABILITY;
import static se.lansnat.model.ModelPackage.Literals.DUCT__EMPTY_TUBES;
import static se.lansnat.model.ModelPackage.Literals.DUCT__FROM;
import static se.lansnat.model.ModelPackage.Literals.DUCT__KIND;
import static se.lansnat.model.ModelPackage.Literals.DUCT__LENGTH_M;
import static se.lansnat.model.ModelPackage.Literals.DUCT__OWNER;
import static se.lansnat.model.ModelPackage.Literals.DUCT__PLANNED_YEAR;
import static se.lansnat.model.ModelPackage.Literals.DUCT__STATE;
import static se.lansnat.model.ModelPackage.Literals.DUCT__SURVEY;
import static se.lansnat.model.ModelPackage.Literals.DUCT__TECHNICAL_AVAILABILITY;
import static se.lansnat.model.ModelPackage.Literals.DUCT__TO;
import static se.lansnat.model.ModelPackage.Literals.NODE__GATEWAY;
import static se.lansnat.model.ModelPackage.Literals.NODE__HOUSEHOLDS;
import static se.lansnat.model.ModelPackage.Literals.NODE__KIND;
import static se.lansnat.model.ModelPackage.Literals.NODE__OPERATOR;
import static se.lansnat.model.ModelPackage.Literals.NODE__OWNER;
import static se.lansnat.model.ModelPackage.Literals.NODE__PLACE;
import static se.lansnat.model.ModelPackage.Literals.NODE__PLANNED_YEAR;
import static se.lansnat.model.ModelPackage.Literals.NODE__SECURITY_CLASS;
import static se.lansnat.model.ModelPackage.Literals.NODE__STATE;
import static se.lansnat.model.ModelPackage.Literals.PLACE__GROUNDS;
import static se.lansnat.model.ModelPackage.Literals.PLACE__GROUNDS_REASON;
import static se.lansnat.model.ModelPackage.Literals.PLACE__HOUSEHOLDS;
import static se.lansnat.model.ModelPackage.Literals.PLACE__MARKET_ASSESSMENT;
import static se.lansnat.model.ModelPackage.Literals.PLACE__PERIOD_END;
import static se.lansnat.model.ModelPackage.Literals.PLACE__PERIOD_START;
import static se.lansnat.model.ModelPackage.Literals.PLACE__PLANNED_CONNECTIONS;
import static se.lansnat.model.ModelPackage.Literals.PLACE__POPULATION;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__DUCTS;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__FROM;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__LENGTH_M;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__LENGTH_METHOD;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__OWNER;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__PLANNED_YEAR;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__STATE;
import static se.lansnat.model.ModelPackage.Literals.SEGMENT__TO;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.Connection;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.names.Names;

/** The tables of what a programme holds, the same for one municipality and for the county. */
final class ProgrammeTables {

	/** Letters of the grounds in annex 7 of SOU 2000:111, in their order. */
	private static final String LETTERS = "SNOA";

	private ProgrammeTables() {
	}

	/** Localities or areas, with what decides their priority (ordinance 6 § items 5 and 6). */
	static ThingTable places(String anchor, String caption) {
		return new ThingTable(anchor, caption).column(Messages.columnPlace, Thing::name).column(Messages.columnGrounds, ProgrammeTables::grounds)
				.feature(PLACE__POPULATION).feature(PLACE__HOUSEHOLDS).column(Messages.columnPeriod, ProgrammeTables::period)
				.column(Messages.columnMarket, thing -> thing.say(PLACE__MARKET_ASSESSMENT))
				.column(Messages.columnPlanned, thing -> thing.say(PLACE__PLANNED_CONNECTIONS))
				.column(Messages.columnReason, thing -> thing.say(PLACE__GROUNDS_REASON));
	}

	/** Ducts (ordinance 6 § item 3). */
	static ThingTable ducts(String anchor, String caption) {
		return new ThingTable(anchor, caption).column(Messages.columnDuct, Thing::name)
				.features(DUCT__KIND, DUCT__LENGTH_M, DUCT__OWNER, DUCT__FROM, DUCT__TO)
				.column(Messages.columnState, thing -> state(thing, DUCT__STATE, DUCT__PLANNED_YEAR))
				.features(DUCT__EMPTY_TUBES, DUCT__TECHNICAL_AVAILABILITY, DUCT__COMMERCIAL_AVAILABILITY, DUCT__SURVEY);
	}

	/** Nodes. */
	static ThingTable nodes(String anchor, String caption) {
		return new ThingTable(anchor, caption).column(Messages.columnNode, Thing::name)
				.features(NODE__KIND, NODE__PLACE, NODE__SECURITY_CLASS, NODE__HOUSEHOLDS)
				.column(Messages.columnState, thing -> state(thing, NODE__STATE, NODE__PLANNED_YEAR))
				.features(NODE__OWNER, NODE__OPERATOR, NODE__GATEWAY);
	}

	/** Connections of all networks. */
	static ThingTable connections(String anchor, String caption) {
		return connections(new ThingTable(anchor, caption).column(Messages.columnConnection, Thing::name).feature(CONNECTION__NETWORK));
	}

	/** Connections of one network. */
	static ThingTable connectionsOf(String network) {
		return connections(new ThingTable("", network).column(Messages.columnConnection, Thing::name));
	}

	private static ThingTable connections(ThingTable table) {
		return table.column(Messages.columnFrom, thing -> thing.first(Connection.class).map(Say::from).orElse(Say.NONE))
				.column(Messages.columnTo, thing -> thing.first(Connection.class).map(Say::to).orElse(Say.NONE))
				.column(Messages.columnState, thing -> state(thing, CONNECTION__STATE, CONNECTION__PLANNED_YEAR))
				.number(Messages.columnLength, ProgrammeTables::length).feature(CONNECTION__CAPACITY_MBIT_S)
				.features(CONNECTION__TECHNIQUE, CONNECTION__OWNER, CONNECTION__OPERATOR, CONNECTION__OPENNESS, CONNECTION__COMMERCIAL)
				.feature(CONNECTION__VITAL);
	}

	/** Segments. */
	static ThingTable segments(String anchor, String caption) {
		return new ThingTable(anchor, caption).column(Messages.columnSegment, Thing::name).features(SEGMENT__FROM, SEGMENT__TO, SEGMENT__LENGTH_M,
				SEGMENT__LENGTH_METHOD, SEGMENT__DUCTS).column(Messages.columnState, thing -> state(thing, SEGMENT__STATE, SEGMENT__PLANNED_YEAR))
				.feature(SEGMENT__OWNER);
	}

	/** Grounds as words with their letters, for example {@code skola (S), annat (A)}. */
	private static String grounds(Thing thing) {
		if (thing.value(PLACE__GROUNDS).isEmpty()) {
			return thing.say(PLACE__GROUNDS);
		}
		Set<Integer> grounds = new TreeSet<>();
		((List<?>) thing.value(PLACE__GROUNDS).get())
				.forEach(said -> grounds.add(said instanceof Enumerator ground ? ground.getValue() : ground(said.toString()).getValue()));
		return grounds.isEmpty() ? Say.NONE
				: grounds.stream().map(ground -> Names.of(PriorityGround.get(ground)) + " (" + LETTERS.charAt(ground) + ")")
						.collect(Collectors.joining(", "));
	}

	private static PriorityGround ground(String literal) {
		return Objects.requireNonNullElse(PriorityGround.get(literal), PriorityGround.OTHER);
	}

	private static String period(Thing thing) {
		String start = thing.say(PLACE__PERIOD_START);
		String end = thing.say(PLACE__PERIOD_END);
		if (start.equals(Say.NONE)) {
			return end.equals(Say.NONE) ? Say.NONE : Messages.until + end;
		}
		return end.equals(Say.NONE) ? Messages.from + start : start + Say.NONE + end;
	}

	/** Whether it stands or is planned, and for when. */
	static String state(Thing thing, EStructuralFeature state, EStructuralFeature year) {
		String said = thing.say(state);
		String when = thing.say(year);
		return when.equals(Say.NONE) ? said : said.equals(Say.NONE) ? when : said + " " + when;
	}

	/** A length and how it was found, for a figure without its method says little. */
	private static String length(Thing thing) {
		String metres = thing.say(CONNECTION__LENGTH_M);
		String method = thing.say(CONNECTION__LENGTH_METHOD);
		return metres.equals(Say.NONE) || method.equals(Say.NONE) ? metres : metres + " (" + method + ")";
	}
}
