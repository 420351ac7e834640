package se.lansnat.model.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

import se.lansnat.model.Part;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** What somebody else has changed on disk since a folder was read or saved: another program, or Git. */
public final class OutsideChange {

	private final CountyFolder folder;
	/** The new contents; null where the file is gone. */
	private final Map<String, byte[]> contents;

	OutsideChange(CountyFolder folder, Map<String, byte[]> contents) {
		this.folder = folder;
		this.contents = contents;
	}

	/** {@return names of the files that differ, are new or are gone} */
	public List<String> files() {
		return List.copyOf(contents.keySet());
	}

	/** {@return whether any of them has unsaved changes here as well} */
	public boolean isConflict() {
		return folder.parts().stream().anyMatch(part -> part.isDirty() && contents.containsKey(part.file()));
	}

	/**
	 * Compares what is here with what is on disk. It reads the model, which must stand still meanwhile.
	 *
	 * @return object by object and value by value; a file that came, went or cannot be read is one difference
	 */
	public List<ObjectDifference> differences() {
		List<ObjectDifference> differences = new ArrayList<>();
		contents.forEach((file, bytes) -> {
			Optional<Part> mine = part(file).flatMap(FolderPart::root);
			Optional<ReadPart> theirs = Optional.ofNullable(bytes).map(b -> new PartReader().read(file, b));
			if (mine.isPresent() && theirs.flatMap(ReadPart::root).isPresent()) {
				differences.addAll(PartDifferences.of(file, mine.get(), theirs.get().root().get()));
			} else {
				String theirSide = theirs.isEmpty() ? Messages.differsAbsent
						: theirs.get().root().isEmpty() ? theirs.get().problems().getFirst().message() : Messages.differsPresent;
				differences.add(new ObjectDifference(file, "", file, "",
						part(file).isEmpty() ? Messages.differsAbsent : mine.isEmpty() ? Messages.differsUnreadable : Messages.differsPresent, theirSide));
			}
		});
		return differences;
	}

	/** Keeps what is here: the next save writes it over what is on disk now, which goes to the backups. Files that are new there stay. */
	public void keepMine() {
		contents.forEach((file, bytes) -> part(file).filter(part -> part.state() == PartState.EDITABLE)
				.ifPresent(part -> part.keepOver(bytes == null ? null : Sha256.of(bytes))));
	}

	/**
	 * Makes the command that takes what is on disk, as one step that can be undone; to be executed at once and followed by
	 * {@link #taken()}.
	 *
	 * @return the command; empty where a file came, went or cannot be edited, and only {@link CountyFolder#revert} helps
	 */
	public Optional<Command> theirs() {
		Map<FolderPart, Part> roots = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
			Optional<FolderPart> part = part(entry.getKey()).filter(mine -> mine.state() == PartState.EDITABLE);
			Optional<ReadPart> read = Optional.ofNullable(entry.getValue()).map(bytes -> new PartReader().read(entry.getKey(), bytes))
					.filter(theirs -> theirs.state() == PartState.EDITABLE && theirs.migrations().isEmpty() && theirs.problems().isEmpty());
			if (part.isEmpty() || read.isEmpty() || read.get().root().get().eClass() != part.get().root().orElseThrow().eClass()) {
				return Optional.empty();
			}
			roots.put(part.get(), (Part) read.get().root().get());
		}
		List<Command> commands = new ArrayList<>();
		roots.forEach((part, theirs) -> commands.add(new ReplaceContents(Messages.takeTheirs, part.root().orElseThrow(), theirs)));
		return Optional.of(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, Messages.takeTheirs, commands));
	}

	/** What is here is on disk now, after {@link #theirs()} has been executed. */
	public void taken() {
		contents.forEach((file, bytes) -> part(file)
				.ifPresent(part -> part.saved(new FolderPart.SavedVersion(Sha256.of(bytes), part.revision()))));
	}

	private Optional<FolderPart> part(String file) {
		return folder.parts().stream().filter(part -> part.file().equals(file)).findFirst();
	}
}
