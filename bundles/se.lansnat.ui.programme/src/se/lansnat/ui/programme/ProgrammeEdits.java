package se.lansnat.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.ContentHash;
import se.lansnat.reference.ChecklistStatus;

/** What users can do with a programme in the form, each as one command. Every method only makes the command. */
final class ProgrammeEdits {

	private final Edits edits;

	/**
	 * Edits of a folder.
	 *
	 * @param edits of the folder that the objects are in
	 */
	ProgrammeEdits(Edits edits) {
		this.edits = edits;
	}

	/**
	 * Sets the text of a section. A section that was missing is begun with its first text.
	 *
	 * @param section the section
	 * @param text    Markdown; an empty text is none
	 * @return the command
	 */
	Command text(ProgrammeSection section, String text) {
		Command set = edits.set(section, Literals.PROGRAMME_SECTION__TEXT, text.isEmpty() ? null : text);
		boolean begins = section.getStatus() == SectionStatus.MISSING && isBlank(section.getText()) && !text.isBlank();
		return !begins ? set
				: edits.together(set.getLabel(),
						List.of(set, edits.set(section, Literals.PROGRAMME_SECTION__STATUS, SectionStatus.IN_PROGRESS)));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** Adds a section that the programme lacks, where it belongs by its number. */
	Command addSection(MunicipalProgramme programme, SectionEntry entry) {
		int index = (int) programme.getSections().stream().filter(section -> section.getNumber() < entry.number()).count();
		return edits.add(programme, Literals.MUNICIPAL_PROGRAMME__SECTIONS, entry.create(), index);
	}

	/**
	 * Lets a section refer to objects of the programme.
	 *
	 * @param section the section
	 * @param objects at least one, not referred to yet
	 * @return the command
	 */
	Command link(ProgrammeSection section, Collection<? extends EObject> objects) {
		MunicipalProgramme programme = (MunicipalProgramme) section.eContainer();
		List<ObjectRef> references = new ArrayList<>();
		for (EObject object : objects) {
			ObjectRef reference = ModelFactory.eINSTANCE.createObjectRef();
			reference.setMunicipalityCode(programme.getMunicipalityCode());
			reference.setTargetId(EcoreUtil.getID(object));
			reference.setLabel(Form.called(object));
			reference.setContentHash(ContentHash.of(object));
			references.add(reference);
		}
		Command added = edits.addAll(section, Literals.PROGRAMME_SECTION__LINKED, references);
		return edits.together(NLS.bind(Messages.edit_link, Names.of(section)), List.of(added));
	}

	/**
	 * Adds a record, such as a consultation or a person. A decision gives the programme its status too where no later one is known; one
	 * that approves freezes the version.
	 *
	 * @param programme where
	 * @param feature   which kind
	 * @param record    new, in no folder yet
	 * @return the command
	 */
	Command add(MunicipalProgramme programme, EReference feature, EObject record) {
		if (!(record instanceof StatusChange change) || !change.isSetStatus() || isOutdated(programme, change)) {
			return edits.add(programme, feature, record, Edits.LAST);
		}
		if (change.getStatus() == ProgrammeStatus.APPROVED) {
			return edits.approve(programme, change);
		}
		Command added = edits.add(programme, feature, change, Edits.LAST);
		if (programme.getStatus() == change.getStatus()) {
			return added;
		}
		return edits.together(added.getLabel(), List.of(added, edits.set(programme, Literals.MUNICIPAL_PROGRAMME__STATUS, change.getStatus())));
	}

	private static boolean isOutdated(MunicipalProgramme programme, StatusChange change) {
		LocalDate latest = programme.getStatusHistory().stream().map(StatusChange::getDate).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
		return change.getDate() != null && change.getDate().isBefore(latest);
	}

	/**
	 * Approves a programme and freezes the version.
	 *
	 * @param programme what is approved
	 * @param decision  new, in no folder yet
	 * @return the command
	 */
	Command approve(MunicipalProgramme programme, StatusChange decision) {
		return edits.approve(programme, decision);
	}

	/** {@return whether an object has other values than these, by feature; null stands for unset} */
	static boolean differs(EObject object, Map<? extends EStructuralFeature, ?> values) {
		return values.entrySet().stream().anyMatch(e -> !Objects.equals(valueOf(object, e.getKey()), e.getValue()));
	}

	private static Object valueOf(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) ? object.eGet(feature) : null;
	}

	/**
	 * Changes several features of an object.
	 *
	 * @param object the object
	 * @param values the new values by feature, at least one that differs; null unsets
	 * @return the command
	 */
	Command change(EObject object, Map<? extends EStructuralFeature, ?> values) {
		List<Command> commands = new ArrayList<>();
		values.forEach((feature, value) -> {
			if (!Objects.equals(valueOf(object, feature), value)) {
				commands.add(edits.set(object, feature, value));
			}
		});
		return commands.size() == 1 ? commands.getFirst() : edits.together(NLS.bind(Messages.edit_change, Names.of(object)), commands);
	}

	/**
	 * Judges requirements of the checklist, all alike.
	 *
	 * @param programme what is judged
	 * @param entries   the requirements with what was judged before, at least one that has not these values
	 * @param values    features of the check with what they get; null unsets
	 * @return the command
	 */
	Command judge(MunicipalProgramme programme, Collection<ChecklistStatus.Entry> entries, Map<? extends EStructuralFeature, ?> values) {
		List<Command> commands = new ArrayList<>();
		List<ApprovalCheck> created = new ArrayList<>();
		for (ChecklistStatus.Entry entry : entries) {
			if (entry.check().isEmpty()) {
				created.add(newCheck(entry, values));
			} else if (differs(entry.check().get(), values)) {
				commands.add(change(entry.check().get(), values));
			}
		}
		if (!created.isEmpty()) {
			commands.add(edits.addAll(programme, Literals.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS, created));
		}
		String label = entries.size() == 1 ? NLS.bind(Messages.edit_judge, entries.iterator().next().requirement().clause())
				: NLS.bind(Messages.edit_judgeMany, entries.size());
		return edits.together(label, commands);
	}

	/** Gives a new object its values; null stands for unset. */
	static void fill(EObject created, Map<? extends EStructuralFeature, ?> values) {
		values.forEach((feature, value) -> {
			if (value != null) {
				created.eSet(feature, value);
			}
		});
	}

	private static ApprovalCheck newCheck(ChecklistStatus.Entry entry, Map<? extends EStructuralFeature, ?> values) {
		ApprovalCheck check = ModelFactory.eINSTANCE.createApprovalCheck();
		check.setCode(entry.requirement().code());
		check.setClause(entry.requirement().clause());
		check.setRequirement(entry.requirement().swedish());
		fill(check, values);
		return check;
	}

	/**
	 * Deletes records or references; refused where others refer to them.
	 *
	 * @param objects at least one
	 * @return the command
	 */
	Command delete(Collection<? extends EObject> objects) {
		return edits.delete(objects, false);
	}
}
