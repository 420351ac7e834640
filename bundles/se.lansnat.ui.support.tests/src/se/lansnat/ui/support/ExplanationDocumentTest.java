package se.lansnat.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.support.Explanation;
import se.lansnat.ui.support.ExplanationDocument.Line;
import se.lansnat.ui.support.ExplanationDocument.Role;

/** What a reader of an explanation sees. */
class ExplanationDocumentTest {

	private static Explanation explanation(String county, String code) throws Exception {
		return Counties.ceilings(Counties.county(county)).row(code).figures().orElseThrow().explain();
	}

	private static List<String> texts(List<Line> lines, Role role) {
		return lines.stream().filter(line -> line.role() == role).map(line -> line.text().replace('\u00a0', ' ')).toList();
	}

	@Test
	void theChainEndsWithTheStepOfTheSelectedFigure() throws Exception {
		List<Line> lines = ExplanationDocument.of(explanation("18", "1882"), "support_sek", "Beslutat.");
		assertThat(lines.get(0)).isEqualTo(new Line(Role.TITLE, "Askersund (1882), \u00d6rebro"));
		assertThat(texts(lines, Role.FIGURE)).containsExactly("St\u00f6dtak: 8 662 824 kr");
		assertThat(lines.get(2)).isEqualTo(new Line(Role.NOTE, "Beslutat."));
		assertThat(texts(lines, Role.STEP)).first().asString().endsWith("Kostnad f\u00f6re reduktion: 26 246 200 kr");
		assertThat(texts(lines, Role.SELECTED_STEP)).singleElement().asString().contains("avrundat 8 662 824 kr");
		assertThat(texts(lines, Role.INPUT)).anyMatch(text -> text.contains("112 481 m") && text.contains("bilaga 8, kolumn 4"));
		assertThat(lines.stream().filter(line -> line.role() == Role.STEP || line.role() == Role.SELECTED_STEP).toList().getLast().role())
				.isEqualTo(Role.SELECTED_STEP);
	}

	@Test
	void aStatisticIsExplainedByItsSource() throws Exception {
		List<Line> lines = ExplanationDocument.of(explanation("18", "1882"), "population", "");
		assertThat(texts(lines, Role.FIGURE)).containsExactly("Inv\u00e5nare: 11 621 inv\u00e5nare");
		assertThat(texts(lines, Role.FAINT)).anyMatch(text -> text.contains("bilaga 8, kolumn 2"));
		assertThat(texts(lines, Role.STEP)).isEmpty();
	}

	@Test
	void aFigureThatDoesNotApplySaysWhy() throws Exception {
		List<Line> lines = ExplanationDocument.of(explanation("18", "1862"), "breakpoint_sek", "");
		assertThat(texts(lines, Role.FIGURE)).containsExactly(Messages.explanation_notApplicable);
		assertThat(texts(lines, Role.FORMULA)).anyMatch(text -> text.contains("ingen brytpunkt"));
	}

	@Test
	void deviationsOfTheSourceStandAtTheEnd() throws Exception {
		List<Line> lines = ExplanationDocument.of(explanation("20", "2021"), "payout_rate_percent", "");
		assertThat(texts(lines, Role.FIGURE)).containsExactly("Utbetalningsgrad: 50 %");
		assertThat(texts(lines, Role.DEVIATION)).singleElement().asString().contains("75 %");
		assertThat(texts(lines, Role.FAINT)).last().asString().contains("Tryckt: 75 %").contains("Anv\u00e4nt: 50 %");
	}

	@Test
	void withoutAFigureAllStepsAreShownAndNoneIsSelected() throws Exception {
		Explanation all = explanation("18", "1882");
		List<Line> lines = ExplanationDocument.of(all, "", "");
		assertThat(texts(lines, Role.STEP)).hasSize(all.steps().size());
		assertThat(texts(lines, Role.SELECTED_STEP)).isEmpty();
	}
}
