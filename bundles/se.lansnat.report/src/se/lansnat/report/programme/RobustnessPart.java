package se.lansnat.report.programme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.network.FolderNetwork;
import se.lansnat.network.Loss;
import se.lansnat.network.Network;
import se.lansnat.network.NetworkCheck;
import se.lansnat.network.NetworkReport;
import se.lansnat.network.NetworkState;
import se.lansnat.network.Violation;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;

/** What the finished network withstands (SOU 2000:111, 2.2-2.3). */
final class RobustnessPart {

	/** The worst ones; all of them are what {@code network check} gives. */
	private static final int SHOWN = 20;

	/** Each with a number of its own, so they are counted; the tables name the worst. */
	private static final String OUTAGE = "outage-over-100-households";

	private RobustnessPart() {
	}

	static void add(CountyView view, DocumentBuilder document) {
		Network network = FolderNetwork.of(view.county(), view.folder().programmes(), NetworkState.TARGET);
		if (network.nodes().isEmpty()) {
			document.paragraph(Messages.noNetwork);
			return;
		}
		NetworkReport report = NetworkCheck.of(network);
		document.paragraph(NLS.bind(Messages.robustnessIntro, new Object[] { SwedishNumbers.format(network.nodes().size()),
				SwedishNumbers.format(network.connections().size()), SwedishNumbers.format(report.unservedNodes().size()) }));
		losses(view, document, Messages.captionCriticalNodes, report.criticalNodes());
		losses(view, document, Messages.captionCriticalConnections, report.criticalConnections());
		losses(view, document, Messages.captionCriticalDucts, report.criticalDucts());
		violations(view, document, report.violations());
	}

	private static void losses(CountyView view, DocumentBuilder document, String caption, List<Loss> losses) {
		if (losses.isEmpty()) {
			return;
		}
		List<Loss> worst = losses.stream().sorted((a, b) -> Long.compare(b.households(), a.households())).limit(SHOWN).toList();
		document.table(table -> {
			Object[] counts = { caption, worst.size(), losses.size() };
			table.caption(worst.size() < losses.size() ? NLS.bind(Messages.captionWorst, counts) : caption).heads(Messages.columnObject).number(Messages.columnHouseholdsLost);
			worst.forEach(loss -> table.row(name(view, loss.id()), SwedishNumbers.format(loss.households())));
		});
	}

	/** By what they are about, for the same holds of many objects. */
	private static void violations(CountyView view, DocumentBuilder document, List<Violation> violations) {
		if (violations.isEmpty()) {
			document.paragraph(Messages.noViolations);
			return;
		}
		document.heading(2, Messages.headingViolations);
		long outages = violations.stream().filter(one -> one.rule().equals(OUTAGE)).count();
		if (outages > 0) {
			document.paragraph(NLS.bind(Messages.outages, SwedishNumbers.format(outages)));
		}
		Map<String, List<Violation>> byMessage = violations.stream().filter(one -> !one.rule().equals(OUTAGE))
				.collect(Collectors.groupingBy(Violation::message, TreeMap::new, Collectors.toList()));
		if (byMessage.isEmpty()) {
			return;
		}
		document.bullets(list -> byMessage.forEach((message, all) -> {
			String objects = all.stream().filter(one -> !one.object().isEmpty())
					.map(one -> name(view, one.object())).collect(Collectors.joining(", "));
			list.item(Inline.text(message + (objects.isEmpty() ? "" : " ")), Inline.emphasis(objects));
		}));
	}

	private static String name(CountyView view, String id) {
		return view.find(id).map(Say::name).orElse(id);
	}
}
