package se.lansnat.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.Leftovers;

/** One run of a script: makes each change at once, so that the next one is checked against it. */
final class ScriptRun {

	/** An object that left its place in a part, and the number of the change that did it. */
	private record Gone(EObject root, int number) {
	}

	private final CountyFolder folder;
	private final EditChecks checks;
	private final EditDomain domain;
	private final List<Command> applied = new ArrayList<>();
	private final Map<String, EObject> created = new LinkedHashMap<>();
	private final Set<EObject> changed = new LinkedHashSet<>();
	private final Set<EObject> cascaded = new LinkedHashSet<>();
	private final Map<EObject, Gone> deleted = new LinkedHashMap<>();
	private final Map<EObject, Gone> moved = new LinkedHashMap<>();
	/** Ids that a change failed to give: what is said about them later is no fault of its own. */
	private final Set<String> failedIds = new HashSet<>();
	private int number;

	ScriptRun(CountyFolder folder) {
		this.folder = folder;
		this.checks = new EditChecks(folder);
		this.domain = new EditDomain(folder);
	}

	/** Makes a change as far as it is right; gives what is wrong with it. */
	List<Problem> apply(int changeNumber, Operation operation) {
		number = changeNumber;
		return switch (operation) {
		case Operation.Set set -> onObject(set.id(), object -> set(object, set.feature(), set.value()));
		case Operation.Add add -> add(add);
		case Operation.Delete delete -> onObject(delete.id(), object -> delete(object, delete.cascade()));
		case Operation.Move move -> onObject(move.id(), object -> onObject(move.parent(), parent -> move(object, parent, move)));
		};
	}

	/** What is wrong now that all changes are made, by the number of the change. */
	Map<Integer, List<Problem>> looseEnds() {
		Map<Integer, List<Problem>> problems = new TreeMap<>();
		referrers(deleted).forEach((object, referrers) -> problems
				.computeIfAbsent(deleted.get(object).number(), key -> new ArrayList<>()).add(EditProblems.referred(object, referrers)));
		Map<EObject, Set<EObject>> torn = referrers(moved);
		moved.keySet().forEach(object -> Referrers.references(object).stream()
				.flatMap(reference -> Referrers.targets(object, reference).stream())
				.filter(target -> EcoreUtil.getRootContainer(target) != EcoreUtil.getRootContainer(object))
				.filter(target -> !deleted.containsKey(target))
				.forEach(target -> torn.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(target)));
		torn.forEach((object, others) -> problems.computeIfAbsent(moved.get(object).number(), key -> new ArrayList<>())
				.add(EditProblems.tornApart(object, others)));
		return problems;
	}

	EditResult result() {
		Set<EObject> gone = new LinkedHashSet<>(deleted.keySet());
		gone.addAll(cascaded);
		changed.removeAll(gone);
		changed.removeAll(created.values());
		List<String> ids = created.entrySet().stream().filter(entry -> !gone.contains(entry.getValue())).map(Map.Entry::getKey).toList();
		gone.removeAll(created.values());
		return new EditResult(ids, changed.size(), gone.size());
	}

	void commit(String label) {
		if (!applied.isEmpty()) {
			folder.commandStack().execute(new AppliedCommand(label, applied));
		}
	}

	void takeBack() {
		applied.reversed().forEach(Command::undo);
	}

	private List<Problem> set(EObject object, String name, Object json) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null) {
			return List.of(EditProblems.unknownFeature(object, name));
		}
		Optional<Problem> fixed = checks.editable(object).or(() -> checks.settable(object, feature));
		if (fixed.isPresent()) {
			return List.of(fixed.get());
		}
		if (json instanceof String id && feature instanceof EReference && failedIds.contains(id)) {
			return List.of();
		}
		Optional<BorderCrossing> crossing = BorderCrossing.of(folder, object, feature, json);
		if (crossing.isPresent()) {
			cross(object, feature, crossing.get());
			return List.of();
		}
		ScriptValues values = new ScriptValues(object, feature, folder::find);
		Object value = values.convert(json);
		List<Problem> problems = values.problems().isEmpty() ? checks.value(object, feature, value) : values.problems();
		if (problems.isEmpty() && isNews(object, feature, value)) {
			execute(Primitives.set(domain, object, feature, value));
			changed.add(object);
		}
		return problems;
	}

	private void cross(EObject connection, EStructuralFeature feature, BorderCrossing crossing) {
		if (!crossing.isThere(connection)) {
			execute(Primitives.set(domain, connection, crossing.feature(), crossing.reference()));
			changed.add(connection);
		}
		if (connection.eIsSet(feature)) {
			execute(Primitives.set(domain, connection, feature, null));
			changed.add(connection);
		}
	}

	/** A feature that gets the value that it has is no change, unless that also does away with one that could not be read. */
	private static boolean isNews(EObject object, EStructuralFeature feature, Object value) {
		if (Leftovers.find(object).isPresent() || object.eIsSet(feature) == (value == null)) {
			return true;
		}
		return value != null && !(feature.isMany() && !feature.isOrdered()
				? Set.copyOf((List<?>) value).equals(Set.copyOf((List<?>) object.eGet(feature)))
				: value.equals(object.eGet(feature)));
	}

	private List<Problem> add(Operation.Add add) {
		List<Problem> problems = new ArrayList<>();
		add.id().flatMap(checks::newId).ifPresent(problems::add);
		String id = problems.isEmpty() ? add.id().orElseGet(Ids::create) : Ids.create();
		boolean[] placed = new boolean[1];
		problems.addAll(onObject(add.parent(), parent -> {
			List<Problem> found = new ArrayList<>();
			create(parent, add, found).ifPresent(child -> {
				EcoreUtil.setID(child, id);
				execute(Primitives.add(domain, parent, parent.eClass().getEStructuralFeature(add.feature()), List.of(child), Edits.LAST));
				created.put(id, child);
				placed[0] = true;
				add.values().forEach((feature, value) -> found.addAll(set(child, feature, value)));
			});
			return found;
		}));
		if (!placed[0] || !add.id().orElse(id).equals(id)) {
			add.id().ifPresent(failedIds::add);
		}
		return problems;
	}

	private Optional<EObject> create(EObject parent, Operation.Add add, List<Problem> problems) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(add.feature());
		if (feature == null) {
			problems.add(EditProblems.unknownFeature(parent, add.feature()));
			return Optional.empty();
		}
		EClassifier named = add.type().isEmpty() ? feature.getEType() : ModelPackage.eINSTANCE.getEClassifier(add.type().get());
		if (add.type().isPresent() && !(named instanceof EClass)) {
			problems.add(EditProblems.unknownClass(parent, feature, add.type().get()));
			return Optional.empty();
		}
		Optional<Problem> unfit = checks.editable(parent).or(() -> named instanceof EClass type ? checks.place(parent, feature, type)
				: Optional.of(EditProblems.notContainment(parent, feature)));
		unfit.ifPresent(problems::add);
		return unfit.isPresent() ? Optional.empty() : Optional.of(EcoreUtil.create((EClass) named));
	}

	private List<Problem> delete(EObject object, boolean cascade) {
		Optional<Problem> fixed = checks.editable(object).or(() -> checks.removable(object));
		if (fixed.isPresent()) {
			return List.of(fixed.get());
		}
		EObject root = EcoreUtil.getRootContainer(object);
		if (cascade) {
			Deletion deletion = new Deletion(List.of(object), true);
			cascaded.addAll(deletion.all());
			execute(Primitives.remove(domain, deletion.tops()));
		} else {
			Referrers.withContents(List.of(object)).forEach(one -> deleted.put(one, new Gone(root, number)));
			execute(Primitives.remove(domain, List.of(object)));
		}
		return List.of();
	}

	private List<Problem> move(EObject object, EObject parent, Operation.Move move) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(move.feature());
		if (feature == null) {
			return List.of(EditProblems.unknownFeature(parent, move.feature()));
		}
		boolean stays = object.eContainer() == parent && object.eContainmentFeature() == feature;
		Optional<Problem> unfit = checks.editable(object).or(() -> checks.editable(parent)).or(() -> checks.removable(object))
				.or(() -> checks.acyclic(object, parent))
				.or(() -> stays ? Optional.empty() : checks.place(parent, feature, object.eClass()))
				.or(() -> checks.index(object, parent, feature, move.index()));
		if (unfit.isPresent()) {
			return List.of(unfit.get());
		}
		EObject root = EcoreUtil.getRootContainer(object);
		if (root != EcoreUtil.getRootContainer(parent)) {
			Referrers.withContents(List.of(object)).forEach(one -> moved.putIfAbsent(one, new Gone(root, number)));
		}
		execute(Primitives.move(domain, object, parent, (EReference) feature, move.index()));
		changed.add(object);
		return List.of();
	}

	/** Who still refers to objects from the part that they left. */
	private static Map<EObject, Set<EObject>> referrers(Map<EObject, Gone> gone) {
		Map<EObject, Set<EObject>> found = new LinkedHashMap<>();
		for (EObject root : new LinkedHashSet<>(gone.values().stream().map(Gone::root).toList())) {
			Referrers.of(root, gone.keySet()).forEach((object, referrers) -> {
				if (EcoreUtil.getRootContainer(object) != root) {
					found.computeIfAbsent(object, key -> new LinkedHashSet<>()).addAll(referrers);
				}
			});
		}
		return found;
	}

	private void execute(AbstractCommand command) {
		if (!command.canExecute()) {
			throw new IllegalStateException("A checked change cannot be made: " + command);
		}
		command.execute();
		applied.add(command);
	}

	private List<Problem> onObject(String id, Function<EObject, List<Problem>> change) {
		Optional<EObject> object = folder.find(id);
		if (object.isPresent()) {
			return change.apply(object.get());
		}
		return failedIds.contains(id) ? List.of() : List.of(EditProblems.unknownId(id));
	}
}
