package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.Part;
import se.lansnat.model.tests.Models;
import se.lansnat.model.tests.RandomModel;

/** The text form is XMI: EMF's own reader and writer understand it without knowing us. */
class PlainXmiTest {

	private static XMIResourceImpl resource() {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		// Absolute, as a file's: EMF resolves no reference inside a document whose own address is relative.
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("file:/part.xmi"));
		resources.getResources().add(resource);
		return resource;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void emfReadsWhatWeWrite(long seed) throws IOException {
		Part part = (Part) Models.read(Models.text(new RandomModel(seed).part())).root().orElseThrow();
		XMIResourceImpl resource = resource();
		resource.load(new ByteArrayInputStream(Models.text(part).getBytes(StandardCharsets.UTF_8)), Map.of());
		EObject read = resource.getContents().get(0);
		assertThat(EcoreUtil.equals(part, read)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void weReadWhatEmfWrites(long seed) throws IOException {
		Part part = new RandomModel(seed).part();
		String text = Models.text(part);
		XMIResourceImpl resource = resource();
		resource.getContents().add(part);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		var read = Models.read(out.toString(StandardCharsets.UTF_8));
		assertThat(read.problems()).isEmpty();
		assertThat(Models.text(read.root().orElseThrow())).isEqualTo(text);
	}
}
