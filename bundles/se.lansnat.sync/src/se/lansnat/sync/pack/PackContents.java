package se.lansnat.sync.pack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.RawElement;
import se.lansnat.sync.merge.FolderVersion;

/** Chooses what goes into a pack: the county, the programmes that were asked for, and those that these refer to, to be read. */
final class PackContents {

	private final FolderVersion folder;
	private final Map<String, byte[]> files = new TreeMap<>();
	private final Set<String> readOnly = new TreeSet<>();

	PackContents(FolderVersion folder, Collection<String> municipalities) throws PackException {
		this.folder = folder;
		files.put(PartFiles.COUNTY, folder.files().get(PartFiles.COUNTY));
		Set<String> neighbours = new TreeSet<>();
		for (String code : municipalities) {
			String file = file(code).orElseThrow(() -> new PackException(NLS.bind(Messages.noMunicipality, code, folder.location())));
			files.put(file, folder.files().get(file));
			tree(file).ifPresent(root -> {
				addFrozen(root);
				root.children().forEach(child -> collectNeighbours(child, neighbours));
			});
		}
		for (String code : neighbours) {
			file(code).filter(name -> !files.containsKey(name)).ifPresent(name -> {
				files.put(name, folder.files().get(name));
				readOnly.add(name);
			});
		}
	}

	Map<String, byte[]> files() {
		return files;
	}

	List<String> readOnly() {
		return List.copyOf(readOnly);
	}

	/** {@return id of the ruleset that the county names; empty where it names none} */
	String ruleset() {
		return tree(PartFiles.COUNTY).flatMap(root -> root.attribute("ruleset")).orElse("");
	}

	private Optional<RawElement> tree(String file) {
		return new PartReader().tree(file, folder.files().get(file)).root();
	}

	/** By the name that such a file has; whoever renamed it is served too. */
	private Optional<String> file(String code) {
		String usual = PartFiles.programme(code);
		if (folder.files().containsKey(usual)) {
			return Optional.of(usual);
		}
		return folder.files().keySet().stream().filter(PartFiles::isPart)
				.filter(name -> tree(name).flatMap(root -> root.attribute("municipalityCode")).filter(code::equals).isPresent()).findFirst();
	}

	private void addFrozen(RawElement root) {
		for (RawElement child : root.children()) {
			Optional<String> hash = child.name().equals("approvedVersions") ? child.attribute("contentHash") : Optional.empty();
			hash.filter(text -> text.length() == PackFormat.HASH).ifPresent(text -> folder.files().keySet().stream()
					.filter(PartFiles::isFrozen).filter(name -> name.contains(text.substring(0, 16)))
					.forEach(name -> files.put(name, folder.files().get(name))));
		}
	}

	private static void collectNeighbours(RawElement element, Set<String> codes) {
		if (element.attributes().containsKey("targetId")) {
			element.attribute("municipalityCode").ifPresent(codes::add);
		}
		element.children().forEach(child -> collectNeighbours(child, codes));
	}
}
