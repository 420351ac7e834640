package se.lansnat.report.programme;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Block.SourceList;
import se.lansnat.report.document.DocumentBuilder;

/** Everything that figures and descriptions are said to come from, each source once. */
final class SourcesPart {

	private static final List<String> FEATURES = List.of("source", "coordinateSource", "lengthSource");

	private SourcesPart() {
	}

	/**
	 * @param more sources that no object names
	 */
	static void add(DocumentBuilder document, Collection<? extends EObject> roots, Collection<String> more) {
		Set<String> sources = new TreeSet<>(CountyView.order());
		more.stream().filter(source -> !source.isBlank()).forEach(sources::add);
		for (EObject root : roots) {
			collect(root, sources);
			for (Iterator<EObject> objects = root.eAllContents(); objects.hasNext();) {
				collect(objects.next(), sources);
			}
		}
		document.heading(1, Messages.headingSources, "kallor");
		if (sources.isEmpty()) {
			document.paragraph(Messages.noSources);
		} else {
			document.add(new SourceList(sources.stream().map(source -> Source.of("", source, "")).toList()));
		}
	}

	private static void collect(EObject object, Set<String> sources) {
		for (String name : FEATURES) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) instanceof String text && !text.isBlank()) {
				sources.add(text.strip());
			}
		}
	}
}
