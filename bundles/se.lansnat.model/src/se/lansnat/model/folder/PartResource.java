package se.lansnat.model.folder;

import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Holds the objects of one part and keeps their index by id up to date, whoever adds or removes them. */
final class PartResource extends ResourceImpl {

	private final FolderPart part;

	PartResource(FolderPart part, URI uri) {
		super(uri);
		this.part = part;
	}

	FolderPart part() {
		return part;
	}

	/** Takes what was read; with the reader's index a big part need not be walked again. */
	void fill(EObject root, Map<String, EObject> ids) {
		getContents().add(root);
		setIntrinsicIDToEObjectMap(ids);
	}

	/** The first of several objects with one id is the one that is found. */
	@Override
	protected void attachedHelper(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null) {
			getIntrinsicIDToEObjectMap().putIfAbsent(id, object);
		}
	}

	@Override
	protected void detachedHelper(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null && getIntrinsicIDToEObjectMap().remove(id, object) && part.hasDuplicateIds()) {
			indexAnother(id);
		}
	}

	private void indexAnother(String id) {
		for (Iterator<EObject> all = getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (id.equals(EcoreUtil.getID(object))) {
				getIntrinsicIDToEObjectMap().putIfAbsent(id, object);
				return;
			}
		}
	}
}
