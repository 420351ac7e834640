package se.lansnat.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.InfrastructureState;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.RegionalItemKind;

/**
 * Finds connections that nobody will build: planned, judged not to come about on commercial grounds, and with nobody named who builds
 * them. Only inter-locality support can be given from the county pot (SOU 2000:111, ordinance 14 §).
 */
final class PotCandidates {

	private static final int COMMERCIAL = Compared.index(RegionalItemKind.CONNECTION, "commercial");
	private static final int STATE = Compared.index(RegionalItemKind.CONNECTION, "state");
	private static final int NETWORK = Compared.index(RegionalItemKind.CONNECTION, "network");
	private static final int VITAL = Compared.index(RegionalItemKind.CONNECTION, "vital");

	private PotCandidates() {
	}

	/**
	 * Judges a connection.
	 *
	 * @param members its descriptions
	 * @param values  what holds of it
	 */
	static Optional<PotCandidate> of(List<SourceObject> members, Object[] values, Basis basis) {
		if (!nobodyBuilds(members, values)) {
			return Optional.empty();
		}
		SourceObject first = members.getFirst();
		TreeSet<String> municipalities = new TreeSet<>();
		for (SourceObject member : members) {
			municipalities.add(member.municipality());
			member.ends().stream().map(SourceObject.End::municipality).filter(code -> !code.isEmpty()).forEach(municipalities::add);
		}
		boolean crosses = municipalities.size() > 1;
		boolean vital = Boolean.TRUE.equals(values[VITAL]);
		String names = municipalities.stream().map(basis::name).collect(Collectors.joining(", "));
		String clause = crosses ? "14 § 2" : vital ? "14 § 3" : "14 § 1";
		String reason = NLS.bind(crosses ? Messages.potAcross : vital ? Messages.potUrgent : Messages.potFairness, first.label(), names);
		return Optional.of(new PotCandidate(first.id(), first.label(), List.copyOf(municipalities), clause, reason));
	}

	static boolean nobodyBuilds(List<SourceObject> members, Object[] values) {
		return Boolean.FALSE.equals(values[COMMERCIAL]) && !InfrastructureState.EXISTING.getLiteral().equals(values[STATE])
				&& NetworkKind.INTER_LOCALITY.getLiteral().equals(values[NETWORK])
				&& members.stream().allMatch(member -> member.value("owner") == null && member.value("operator") == null);
	}
}
