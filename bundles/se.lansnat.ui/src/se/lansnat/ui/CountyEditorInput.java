package se.lansnat.ui;

import java.util.Objects;

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
	private final Contents contents;

	/**
	 * Names what to edit.
	 *
	 * @param session the window's county
	 * @param contents contents of a programme in its open folder
	 */
	public CountyEditorInput(CountySession session, Contents contents) {
		this.session = Objects.requireNonNull(session);
		this.contents = Objects.requireNonNull(contents);
	}

	/** {@return the window's county} */
	public CountySession session() {
		return session;
	}

	/** {@return the programme and the feature whose objects are edited} */
	public Contents contents() {
		return contents;
	}

	@Override
	public boolean exists() {
		return session.isOpen();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(contents.feature());
	}

	/** {@return the name of the municipality and of the contents, for the tab} */
	@Override
	public String getName() {
		return Labels.of(session, contents.programme()) + " \u2013 " + Labels.of(contents.feature());
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
		return contents.getAdapter(type);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CountyEditorInput input && input.session == session && input.contents.equals(contents);
	}

	@Override
	public int hashCode() {
		return contents.hashCode();
	}
}
