package se.lansnat.ui.navigator;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
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

/** Name and icon of what is in the navigator, and behind the name, paler, a count or the one fact that matters most. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

	/** How far from the background towards the foreground secondary text is. */
	private static final double SECONDARY = 0.6;

	private final CountySession session;
	private final Styler pale;

	NavigatorLabels(CountySession session, Control tree) {
		this.session = session;
		pale = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Theme.shade(tree, SECONDARY);
			}
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		String fact = fact(element);
		return fact.isEmpty() ? text : text.append("  " + fact, pale);
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

	@Override
	public Image getImage(Object element) {
		return switch (element) {
		case County county -> Images.get("county");
		case Municipality municipality -> Images.get("municipality");
		case Contents contents -> Images.of(contents.feature());
		case NavigatorTree.WholeCounty whole -> Images.get("county");
		case IEditorDescriptor overview -> Images.of(overview);
		default -> Images.of(((EObject) element).eContainmentFeature());
		};
	}

	private String fact(Object element) {
		return switch (element) {
		case Contents contents -> SwedishNumbers.format(contents.objects().size());
		case Municipality municipality when session.isOpen() -> session.programme(municipality.getCode()).map(p -> Names.of(p.getStatus())).orElse("");
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
