package se.lansnat.ui.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Node;
import se.lansnat.model.validation.Validation;
import se.lansnat.ui.table.CheckType;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.InvalidInputException;

/** Every command that an editor makes is executed, undone and done again, and leaves the model equal each time. */
class EveryCommandTest {

	@TempDir
	Path folder;
	private Example county;

	@BeforeEach
	void open() throws Exception {
		county = Example.in(folder.resolve("county"));
	}

	@AfterEach
	void close() {
		county.close();
	}

	@TestFactory
	List<DynamicTest> everyCellOfEveryTable() {
		List<DynamicTest> tests = new ArrayList<>();
		for (TableKind kind : TableKinds.ALL) {
			for (Column<EObject, ?> column : columns(kind).all()) {
				if (!column.id().equals("type")) {
					tests.add(DynamicTest.dynamicTest(kind.title() + ", " + column.title(), () -> county.andBack(() -> cell(kind,
							column))));
				}
			}
		}
		return tests;
	}

	private TableColumns columns(TableKind kind) {
		return new TableColumns(kind, true, county, county.edits, new CellProblems(() -> county.folder, () -> Validation.validate(county.folder)));
	}

	private void cell(TableKind kind, Column<EObject, ?> column) throws InvalidInputException {
		// What hangs together with nothing can be moved to another municipality.
		EObject row = column.id().equals(TableColumns.MUNICIPALITY) ? county.last(kind.contents().get(0)) : county.first(kind.contents()
				.get(0));
		county.edited = row;
		TableColumns columns = columns(kind);
		Column<EObject, ?> same = columns.all().stream().filter(one -> one.id().equals(column.id())).findFirst().orElseThrow();
		Object value = same.type().parse(sample(row, same));
		Batch batch = new Batch();
		columns.put(batch, row, same, value);
		county.cycle("set", () -> county.edits.execute(batch, "set"));
		assertThat(same.value(row)).isEqualTo(value);
		Batch emptying = new Batch();
		try {
			columns.put(emptying, row, same, same.type().parse(""));
		} catch (InvalidInputException e) {
			return; // a cell that must not be empty keeps what it holds
		}
		if (!emptying.isEmpty()) {
			county.cycle("clear", () -> county.edits.execute(emptying, "clear"));
			assertThat(same.text(row)).isIn("", same.type() instanceof CheckType ? same.text(row) : "");
		}
	}

	/** Something that the cell does not hold yet, as somebody would type it. */
	private static String sample(EObject row, Column<EObject, ?> column) {
		if (column.type() instanceof Choices choices) {
			return choices.choices().stream().filter(choice -> !choice.equals(column.text(row))).findFirst().orElseThrow();
		}
		return switch (column.id()) {
			case "SCHOOL", "BUSINESS", "PUBLIC_SERVICE", "OTHER" -> "x";
			case "plannedYear" -> "2\u00a0004";
			case "latitude", "longitude" -> "\u221212,5";
			case "population", "households", "lengthM", "capacityMbitS", "tubes", "emptyTubes" -> "1\u00a0234";
			case "securityClass" -> "2";
			case "periodStart", "periodEnd" -> "2003\u201312\u201331";
			case "date" -> "2000\u201305";
			default -> "Ny text";
		};
	}

	@Test
	void severalCellsAreOneStep() {
		EObject place = county.first(Literals.MUNICIPAL_PROGRAMME__LOCALITIES);
		TableColumns columns = columns(TableKinds.PLACES);
		Batch batch = new Batch();
		for (Column<EObject, ?> column : columns.all()) {
			try {
				if (column.type() instanceof CheckType) {
					columns.put(batch, place, column, true);
				}
			} catch (InvalidInputException e) {
				throw new AssertionError(e);
			}
		}
		county.cycle("four grounds", () -> county.edits.execute(batch, "fyra grunder"));
		assertThat((List<?>) place.eGet(Literals.PLACE__GROUNDS)).hasSize(4);
	}

	@Test
	void everyKindOfRowIsAddedAndDeleted() {
		for (TableKind kind : TableKinds.ALL) {
			for (EReference contents : kind.contents()) {
				EObject object = EcoreUtil.create(contents.getEReferenceType());
				county.cycle("add " + contents.getName(), () -> county.edits.add(county.programme(0), contents, object));
				county.cycle("delete " + contents.getName(), () -> county.edits.delete(List.of(object)));
			}
		}
	}

	@Test
	void whatIsReferredToIsDeletedWithTheReferencesOrWithTheReferrers() {
		Connection connection = county.first(Literals.MUNICIPAL_PROGRAMME__CONNECTIONS);
		Node main = connection.getFrom();
		county.cycle("clearing", () -> county.edits.deleteClearing(List.of(main)));
		assertThat(connection.getFrom()).isNull();
		assertThat(connection.eContainer()).isNotNull();
		county.folder.commandStack().undo();
		county.cycle("cascade", () -> county.edits.deleteWithReferrers(List.of(main)));
		assertThat(connection.eContainer()).isNull();
	}

	@Test
	void aConnectionCrossesTheBorderAndComesBack() throws Exception {
		Connection connection = county.first(Literals.MUNICIPAL_PROGRAMME__CONNECTIONS);
		ReferenceCell ends = new ReferenceCell(county, Literals.CONNECTION__TO, Literals.CONNECTION__TO_ELSEWHERE);
		for (String target : new String[] { "Nod S\u00f6der (S\u00f6der)", "Huvudnod S\u00f6der (S\u00f6der)", "Nod Norr", null }) {
			Batch batch = new Batch();
			ends.into(batch, connection, target);
			county.cycle("to " + target, () -> county.edits.execute(batch, "\u00e4nde"));
			assertThat(ends.names(connection)).isEqualTo(target);
			assertThat(connection.getTo() != null && connection.getToElsewhere() != null).isFalse();
		}
	}

	@Test
	void aDuctDoesNotComeToLieInItself() throws Exception {
		List<Duct> ducts = county.programme(0).getDucts();
		ReferenceCell inside = new ReferenceCell(county, Literals.DUCT__INSIDE, null);
		county.edits.apply(inside, ducts.get(0), "ligger i", ducts.get(1).getName());
		assertThat(ducts.get(0).getInside()).isSameAs(ducts.get(1));
		county.edits.apply(inside, ducts.get(1), "ligger i", ducts.get(0).getName());
		assertThat(ducts.get(1).getInside()).isNull();
		assertThat(county.refusals).singleElement().asString().contains("ligger redan i");
	}

	@Test
	void assumptionsAreOwnedAndGivenBack() {
		AssumptionEdits assumptions = new AssumptionEdits(() -> county.folder.county().orElseThrow(), county::execute);
		county.cycle("own", () -> assumptions.setValue(AssumptionMeasure.GROWTH_PER_YEAR, new BigDecimal("0.2")));
		county.cycle("changed", () -> assumptions.setValue(AssumptionMeasure.GROWTH_PER_YEAR, new BigDecimal("0.3")));
		county.cycle("source", () -> assumptions.set(AssumptionMeasure.GROWTH_PER_YEAR, Literals.ASSUMPTION__SOURCE, "Utredning"));
		county.cycle("several", () -> assumptions.apply(List.of(
				new AssumptionEdits.Change(AssumptionMeasure.GROWTH_PER_YEAR, Literals.ASSUMPTION__VALUE, new BigDecimal("0.4")),
				new AssumptionEdits.Change(AssumptionMeasure.GROWTH_PER_YEAR, Literals.ASSUMPTION__NOTE, "h\u00f6gre"),
				new AssumptionEdits.Change(AssumptionMeasure.BASE_YEAR, Literals.ASSUMPTION__VALUE, new BigDecimal("2001")))));
		assertThat(assumptions.own(AssumptionMeasure.GROWTH_PER_YEAR).getNote()).isEqualTo("h\u00f6gre");
		county.cycle("one back with its note", () -> assumptions.apply(List.of(
				new AssumptionEdits.Change(AssumptionMeasure.BASE_YEAR, Literals.ASSUMPTION__VALUE, null),
				new AssumptionEdits.Change(AssumptionMeasure.BASE_YEAR, Literals.ASSUMPTION__NOTE, null))));
		assertThat(assumptions.own(AssumptionMeasure.BASE_YEAR)).isNull();
		county.cycle("back", () -> assumptions.setValue(AssumptionMeasure.GROWTH_PER_YEAR, null));
		county.cycle("preset", () -> assumptions.take("5-mbit"));
		Assumption own = assumptions.own(AssumptionMeasure.RATE_MBIT_S);
		assertThat(own.getValue()).isEqualByComparingTo("5");
		assertThat(own.getSource()).isNotBlank();
		county.cycle("preset", () -> assumptions.take("2-mbit"));
		assertThat(assumptions.own(AssumptionMeasure.RATE_MBIT_S)).isNull();
	}
}
