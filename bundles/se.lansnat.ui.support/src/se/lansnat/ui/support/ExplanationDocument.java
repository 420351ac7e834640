package se.lansnat.ui.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Explanation;
import se.lansnat.support.Input;
import se.lansnat.support.Step;

/** An explanation as lines of text with their roles: what a reader sees, without fonts and colours. */
final class ExplanationDocument {

	/** What a line is, and so how it looks. */
	enum Role {
		/** Whose figure it is. */
		TITLE,
		/** What is selected, and its value. */
		FIGURE,
		/** What must be known of the figure. */
		NOTE,
		/** Whose rules, which statistics; also clauses. */
		FAINT,
		/** Name and value of a step. */
		STEP,
		/** Name and value of the step that gives the selected figure. */
		SELECTED_STEP,
		/** The rule in words and signs. */
		FORMULA,
		/** A number that goes in, with its source. */
		INPUT,
		/** Heading of the deviations. */
		HEADING,
		/** A contradiction in the printed source. */
		DEVIATION,
		/** Nothing. */
		GAP
	}

	/**
	 * A line.
	 *
	 * @param role what it is
	 * @param text what it says
	 */
	record Line(Role role, String text) {
	}

	/** Below title and figure. */
	private static final int NOTE_LINE = 2;

	private final List<Line> lines = new ArrayList<>();

	private ExplanationDocument() {
	}

	/**
	 * Writes the explanation of a figure.
	 *
	 * @param explanation the explanation of all figures
	 * @param figure key of the figure or of a statistic, or empty for all figures
	 * @param note stands below the figure; may be empty
	 * @return the lines
	 */
	static List<Line> of(Explanation explanation, String figure, String note) {
		ExplanationDocument document = new ExplanationDocument();
		Explanation about = figure.isEmpty() ? explanation : explanation.about(figure);
		document.head(explanation, about, figure);
		if (!note.isEmpty()) {
			document.lines.add(NOTE_LINE, new Line(Role.NOTE, note));
		}
		int number = 0;
		for (Step step : about.steps()) {
			document.step(++number, step, !figure.isEmpty() && step.figure().equals(figure));
		}
		document.deviations(about);
		return document.lines;
	}

	private void head(Explanation explanation, Explanation about, String figure) {
		add(Role.TITLE, explanation.title());
		Optional<Step> last = about.steps().stream().filter(step -> step.figure().equals(figure) && step.shown().isPresent()).findFirst();
		Optional<Input> statistic = explanation.steps().stream().flatMap(step -> step.inputs().stream()).filter(input -> input.id().equals(figure))
				.findFirst();
		if (!figure.isEmpty() && last.isPresent()) {
			Step step = last.get();
			add(Role.FIGURE, step.name() + ": " + number(step.shown().get(), step.unit()));
		} else if (about.steps().isEmpty() && statistic.isPresent()) {
			Input input = statistic.get();
			add(Role.FIGURE, input.name() + ": " + number(input.value().toDecimal(Explanation.DIGITS), input.unit()));
			add(Role.FAINT, NLS.bind(Messages.explanation_source, input.origin()));
		} else if (!figure.isEmpty() && !about.steps().isEmpty()) {
			add(Role.FIGURE, Messages.explanation_notApplicable);
		}
		add(Role.FAINT, explanation.ruleset().name() + ", " + explanation.ruleset().source());
		if (explanation.ruleset().onTrial()) {
			add(Role.FAINT, Messages.explanation_trial);
		}
		if (!about.steps().isEmpty()) {
			add(Role.FAINT, NLS.bind(Messages.explanation_shared, explanation.statistics()));
		}
	}

	private void step(int number, Step step, boolean selected) {
		add(Role.GAP, "");
		add(selected ? Role.SELECTED_STEP : Role.STEP, number + ".\t" + step.name() + ": " + result(step));
		add(Role.FORMULA, "\t= " + step.formula());
		if (!step.clause().isEmpty()) {
			add(Role.FAINT, "\t" + step.clause());
		}
		for (Input input : step.inputs()) {
			String value = number(input.value().toDecimal(Explanation.DIGITS), input.unit());
			add(Role.INPUT, "\t\u2022 " + input.name() + ": " + value + (input.origin().isEmpty() ? "" : "  (" + input.origin() + ")"));
		}
	}

	private static String result(Step step) {
		BigDecimal value = step.value().toDecimal(Explanation.DIGITS);
		Optional<BigDecimal> shown = step.shown().filter(rounded -> rounded.compareTo(value) != 0);
		String exact = number(value, step.unit());
		return shown.map(rounded -> NLS.bind(Messages.explanation_rounded, exact, number(rounded, step.unit()))).orElse(exact);
	}

	private static String number(BigDecimal value, Unit unit) {
		return SwedishNumbers.format(value) + (unit.symbol().isEmpty() ? "" : SwedishNumbers.NO_BREAK_SPACE + unit.symbol());
	}

	private void deviations(Explanation about) {
		if (!about.deviations().isEmpty()) {
			add(Role.GAP, "");
			add(Role.HEADING, Messages.explanation_deviations);
			for (RuleDeviation deviation : about.deviations()) {
				add(Role.DEVIATION, "\u26a0\t" + deviation.text());
				add(Role.FAINT, "\t" + NLS.bind(Messages.explanation_deviation,
						new Object[] { deviation.source(), deviation.printed(), deviation.applied() }));
			}
		}
	}

	private void add(Role role, String text) {
		lines.add(new Line(role, text));
	}
}
