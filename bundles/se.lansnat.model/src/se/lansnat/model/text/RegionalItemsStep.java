package se.lansnat.model.text;

/**
 * From 1.0, which knew neither regional items with provenance, nor approved versions, nor values kept with a decision. They only add:
 * nothing of what was there changes.
 */
final class RegionalItemsStep implements MigrationStep {

	@Override
	public String name() {
		return "regional-items";
	}

	@Override
	public SchemaVersion from() {
		return new SchemaVersion(1, 0);
	}

	@Override
	public SchemaVersion to() {
		return new SchemaVersion(1, 1);
	}

	@Override
	public void migrate(RawElement root) {
		// What was there means what it meant.
	}
}
