package se.lansnat.ui.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.Connection;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.validation.Validation;
import se.lansnat.network.Assumptions;
import se.lansnat.network.FolderNetwork;
import se.lansnat.network.NetworkState;
import se.lansnat.ui.table.Mark;

/** What tables say of their rows: marks at cells, sums below them, figures of capacity. */
class ProblemsAndTotalsTest {

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

	private Mark mark(EObject row, FeatureColumn column) {
		return new CellProblems(() -> county.folder, () -> Validation.validate(county.folder)).mark(row, column, column.feature() == Literals.PLACE__NAME);
	}

	@Test
	void aLocalityThatIsThereTwiceIsMarkedAtBothNames() {
		Locality locality = ModelFactory.eINSTANCE.createLocality();
		locality.setName("by NORR");
		county.add(county.programme(0), Literals.MUNICIPAL_PROGRAMME__LOCALITIES, locality);
		FeatureColumn name = FeatureColumn.of(Literals.PLACE__NAME);
		List<Mark> marks = new ArrayList<>();
		county.programme(0).getLocalities().forEach(one -> marks.add(mark(one, name)));
		assertThat(marks).hasSize(2).allSatisfy(mark -> assertThat(mark.text())
				.contains("mer \u00e4n en ort"));
		assertThat(mark(county.programme(1).getLocalities().get(0), name)).isNull();
	}

	@Test
	void aReferenceThatHasGoneIsMarkedAtTheEndOfTheConnection() throws Exception {
		Connection connection = county.first(Literals.MUNICIPAL_PROGRAMME__CONNECTIONS);
		ReferenceCell ends = new ReferenceCell(county, Literals.CONNECTION__TO, Literals.CONNECTION__TO_ELSEWHERE);
		Batch batch = new Batch();
		ends.into(batch, connection, "L\u00f6s nod S\u00f6der (S\u00f6der)");
		county.edits.execute(batch, "");
		FeatureColumn to = FeatureColumn.of(Literals.CONNECTION__TO).orElsewhere(Literals.CONNECTION__TO_ELSEWHERE);
		assertThat(mark(connection, to)).isNull();
		county.edits.delete(List.of(county.programme(1).getNodes().get(2)));
		assertThat(ends.names(connection)).isEqualTo("L\u00f6s nod S\u00f6der (utg\u00e5tt)");
		assertThat(mark(connection, to)).isNotNull();
	}

	@Test
	void surveysAreNeverAddedTogether() {
		List<EObject> figures = new ArrayList<>();
		for (String[] row : new String[][] { { "SK", "2000-05", "1000" }, { "SK", "2000-05", "250.5" }, { "SK", "2001", "7" }, { null, null,
				"3" }, { "Post", null, null } }) {
			DuctSurveyFigure figure = ModelFactory.eINSTANCE.createDuctSurveyFigure();
			figure.setSurvey(row[0]);
			figure.setDate(row[1]);
			figure.setLengthM(row[2] == null ? null : new BigDecimal(row[2]));
			figures.add(figure);
		}
		assertThat(SurveyTotals.ofFigures(county, figures)).contains("SK, 2000-05: 1\u00a0250,5 m (2 st.)", "SK, 2001: 7 m (1 st.)",
				"Ingen kartl\u00e4ggning angiven: 3 m")
				.doesNotContain("Post", "1\u00a0257", "1\u00a0260");
		assertThat(SurveyTotals.ofFigures(county, List.of())).isEmpty();
	}

	@Test
	void capacitiesFollowTheAssumptionsYearByYear() {
		Connection connection = county.first(Literals.MUNICIPAL_PROGRAMME__CONNECTIONS);
		AssumptionEdits edits = new AssumptionEdits(() -> county.folder.county().orElseThrow(), county::execute);
		assertThat(figures().demand(connection.getId(), 2000)).isEqualByComparingTo("200");
		assertThat(figures().years()).hasSize(11).startsWith(2000).endsWith(2010);
		edits.take("5-mbit");
		edits.setValue(AssumptionMeasure.GROWTH_PER_YEAR, BigDecimal.ONE);
		assertThat(figures().demand(connection.getId(), 2001)).isEqualByComparingTo("1000");
		edits.setValue(AssumptionMeasure.HORIZON_YEAR, BigDecimal.valueOf(2100));
		assertThat(figures().years()).hasSizeLessThanOrEqualTo(17).startsWith(2000).endsWith(2100);
		connection.setCapacityMbitS(new BigDecimal(600));
		assertThat(figures().full()).isEqualTo(1);
		assertThat(CapacityChart.of(figures(), connection, 400, 200).description()).contains("2000: 500", "Kapacitet 600 Mbit/s");
		assertThat(CapacityChart.of(figures(), null, 400, 200)).isNull();
	}

	private CapacityFigures figures() {
		return CapacityFigures.of(FolderNetwork.of(county.folder.county().orElseThrow(), county.folder.programmes(), NetworkState.TARGET),
				Assumptions.preset("2-mbit").orElseThrow().with(county.folder.county().orElseThrow().getAssumptions()));
	}
}
