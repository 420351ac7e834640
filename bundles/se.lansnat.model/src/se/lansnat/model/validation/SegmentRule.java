package se.lansnat.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Leftovers;

/** A segment joins two different sites, and the segments of a connection follow each other from one end to the other. */
final class SegmentRule implements ValidationRule {

	private static final ProblemCode NO_END = new ProblemCode("segment-end-missing", Severity.WARNING, Messages.segmentEndMissing,
			Messages.segmentEndMissing_fix);
	private static final ProblemCode LOOP = new ProblemCode("segment-to-itself", Severity.WARNING, Messages.segmentLoop,
			Messages.segmentLoop_fix);
	private static final ProblemCode APART = new ProblemCode("connection-segments-apart", Severity.WARNING, Messages.segmentsApart,
			Messages.segmentsApart_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NO_END, LOOP, APART);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Segment segment : findings.all(Segment.class)) {
			if (segment.getFrom() == null || segment.getTo() == null) {
				// An end that the file names and does not have is reported as a dangling reference.
				if (!Leftovers.hasRejectedValue(segment)) {
					findings.add(NO_END, segment, segment.getFrom() == null ? Literals.SEGMENT__FROM : Literals.SEGMENT__TO, Names.of(segment));
				}
			} else if (segment.getFrom() == segment.getTo()) {
				findings.add(LOOP, segment, Literals.SEGMENT__TO, Names.of(segment), Names.of(segment.getFrom()));
			}
		}
		for (Connection connection : findings.all(Connection.class)) {
			apart(connection).ifPresent(at -> findings.add(APART, connection, Literals.CONNECTION__SEGMENTS, Names.of(connection), at));
		}
	}

	/** The first segment, from 1, that does not go on where the one before it ended; what has no ends is reported as that. */
	private static Optional<Integer> apart(Connection connection) {
		Set<Site> reached = connection.getFrom() == null ? Set.of() : Set.of(connection.getFrom());
		int number = 0;
		for (Segment segment : connection.getSegments()) {
			number++;
			if (segment.getFrom() == null || segment.getTo() == null) {
				return Optional.empty();
			}
			Set<Site> next = new HashSet<>();
			if (reached.isEmpty() || reached.contains(segment.getFrom())) {
				next.add(segment.getTo());
			}
			if (reached.isEmpty() || reached.contains(segment.getTo())) {
				next.add(segment.getFrom());
			}
			if (next.isEmpty()) {
				return Optional.of(number);
			}
			reached = next;
		}
		boolean arrived = number == 0 || connection.getTo() == null || reached.contains(connection.getTo());
		return arrived ? Optional.empty() : Optional.of(number);
	}
}
