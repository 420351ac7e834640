package se.lansnat.report.programme;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Item;
import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.reference.CountyName;

/** A county folder as documents see it: municipalities by their names, objects by their ids. */
final class CountyView {

	private final CountyFolder folder;
	private final County county;
	private final Map<String, String> names = new HashMap<>();

	/**
	 * @throws IllegalArgumentException if the folder has no readable county
	 */
	CountyView(CountyFolder folder) {
		this.folder = folder;
		county = folder.county().orElseThrow(() -> new IllegalArgumentException("No county in " + folder.location()));
		for (Municipality municipality : county.getMunicipalities()) {
			if (municipality.getCode() != null && municipality.getName() != null && !municipality.getName().isBlank()) {
				names.putIfAbsent(municipality.getCode(), municipality.getName().strip());
			}
		}
	}

	CountyFolder folder() {
		return folder;
	}

	County county() {
		return county;
	}

	/** The county with the word "län". */
	String name() {
		String name = Objects.requireNonNullElse(county.getName(), "").strip();
		if (name.isEmpty()) {
			return Messages.countyNameless;
		}
		return CountyName.find(name).map(CountyName::fullName).orElse(NLS.bind(Messages.countyName, name));
	}

	/** A municipality's name, or its code where the county does not know it. */
	String municipality(String code) {
		return code == null ? Messages.nameless : names.getOrDefault(code, code);
	}

	/** The names of municipalities. */
	String municipalities(Collection<String> codes) {
		return codes.stream().map(this::municipality).collect(Collectors.joining(", "));
	}

	/** Whether a municipality belongs to the county. */
	boolean isInside(String code) {
		return county.getMunicipalities().stream().anyMatch(municipality -> Objects.equals(code, municipality.getCode()));
	}

	/** The programmes by the names of their municipalities. */
	List<MunicipalProgramme> programmes() {
		return folder.programmes().stream()
				.sorted(Comparator.comparing(programme -> municipality(programme.getMunicipalityCode()), order())).toList();
	}

	/** An object by its id. */
	Optional<EObject> find(String id) {
		return id == null ? Optional.empty() : folder.find(id);
	}

	/** What a consolidation says of one thing. */
	Thing thing(Item item) {
		List<EObject> objects = item.sources().stream().map(source -> find(source.object())).flatMap(Optional::stream).toList();
		return new Thing(item.name(), item.municipalities(), objects, item.values());
	}

	/** What one municipality's programme says of one thing. */
	static Thing thing(String municipality, EObject object) {
		return new Thing(Say.name(object), List.of(municipality), List.of(object), Map.of());
	}

	/** As Swedes sort. */
	static Comparator<String> order() {
		Collator swedish = Collator.getInstance(Locale.of("sv"));
		return swedish::compare;
	}
}
