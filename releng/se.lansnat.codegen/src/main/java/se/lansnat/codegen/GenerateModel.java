package se.lansnat.codegen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java code of the Ecore model without an IDE. */
public final class GenerateModel {

	private static final String BUNDLE = "se.lansnat.model";

	private GenerateModel() {
	}

	/**
	 * Regenerates {@code src-gen} of the model bundle in place; files that the model no longer yields disappear.
	 *
	 * @param args the folder of the bundle {@code se.lansnat.model}, and a scratch folder
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]);
		Path generated = generate(bundle.resolve("model/lansnat.genmodel"), Path.of(args[1]));
		Path target = bundle.resolve("src-gen");
		deleteTree(target);
		copyTree(generated, target);
	}

	/**
	 * Generates from scratch, so that no earlier code is merged in.
	 *
	 * @param genmodel the generator model
	 * @param scratch  a folder that is emptied first
	 * @return the folder with the generated packages
	 * @throws IOException           if a file cannot be read or written
	 * @throws IllegalStateException if the generator reports an error
	 */
	public static Path generate(Path genmodel, Path scratch) throws IOException {
		deleteTree(scratch);
		Path project = Files.createDirectories(scratch.resolve(BUNDLE)).toAbsolutePath();
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("*", new XMIResourceFactoryImpl());
		factories.put("ecore", new EcoreResourceFactoryImpl());
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		// The map wants a folder's URI, which ends in a slash.
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(project + "/"));
		GenModel model = (GenModel) resources.getResource(URI.createFileURI(genmodel.toAbsolutePath().toString()), true)
				.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(result.toString());
		}
		return project.resolve("src-gen");
	}

	private static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static void copyTree(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}
}
