package se.lansnat.model.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Part;

/** Makes parts with anything in them that the model allows, the same for the same seed. */
public final class RandomModel {

	/** Letters, what XML escapes, white space of every kind, and a character outside the first plane. */
	private static final String[] PIECES = { "a", "\u00c5sbro", "\u00f6", " ", "  ", "\t", "\n", "\r\n", "<", ">", "&", "\"", "'", "]]>",
			"&amp;", "&#10;", "\u0085", "\u2028", "\u00a0", "\ud83d\ude00", "\ufeff", "0", "-" };

	private static final List<EClass> PARTS = List.of(Literals.COUNTY, Literals.MUNICIPAL_PROGRAMME, Literals.REGIONAL_PROGRAMME,
			Literals.SUPPORT_LEDGER);

	private final Random random;

	/**
	 * A source of parts.
	 *
	 * @param seed equal seeds give equal parts
	 */
	public RandomModel(long seed) {
		random = new Random(seed);
	}

	/** {@return a county, a municipal or a regional programme} */
	public Part part() {
		EClass type = PARTS.get(random.nextInt(PARTS.size()));
		Part part = (Part) object(type);
		part.setSchema("1.2");
		refer(part);
		return part;
	}

	/**
	 * An object with contents.
	 *
	 * @param type a concrete class of the model
	 * @return the object; some features are set, some are not
	 */
	public EObject object(EClass type) {
		EObject object = EcoreUtil.create(type);
		EcoreUtil.setID(object, new UUID(random.nextLong(), random.nextLong()).toString());
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute != type.getEIDAttribute() && random.nextInt(3) > 0) {
				set(object, attribute);
			}
		}
		for (EReference reference : type.getEAllContainments()) {
			int most = reference.isMany() ? 5 : 2;
			for (int i = random.nextInt(most); i > 0; i--) {
				put(object, reference, object(reference.getEReferenceType()));
			}
		}
		return object;
	}

	/**
	 * Sets an attribute to a random value, each value of an enumeration set at most once.
	 *
	 * @param object    the object
	 * @param attribute one of its attributes
	 */
	public void set(EObject object, EAttribute attribute) {
		if (!attribute.isMany()) {
			object.eSet(attribute, value(attribute));
			return;
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			Object value = value(attribute);
			if (!list(object, attribute).contains(value)) {
				list(object, attribute).add(value);
			}
		}
	}

	private void refer(Part part) {
		List<EObject> all = Models.all(part);
		for (EObject object : all) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
				if (!reference.isContainment() && !targets.isEmpty() && random.nextInt(4) > 0) {
					for (int i = reference.isMany() ? random.nextInt(4) : 1; i > 0; i--) {
						put(object, reference, targets.get(random.nextInt(targets.size())));
					}
				}
			}
		}
	}

	/**
	 * Gives an object one value more of a reference, or its only one.
	 *
	 * @param object    the object
	 * @param reference one of its references
	 * @param value     what it is to have
	 */
	public static void put(EObject object, EReference reference, EObject value) {
		if (!reference.isMany()) {
			object.eSet(reference, value);
		} else if (!list(object, reference).contains(value)) {
			list(object, reference).add(value);
		}
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEType() instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEType().getInstanceClassName()) {
		case "java.lang.String" -> text();
		case "boolean" -> random.nextBoolean();
		case "int", "java.lang.Integer" -> random.nextInt(1, 9);
		case "java.lang.Long" -> random.nextLong(0, 1_000_000);
		case "java.lang.Double" -> random.nextInt(4) == 0 ? random.nextInt(90) : random.nextDouble(-90, 90);
		case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(-2, 5)).stripTrailingZeros();
		case "java.time.LocalDate" -> LocalDate.ofEpochDay(random.nextInt(30_000));
		default -> throw new IllegalStateException(attribute.toString());
		};
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(6); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	/** {@return every concrete class of the model} */
	public static List<EClass> types() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).toList();
	}
}
