package se.lansnat.model.folder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import se.lansnat.model.MunicipalProgramme;

/** Finds out which objects, features and parts a command is about. */
final class TouchedObjects {

	private final Set<FolderPart> parts = new LinkedHashSet<>();
	private final Set<EObject> owners = new LinkedHashSet<>();
	private final Set<EObject> added = new LinkedHashSet<>();
	private final Set<EObject> removed = new LinkedHashSet<>();
	private final Set<MunicipalProgramme> approved = new LinkedHashSet<>();
	private final Set<Change> changes = new LinkedHashSet<>();

	/** {@return programmes that the command approves, be they approved already} */
	Set<MunicipalProgramme> approved() {
		return approved;
	}

	Set<FolderPart> parts() {
		return parts;
	}

	Set<EObject> owners() {
		return owners;
	}

	/** {@return objects that came into a part with everything inside them} */
	Set<EObject> added() {
		return added;
	}

	/** {@return every object that can be shown: those that came, those that went and, last, those that own a changed feature} */
	List<EObject> objects() {
		return Stream.of(added, removed, owners).flatMap(Set::stream).toList();
	}

	Set<Change> changes() {
		return changes;
	}

	/** Called before and after the command runs: an owner may be in no part yet before, or no longer after. */
	void add(Command command) {
		switch (command) {
		case Approval approval -> {
			approved.add(approval.programme());
			approval.getCommandList().forEach(this::add);
		}
		case CompoundCommand compound -> compound.getCommandList().forEach(this::add);
		case CommandWrapper wrapper -> add(wrapper.getCommand());
		case SetCommand set -> add(set.getOwner(), set.getFeature());
		case AddCommand add -> add(add.getOwner(), add.getFeature(), add.getCollection(), added);
		case RemoveCommand remove -> add(remove.getOwner(), remove.getFeature(), remove.getCollection(), removed);
		case MoveCommand move -> add(move.getOwner(), move.getFeature());
		default -> addUnknown(command);
		}
	}

	private void addUnknown(Command command) {
		for (Object affected : command.getAffectedObjects()) {
			if (affected instanceof EObject object) {
				add(object, null);
			}
		}
	}

	private void add(EObject owner, EStructuralFeature feature, Collection<?> values, Set<EObject> movers) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			touch(owner);
			for (Object value : values) {
				movers.add((EObject) value);
				changes.add(new Change(EcoreUtil.getID((EObject) value), ""));
			}
		} else {
			add(owner, feature);
		}
	}

	private void add(EObject owner, EStructuralFeature feature) {
		touch(owner);
		changes.add(new Change(EcoreUtil.getID(owner), feature == null ? "" : feature.getName()));
	}

	/** What came about besides the command. */
	void addCreated(EObject object) {
		added.add(object);
		changes.add(new Change(EcoreUtil.getID(object), ""));
	}

	private void touch(EObject owner) {
		owners.add(owner);
		if (owner.eResource() instanceof PartResource resource) {
			parts.add(resource.part());
		}
	}
}
