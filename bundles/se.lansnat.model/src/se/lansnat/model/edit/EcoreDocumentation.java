package se.lansnat.model.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import se.lansnat.model.text.SafeXml;

/**
 * The documentation in the Ecore file. The generated code does not carry it, since it would be made at every start and is read by
 * almost nobody.
 */
final class EcoreDocumentation extends DefaultHandler {

	private static final String ECORE = "/model/lansnat.ecore";

	private final Map<String, String> texts = new HashMap<>();
	private final Deque<String> names = new ArrayDeque<>();

	private EcoreDocumentation() {
	}

	static EcoreDocumentation load() {
		try (InputStream in = EcoreDocumentation.class.getResourceAsStream(ECORE)) {
			EcoreDocumentation documentation = new EcoreDocumentation();
			SafeXml.parse(in.readAllBytes(), documentation);
			return documentation;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SAXException e) {
			throw new IllegalStateException("The bundle's own " + ECORE + " cannot be read", e);
		}
	}

	/** {@return what a class is; may be empty} */
	String of(EClass type) {
		return texts.getOrDefault(type.getName(), "");
	}

	/** {@return what a feature means; may be empty} */
	String of(EStructuralFeature feature) {
		return texts.getOrDefault(feature.getEContainingClass().getName() + "/" + feature.getName(), "");
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		if (name.equals("details") && "documentation".equals(attributes.getValue("key"))) {
			names.stream().filter(owner -> !owner.isEmpty()).findFirst().ifPresent(owner -> texts.put(owner, attributes.getValue("value")));
		}
		names.push(switch (name) {
		case "eClassifiers" -> attributes.getValue("name");
		case "eStructuralFeatures" -> names.peek() + "/" + attributes.getValue("name");
		default -> "";
		});
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		names.pop();
	}
}
