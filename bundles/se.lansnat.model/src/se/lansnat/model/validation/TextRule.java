package se.lansnat.model.validation;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EAttribute;

import se.lansnat.model.Identified;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Texts hold no control characters: those that XML can carry come from a wrong encoding, or turn a text round. */
final class TextRule implements ValidationRule {

	private static final ProblemCode CONTROL = new ProblemCode("text-control-character", Severity.WARNING, Messages.textControl,
			Messages.textControl_fix);

	private static final ProblemCode DIRECTION = new ProblemCode("text-direction-control", Severity.WARNING, Messages.textDirection,
			Messages.textDirection_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CONTROL, DIRECTION);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (Identified object : findings.all(Identified.class)) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (object.eGet(attribute) instanceof String text) {
					find(CONTROL, text.chars().filter(TextRule::isControl).findFirst(), object, attribute, findings);
					find(DIRECTION, text.chars().filter(TextRule::isDirection).findFirst(), object, attribute, findings);
				}
			}
		}
	}

	private static void find(ProblemCode code, OptionalInt found, Identified object, EAttribute attribute, Findings findings) {
		found.ifPresent(character -> findings.add(code, object, attribute, Names.of(attribute), readable(Names.of(object)),
				String.format("U+%04X", character)));
	}

	/** A message that names the object must not be turned round by it. */
	private static String readable(String text) {
		return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
	}

	/** Embeddings, overrides and isolates: they make a text look like another one (Unicode, UAX 9). */
	private static boolean isDirection(int character) {
		return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
	}

	private static boolean isControl(int character) {
		return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
	}
}
