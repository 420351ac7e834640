package se.lansnat.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.model.County;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.ui.table.Column;

/** What the cells of the table say, and the chart of the same figures. */
class CeilingsColumnsTest {

	private static String text(CountyCeilings ceilings, String code, String column) {
		Column<CeilingRow, ?> found = CeilingsColumns.of(ceilings).stream().filter(c -> c.id().equals(column)).findFirst().orElseThrow();
		return found.text(ceilings.row(code)).replace('\u00a0', ' ');
	}

	@Test
	void figuresAreWrittenAsSwedesDo() throws Exception {
		CountyCeilings ceilings = Counties.ceilings(Counties.orebro());
		assertThat(text(ceilings, "1882", "support_sek")).isEqualTo("8 662 824");
		assertThat(text(ceilings, "1882", "support_share_percent")).isEqualTo("65 %");
		assertThat(text(ceilings, "1861", "payout_rate_percent")).isEqualTo("37,5 %");
		assertThat(text(ceilings, "1882", "breakpoint_sek")).isEqualTo("4 648 400");
		assertThat(text(ceilings, "1862", "breakpoint_sek")).as("no breakpoint is no missing one").isEqualTo("\u2013");
	}

	@Test
	void theColumnOfOtherCeilingsIsThereOnlyWhenTheyDiffer() throws Exception {
		County county = Counties.orebro();
		assertThat(ids(county)).doesNotContain(CeilingsColumns.RECOMPUTED);
		Counties.statistic(Counties.municipality(county, "Nora"), StatisticsMeasure.POPULATION).setValue(9_000L);
		assertThat(ids(county)).containsSubsequence(CeilingsColumns.SUPPORT, CeilingsColumns.RECOMPUTED);
	}

	private static List<String> ids(County county) throws Exception {
		return CeilingsColumns.of(Counties.ceilings(county)).stream().<String>map(Column::id).toList();
	}

	@Test
	void theChartSaysTheSameInWordsAndMarksOneBar() throws Exception {
		CountyCeilings ceilings = Counties.ceilings(Counties.orebro());
		Scene scene = CeilingsChart.of(ceilings, "1880", 600);
		assertThat(scene.description().replace('\u00a0', ' ')).contains("Askersund 8 662 824 kr, Lindesberg 7 835 279 kr").contains("Karlskoga 981 165 kr");
		assertThat(scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).filter(Shape.Text::bold).map(Shape.Text::text))
				.contains("\u00d6rebro");
		assertThat(CeilingsChart.inOrder(ceilings)).extracting(CeilingRow::name).startsWith("Askersund", "Lindesberg").endsWith("Kumla", "Karlskoga");
	}
}
