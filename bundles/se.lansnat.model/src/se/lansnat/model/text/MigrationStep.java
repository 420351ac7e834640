package se.lansnat.model.text;

/**
 * One step of the chain that brings old parts to the current schema. A step works on the file's elements, not on the model, so that
 * it stays right however the model changes later.
 */
public interface MigrationStep {

	/** {@return a stable name in kebab-case, shown to the user} */
	String name();

	/** {@return the version that the step takes} */
	SchemaVersion from();

	/** {@return the version that the step yields; newer than {@link #from()}} */
	SchemaVersion to();

	/**
	 * Changes a part in place. The attribute {@code schema} is set by the caller.
	 *
	 * @param root the part's root element
	 */
	void migrate(RawElement root);
}
