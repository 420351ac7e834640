package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.Migrations;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.ReadPart;

/** Kinds of features that the text form has and today's model does not use yet, in a small model of their own. */
class OtherModelTest {

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass identified = type("Identified");
	private final EClass plan = type("Plan", identified);
	private final EClass item = type("Item", identified);
	private final EClass special = type("SpecialItem", item);
	private final EReference items = reference(plan, "items", item, true, true);
	private final EReference main = reference(plan, "main", item, true, false);
	private final EReference route = reference(item, "route", item, false, true);
	private final EReference group = reference(item, "group", item, false, true);
	private final EAttribute schema = attribute(plan, "schema");
	private final EAttribute notes = attribute(item, "notes");
	private EObject root;
	private EObject a;
	private EObject b;
	private EObject c;

	private EClass type(String name, EClass... parents) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().addAll(List.of(parents));
		model.getEClassifiers().add(type);
		return type;
	}

	private static EReference reference(EClass owner, String name, EClass target, boolean containment, boolean many) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(target);
		reference.setContainment(containment);
		reference.setUpperBound(many ? -1 : 1);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	private static EAttribute attribute(EClass owner, String name) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		owner.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	@BeforeEach
	void build() {
		model.setName("plan");
		model.setNsPrefix("plan");
		model.setNsURI("urn:example:plan:1");
		group.setOrdered(false);
		attribute(identified, "id").setID(true);
		notes.setUpperBound(-1);
		notes.setUnique(false);
		root = create(plan, "root");
		root.eSet(schema, "1.2");
		a = create(item, "a");
		b = create(special, "b");
		c = create(item, "c");
		root.eSet(items, List.of(c, b));
		root.eSet(main, a);
		c.eSet(route, List.of(b, a, c));
		c.eSet(group, List.of(c, a, b));
		b.eSet(notes, List.of("z", "a\n b ", "", "z"));
	}

	private static EObject create(EClass type, String id) {
		EObject object = EcoreUtil.create(type);
		EcoreUtil.setID(object, id);
		return object;
	}

	private ReadPart read(String text) {
		return new PartReader(identified, Migrations.STANDARD).read("plan.lansnat", text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void eachReferenceIsALineAndAListKeepsItsOrder() {
		assertThat(Models.text(root)).isEqualTo("""
				<?xml version="1.0" encoding="UTF-8"?>
				<plan:Plan
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:plan="urn:example:plan:1"
				    schema="1.2"
				    id="root">
				  <items
				      id="c">
				    <route href="#b"/>
				    <route href="#a"/>
				    <route href="#c"/>
				    <group href="#a"/>
				    <group href="#b"/>
				    <group href="#c"/>
				  </items>
				  <items
				      xsi:type="plan:SpecialItem"
				      id="b">
				    <notes>z</notes>
				    <notes>a&#xA; b </notes>
				    <notes></notes>
				    <notes>z</notes>
				  </items>
				  <main
				      id="a">
				  </main>
				</plan:Plan>
				""");
	}

	@Test
	void whatIsReadIsWhatWasWritten() {
		String text = Models.text(root);
		ReadPart read = read(text);
		assertThat(read.problems()).isEmpty();
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
		EObject readC = read.ids().get("c");
		assertThat((List<?>) readC.eGet(route)).isEqualTo(List.of(read.ids().get("b"), read.ids().get("a"), readC));
		assertThat((List<?>) read.ids().get("b").eGet(notes)).isEqualTo(List.of("z", "a\n b ", "", "z"));
		assertThat(((EObject) read.root().orElseThrow().eGet(main))).isSameAs(read.ids().get("a"));
	}

	@Test
	void aReferenceToNothingKeepsItsPlaceInTheList() {
		String text = Models.text(root).replace("<route href=\"#a\"/>", "<route href=\"#gone\"/>");
		ReadPart read = read(text);
		assertThat(read.problems()).extracting(Problem::code, Problem::id, Problem::feature)
				.containsExactly(tuple("reference-dangling", "c", "route"));
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}

	@Test
	void aSecondObjectWhereOneIsAllowedIsKept() {
		String text = Models.text(root).replace("</plan:Plan>", "  <main\n      id=\"d\"/>\n</plan:Plan>");
		ReadPart read = read(text);
		assertThat(read.problems()).extracting(Problem::code).containsExactly("content-unknown");
		assertThat(read.retainedIds()).containsExactly("d");
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}
}
