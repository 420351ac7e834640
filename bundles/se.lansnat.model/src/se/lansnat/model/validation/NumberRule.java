package se.lansnat.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import se.lansnat.model.Identified;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Quantity;

/** Numbers are in their range. */
final class NumberRule implements ValidationRule {

	private static final ProblemCode NEGATIVE = new ProblemCode("number-negative", Severity.WARNING, Messages.numberNegative,
			Messages.numberNegative_fix);
	private static final ProblemCode OUT_OF_RANGE = new ProblemCode("number-out-of-range", Severity.WARNING, Messages.numberOutOfRange,
			Messages.numberOutOfRange_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NEGATIVE, OUT_OF_RANGE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Identified object : findings.all(Identified.class)) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				Quantity.of(attribute).filter(quantity -> object.eIsSet(attribute))
						.filter(quantity -> !quantity.allows((Number) object.eGet(attribute)))
						.ifPresent(quantity -> add(object, attribute, quantity, findings));
			}
		}
	}

	private static void add(Identified object, EAttribute attribute, Quantity quantity, Findings findings) {
		boolean negative = quantity.minimum().signum() == 0;
		findings.add(negative ? NEGATIVE : OUT_OF_RANGE, object, attribute, Names.of(attribute), Names.of(object),
				object.eGet(attribute), quantity.minimum());
	}
}
