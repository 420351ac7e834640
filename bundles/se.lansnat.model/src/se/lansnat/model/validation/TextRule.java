package se.lansnat.model.validation;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EAttribute;

import se.lansnat.model.Identified;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Texts hold no control characters; those that XML can carry come from a wrong character encoding. */
final class TextRule implements ValidationRule {

	private static final ProblemCode CONTROL = new ProblemCode("text-control-character", Severity.WARNING, Messages.textControl,
			Messages.textControl_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CONTROL);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Identified object : findings.all(Identified.class)) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (object.eGet(attribute) instanceof String text) {
					OptionalInt control = text.chars().filter(TextRule::isControl).findFirst();
					control.ifPresent(character -> findings.add(CONTROL, object, attribute, Names.of(attribute), Names.of(object),
							String.format("U+%04X", character)));
				}
			}
		}
	}

	private static boolean isControl(int character) {
		return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
	}
}
