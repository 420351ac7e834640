package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import se.lansnat.model.RegionalItemKind;

/**
 * What a programme says of one thing, taken out of the model: it can be compared on any thread while the programme is edited.
 *
 * @param kind         what it describes
 * @param municipality code of the municipality
 * @param neighbour    whether the municipality is in a neighbouring county, and only compared with
 * @param id           UUID of the object
 * @param label        what it is called
 * @param contentHash  its version
 * @param name         its name as it is compared
 * @param spot         where it is; null where that is not known
 * @param ends         what it joins, two for connections, segments and ducts, none for others
 * @param values       what it says of {@link Compared#features}, in their order; null where it says nothing
 */
record SourceObject(RegionalItemKind kind, String municipality, boolean neighbour, String id, String label, String contentHash, Name name,
		Spot spot, List<End> ends, Object[] values) {

	/**
	 * One end of a connection or duct.
	 *
	 * @param municipality code of the municipality whose node it is; empty for ends that are only a text
	 * @param id           UUID of the node; empty for ends that are only a text
	 * @param name         what it is called, as it is compared
	 */
	record End(String municipality, String id, Name name) {

		static final End UNKNOWN = new End("", "", Name.NONE);

		private String grounds() {
			return municipality + ' ' + id + ' ' + name.key();
		}
	}

	/** Two are never one here: what makes them one is for others to say. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	/** {@return whether it says what an object of the same id and municipality says that has these} */
	boolean isStill(RegionalItemKind itsKind, String itsLabel, String itsHash, Spot itsSpot, List<End> itsEnds) {
		return kind == itsKind && contentHash.equals(itsHash) && label.equals(itsLabel) && Objects.equals(spot, itsSpot)
				&& ends.equals(itsEnds);
	}

	Object value(String feature) {
		int at = Compared.index(kind, feature);
		return at < 0 ? null : values[at];
	}

	Optional<BigDecimal> lengthM() {
		return Optional.ofNullable((BigDecimal) value("lengthM"));
	}

	/** {@return whether the two contradict each other in a feature that both say something of} */
	boolean differs(SourceObject other, String feature) {
		return !Compared.same(feature, value(feature), other.value(feature));
	}

	/** {@return what its likeness to others rests on, in one text} */
	String likenessGrounds() {
		return id + '|' + name.key() + '|' + (spot == null ? "" : spot.latitude() + "," + spot.longitude()) + '|'
				+ ends.stream().map(End::grounds).collect(Collectors.joining(",")) + '|'
				+ lengthM().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("");
	}
}
