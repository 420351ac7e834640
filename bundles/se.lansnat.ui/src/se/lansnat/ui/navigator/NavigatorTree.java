package se.lansnat.ui.navigator;

import java.math.BigDecimal;
import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.ui.Contents;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;

/** What contains what in the navigator, in the order that people look for it. */
final class NavigatorTree implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	/** Sections by their numbers, everything else by name. */
	private static final Comparator<EObject> ORDER = Comparator
			.comparing((EObject o) -> o instanceof ProgrammeSection s ? BigDecimal.valueOf(s.getNumber()) : BigDecimal.ZERO)
			.thenComparing(Labels::of, Labels.nameOrder());

	private final CountySession session;

	NavigatorTree(CountySession session) {
		this.session = session;
	}

	@Override
	public Object[] getElements(Object input) {
		return session.isOpen() ? new Object[] { session.county() } : NOTHING;
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch (element) {
		case County county -> session.municipalities().toArray();
		case Municipality municipality -> session.programme(municipality.getCode()).map(p -> Contents.of(p).toArray()).orElse(NOTHING);
		case Contents contents -> contents.objects().stream().sorted(ORDER).toArray();
		default -> NOTHING;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case County county -> !county.getMunicipalities().isEmpty();
		case Municipality municipality -> session.programme(municipality.getCode()).isPresent();
		case Contents contents -> !contents.objects().isEmpty();
		default -> false;
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case Municipality municipality -> municipality.eContainer();
		case Contents contents -> municipality(contents.programme());
		case EObject object -> Contents.holding(object);
		default -> null;
		};
	}

	/** A viewer asks for parents while it is being emptied, too. */
	private Object municipality(MunicipalProgramme programme) {
		return !session.isOpen() ? null : session.municipality(programme.getMunicipalityCode()).orElse(null);
	}
}
