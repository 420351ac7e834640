package se.lansnat.support.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import se.lansnat.model.County;
import se.lansnat.model.Municipality;
import se.lansnat.model.SupportKind;
import se.lansnat.reference.ruleset.Administration;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.RulesetTable;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.CountyStatistics;
import se.lansnat.support.DecidedCeilings;
import se.lansnat.support.DividedGrant;
import se.lansnat.support.GrantScale;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModel;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

/**
 * The rules and limits of a county: its ruleset's decided ceilings, county row and pot, the rates that follow from the published
 * statistics, and the administrative support that follows from the county's own.
 */
public final class Scheme {

	/** The rules of a county that names none. */
	public static final String DEFAULT_RULESET = "sou-2000-111";

	private static final GrantScale WHOLE = new DividedGrant(1);
	private static final String ADMINISTRATIVE = "administrative_support_sek";

	private final Ruleset ruleset;
	private final Ruleset areaRuleset;
	private final County county;
	private final Map<String, String> names = new TreeMap<>();
	private final DecidedCeilings ceilings;
	private final DecidedCeilings areaCeilings;
	private final Map<String, GrantScale> scales = new HashMap<>();
	private final Map<String, GrantScale> areaScales = new HashMap<>();
	private final Map<String, Long> administrative = new HashMap<>();

	private Scheme(County county, Ruleset ruleset, Ruleset areaRuleset) {
		this.county = county;
		this.ruleset = ruleset;
		this.areaRuleset = areaRuleset;
		for (Municipality municipality : county.getMunicipalities()) {
			if (municipality.getCode() != null) {
				names.put(municipality.getCode(), municipality.getName() == null ? municipality.getCode() : municipality.getName());
			}
		}
		ceilings = new DecidedCeilings(ruleset);
		areaCeilings = new DecidedCeilings(areaRuleset);
	}

	/**
	 * The scheme of a county.
	 *
	 * @param county the county; the ruleset that it names applies
	 * @return its scheme
	 * @throws RulesetException if the ruleset is not there or cannot be used
	 * @throws SupportException if the county's statistics cannot be computed with
	 */
	public static Scheme of(County county) throws RulesetException, SupportException {
		String id = Objects.requireNonNullElse(county.getRuleset(), DEFAULT_RULESET);
		return of(county, Rulesets.builtIn(id).orElseGet(() -> Rulesets.builtIn(DEFAULT_RULESET).orElseThrow()));
	}

	/**
	 * The scheme of a county under rules of one's choice.
	 *
	 * @param county  the county
	 * @param ruleset the rules; of those for area networks the first that the product brings along apply if these have none
	 * @return its scheme
	 * @throws RulesetException if the rules cannot be used
	 * @throws SupportException if the county's statistics cannot be computed with
	 */
	public static Scheme of(County county, Ruleset ruleset) throws RulesetException, SupportException {
		Scheme scheme = new Scheme(county, ruleset, areaRuleset(ruleset));
		scheme.readScales();
		return scheme;
	}

	private static Ruleset areaRuleset(Ruleset ruleset) {
		return Rulesets.builtInIds().stream().map(id -> Rulesets.builtIn(id).orElseThrow())
				.filter(other -> !other.administration().conditions(key(SupportKind.AREA)).isEmpty()).findFirst().orElse(ruleset);
	}

	private void readScales() throws RulesetException, SupportException {
		StatisticsSet published = StatisticsSet.published();
		String name = county() + " län";
		SupportResult own = SupportModels.compute(ruleset, published.with(name, CountyStatistics.of(county)));
		SupportResult decided = SupportModels.compute(ruleset, published);
		own.municipalities().forEach(row -> scales.put(row.statistics().code(), scale(ruleset, own.model(), row)));
		decided.municipalities().forEach(row -> scales.put(row.statistics().code(), scale(ruleset, decided.model(), row)));
		for (MunicipalityCeiling row : own.municipalities()) {
			own.model().municipalityFigures().stream().filter(figure -> figure.key().equals(ADMINISTRATIVE)).findFirst()
					.flatMap(row::value).ifPresent(amount -> administrative.put(row.statistics().code(), amount.longValue()));
		}
		SupportResult area = SupportModels.compute(areaRuleset, published);
		area.municipalities().forEach(row -> areaScales.put(row.statistics().code(), scale(areaRuleset, area.model(), row)));
	}

	private static GrantScale scale(Ruleset ruleset, SupportModel model, MunicipalityCeiling row) {
		return model.grants(ruleset, row).orElse(WHOLE);
	}

	/** The name of a kind of support in rulesets and files. */
	static String key(SupportKind kind) {
		return kind.getName().toLowerCase(Locale.ROOT);
	}

	/**
	 * The rules of a kind of support.
	 *
	 * @param support the kind
	 * @return the ruleset that has its days, numbers and conditions
	 */
	public Ruleset ruleset(SupportKind support) {
		return support == SupportKind.AREA ? areaRuleset : ruleset;
	}

	/** How cases of a kind of support are handled. */
	Administration administration(SupportKind support) {
		return ruleset(support).administration();
	}

	/** @return name of the county, without "län" */
	public String county() {
		return county.getName() == null ? "" : county.getName();
	}

	/** @return codes of the county's municipalities, ordered */
	public List<String> municipalities() {
		return List.copyOf(names.keySet());
	}

	/**
	 * What people call a municipality.
	 *
	 * @param code its code
	 * @return its name, or the code
	 */
	public String name(String code) {
		return names.getOrDefault(code, code);
	}

	/**
	 * The decided ceiling of a municipality.
	 *
	 * @param support inter-locality or area support
	 * @param code    its code
	 * @return SEK; 0 where none was decided
	 */
	public long ceiling(SupportKind support, String code) {
		return decided(support, code).orElse(0);
	}

	/** The decided ceiling, or empty where none was decided. */
	OptionalLong decided(SupportKind support, String code) {
		return (support == SupportKind.AREA ? areaCeilings : ceilings).of(code);
	}

	/**
	 * What the municipalities of the county may get together.
	 *
	 * @param support inter-locality or area support
	 * @return SEK, or empty where none was decided
	 */
	public OptionalLong countyRow(SupportKind support) {
		return amount(ruleset(support), RulesetTable.COUNTY_CEILINGS);
	}

	/** @return the county's part of the county pot, SEK; 0 where none was decided */
	public long pot() {
		return amount(ruleset, RulesetTable.COUNTY_POTS).orElse(0);
	}

	private OptionalLong amount(Ruleset rules, String table) {
		Optional<BigDecimal> value = rules.table(table).flatMap(rows -> rows.get(county()));
		return value.isPresent() ? OptionalLong.of(value.get().longValueExact()) : OptionalLong.empty();
	}

	/**
	 * The administrative support of a municipality.
	 *
	 * @param code its code
	 * @return SEK by its inhabitants; 0 where they are not known
	 */
	public long administrative(String code) {
		return administrative.getOrDefault(code, 0L);
	}

	/**
	 * What single projects are granted.
	 *
	 * @param support the kind of support
	 * @param code    the municipality
	 * @return the scale
	 */
	public GrantScale scale(SupportKind support, String code) {
		return switch (support) {
		case INTER_LOCALITY -> scales.getOrDefault(code, WHOLE);
		case AREA -> areaScales.getOrDefault(code, WHOLE);
		case COUNTY_POT, ADMINISTRATIVE -> WHOLE;
		};
	}
}
