package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.County;
import se.lansnat.model.ItemStanding;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.Provenance;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.text.StableId;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;

/**
 * Brings the regional programme of a folder up to date with what a consolidation gave: one step of undo, which changes only what
 * differs. Text, notes and decisions are never touched; what no municipality describes any more is marked and stays.
 */
public final class RegionalRebuild {

	private static final Comparator<RegionalItem> CURRENT_FIRST = Comparator.comparing(RegionalItem::getStanding)
			.thenComparing(RegionalItem::getId);

	private final CountyFolder folder;
	private final RegionalProgramme programme;
	private final Edits edits;
	private final List<Command> commands = new ArrayList<>();
	private final List<RegionalItem> created = new ArrayList<>();
	private final Set<String> newIds = new HashSet<>();
	private final Set<RegionalItem> taken = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<String, List<RegionalItem>> bySource = new HashMap<>();

	private RegionalRebuild(CountyFolder folder) {
		this.folder = folder;
		this.programme = folder.regionalProgramme().orElseThrow(() -> new IllegalArgumentException(folder.location()));
		this.edits = new Edits(folder);
	}

	/**
	 * The command that brings a folder's regional programme up to date.
	 *
	 * @param folder open to be changed, with a regional programme that can be read
	 * @param result what a consolidation of the folder gave
	 * @return one command to execute; empty where everything is as it should be
	 * @throws IllegalArgumentException if the folder has no regional programme
	 * @throws se.lansnat.model.folder.EditRefusedException if the regional programme cannot be written
	 */
	public static Optional<Command> command(CountyFolder folder, Consolidated result) {
		RegionalRebuild rebuild = new RegionalRebuild(folder);
		rebuild.head();
		rebuild.items(result.items());
		return rebuild.commands.isEmpty() ? Optional.empty()
				: Optional.of(rebuild.edits.together(Messages.rebuildLabel, rebuild.commands));
	}

	private void head() {
		set(programme, Literals.REGIONAL_PROGRAMME__COUNTY_CODE, programme.getCountyCode() == null
				? folder.county().map(County::getCode).orElse(null) : programme.getCountyCode());
		String template = programme.getTemplate() == null ? ProgrammeTemplate.SOU_2000_111_REGIONAL : programme.getTemplate();
		set(programme, Literals.REGIONAL_PROGRAMME__TEMPLATE, template);
		Set<Integer> there = new HashSet<>();
		programme.getSections().forEach(section -> there.add(section.getNumber()));
		for (SectionTemplate wanted : ProgrammeTemplate.find(template).map(ProgrammeTemplate::sections).orElse(List.of())) {
			if (!there.contains(wanted.number())) {
				ProgrammeSection section = ModelFactory.eINSTANCE.createProgrammeSection();
				section.setId(StableId.of("regional-section", programme.getId(), wanted.number()));
				section.setNumber(wanted.number());
				section.setTitle(wanted.title());
				section.setClause(wanted.clause());
				section.setPeriodEnd(wanted.periodEnd().orElse(null));
				commands.add(edits.add(programme, Literals.REGIONAL_PROGRAMME__SECTIONS, section, Edits.LAST));
			}
		}
	}

	private void items(List<Item> items) {
		for (RegionalItem item : programme.getItems()) {
			item.getSources().forEach(source -> bySource.computeIfAbsent(source.getTargetId(), key -> new ArrayList<>(1)).add(item));
		}
		for (Item item : items) {
			Optional<RegionalItem> known = known(item);
			known.ifPresent(taken::add);
			if (known.isPresent()) {
				update(known.get(), item);
			} else {
				created.add(create(item));
			}
		}
		for (RegionalItem item : programme.getItems()) {
			if (!taken.contains(item)) {
				set(item, Literals.REGIONAL_ITEM__STANDING, ItemStanding.GONE);
			}
		}
		if (!created.isEmpty()) {
			commands.add(edits.addAll(programme, Literals.REGIONAL_PROGRAMME__ITEMS, created));
		}
	}

	/** The item that has most of the sources: it keeps its id and its note when others join or leave it. */
	private Optional<RegionalItem> known(Item item) {
		Map<RegionalItem, Integer> shared = new HashMap<>();
		for (Source source : item.sources()) {
			for (RegionalItem candidate : bySource.getOrDefault(source.object(), List.of())) {
				if (!taken.contains(candidate) && candidate.isSetKind() && candidate.getKind() == item.kind()) {
					shared.merge(candidate, 1, Integer::sum);
				}
			}
		}
		return shared.keySet().stream()
				.min(Comparator.comparing((RegionalItem candidate) -> -shared.get(candidate)).thenComparing(CURRENT_FIRST));
	}

	private RegionalItem create(Item item) {
		RegionalItem object = ModelFactory.eINSTANCE.createRegionalItem();
		object.setId(newId(item.id()));
		object.setKind(item.kind());
		object.setName(item.name());
		item.sources().forEach(source -> object.getSources().add(provenance(object, source)));
		return object;
	}

	/** Follows from the first source, so that two who rebuild the same county get the same ids. */
	private String newId(String source) {
		for (int attempt = 0;; attempt++) {
			String id = StableId.of("regional-item", source, attempt);
			if (!folder.usesId(id) && newIds.add(id)) {
				return id;
			}
		}
	}

	private void update(RegionalItem object, Item item) {
		set(object, Literals.REGIONAL_ITEM__NAME, item.name());
		set(object, Literals.REGIONAL_ITEM__STANDING, ItemStanding.CURRENT);
		Map<String, Provenance> there = new HashMap<>();
		object.getSources().forEach(provenance -> there.putIfAbsent(provenance.getTargetId(), provenance));
		List<Provenance> missing = new ArrayList<>();
		Set<EObject> kept = new HashSet<>();
		for (Source source : item.sources()) {
			Provenance provenance = there.get(source.object());
			if (provenance == null) {
				missing.add(provenance(object, source));
			} else {
				kept.add(provenance);
				update(provenance, source);
			}
		}
		if (!missing.isEmpty()) {
			commands.add(edits.addAll(object, Literals.REGIONAL_ITEM__SOURCES, missing));
		}
		List<Provenance> gone = object.getSources().stream().filter(provenance -> !kept.contains(provenance)).toList();
		if (!gone.isEmpty()) {
			commands.add(edits.delete(gone, false));
		}
	}

	private Provenance provenance(RegionalItem item, Source source) {
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setId(StableId.of("provenance", item.getId(), source.object()));
		provenance.setMunicipalityCode(source.municipality());
		provenance.setTargetId(source.object());
		provenance.setLabel(source.label());
		provenance.setContentHash(source.contentHash());
		provenance.setScore(source.score().orElse(null));
		provenance.setMethod(source.method());
		provenance.setDecision(source.decision().orElse(null));
		return provenance;
	}

	private void update(Provenance provenance, Source source) {
		set(provenance, Literals.OBJECT_REF__MUNICIPALITY_CODE, source.municipality());
		set(provenance, Literals.OBJECT_REF__LABEL, source.label());
		set(provenance, Literals.OBJECT_REF__CONTENT_HASH, source.contentHash());
		set(provenance, Literals.PROVENANCE__SCORE, source.score().orElse(null));
		set(provenance, Literals.PROVENANCE__METHOD, source.method());
		set(provenance, Literals.PROVENANCE__DECISION, source.decision().orElse(null));
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		if (!same(object.eGet(feature), value)) {
			commands.add(edits.set(object, feature, value));
		}
	}

	private static boolean same(Object a, Object b) {
		return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
	}
}
