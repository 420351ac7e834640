package se.lansnat.model.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.ReadPart;

/** Gives the parts of an open folder the contents of other versions, as one step that can be undone. */
final class PartsReplacement {

	private final FileLayer files;
	private final FolderParts parts;
	private final Map<FolderPart, Part> roots = new LinkedHashMap<>();
	private final List<FolderPart> created = new ArrayList<>();

	PartsReplacement(FileLayer files, FolderParts parts) {
		this.files = files;
		this.parts = parts;
	}

	/**
	 * Reads the versions.
	 *
	 * @return whether they can be taken: a part that would go, or cannot be edited, stands against it
	 */
	boolean read(Map<String, byte[]> contents) {
		if (parts.list().stream().anyMatch(part -> part.hash() != null && !contents.containsKey(part.file()))) {
			return false;
		}
		for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
			if (PartFiles.isPart(entry.getKey()) && !take(entry.getKey(), entry.getValue())) {
				return false;
			}
		}
		contents.forEach(this::keepFrozen);
		return true;
	}

	private boolean take(String file, byte[] bytes) {
		Optional<FolderPart> existing = parts.list().stream().filter(part -> part.file().equals(file)).findFirst();
		if (existing.isPresent() && Sha256.of(bytes).equals(existing.get().hash()) && !existing.get().isDirty()) {
			return true;
		}
		ReadPart read = new PartReader().read(file, bytes);
		if (read.state() != PartState.EDITABLE || read.problems().stream().anyMatch(Problem::isError)) {
			return false;
		}
		Part root = (Part) read.root().orElseThrow();
		FolderPart part = existing.orElseGet(() -> create(file, root));
		boolean fits = part.state() == PartState.EDITABLE && part.root().orElseThrow().eClass() == root.eClass()
				&& part.root().get().getId().equals(root.getId());
		if (fits && !Arrays.equals(PartWriter.write(part.root().get()), bytes)) {
			roots.put(part, root);
		}
		return fits;
	}

	/** A part with nothing in it, which is not written until something is. */
	private FolderPart create(String file, Part like) {
		Part root = (Part) EcoreUtil.create(like.eClass());
		root.setId(like.getId());
		root.setSchema(like.getSchema());
		Map<String, EObject> ids = new HashMap<>(Map.of(root.getId(), root));
		FolderPart part = new FolderPart(file, null, new ReadPart(PartState.EDITABLE, Optional.of(root), List.of(), ids, Set.of(), List.of()),
				URI.createFileURI(Path.of(files.location(file)).toString()));
		created.add(part);
		return part;
	}

	private void keepFrozen(String file, byte[] text) {
		if (PartFiles.isFrozen(file)) {
			String hash = Sha256.of(text);
			roots.forEach((part, root) -> {
				if (root instanceof MunicipalProgramme programme
						&& programme.getApprovedVersions().stream().map(ApprovedVersion::getContentHash).anyMatch(hash::equals)) {
					part.keepFrozen(hash, text);
				}
			});
		}
	}

	/** {@return parts that are new; the folder must know them before the command is executed} */
	List<FolderPart> created() {
		return created;
	}

	/** {@return the command; empty where nothing differs} */
	Optional<Command> command(String label) {
		List<Command> commands = new ArrayList<>();
		roots.forEach((part, root) -> commands.add(new ReplaceContents(label, part.root().orElseThrow(), root)));
		return commands.isEmpty() ? Optional.empty()
				: Optional.of(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, commands));
	}
}
