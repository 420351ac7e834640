package se.lansnat.report.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.report.Figures;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.support.DecidedCeilings;
import se.lansnat.support.Explanation;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.Step;
import se.lansnat.support.SupportResult;

/** The support ceiling of a municipality, and in short where it comes from. */
final class MunicipalCeiling {

	private MunicipalCeiling() {
	}

	static void add(DocumentBuilder document, Ceilings ceilings, String code) {
		Optional<SupportResult> computed = ceilings.result();
		if (computed.isEmpty()) {
			document.note(NoteKind.REMARK, ceilings.why());
			return;
		}
		SupportResult result = computed.get();
		document.paragraph(NLS.bind(Messages.ceilingsIntro, result.ruleset().name(), result.ruleset().source()));
		DecidedCeilings decisions = new DecidedCeilings(result.ruleset());
		OptionalLong decided = decisions.of(code);
		if (decided.isPresent()) {
			document.paragraph(NLS.bind(Messages.ceilingDecided, SwedishNumbers.kronor(decided.getAsLong()), decisions.source().orElse("")));
		}
		Optional<MunicipalityCeiling> row = result.municipality(code);
		if (row.isEmpty()) {
			document.note(NoteKind.REMARK, Messages.ceilingNoStatistics);
			return;
		}
		if (decided.isPresent() && decided.getAsLong() != row.get().supportSek()) {
			document.note(NoteKind.DEVIATION, NLS.bind(Messages.ceilingDiffers, SwedishNumbers.kronor(row.get().supportSek())));
		}
		figures(document, result.model().municipalityFigures(), row.get());
		explanation(document, row.get());
	}

	private static void figures(DocumentBuilder document, List<Figure> figures, MunicipalityCeiling row) {
		document.table(table -> {
			table.anchor("t-stodtak").caption(Messages.captionCeiling).heads(Messages.columnFigure).number(Messages.columnValue);
			table.row(Messages.population, SwedishNumbers.format(row.statistics().population()))
					.row(Messages.localities, SwedishNumbers.format(row.statistics().localities()))
					.row(Messages.fictiveNetwork, SwedishNumbers.format(row.statistics().fictiveNetworkM()));
			figures.forEach(figure -> table.row(figure.label(), Figures.of(row.value(figure), figure.unit())));
		});
	}

	private static void explanation(DocumentBuilder document, MunicipalityCeiling row) {
		Explanation explanation = row.explain();
		document.paragraph(Messages.explanationIntro);
		document.numbered(explanation.steps().stream().map(MunicipalCeiling::step).toArray(String[]::new));
		explanation.deviations()
				.forEach(deviation -> document.note(NoteKind.DEVIATION, NLS.bind(Messages.deviation, deviation.source(), deviation.text())));
	}

	private static String step(Step step) {
		Unit unit = step.unit();
		String value = step.shown().map(shown -> Figures.of(shown, unit)).orElseGet(() -> Figures.of(step.value().toDecimal(Explanation.DIGITS), unit));
		String text = NLS.bind(Messages.step, new Object[] { step.name(), value, step.formula() });
		return step.clause().isEmpty() ? text : NLS.bind(Messages.stepClause, text, step.clause());
	}
}
