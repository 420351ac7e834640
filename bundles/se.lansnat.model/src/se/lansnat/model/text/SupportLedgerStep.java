package se.lansnat.model.text;

/** From 1.1, which knew no ledger of support. It is a part of its own: nothing of what was there changes. */
final class SupportLedgerStep implements MigrationStep {

	@Override
	public String name() {
		return "support-ledger";
	}

	@Override
	public SchemaVersion from() {
		return new SchemaVersion(1, 1);
	}

	@Override
	public SchemaVersion to() {
		return new SchemaVersion(1, 2);
	}

	@Override
	public void migrate(RawElement root) {
		// What was there means what it meant.
	}
}
