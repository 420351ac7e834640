package se.lansnat.ui.navigator;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorDescriptor;

import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Municipality;
import se.lansnat.model.Node;
import se.lansnat.model.Place;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.Contents;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Images;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;
import se.lansnat.ui.Theme;
import se.lansnat.ui.problems.CountyProblems;
import se.lansnat.ui.problems.ProblemMarks.Count;

/** Name and icon of what is in the navigator, and behind the name, paler, a count or the one fact that matters most. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

	private final CountySession session;
	private final CountyProblems problems;
	private final Styler pale;

	NavigatorLabels(CountySession session, Control tree) {
		this.session = session;
		this.problems = CountyProblems.of(session);
		pale = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Theme.secondary(tree);
			}
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		String facts = Stream.of(fact(element), found(element)).filter(fact -> !fact.isEmpty()).collect(Collectors.joining("  "));
		return facts.isEmpty() ? text : text.append("  " + facts, pale);
	}

	@Override
	public String getText(Object element) {
		return name(element);
	}

	/** {@return what an element of the tree is called} */
	static String name(Object element) {
		return switch (element) {
		case Contents contents -> Labels.of(contents.feature());
		case NavigatorTree.WholeCounty whole -> Messages.navigator_wholeCounty;
		case IEditorDescriptor overview -> overview.getLabel();
		default -> Labels.of((EObject) element);
		};
	}

	/** The mark at the icon has a shape for each kind; how many there are is said in words, which those hear who see no mark. */
	private String found(Object element) {
		Count count = problems.marks().of(element);
		return Stream.of(found(Messages.navigator_errors, count.errors()), found(Messages.navigator_warnings, count.warnings()))
				.filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
	}

	private static String found(String words, int count) {
		return count == 0 ? "" : NLS.bind(words, SwedishNumbers.format(count));
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof IEditorDescriptor overview) {
			return Images.of(overview);
		}
		Count count = problems.marks().of(element);
		String icon = icon(element);
		return count.isNothing() ? Images.get(icon) : Images.marked(icon, count.errors() > 0 ? "mark-error" : "mark-warning");
	}

	private static String icon(Object element) {
		return switch (element) {
		case County county -> "county";
		case Municipality municipality -> "municipality";
		case Contents contents -> Images.nameOf(contents.feature());
		case NavigatorTree.WholeCounty whole -> "county";
		default -> Images.nameOf(((EObject) element).eContainmentFeature());
		};
	}

	private String fact(Object element) {
		return switch (element) {
		case Contents contents -> SwedishNumbers.format(contents.objects().size());
		case Municipality municipality when session.isOpen() -> session.programme(municipality.getCode())
				.map(p -> Names.of(p.getStatus())).orElse("");
		case Place place -> place.getPopulation() == null ? "" : SwedishNumbers.format(place.getPopulation());
		case ProgrammeSection section -> Names.of(section.getStatus());
		case DuctSurveyFigure figure -> metres(figure.getLengthM());
		case Duct duct -> metres(duct.getLengthM());
		case Node node -> node.getKind() == null ? "" : Names.of(node.getKind());
		default -> "";
		};
	}

	private static String metres(BigDecimal length) {
		return length == null ? "" : SwedishNumbers.format(length) + SwedishNumbers.NO_BREAK_SPACE + "m";
	}
}
