package se.lansnat.model.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.Connection;
import se.lansnat.model.Decision;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Provenance;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A reference to another file says where it leads and finds what it names, and an end of a connection is named once. */
final class ElsewhereRule implements ValidationRule {

	private static final ProblemCode INCOMPLETE = new ProblemCode("reference-incomplete", Severity.WARNING, Messages.referenceIncomplete,
			Messages.referenceIncomplete_fix);
	private static final ProblemCode GONE = new ProblemCode("reference-gone", Severity.WARNING, Messages.referenceGone,
			Messages.referenceGone_fix);
	private static final ProblemCode NO_NODE = new ProblemCode("connection-end-no-node", Severity.WARNING, Messages.connectionEndNoNode,
			Messages.connectionEndNoNode_fix);
	private static final ProblemCode TWICE = new ProblemCode("connection-end-twice", Severity.WARNING, Messages.connectionEndTwice,
			Messages.connectionEndTwice_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(INCOMPLETE, GONE, NO_NODE, TWICE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (ObjectRef reference : findings.all(ObjectRef.class)) {
			if (reference instanceof Provenance || reference.eContainer() instanceof Decision) {
				continue; // what consolidation keeps may go out of date: RegionalDecisionRule says so
			}
			String code = reference.getMunicipalityCode();
			if (Texts.isBlank(reference.getTargetId()) || !Texts.isMunicipalityCode(code)) {
				findings.add(INCOMPLETE, reference, label(reference));
			} else if (folder.programme(code).isPresent()) {
				// A municipality of another county, or one whose file cannot be read now, proves nothing.
				checkTarget(reference, folder.find(reference.getTargetId()), findings);
			}
		}
		for (Connection connection : findings.all(Connection.class)) {
			if (connection.getFrom() != null && connection.getFromElsewhere() != null) {
				findings.add(TWICE, connection, Literals.CONNECTION__FROM_ELSEWHERE, Names.of(connection));
			}
			if (connection.getTo() != null && connection.getToElsewhere() != null) {
				findings.add(TWICE, connection, Literals.CONNECTION__TO_ELSEWHERE, Names.of(connection));
			}
		}
	}

	private static void checkTarget(ObjectRef reference, Optional<EObject> target, Findings findings) {
		if (target.isEmpty()) {
			findings.add(GONE, reference, Literals.OBJECT_REF__TARGET_ID, label(reference), reference.getMunicipalityCode());
		} else if (reference.eContainer() instanceof Connection && !(target.get() instanceof Node)) {
			findings.add(NO_NODE, reference, Literals.OBJECT_REF__TARGET_ID, Names.of(target.get()));
		}
	}

	private static String label(ObjectRef reference) {
		return Texts.isBlank(reference.getLabel()) ? reference.getId() : reference.getLabel();
	}
}
