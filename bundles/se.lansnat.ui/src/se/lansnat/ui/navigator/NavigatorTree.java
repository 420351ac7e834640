package se.lansnat.ui.navigator;

import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.ui.IEditorDescriptor;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.ui.Contents;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Editors;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Overviews;

/** What contains what in the navigator, in the order that people look for it. */
final class NavigatorTree implements ITreeContentProvider {

	/** What concerns all municipalities together: the editors of the whole county are below it. */
	enum WholeCounty {
		INSTANCE
	}

	private static final Object[] NOTHING = {};

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
		case County county -> Stream.concat(Stream.of(WholeCounty.INSTANCE), session.municipalities().stream()).toArray();
		case WholeCounty whole -> Overviews.all().toArray();
		case Municipality municipality -> session.programme(municipality.getCode()).map(NavigatorTree::kinds).orElse(NOTHING);
		case Contents contents -> objects(contents);
		default -> NOTHING;
		};
	}

	/** What is there, and what somebody could add here: an empty kind without an editor would be a dead item. */
	private static Object[] kinds(MunicipalProgramme programme) {
		return Contents.of(programme).stream().filter(c -> !c.objects().isEmpty() || Editors.exist(c.feature())).toArray();
	}

	/** In the model's order where it means something, else by name. */
	private static Object[] objects(Contents contents) {
		Stream<EObject> objects = contents.objects().stream();
		return (contents.feature().isOrdered() ? objects : objects.sorted(Comparator.comparing(Labels::of, Labels.nameOrder()))).toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case County county -> true;
		case WholeCounty whole -> true;
		case Municipality municipality -> session.programme(municipality.getCode()).isPresent();
		case Contents contents -> !contents.objects().isEmpty();
		default -> false;
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case WholeCounty whole -> session.isOpen() ? session.county() : null;
		case IEditorDescriptor overview -> WholeCounty.INSTANCE;
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
