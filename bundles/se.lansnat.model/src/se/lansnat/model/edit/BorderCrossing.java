package se.lansnat.model.edit;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.text.ContentHash;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.StableId;

/**
 * A script names both ends of a connection by id. Where one is in another municipality's programme, the connection crosses a border, and
 * the file can only hold a reference to that end by name.
 *
 * @param feature   the feature that holds the end then
 * @param reference what it holds
 */
record BorderCrossing(EReference feature, ObjectRef reference) {

	private static final Map<EStructuralFeature, EReference> ELSEWHERE = Map.of(Literals.CONNECTION__FROM, Literals.CONNECTION__FROM_ELSEWHERE,
			Literals.CONNECTION__TO, Literals.CONNECTION__TO_ELSEWHERE);

	/** {@return the crossing, if a value is the id of a node in another municipality's programme} */
	static Optional<BorderCrossing> of(CountyFolder folder, EObject connection, EStructuralFeature feature, Object value) {
		if (!ELSEWHERE.containsKey(feature) || !(value instanceof String id) || !(folder.find(id).orElse(null) instanceof Node node)
				|| !(EcoreUtil.getRootContainer(node) instanceof MunicipalProgramme programme)
				|| programme == EcoreUtil.getRootContainer(connection)) {
			return Optional.empty();
		}
		ObjectRef reference = ModelFactory.eINSTANCE.createObjectRef();
		String own = StableId.of("elsewhere", EcoreUtil.getID(connection), feature.getName(), id);
		reference.setId(folder.usesId(own) ? Ids.create() : own);
		reference.setMunicipalityCode(programme.getMunicipalityCode());
		reference.setTargetId(id);
		reference.setLabel(node.getName());
		reference.setContentHash(ContentHash.of(node));
		return Optional.of(new BorderCrossing(ELSEWHERE.get(feature), reference));
	}

	/** {@return whether a connection says so already} */
	boolean isThere(EObject connection) {
		return connection.eGet(feature) instanceof ObjectRef there && reference.getTargetId().equals(there.getTargetId());
	}
}
