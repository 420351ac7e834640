package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Duct;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.names.Names;
import se.lansnat.ui.Labels;
import se.lansnat.ui.table.InvalidInputException;

/** The objects that a row can refer to, by names that tell them apart. */
final class Targets {

	private static final int ID_SHOWN = 4;

	private final CountyAccess county;

	Targets(CountyAccess county) {
		this.county = county;
	}

	/**
	 * Finds what a row can refer to.
	 *
	 * @param row the row object
	 * @param type of what it refers to
	 * @param elsewhere whether objects of other municipalities can be meant, too
	 * @return objects by names, sorted; those of other municipalities last, with the municipality behind the name
	 */
	Map<String, EObject> of(EObject row, EClass type, boolean elsewhere) {
		EObject root = EcoreUtil.getRootContainer(row);
		Map<String, EObject> targets = new LinkedHashMap<>();
		targets.putAll(named(row, root, type, ""));
		if (elsewhere) {
			county.programmes().stream().filter(programme -> programme != root).sorted(Comparator.comparing(county::municipality,
					Labels.nameOrder()))
					.forEach(programme -> targets.putAll(named(row, programme, type, " (" + county.municipality(programme) + ")")));
		}
		return targets;
	}

	/** {@return the name that a target has in the cell of a row} */
	String name(EObject target) {
		if (!(target instanceof ObjectRef reference)) {
			return Labels.of(target);
		}
		EObject found = reference.getTargetId() == null ? null : county.find(reference.getTargetId()).orElse(null);
		if (found != null && EcoreUtil.getRootContainer(found) instanceof MunicipalProgramme programme) {
			return Labels.of(found) + " (" + county.municipality(programme) + ")";
		}
		String label = reference.getLabel() == null ? Messages.target_unknown : reference.getLabel();
		boolean ours = county.programmes().stream().anyMatch(programme -> programme.getMunicipalityCode() != null
				&& programme.getMunicipalityCode().equals(reference.getMunicipalityCode()));
		return ours || reference.getMunicipalityCode() == null ? NLS.bind(Messages.target_gone, label)
				: label + " (" + reference.getMunicipalityCode() + ")";
	}

	/**
	 * Refuses what no row can refer to.
	 *
	 * @param row the row object
	 * @param target what it would refer to
	 * @throws InvalidInputException if a duct would come to lie in itself
	 */
	static void check(EObject row, EObject target) throws InvalidInputException {
		if (row instanceof Duct inner && target instanceof Duct outer && liesIn(outer, inner)) {
			throw new InvalidInputException(inner == outer ? Messages.duct_itself : NLS.bind(Messages.duct_cycle, Labels.of(outer),
					Labels.of(inner)));
		}
	}

	private static boolean liesIn(Duct duct, Duct outer) {
		List<Duct> passed = new ArrayList<>();
		for (Duct next = duct; next != null && !passed.contains(next); next = next.getInside()) {
			if (next == outer) {
				return true;
			}
			passed.add(next);
		}
		return false;
	}

	private Map<String, EObject> named(EObject row, EObject root, EClass type, String where) {
		Map<String, List<EObject>> byName = new LinkedHashMap<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object) && object != row) {
				byName.computeIfAbsent(Labels.of(object), key -> new ArrayList<>()).add(object);
			}
		}
		Map<String, EObject> named = new LinkedHashMap<>();
		byName.keySet().stream().sorted(Comparator.comparing(name -> name, Labels.nameOrder()))
				.forEach(name -> byName.get(name).forEach(object -> named.put(name + told(object, byName.get(name)) + where, object)));
		return named;
	}

	/** By the type where that is enough, or else by the beginning of the id. */
	private static String told(EObject object, List<EObject> others) {
		if (others.size() == 1) {
			return "";
		}
		String type = " (" + Names.of(object.eClass()) + ")";
		boolean alike = others.stream().anyMatch(other -> other != object && other.eClass() == object.eClass());
		return alike ? type + " \u00b7 " + EcoreUtil.getID(object).substring(0, ID_SHOWN) : type;
	}
}
