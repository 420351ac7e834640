package se.lansnat.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Figure;
import se.lansnat.ui.Theme;

/**
 * What stands above the table of ceilings: whose rules they are, what goes to the county itself, and what a reader must know. Each of
 * the county's amounts is a link to its explanation.
 */
final class CountyBand {

	private final Composite band;
	private final Label title;
	private final Label source;
	private final Link county;
	private final Label notices;

	CountyBand(Composite parent, Consumer<String> explain) {
		band = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(10, 3).numColumns(1).applyTo(band);
		Composite heading = new Composite(band, SWT.NONE);
		RowLayout inLine = new RowLayout();
		inLine.marginLeft = 0;
		inLine.marginTop = 0;
		inLine.marginBottom = 0;
		inLine.spacing = 8;
		heading.setLayout(inLine);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(heading);
		title = new Label(heading, SWT.NONE);
		title.setFont(Theme.bold());
		source = new Label(heading, SWT.NONE);
		county = new Link(band, SWT.WRAP);
		county.addListener(SWT.Selection, event -> explain.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(county);
		notices = new Label(band, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(notices);
	}

	Control control() {
		return band;
	}

	void show(CountySupport support) {
		Optional<CountyCeilings> ceilings = support.ceilings();
		title.setText(ceilings.map(c -> c.ruleset().name()).orElse(""));
		source.setText(ceilings.map(c -> c.ruleset().source()).orElse(""));
		source.setToolTipText(source.getText());
		// Both had no size before they had a text, and whoever holds the band knows nothing of them.
		title.requestLayout();
		source.requestLayout();
		setText(county, ceilings.map(CountyBand::countyText).orElse(""));
		List<String> lines = new ArrayList<>(ceilings.map(CountyCeilings::notices).orElse(List.of()));
		if (!support.problem().isEmpty()) {
			lines.add(support.problem());
		}
		notices.setText(String.join("\n", lines));
		include(notices, !lines.isEmpty());
		include(band, ceilings.isPresent() || !lines.isEmpty());
	}

	private static void setText(Link link, String text) {
		link.setText(text);
		include(link, !text.isEmpty());
	}

	private static void include(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** Every amount that the rules give to the county itself, beside the sum of the municipalities'. */
	private static String countyText(CountyCeilings ceilings) {
		List<String> parts = new ArrayList<>();
		CountyCeiling figures = ceilings.ownFigures().orElse(null);
		for (Figure figure : ceilings.countyFigures()) {
			if (figures != null && figure.unit() == Unit.SEK) {
				figures.value(figure).ifPresent(amount -> parts.add(
						NLS.bind("{0}: <a href=\"{1}\">{2}</a>", new Object[] { figure.label(), figure.key(), SwedishNumbers.kronor(amount) })));
			}
		}
		return parts.isEmpty() ? "" : ceilings.county() + ":  " + String.join("  \u00b7  ", parts);
	}
}
