package se.lansnat.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;

/**
 * What demand is computed from (SOU 2000:111, 3.7.4): users x rate x simultaneity x (1 + growth)^(year - base year).
 * The built-in presets are data, in {@code presets.properties}, each value with its source.
 */
public final class Assumptions {

	/** The preset that holds where nobody chooses: 2 Mbit/s both ways. */
	public static final String DEFAULT_PRESET = "2-mbit";

	private static final Properties DATA = load();

	private final Map<AssumptionMeasure, AssumedValue> values;

	private Assumptions(Map<AssumptionMeasure, AssumedValue> values) {
		this.values = values;
	}

	/** {@return the names of the built-in presets, in order} */
	public static List<String> presets() {
		TreeSet<String> names = new TreeSet<>();
		for (String key : DATA.stringPropertyNames()) {
			if (!key.startsWith("all.")) {
				names.add(key.substring(0, key.indexOf('.')));
			}
		}
		return List.copyOf(names);
	}

	/**
	 * A built-in preset.
	 *
	 * @param preset one of {@link #presets()}
	 * @return its assumptions; empty if there is no such preset
	 */
	public static Optional<Assumptions> preset(String preset) {
		if (!presets().contains(preset)) {
			return Optional.empty();
		}
		Map<AssumptionMeasure, AssumedValue> values = new EnumMap<>(AssumptionMeasure.class);
		for (AssumptionMeasure measure : AssumptionMeasure.values()) {
			String own = preset + "." + measure.getName();
			String key = DATA.containsKey(own + ".value") ? own : "all." + measure.getName();
			values.put(measure, new AssumedValue(measure, new BigDecimal(DATA.getProperty(key + ".value")),
					DATA.getProperty("all." + measure.getName() + ".unit", ""), DATA.getProperty(key + ".source")));
		}
		return Optional.of(new Assumptions(values));
	}

	/**
	 * These assumptions with a county's own in their place. Those that lack a measure, a value or a source, or have a value that the
	 * measure cannot have, are left out, and of several of one measure the one with the smallest id holds: validation names them.
	 *
	 * @param own the county's assumptions
	 * @return both together
	 */
	public Assumptions with(Collection<Assumption> own) {
		Map<AssumptionMeasure, AssumedValue> both = new EnumMap<>(values);
		own.stream().filter(Assumptions::isUsable).sorted((a, b) -> Network.BY_ID.compare(b.getId(), a.getId()))
				.forEach(assumption -> both.put(assumption.getMeasure(), new AssumedValue(assumption.getMeasure(), assumption.getValue(),
						values.get(assumption.getMeasure()).unit(), assumption.getSource())));
		return new Assumptions(both);
	}

	/** {@return every assumption with its source, in a fixed order} */
	public Collection<AssumedValue> all() {
		return List.copyOf(values.values());
	}

	/** {@return one value} */
	BigDecimal value(AssumptionMeasure measure) {
		return values.get(measure).value();
	}

	/** {@return the year that traffic is known for} */
	public int baseYear() {
		return value(AssumptionMeasure.BASE_YEAR).intValueExact();
	}

	/** {@return the last year that is looked at, the base year at the earliest} */
	public int horizonYear() {
		return Math.max(baseYear(), value(AssumptionMeasure.HORIZON_YEAR).intValueExact());
	}

	/**
	 * What a number of users demands together.
	 *
	 * @param users users behind a connection
	 * @param year  not before the base year
	 * @return Mbit/s both ways
	 */
	public BigDecimal demandMbitS(BigDecimal users, int year) {
		BigDecimal growth = BigDecimal.ONE.add(value(AssumptionMeasure.GROWTH_PER_YEAR)).pow(year - baseYear(), MathContext.DECIMAL128);
		return users.multiply(value(AssumptionMeasure.RATE_MBIT_S)).multiply(value(AssumptionMeasure.SIMULTANEITY)).multiply(growth);
	}

	/** {@return how many users a number of households are} */
	BigDecimal users(long households) {
		return value(AssumptionMeasure.USERS_PER_HOUSEHOLD).multiply(BigDecimal.valueOf(households));
	}

	private static boolean isUsable(Assumption assumption) {
		BigDecimal value = assumption.getValue();
		if (!assumption.isSetMeasure() || value == null || value.signum() < 0 || assumption.getSource() == null
				|| assumption.getSource().isBlank()) {
			return false;
		}
		return switch (assumption.getMeasure()) {
		case BASE_YEAR, HORIZON_YEAR -> value.stripTrailingZeros().scale() <= 0 && value.intValue() >= 1900 && value.intValue() <= 2200;
		case SIMULTANEITY -> value.compareTo(BigDecimal.ONE) <= 0;
		case GROWTH_PER_YEAR -> value.compareTo(BigDecimal.TEN) <= 0;
		case RATE_MBIT_S, USERS_PER_HOUSEHOLD -> true;
		};
	}

	private static Properties load() {
		try (InputStream in = Assumptions.class.getResourceAsStream("presets.properties")) {
			Properties data = new Properties();
			data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return data;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
