package se.lansnat.ui;

import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import se.lansnat.model.MunicipalProgramme;

/**
 * What an editor shows: one kind of contents (localities, areas, ducts, ...) of one municipal programme. The editor is found by the
 * name of the contents: it is registered with {@code org.eclipse.ui.editors} under the "extensions" attribute, for example
 * {@code extensions="localities,areas"}, which are the names of the features of {@link MunicipalProgramme}.
 */
public final class CountyEditorInput implements IEditorInput {

	private final CountySession session;
	private final MunicipalProgramme programme;
	private final EReference contents;

	/**
	 * Names what to edit.
	 *
	 * @param session the window's county
	 * @param programme a programme of its open folder
	 * @param contents a containment feature of {@link MunicipalProgramme}
	 */
	public CountyEditorInput(CountySession session, MunicipalProgramme programme, EReference contents) {
		this.session = Objects.requireNonNull(session);
		this.programme = Objects.requireNonNull(programme);
		this.contents = Objects.requireNonNull(contents);
	}

	/** @return the window's county */
	public CountySession session() {
		return session;
	}

	/** @return the programme that is edited */
	public MunicipalProgramme programme() {
		return programme;
	}

	/** @return the feature of the programme whose objects are edited */
	public EReference contents() {
		return contents;
	}

	@Override
	public boolean exists() {
		return session.isOpen();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(contents.getName());
	}

	/** {@return the name of the municipality and of the contents, for the tab} */
	@Override
	public String getName() {
		return Labels.municipality(session, programme) + " \u2013 " + Labels.contents(contents);
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == MunicipalProgramme.class ? type.cast(programme) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CountyEditorInput input && input.programme == programme && input.contents == contents;
	}

	@Override
	public int hashCode() {
		return Objects.hash(programme, contents);
	}
}
