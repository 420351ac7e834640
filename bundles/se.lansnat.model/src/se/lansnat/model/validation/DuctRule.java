package se.lansnat.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.lansnat.model.Duct;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Ducts lie in each other without going round, and have no more empty tubes than tubes. */
final class DuctRule implements ValidationRule {

	private static final ProblemCode CYCLE = new ProblemCode("duct-cycle", Severity.WARNING, Messages.ductCycle,
			Messages.ductCycle_fix);
	private static final ProblemCode EMPTY = new ProblemCode("duct-empty-tubes", Severity.WARNING, Messages.ductEmptyTubes,
			Messages.ductEmptyTubes_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CYCLE, EMPTY);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Duct duct : findings.all(Duct.class)) {
			if (isInsideItself(duct)) {
				findings.add(CYCLE, duct, Literals.DUCT__INSIDE, Names.of(duct));
			}
			if (duct.getTubes() != null && duct.getEmptyTubes() != null && duct.getEmptyTubes() > duct.getTubes()) {
				findings.add(EMPTY, duct, Literals.DUCT__EMPTY_TUBES, Names.of(duct), duct.getEmptyTubes(), duct.getTubes());
			}
		}
	}

	/** Every duct of a ring is found, and none that only lies in a ring. */
	private static boolean isInsideItself(Duct duct) {
		Set<Duct> outer = new HashSet<>();
		Duct next = duct.getInside();
		while (next != null && next != duct && outer.add(next)) {
			next = next.getInside();
		}
		return next == duct;
	}
}
