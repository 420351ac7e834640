package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

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

	private static final NumberType<BigDecimal> MBIT = NumberType.exact(BigDecimal.ZERO, new BigDecimal("1000000000"), 1);

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
		columns.add(Column.<Connection, String>of(TableColumns.MUNICIPALITY, Messages.column_municipality, TextType.optional(),
				this::municipality).width(12));
		columns.add(Column.<Connection, String>of("connection", Messages.capacity_connection, TextType.optional(), Labels::of).width(28)
				.mark(this::leftOut));
		columns.add(Column.<Connection, String>of("network", Messages.capacity_network, TextType.optional(),
				connection -> connection.isSetNetwork() ? Names.of(connection.getNetwork()) : null)
				.width(12));
		columns.add(mbit("users", Messages.capacity_users, ConnectionCapacity::users).unit("").description(Messages.capacity_users_tip));
		columns.add(mbit("demand", NLS.bind(Messages.capacity_demand, String.valueOf(now.assumptions().baseYear())),
				ConnectionCapacity::demandMbitS)
				.description(Messages.capacity_demand_tip));
		columns.add(mbit("outage", Messages.capacity_outage, ConnectionCapacity::demandOutageMbitS)
				.description(Messages.capacity_outage_tip));
		columns.add(Column.of("capacity", Messages.capacity_capacity, NumberType.exact(BigDecimal.ZERO, new BigDecimal("1000000000"), 3),
				Connection::getCapacityMbitS).unit("Mbit/s").width(9)
				.editable((connection, value) -> edits.apply((batch, row, capacity) -> batch.set(row, Literals.CONNECTION__CAPACITY_MBIT_S,
				capacity), connection,
						Names.of(Literals.CONNECTION__CAPACITY_MBIT_S), value)));
		columns.add(full("full", Messages.capacity_full, computation::now, ConnectionCapacity::yearFull).mark(this::changed));
		columns.add(full("fullBefore", Messages.capacity_before, computation::before, ConnectionCapacity::yearFull)
				.description(Messages.capacity_before_tip));
		columns.add(full("fullOutage", Messages.capacity_fullOutage, computation::now, ConnectionCapacity::yearFullAfterOutage)
				.description(Messages.capacity_fullOutage_tip));
		for (int year : years) {
			columns.add(Column.<Connection, BigDecimal>of("y" + year, String.valueOf(year), MBIT, connection -> computation.now()
					.demand(connection.getId(), year)).unit("Mbit/s").width(11)
					.description(NLS.bind(Messages.capacity_year_tip, String.valueOf(year))).mark(connection -> over(connection, year)));
		}
		return columns;
	}

	private String municipality(Connection connection) {
		return connection.eContainer() instanceof MunicipalProgramme programme && session.isOpen() ? Labels.of(session, programme) : "";
	}

	private Column<Connection, BigDecimal> mbit(String id, String title, Function<ConnectionCapacity, BigDecimal> figure) {
		return Column.<Connection, BigDecimal>of(id, title, MBIT, connection -> {
			ConnectionCapacity found = computation.now().of(connection.getId());
			return found == null ? null : figure.apply(found);
		}).unit("Mbit/s").width(10);
	}

	private Column<Connection, String> full(String id, String title, Supplier<CapacityFigures> figures, Function<ConnectionCapacity,
			OptionalInt> year) {
		return Column.<Connection, String>of(id, title, TextType.optional(), connection -> full(figures.get(), connection, year)).width(10);
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
