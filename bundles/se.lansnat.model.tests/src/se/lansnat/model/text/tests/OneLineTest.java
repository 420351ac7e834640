package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.tests.Models;
import se.lansnat.model.tests.RandomModel;

/** A change of one feature is a change of one line, so that Git shows it as that and merges what does not touch. */
class OneLineTest {

	static Stream<Arguments> attributes() {
		List<Arguments> all = new ArrayList<>();
		for (EClass type : RandomModel.types()) {
			type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany() && attribute != type.getEIDAttribute())
					.forEach(attribute -> all.add(Arguments.of(type.getName() + "." + attribute.getName(), type, attribute)));
		}
		return all.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attributes")
	void settingAndUnsettingAnAttributeTouchesOneLine(String name, EClass type, EAttribute attribute) {
		EObject object = inPart(type);
		object.eUnset(attribute);
		String unset = Models.text(object);
		List<Object> values = values(attribute);
		object.eSet(attribute, values.get(0));
		String one = Models.text(object);
		assertThat(Lines.difference(unset, one).removed()).isEmpty();
		assertThat(Lines.difference(unset, one).added()).singleElement().asString().contains(attribute.getName() + "=");
		for (Object value : values.subList(1, values.size())) {
			object.eSet(attribute, value);
			assertThat(Lines.difference(one, Models.text(object)).removed()).hasSize(1);
			assertThat(Lines.difference(one, Models.text(object)).added()).hasSize(1);
		}
		object.eUnset(attribute);
		assertThat(Models.text(object)).isEqualTo(unset);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("grounds")
	void addingAndRemovingAValueTouchesOneLine(PriorityGround ground) {
		MunicipalProgramme programme = Models.programme("1880");
		EList<PriorityGround> grounds = programme.getLocalities().get(0).getGrounds();
		grounds.remove(ground);
		String without = Models.text(programme);
		grounds.add(0, ground);
		var difference = Lines.difference(without, Models.text(programme));
		assertThat(difference.removed()).isEmpty();
		assertThat(difference.added()).containsExactly("    <grounds>" + ground + "</grounds>");
		grounds.clear();
		String none = Models.text(programme);
		grounds.add(ground);
		assertThat(Lines.difference(none, Models.text(programme)).added()).hasSize(1);
	}

	static PriorityGround[] grounds() {
		return PriorityGround.values();
	}

	@ParameterizedTest
	@MethodSource("ends")
	void settingAReferenceTouchesOneLine(EReference reference) {
		MunicipalProgramme programme = Models.programme("1880");
		Connection connection = programme.getConnections().get(0);
		String before = Models.text(programme);
		Node other = programme.getNodes().stream().filter(node -> node != connection.eGet(reference)).findFirst().orElseThrow();
		connection.eSet(reference, other);
		var difference = Lines.difference(before, Models.text(programme));
		assertThat(difference.removed()).hasSize(1);
		assertThat(difference.added()).containsExactly("      " + reference.getName() + "=\"" + other.getId() + "\"");
	}

	static List<EReference> ends() {
		return List.of(Literals.CONNECTION__FROM, Literals.CONNECTION__TO);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("references")
	void referringToAnotherObjectTouchesOneLine(String name, EClass type, EReference reference) {
		EObject object = inPart(type);
		EObject target = Models.all(EcoreUtil.getRootContainer(object)).stream()
				.filter(other -> other != object && reference.getEReferenceType().isInstance(other)).findFirst().orElseThrow();
		object.eUnset(reference);
		String before = Models.text(object);
		RandomModel.put(object, reference, target);
		var difference = Lines.difference(before, Models.text(object));
		assertThat(difference.removed()).isEmpty();
		assertThat(difference.added()).singleElement().asString().contains(reference.getName()).contains(EcoreUtil.getID(target));
	}

	static Stream<Arguments> references() {
		return RandomModel.types().stream().flatMap(type -> type.getEAllReferences().stream()
				.filter(reference -> !reference.isContainment())
				.map(reference -> Arguments.of(type.getName() + "." + reference.getName(), type, reference)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("containments")
	void addingAnObjectTouchesOnlyItsOwnLines(String name, EClass type, EReference reference) {
		EObject parent = inPart(type);
		if (!reference.isMany()) {
			parent.eUnset(reference);
		}
		String before = Models.text(parent);
		EObject child = EcoreUtil.create(reference.getEReferenceType());
		EcoreUtil.setID(child, Models.id("new"));
		RandomModel.put(parent, reference, child);
		var difference = Lines.difference(before, Models.text(parent));
		assertThat(difference.removed()).isEmpty();
		assertThat(difference.added()).anyMatch(line -> line.contains(Models.id("new")))
				.filteredOn(line -> line.contains("id=")).hasSize(1);
	}

	static Stream<Arguments> containments() {
		return RandomModel.types().stream().flatMap(type -> type.getEAllContainments().stream()
				.map(reference -> Arguments.of(type.getName() + "." + reference.getName(), type, reference)));
	}

	/** An object of the type that can be written: a part, or inside one. */
	private static EObject inPart(EClass type) {
		return Stream.of(Literals.COUNTY, Literals.MUNICIPAL_PROGRAMME, Literals.REGIONAL_PROGRAMME, Literals.SUPPORT_LEDGER)
				.flatMap(part -> Models.all(Models.everything(part)).stream()).filter(object -> object.eClass() == type).findFirst()
				.orElseThrow();
	}

	/** Up to two values of the type that are not what unset means. */
	private static List<Object> values(EAttribute attribute) {
		List<Object> values = attribute.getEType() instanceof EEnum literals
				? literals.getELiterals().stream().map(literal -> (Object) literal.getInstance()).toList()
				: switch (attribute.getEType().getInstanceClassName()) {
				case "java.lang.String" -> List.of("one\nline", "another");
				case "int", "java.lang.Integer" -> List.of(3, 4);
				case "java.lang.Long" -> List.of(3L, 4L);
				case "java.lang.Double" -> List.of(58.5, -0.25);
				case "java.math.BigDecimal" -> List.of(new BigDecimal("0.25"), new BigDecimal("1E+3"));
				case "java.time.LocalDate" -> List.of(LocalDate.of(2000, 11, 30), LocalDate.of(2004, 12, 31));
				default -> List.of(true, false);
				};
		return values.stream().filter(value -> attribute.isUnsettable() || !value.equals(attribute.getDefaultValue())).limit(2).toList();
	}
}
