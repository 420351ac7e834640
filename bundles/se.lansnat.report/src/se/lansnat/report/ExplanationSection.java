package se.lansnat.report;

import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.support.Explanation;
import se.lansnat.support.Input;
import se.lansnat.support.Step;

/** The steps that lead to the figures of a municipality or county, folded away until somebody asks. */
final class ExplanationSection {

	private final Html html;

	ExplanationSection(Html html) {
		this.html = html;
	}

	void write(String id, String summary, Explanation explanation) {
		html.raw("<details id=\"").text(id).raw("\"><summary>").element("h3", summary).line("</summary>").line("<ol class=\"steps\">");
		explanation.steps().forEach(this::step);
		html.line("</ol>");
		for (RuleDeviation deviation : explanation.deviations()) {
			html.element("p", "class=\"deviation\"", NLS.bind(Messages.deviationInPrint, deviation.source(), deviation.text()));
		}
		html.line("</details>");
	}

	private void step(Step step) {
		html.raw("<li><p><strong>").text(step.name()).raw("</strong>: ").text(value(step)).line("</p>");
		html.element("p", "class=\"formula\"", step.formula());
		if (!step.inputs().isEmpty()) {
			html.line("<ul class=\"inputs\">");
			step.inputs().forEach(this::input);
			html.line("</ul>");
		}
		if (!step.clause().isEmpty()) {
			html.element("p", "class=\"clause\"", NLS.bind(Messages.stepClause, step.clause()));
		}
		html.line("</li>");
	}

	private void input(Input input) {
		String number = Figures.of(input.value().toDecimal(Explanation.DIGITS), input.unit());
		html.raw("<li>").text(input.name()).raw(": ").text(number).raw(" <span class=\"origin\">(").text(input.origin()).line(")</span></li>");
	}

	private static String value(Step step) {
		String exact = Figures.of(step.value().toDecimal(Explanation.DIGITS), step.unit());
		String shown = step.shown().map(value -> Figures.of(value, step.unit())).orElse(exact);
		return shown.equals(exact) ? exact : NLS.bind(Messages.stepShown, shown, exact);
	}
}
