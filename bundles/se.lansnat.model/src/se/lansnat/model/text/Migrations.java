package se.lansnat.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chain of steps from old schema versions to the current one. */
public final class Migrations {

	/** The steps that this program knows. */
	public static final Migrations STANDARD = new Migrations(
			List.of(new PriorityLettersStep(), new RegionalItemsStep(), new SupportLedgerStep()));

	private final List<MigrationStep> steps;

	/**
	 * A chain.
	 *
	 * @param steps any order; at most one from each version
	 */
	public Migrations(List<MigrationStep> steps) {
		this.steps = List.copyOf(steps);
	}

	/** {@return the steps} */
	public List<MigrationStep> steps() {
		return steps;
	}

	/**
	 * Brings a part to the current schema.
	 *
	 * @param root the part's root element, changed in place
	 * @param from the version that it is written in
	 * @return names of the steps taken, in order; empty if no chain of steps leads to the current version, and then nothing is changed
	 */
	public Optional<List<String>> apply(RawElement root, SchemaVersion from) {
		List<MigrationStep> chain = new ArrayList<>();
		SchemaVersion version = from;
		while (version.isOlder()) {
			SchemaVersion at = version;
			Optional<MigrationStep> next = steps.stream().filter(step -> step.from().equals(at)).findFirst();
			if (next.isEmpty() || next.get().to().compareTo(at) <= 0) {
				return Optional.empty();
			}
			chain.add(next.get());
			version = next.get().to();
		}
		if (!version.equals(SchemaVersion.CURRENT)) {
			return Optional.empty();
		}
		for (MigrationStep step : chain) {
			step.migrate(root);
			root.attributes().put("schema", step.to().toString());
		}
		return Optional.of(chain.stream().map(MigrationStep::name).toList());
	}
}
