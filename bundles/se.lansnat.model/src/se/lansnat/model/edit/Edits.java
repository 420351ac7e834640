package se.lansnat.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.Approval;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.Ids;

/**
 * Makes checked commands for the command stack of a folder. A command is made for the state that the folder is in, and is to be
 * executed before anything else is. Every method throws {@link EditRefusedException} with all that is wrong, and changes nothing.
 */
public final class Edits {

	/** Index of the end of a list. */
	public static final int LAST = -1;

	private final CountyFolder folder;
	private final EditChecks checks;
	private final EditDomain domain;

	/**
	 * Edits of a folder.
	 *
	 * @param folder opened for editing
	 */
	public Edits(CountyFolder folder) {
		this.folder = folder;
		this.checks = new EditChecks(folder);
		this.domain = new EditDomain(folder);
	}

	/** {@return EMF's editing domain of the folder, for what is built on it} */
	public EditingDomain domain() {
		return domain;
	}

	/**
	 * Sets a feature.
	 *
	 * @param object  the object
	 * @param feature one of its features, no containment
	 * @param value   of the feature's Java type, a list of such where it is many-valued; null unsets
	 * @return the command
	 */
	public Command set(EObject object, EStructuralFeature feature, Object value) {
		List<Problem> problems = present(checks.editable(object), checks.settable(object, feature));
		if (problems.isEmpty()) {
			problems.addAll(checks.value(object, feature, value));
		}
		refuse(problems);
		return label(Primitives.set(domain, object, feature, value), Messages.labelSet, Names.of(feature), Names.of(object));
	}

	/**
	 * Adds an object. It and what is inside it get ids where they have none.
	 *
	 * @param parent  the object to add to
	 * @param feature a containment feature of it
	 * @param child   a new object, in no folder yet
	 * @param index   where in an ordered feature, or {@link #LAST}
	 * @return the command
	 */
	public Command add(EObject parent, EReference feature, EObject child, int index) {
		List<Problem> problems = present(checks.editable(parent), checks.place(parent, feature, child.eClass()));
		if (problems.isEmpty()) {
			problems.addAll(present(checks.index(child, parent, feature, index)));
		}
		problems.addAll(newObjects(parent, List.of(child)));
		refuse(problems);
		return label(Primitives.add(domain, parent, feature, List.of(child), index), Messages.labelAdd, Names.of(child));
	}

	/**
	 * Adds objects at the end of a list. They and what is inside them get ids where they have none.
	 *
	 * @param parent   the object to add to
	 * @param feature  a many-valued containment feature of it
	 * @param children new objects, at least one, in no folder yet
	 * @return the command
	 */
	public Command addAll(EObject parent, EReference feature, List<? extends EObject> children) {
		List<Problem> problems = present(checks.editable(parent));
		children.stream().map(EObject::eClass).distinct().forEach(type -> problems.addAll(present(checks.place(parent, feature, type))));
		problems.addAll(newObjects(parent, children));
		refuse(problems);
		return label(Primitives.add(domain, parent, feature, children, LAST), Messages.labelAddMany, String.valueOf(children.size()));
	}

	private List<Problem> newObjects(EObject parent, List<? extends EObject> children) {
		List<Problem> problems = new ArrayList<>();
		Set<EObject> all = Referrers.withContents(children);
		for (EObject object : all) {
			if (EcoreUtil.getID(object) == null) {
				EcoreUtil.setID(object, Ids.create());
			}
			problems.addAll(present(checks.newId(EcoreUtil.getID(object))));
			problems.addAll(checks.values(object, EcoreUtil.getRootContainer(parent), all));
		}
		return problems;
	}

	/**
	 * Deletes objects with everything inside them.
	 *
	 * @param objects no root of a part
	 * @param cascade whether objects that refer to deleted ones are deleted too; otherwise they are a reason to refuse
	 * @return the command
	 */
	public Command delete(Collection<? extends EObject> objects, boolean cascade) {
		List<Problem> problems = new ArrayList<>();
		for (EObject object : objects) {
			problems.addAll(present(checks.editable(object), checks.removable(object)));
		}
		refuse(problems);
		Deletion deletion = new Deletion(objects, cascade);
		deletion.referred().forEach((object, referrers) -> problems.add(EditProblems.referred(object, referrers)));
		refuse(problems);
		return labelDeletion(Primitives.remove(domain, deletion.tops()), objects);
	}

	/**
	 * Deletes objects with everything inside them, and takes them out of what refers to them.
	 *
	 * @param objects no root of a part
	 * @return the command
	 */
	public Command deleteClearing(Collection<? extends EObject> objects) {
		refuse(objects.stream().flatMap(object -> present(checks.editable(object), checks.removable(object)).stream()).toList());
		Deletion deletion = new Deletion(objects, false);
		CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
		Set<EObject> referrers = new LinkedHashSet<>();
		deletion.referred().values().forEach(referrers::addAll);
		for (EObject referrer : referrers) {
			for (EReference reference : Referrers.references(referrer)) {
				List<EObject> targets = Referrers.targets(referrer, reference);
				List<EObject> left = targets.stream().filter(target -> !deletion.all().contains(target)).toList();
				if (left.size() < targets.size()) {
					all.append(Primitives.set(domain, referrer, reference, reference.isMany() && !left.isEmpty() ? left : null));
				}
			}
		}
		all.append(Primitives.remove(domain, deletion.tops()));
		return labelDeletion(all, objects);
	}

	/**
	 * Finds what stands against a deletion.
	 *
	 * @param objects what is to be deleted
	 * @return the objects that go with those that refer to them and would stay; empty where nothing does
	 */
	public Map<EObject, Set<EObject>> referrers(Collection<? extends EObject> objects) {
		return new Deletion(objects, false).referred();
	}

	/**
	 * Finds what a deletion takes along when whatever refers to a deleted object goes too.
	 *
	 * @param objects what is to be deleted
	 * @return every object that goes, these and what is inside them included
	 */
	public Set<EObject> cascade(Collection<? extends EObject> objects) {
		return new Deletion(objects, true).all();
	}

	private static Command labelDeletion(AbstractCommand command, Collection<? extends EObject> objects) {
		return objects.size() == 1 ? label(command, Messages.labelDelete, Names.of(objects.iterator().next()))
				: label(command, Messages.labelDeleteMany, String.valueOf(objects.size()));
	}

	/**
	 * Moves an object with everything inside it.
	 *
	 * @param object  no root of a part
	 * @param parent  its new parent
	 * @param feature a containment feature of the parent
	 * @param index   where in an ordered feature, or {@link #LAST}
	 * @return the command
	 */
	public Command move(EObject object, EObject parent, EReference feature, int index) {
		List<Problem> problems = present(checks.editable(object), checks.editable(parent), checks.removable(object),
				checks.acyclic(object, parent));
		if (object.eContainer() != parent || object.eContainmentFeature() != feature) {
			problems.addAll(present(checks.place(parent, feature, object.eClass())));
		}
		if (problems.isEmpty()) {
			problems.addAll(present(checks.index(object, parent, feature, index)));
			problems.addAll(tornApart(object, parent));
		}
		refuse(problems);
		return label(Primitives.move(domain, object, parent, feature, index), Messages.labelMove, Names.of(object));
	}

	/**
	 * Approves a programme: gives it the status and the decision, and freezes the version that results.
	 *
	 * @param programme what is approved; it may have been approved before
	 * @param decision  a new status change, in no folder yet; its status is set here
	 * @return the command
	 */
	public Command approve(MunicipalProgramme programme, StatusChange decision) {
		decision.setStatus(ProgrammeStatus.APPROVED);
		Command status = set(programme, Literals.MUNICIPAL_PROGRAMME__STATUS, ProgrammeStatus.APPROVED);
		Command added = add(programme, Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, decision, LAST);
		return new Approval(NLS.bind(Messages.labelApprove, Names.of(programme)), programme, List.of(status, added));
	}

	/**
	 * Adds entries to the ledger of support, sealed one after the other. Nothing takes them out again, not even undo: an error is put
	 * right by an entry that corrects it.
	 *
	 * @param ledger  the folder's
	 * @param entries new ones, at least one, in no folder yet
	 * @return the command
	 */
	public Command append(SupportLedger ledger, List<SupportEntry> entries) {
		refuse(present(checks.appendable(ledger)));
		LedgerChain chain = new LedgerChain(ledger);
		List<Problem> problems = newObjects(ledger, entries);
		refuse(problems);
		List<String> heads = chain.seal(entries);
		CompoundCommand both = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL) {
			@Override
			public boolean canUndo() {
				return false;
			}
		};
		both.append(Primitives.add(domain, ledger, Literals.SUPPORT_LEDGER__ENTRIES, entries, LAST));
		both.append(Primitives.set(domain, ledger, Literals.SUPPORT_LEDGER__HEADS, heads));
		return label(both, Messages.labelAppend, String.valueOf(entries.size()));
	}

	/**
	 * Makes one command of several that do not depend on each other: one step of undo.
	 *
	 * @param label    what it does, as after "Undo: " in a menu
	 * @param commands at least one
	 * @return the command
	 */
	public Command together(String label, List<Command> commands) {
		return new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, List.copyOf(commands));
	}

	/**
	 * Executes a command on the folder's stack.
	 *
	 * @param command made here
	 */
	public void execute(Command command) {
		folder.commandStack().execute(command);
	}

	private static List<Problem> tornApart(EObject object, EObject parent) {
		EObject root = EcoreUtil.getRootContainer(object);
		if (root == EcoreUtil.getRootContainer(parent)) {
			return List.of();
		}
		return TornApart.find(root, Referrers.withContents(List.of(object))).entrySet().stream()
				.map(entry -> EditProblems.tornApart(entry.getKey(), entry.getValue())).toList();
	}

	private static Command label(AbstractCommand command, String text, Object... names) {
		command.setLabel(NLS.bind(text, names));
		return command;
	}

	@SafeVarargs
	private static List<Problem> present(Optional<Problem>... problems) {
		List<Problem> present = new ArrayList<>();
		for (Optional<Problem> problem : problems) {
			problem.ifPresent(present::add);
		}
		return present;
	}

	private static void refuse(List<Problem> problems) {
		if (!problems.isEmpty()) {
			throw new EditRefusedException(problems);
		}
	}
}
