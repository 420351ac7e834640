package se.lansnat.reference.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rules of a support scheme, as data. Immutable; which plug-in computes with it is told by {@link #model()}.
 */
public final class Ruleset {

	private final Header header;
	private final Map<String, Parameter> parameters;
	private final Map<String, String> clauses;
	private final Map<String, RulesetTable> tables;
	private final List<RuleDeviation> deviations;
	private final Administration administration;

	/**
	 * What a ruleset is called and where it is from.
	 *
	 * @param id        name in files and on the command line
	 * @param name      name for people
	 * @param model     id of the support model that computes with it
	 * @param source    whose rules they are, with title and year; shown wherever the ruleset speaks
	 * @param validFrom first day of the measures that the scheme supports
	 * @param validTo   last day of them, or empty while it is open
	 */
	public record Header(String id, String name, String model, String source, LocalDate validFrom,
			Optional<LocalDate> validTo) {
	}

	Ruleset(Header header, Map<String, Parameter> parameters, Map<String, String> clauses,
			Map<String, RulesetTable> tables, List<RuleDeviation> deviations, Administration administration) {
		this.header = header;
		this.parameters = parameters;
		this.clauses = clauses;
		this.tables = tables;
		this.deviations = List.copyOf(deviations);
		this.administration = administration;
	}

	/** @return name in files and on the command line, for example {@code sou-2000-111} */
	public String id() {
		return header.id();
	}

	/** @return name for people */
	public String name() {
		return header.name();
	}

	/** @return id of the support model that computes with it */
	public String model() {
		return header.model();
	}

	/** @return whose rules they are, for example "enligt förslaget i SOU 2000:111, ..." */
	public String source() {
		return header.source();
	}

	/** @return first day of the measures that the scheme supports */
	public LocalDate validFrom() {
		return header.validFrom();
	}

	/** @return last day of the measures that the scheme supports, or empty while it is open */
	public Optional<LocalDate> validTo() {
		return header.validTo();
	}

	/** @return all parameters, in the order of the file */
	public Collection<Parameter> parameters() {
		return List.copyOf(parameters.values());
	}

	/**
	 * A parameter that may be there.
	 *
	 * @param id its id
	 * @return the parameter, or empty
	 */
	public Optional<Parameter> find(String id) {
		return Optional.ofNullable(parameters.get(id));
	}

	/**
	 * A parameter that must be there.
	 *
	 * @param id its id
	 * @return the parameter
	 * @throws NoSuchElementException if the ruleset has none of that id
	 */
	public Parameter parameter(String id) {
		return find(id).orElseThrow(() -> new NoSuchElementException(id() + ": " + id));
	}

	/**
	 * Where the source states a rule.
	 *
	 * @param rule key of the rule, mostly that of the figure it gives
	 * @return section, annex or paragraph; empty text where the ruleset names none
	 */
	public String clause(String rule) {
		return clauses.getOrDefault(rule, "");
	}

	/**
	 * A table of the source.
	 *
	 * @param id its id
	 * @return the table, or empty
	 */
	public Optional<RulesetTable> table(String id) {
		return Optional.ofNullable(tables.get(id));
	}

	/** @return all tables, in the order of the file */
	public Collection<RulesetTable> tables() {
		return List.copyOf(tables.values());
	}

	/** @return where the printed source contradicts the rules that apply */
	public List<RuleDeviation> deviations() {
		return deviations;
	}

	/**
	 * The deviations to show with the figures of a municipality or county.
	 *
	 * @param codeOrCounty a municipality code or county name
	 * @return those about it or about every one
	 */
	public List<RuleDeviation> deviations(String codeOrCounty) {
		List<RuleDeviation> own = new ArrayList<>();
		for (RuleDeviation deviation : deviations) {
			if (deviation.concerns(codeOrCounty)) {
				own.add(deviation);
			}
		}
		return own;
	}

	/** @return how cases under these rules are handled */
	public Administration administration() {
		return administration;
	}

	/** @return whether a parameter is on trial, so that the figures are nobody's decision */
	public boolean onTrial() {
		return parameters.values().stream().anyMatch(parameter -> parameter.published().isPresent());
	}

	/**
	 * The same rules with one number changed, for "what if".
	 *
	 * @param id    the parameter
	 * @param value the number to try
	 * @return a copy; its explanations say what was changed
	 * @throws NoSuchElementException if the ruleset has no such parameter
	 */
	public Ruleset with(String id, BigDecimal value) {
		Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
		changed.put(id, parameter(id).with(value));
		return new Ruleset(header, changed, clauses, tables, deviations, administration);
	}
}
