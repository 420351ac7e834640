package se.lansnat.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.edit.ModelSchema;

/** What holds for every type and feature of the model. */
class ModelShapeTest {

	/** A status and a number that every object of the type has from the start. */
	private static final Set<EAttribute> NEVER_UNKNOWN = Set.of(Literals.MUNICIPAL_PROGRAMME__STATUS, Literals.PROGRAMME_SECTION__STATUS,
			Literals.PROGRAMME_SECTION__NUMBER, Literals.STATISTICS_RECORD__STATUS, Literals.APPROVED_VERSION__NUMBER,
			Literals.REGIONAL_ITEM__STANDING, Literals.PROVENANCE__METHOD);

	@Test
	void nothingHasAValueBeforeSomebodyGivesIt() {
		for (EClass type : RandomModel.types()) {
			EObject object = EcoreUtil.create(type);
			for (EAttribute attribute : type.getEAllAttributes()) {
				boolean canBeUnknown = attribute.isMany() || attribute.isUnsettable() || attribute.getDefaultValue() == null;
				assertThat(object.eIsSet(attribute)).as(attribute.toString()).isFalse();
				assertThat(canBeUnknown).as(attribute.toString()).isNotEqualTo(NEVER_UNKNOWN.contains(attribute));
			}
		}
	}

	@Test
	void everyTypeAndFeatureIsDocumented() {
		Set<String> undocumented = new TreeSet<>();
		for (ModelSchema.Type type : ModelSchema.types()) {
			if (type.documentation().isBlank()) {
				undocumented.add(type.name());
			}
			type.features().stream().filter(feature -> feature.documentation().isBlank())
					.forEach(feature -> undocumented.add(type.name() + "." + feature.name()));
		}
		assertThat(undocumented).isEmpty();
	}

	@Test
	void everyObjectHasAPlaceInAPart() {
		List<EReference> containments = RandomModel.types().stream().flatMap(type -> type.getEAllContainments().stream()).toList();
		for (EClass type : RandomModel.types()) {
			assertThat(Literals.PART.isSuperTypeOf(type)
					|| containments.stream().anyMatch(reference -> reference.getEReferenceType().isSuperTypeOf(type))).as(type.getName()).isTrue();
		}
	}
}
