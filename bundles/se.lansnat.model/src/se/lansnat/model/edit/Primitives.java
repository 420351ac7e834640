package se.lansnat.model.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import se.lansnat.model.text.Leftovers;
import se.lansnat.model.text.Numbers;

/** EMF's commands, put together for what an edit means here. They check nothing: {@link EditChecks} comes first. */
final class Primitives {

	private Primitives() {
	}

	static AbstractCommand set(EditingDomain domain, EObject object, EStructuralFeature feature, Object value) {
		SetCommand set = new SetCommand(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : normalized(value));
		return Leftovers.find(object).isEmpty() ? set
				: new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, List.of(new DropLeftovers(object, feature), set));
	}

	static AbstractCommand add(EditingDomain domain, EObject parent, EStructuralFeature feature, List<? extends EObject> children,
			int index) {
		return feature.isMany() ? new AddCommand(domain, parent, feature, children, index)
				: new SetCommand(domain, parent, feature, children.getFirst());
	}

	static AbstractCommand remove(EditingDomain domain, Collection<? extends EObject> objects) {
		Map<EObject, Map<EReference, List<EObject>>> lists = new LinkedHashMap<>();
		for (EObject object : objects) {
			lists.computeIfAbsent(object.eContainer(), key -> new LinkedHashMap<>())
					.computeIfAbsent(object.eContainmentFeature(), key -> new ArrayList<>()).add(object);
		}
		CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
		lists.forEach((parent, features) -> features.forEach((feature, children) -> all.append(feature.isMany()
				? new RemoveCommand(domain, parent, feature, children)
				: new SetCommand(domain, parent, feature, SetCommand.UNSET_VALUE))));
		return all;
	}

	static AbstractCommand move(EditingDomain domain, EObject object, EObject parent, EReference feature, int index) {
		if (object.eContainer() == parent && object.eContainmentFeature() == feature && feature.isMany()) {
			int last = ((List<?>) parent.eGet(feature)).size() - 1;
			return new MoveCommand(domain, parent, feature, object, index == CommandParameter.NO_INDEX ? last : index);
		}
		CompoundCommand move = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
		move.append(remove(domain, List.of(object)));
		move.append(add(domain, parent, feature, List.of(object), index));
		return move;
	}

	private static Object normalized(Object value) {
		return value instanceof BigDecimal number ? Numbers.normalize(number) : value;
	}
}
