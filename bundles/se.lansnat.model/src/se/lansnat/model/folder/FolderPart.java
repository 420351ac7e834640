package se.lansnat.model.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;

/** One file of a county folder. */
public final class FolderPart {

	/** A version that was written: its SHA-256, and the revision that it was made from. */
	record SavedVersion(String hash, long revision) {
	}

	private static final long NEVER_SAVED = -1;

	private final String file;
	private final PartState state;
	private final List<Problem> problems;
	private final Set<String> retainedIds;
	private final boolean duplicateIds;
	private final PartResource resource;
	/** SHA-256 of the version on disk; null where the folder is open for reading only. */
	private String hash;
	/** Texts of versions that were approved since the part was read, by SHA-256; kept so that a redo after a save finds them. */
	private final Map<String, byte[]> frozen = new HashMap<>();
	private final Set<String> frozenSaved = new HashSet<>();
	/** Whether the programme was approved when the last edit was done. */
	private boolean approved;
	private int approvedVersions;
	private long revision;
	private long savedRevision;

	/** A part as it was read; the hash is wanted only if it may be written. */
	FolderPart(String file, String hash, ReadPart read, URI uri) {
		this.file = file;
		this.hash = hash;
		this.state = read.state();
		this.problems = List.copyOf(read.problems());
		this.retainedIds = read.retainedIds();
		this.duplicateIds = problems.stream().anyMatch(problem -> problem.code().equals("id-duplicate"));
		this.resource = new PartResource(this, uri);
		read.root().ifPresent(root -> resource.fill(root, read.ids()));
		noteStatus();
	}

	/** {@return name of the file inside the folder} */
	public String file() {
		return file;
	}

	/** {@return what can be done with it} */
	public PartState state() {
		return state;
	}

	/** {@return what was found when it was read} */
	public List<Problem> problems() {
		return problems;
	}

	/** {@return its root object; empty if and only if it is unavailable} */
	public Optional<Part> root() {
		return resource.getContents().isEmpty() ? Optional.empty() : Optional.of((Part) resource.getContents().get(0));
	}

	/**
	 * Finds an object of this part.
	 *
	 * @param id its UUID
	 * @return the object; the first in the file if several have the id
	 */
	public Optional<EObject> find(String id) {
		return Optional.ofNullable(get(id));
	}

	/** {@return the object, or null} */
	EObject get(String id) {
		Map<String, EObject> ids = resource.getIntrinsicIDToEObjectMap();
		return ids == null ? null : ids.get(id);
	}

	/** {@return whether it differs from the version last saved} */
	public boolean isDirty() {
		return revision != savedRevision;
	}

	/**
	 * Whether an id is taken in this part, be it by an object that the program only keeps without understanding it.
	 *
	 * @param id a UUID
	 * @return true if it is taken
	 */
	public boolean usesId(String id) {
		return retainedIds.contains(id) || get(id) != null;
	}

	/** {@return the ids of all objects in it} */
	Set<String> ids() {
		return resource.getIntrinsicIDToEObjectMap() == null ? Set.of() : resource.getIntrinsicIDToEObjectMap().keySet();
	}

	boolean hasDuplicateIds() {
		return duplicateIds;
	}

	long revision() {
		return revision;
	}

	void setRevision(long value) {
		revision = value;
	}

	/** {@return SHA-256 of the version on disk when it was last read or saved; null where there was none, or the folder is only read} */
	public String hash() {
		return hash;
	}

	/** What is here is to be saved over the version that is on disk now. */
	void keepOver(String onDisk) {
		hash = onDisk;
		savedRevision = NEVER_SAVED;
	}

	/** What was on disk as that revision is saved; the part may have been changed since. */
	void saved(SavedVersion version) {
		hash = version.hash();
		savedRevision = version.revision();
	}

	/** {@return the municipal programme in it, if it holds one} */
	Optional<MunicipalProgramme> programme() {
		return root().filter(MunicipalProgramme.class::isInstance).map(MunicipalProgramme.class::cast);
	}

	private boolean isApproved() {
		return programme().filter(programme -> programme.getStatus() == ProgrammeStatus.APPROVED).isPresent();
	}

	/** {@return whether the programme has become approved since {@link #noteStatus()} and the version that was did not come with it} */
	boolean becameApproved() {
		return !approved && isApproved() && approvedVersions == countApproved();
	}

	void noteStatus() {
		approved = isApproved();
		approvedVersions = countApproved();
	}

	private int countApproved() {
		return programme().map(found -> found.getApprovedVersions().size()).orElse(0);
	}

	void keepFrozen(String contentHash, byte[] text) {
		frozen.put(contentHash, text);
	}

	/** {@return the text of a version that was approved since the part was read} */
	Optional<byte[]> frozen(String contentHash) {
		return Optional.ofNullable(frozen.get(contentHash));
	}

	/** {@return texts of approved versions that no save has written yet, by SHA-256} */
	Map<String, byte[]> frozenToSave() {
		Map<String, byte[]> texts = new HashMap<>();
		for (ApprovedVersion version : programme().map(MunicipalProgramme::getApprovedVersions).stream().flatMap(List::stream).toList()) {
			String contentHash = version.getContentHash();
			if (frozen.containsKey(contentHash) && !frozenSaved.contains(contentHash)) {
				texts.put(contentHash, frozen.get(contentHash));
			}
		}
		return texts;
	}

	void frozenSaved(Set<String> contentHashes) {
		frozenSaved.addAll(contentHashes);
	}

	@Override
	public String toString() {
		return file;
	}
}
