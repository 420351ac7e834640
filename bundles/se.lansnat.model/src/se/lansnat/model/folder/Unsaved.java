package se.lansnat.model.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

import se.lansnat.model.Part;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.recovery.UnsavedWork.UnsavedPart;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.PartWriter;

/** Takes what is unsaved out of an open folder, and puts it back into one. */
public final class Unsaved {

	private Unsaved() {
	}

	/**
	 * Collects the unsaved parts. The folder stands still meanwhile.
	 *
	 * @param folder  an open folder
	 * @param monitor looked at between two parts; may be null
	 * @return the parts by file name, empty where everything is saved
	 */
	public static Map<String, UnsavedPart> parts(CountyFolder folder, IProgressMonitor monitor) {
		List<FolderPart> dirty = folder.parts().stream().filter(FolderPart::isDirty).toList();
		SubMonitor progress = SubMonitor.convert(monitor, dirty.size());
		Map<String, UnsavedPart> parts = new LinkedHashMap<>();
		for (FolderPart part : dirty) {
			progress.split(1);
			part.root().ifPresent(root -> parts.put(part.file(),
					new UnsavedPart(part.hash() == null ? "" : part.hash(), PartWriter.write(root))));
		}
		return parts;
	}

	/**
	 * Names the parts that somebody has changed on disk since the unsaved work was done: putting it back takes their changes away.
	 *
	 * @param folder a folder that has just been opened
	 * @param work   its unsaved work
	 * @return names of the files
	 */
	public static List<String> overtaken(CountyFolder folder, UnsavedWork work) {
		return work.parts().entrySet().stream().filter(entry -> part(folder, entry.getKey())
				.filter(part -> entry.getValue().base().equals(part.hash() == null ? "" : part.hash())).isEmpty())
				.map(Map.Entry::getKey).sorted().toList();
	}

	/**
	 * Makes the command that puts unsaved work back, as one step that can be undone.
	 *
	 * @param folder opened for editing
	 * @param work   its unsaved work
	 * @param label  what the command calls itself
	 * @return the command; empty where none of the parts can be put back, because its file is gone or cannot be edited
	 */
	public static Optional<Command> restore(CountyFolder folder, UnsavedWork work, String label) {
		List<Command> commands = new ArrayList<>();
		work.parts().forEach((file, unsaved) -> {
			Part root = part(folder, file).filter(part -> part.state() == PartState.EDITABLE).flatMap(FolderPart::root).orElse(null);
			Part other = new PartReader().read(file, unsaved.bytes()).root().map(Part.class::cast).orElse(null);
			if (root != null && other != null && root.eClass() == other.eClass()) {
				commands.add(new ReplaceContents(label, root, other));
			}
		});
		return commands.isEmpty() ? Optional.empty()
				: Optional.of(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, commands));
	}

	private static Optional<FolderPart> part(CountyFolder folder, String file) {
		return folder.parts().stream().filter(part -> part.file().equals(file)).findFirst();
	}
}
