package se.lansnat.model.folder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.XmlText;

/**
 * One step of the command stack: a command with what it touched. Undoing it restores the revisions that its parts had before. Whatever
 * command makes a programme approved, the version that was approved is frozen in the same step.
 */
public final class FolderEdit extends CommandWrapper {

	private final long revision;
	private final TouchedObjects touched = new TouchedObjects();
	private final Map<FolderPart, Long> before = new LinkedHashMap<>();
	private final List<Freeze> freezes = new ArrayList<>();

	/** The revision is one that no part ever had. */
	FolderEdit(Command command, long revision) {
		super(command.getLabel(), command.getDescription(), command);
		this.revision = revision;
	}

	/** {@return the parts that it touches} */
	public Set<FolderPart> parts() {
		return touched.parts();
	}

	/** {@return what it changes, object by object and feature by feature} */
	public Set<Change> changes() {
		return touched.changes();
	}

	/** {@return the object to show when this was executed, undone or redone: one that is in the folder now, if there is any} */
	public Optional<EObject> subject() {
		return touched.objects().stream().filter(object -> object.eResource() != null).findFirst();
	}

	/** {@return names of the files that it touches, in order} */
	public List<String> files() {
		return parts().stream().map(FolderPart::file).sorted().toList();
	}

	@Override
	public void execute() {
		touched.add(command);
		super.execute();
		touched.add(command);
		Optional<EditRefusedException> refusal = refusal();
		if (refusal.isPresent()) {
			super.undo();
			throw refusal.get();
		}
		freeze();
		parts().forEach(part -> before.put(part, part.revision()));
		parts().forEach(part -> part.setRevision(revision));
		parts().forEach(FolderPart::noteStatus);
	}

	private void freeze() {
		for (FolderPart part : parts()) {
			Optional<MunicipalProgramme> programme = part.programme();
			if (programme.isPresent() && (part.becameApproved() || touched.approved().contains(programme.get()))) {
				Freeze freeze = new Freeze(programme.get());
				freeze.apply();
				part.keepFrozen(freeze.version().getContentHash(), freeze.text());
				freezes.add(freeze);
				touched.addCreated(freeze.version());
			}
		}
	}

	@Override
	public void undo() {
		freezes.forEach(Freeze::takeBack);
		super.undo();
		before.forEach(FolderPart::setRevision);
		parts().forEach(FolderPart::noteStatus);
	}

	@Override
	public void redo() {
		super.redo();
		freezes.forEach(Freeze::apply);
		parts().forEach(part -> part.setRevision(revision));
		parts().forEach(FolderPart::noteStatus);
	}

	private Optional<EditRefusedException> refusal() {
		for (FolderPart part : parts()) {
			if (part.state() != PartState.EDITABLE) {
				return Optional.of(EditRefusedException.partReadOnly(part.file()));
			}
		}
		for (EObject owner : touched.owners()) {
			Optional<EditRefusedException> illegal = illegalText(owner);
			if (illegal.isPresent()) {
				return illegal;
			}
		}
		for (EObject added : touched.added()) {
			for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(added)); all.hasNext();) {
				Optional<EditRefusedException> illegal = illegalText(all.next());
				if (illegal.isPresent()) {
					return illegal;
				}
			}
		}
		return Optional.empty();
	}

	/** The texts of a list are checked in one go, as the text of the list. */
	private static Optional<EditRefusedException> illegalText(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eIsSet(attribute) ? object.eGet(attribute) : null;
			String text = value instanceof String || value instanceof List ? value.toString() : "";
			int at = XmlText.illegalAt(text);
			if (at >= 0) {
				return Optional.of(EditRefusedException.illegalText(EcoreUtil.getID(object), attribute.getName(), text.charAt(at)));
			}
		}
		return Optional.empty();
	}
}
