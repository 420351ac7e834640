package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.names.Names;
import se.lansnat.network.ConnectionCapacity;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** The columns of the table of capacities: what each connection has to carry, year by year, and what a change has done to it. */
final class CapacityTable {

	private static final String MBIT_S = "Mbit/s";
	private static final BigDecimal MOST = new BigDecimal("1000000000");
	private static final NumberType<BigDecimal> MBIT = NumberType.exact(BigDecimal.ZERO, MOST, 1);

	private final CountySession session;
	private final CapacityComputation computation;
	private final ObjectEdits edits;

	CapacityTable(CountySession session, CapacityComputation computation, ObjectEdits edits) {
		this.session = session;
		this.computation = computation;
		this.edits = edits;
	}

	/** {@return the columns for some years} */
	List<Column<Connection, ?>> columns(List<Integer> years) {
		CapacityFigures now = computation.now();
		List<Column<Connection, ?>> columns = new ArrayList<>();
		columns.add(text(TableColumns.MUNICIPALITY, Messages.column_municipality, this::municipality).width(12));
		columns.add(text("connection", Messages.capacity_connection, Labels::of).width(28).mark(this::leftOut));
		columns.add(text("network", Messages.capacity_network, CapacityTable::network).width(12));
		columns.add(mbit("users", Messages.capacity_users, ConnectionCapacity::users).unit("").description(Messages.capacity_users_tip));
		String demand = NLS.bind(Messages.capacity_demand, String.valueOf(now.assumptions().baseYear()));
		columns.add(mbit("demand", demand, ConnectionCapacity::demandMbitS).description(Messages.capacity_demand_tip));
		columns.add(mbit("outage", Messages.capacity_outage, ConnectionCapacity::demandOutageMbitS)
				.description(Messages.capacity_outage_tip));
		columns.add(Column.<Connection, BigDecimal>of("capacity", Messages.capacity_capacity, NumberType.exact(BigDecimal.ZERO, MOST, 3),
				Connection::getCapacityMbitS).unit(MBIT_S).width(9).editable(this::setCapacity).editableWhere(row -> !session.isReadOnly()));
		columns.add(full("full", Messages.capacity_full, computation::now, ConnectionCapacity::yearFull).mark(this::changed));
		columns.add(full("fullBefore", Messages.capacity_before, computation::before, ConnectionCapacity::yearFull)
				.description(Messages.capacity_before_tip));
		columns.add(full("fullOutage", Messages.capacity_fullOutage, computation::now, ConnectionCapacity::yearFullAfterOutage)
				.description(Messages.capacity_fullOutage_tip));
		years.forEach(year -> columns.add(year(year)));
		return columns;
	}

	private Column<Connection, BigDecimal> year(int year) {
		return Column.<Connection, BigDecimal>of("y" + year, String.valueOf(year), MBIT,
				connection -> computation.now().demand(connection.getId(), year)).unit(MBIT_S).width(11)
				.description(NLS.bind(Messages.capacity_year_tip, String.valueOf(year))).mark(connection -> over(connection, year));
	}

	private void setCapacity(Connection connection, BigDecimal value) {
		EAttribute feature = Literals.CONNECTION__CAPACITY_MBIT_S;
		edits.apply((batch, row, capacity) -> batch.set(row, feature, capacity), connection, Names.of(feature), value);
	}

	private static Column<Connection, String> text(String id, String title, Function<Connection, String> getter) {
		return Column.of(id, title, TextType.optional(), getter);
	}

	private static String network(Connection connection) {
		return connection.isSetNetwork() ? Names.of(connection.getNetwork()) : null;
	}

	private String municipality(Connection connection) {
		return connection.eContainer() instanceof MunicipalProgramme programme && session.isOpen() ? Labels.of(session, programme) : "";
	}

	private Column<Connection, BigDecimal> mbit(String id, String title, Function<ConnectionCapacity, BigDecimal> figure) {
		return Column.<Connection, BigDecimal>of(id, title, MBIT, connection -> {
			ConnectionCapacity found = computation.now().of(connection.getId());
			return found == null ? null : figure.apply(found);
		}).unit(MBIT_S).width(10);
	}

	private Column<Connection, String> full(String id, String title, Supplier<CapacityFigures> figures,
			Function<ConnectionCapacity, OptionalInt> year) {
		return text(id, title, connection -> full(figures.get(), connection, year)).width(10);
	}

	private static String full(CapacityFigures figures, Connection connection, Function<ConnectionCapacity, OptionalInt> year) {
		ConnectionCapacity found = figures.of(connection.getId());
		if (found == null) {
			return null;
		}
		OptionalInt full = year.apply(found);
		return full.isPresent() ? String.valueOf(full.getAsInt())
				: found.capacityMbitS().isEmpty() ? Messages.capacity_unknown : NLS.bind(Messages.capacity_later,
				String.valueOf(figures.assumptions().horizonYear()));
	}

	private Mark changed(Connection connection) {
		String before = full(computation.before(), connection, ConnectionCapacity::yearFull);
		String now = full(computation.now(), connection, ConnectionCapacity::yearFull);
		return before == null || Objects.equals(before, now) ? null : new Mark(Mark.Kind.NOTE, NLS.bind(Messages.capacity_changed, before,
				now));
	}

	private Mark over(Connection connection, int year) {
		BigDecimal demand = computation.now().demand(connection.getId(), year);
		BigDecimal capacity = connection.getCapacityMbitS();
		return demand == null || capacity == null || demand.compareTo(capacity) <= 0 ? null : new Mark(Mark.Kind.WARNING,
				Messages.capacity_over);
	}

	private Mark leftOut(Connection connection) {
		return computation.now() == CapacityFigures.NONE || computation.now().of(connection.getId()) != null ? null
				: new Mark(Mark.Kind.NOTE, Messages.capacity_leftOut);
	}
}
