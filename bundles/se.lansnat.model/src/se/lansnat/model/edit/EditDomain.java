package se.lansnat.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.text.PartState;

/** The editing domain of a folder: EMF's commands on its stack; parts that must not be written are read-only. */
final class EditDomain extends AdapterFactoryEditingDomain {

	private final CountyFolder folder;

	EditDomain(CountyFolder folder) {
		super(new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), folder.commandStack());
		this.folder = folder;
	}

	@Override
	public boolean isReadOnly(Resource resource) {
		if (resource == null || resource.getContents().isEmpty()) {
			return false;
		}
		EObject root = resource.getContents().get(0);
		return !folder.isWritable() || folder.partOf(root).filter(part -> part.state() == PartState.EDITABLE).isEmpty();
	}
}
