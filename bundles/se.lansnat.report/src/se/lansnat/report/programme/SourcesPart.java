package se.lansnat.report.programme;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Block.SourceList;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.support.SupportResult;

/** Everything that figures and descriptions are said to come from, each source once. */
final class SourcesPart {

	private static final Pattern RECORD = Pattern.compile(", id \\d+$");
	private static final List<String> FEATURES = List.of("source", "coordinateSource", "lengthSource");

	private SourcesPart() {
	}

	/**
	 * @param ceilings whose rules are a source too
	 * @param more     other sources that no object names
	 */
	static void add(DocumentBuilder document, Collection<? extends EObject> roots, Ceilings ceilings, Collection<String> more) {
		Set<String> sources = new TreeSet<>(CountyView.order());
		sources.addAll(more);
		ceilings.result().map(SupportResult::ruleset)
				.ifPresent(rules -> sources.add(NLS.bind(Messages.sourceOfRules, rules.id(), rules.source())));
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
			if (!Messages.sourcesCited.isEmpty()) {
				document.paragraph(Messages.sourcesCited);
			}
			document.add(new SourceList(sources.stream().map(source -> Source.of("", source, "")).toList()));
		}
	}

	/** A source without the number of the single record in it: a reader looks for the publication. */
	static String publication(String source) {
		return RECORD.matcher(source.strip()).replaceFirst("");
	}

	private static void collect(EObject object, Set<String> sources) {
		for (String name : FEATURES) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) instanceof String text && !text.isBlank()) {
				sources.add(publication(text));
			}
		}
	}
}
