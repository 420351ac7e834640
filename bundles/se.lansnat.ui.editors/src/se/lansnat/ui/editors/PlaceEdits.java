package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Place;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.edit.Edits;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.table.CellEdit;

/** What users can do with places, each as one command of the county. */
final class PlaceEdits {

	private final CountySession session;

	PlaceEdits(CountySession session) {
		this.session = session;
	}

	/** Sets a feature of a place; null empties it. */
	void set(Place place, EAttribute feature, Object value) {
		session.execute(edits -> edits.set(place, feature, value));
	}

	/** Gives a place a ground, or takes it away. */
	void setGround(Place place, PriorityGround ground, boolean applies) {
		Set<PriorityGround> grounds = new LinkedHashSet<>(place.getGrounds());
		if (applies ? grounds.add(ground) : grounds.remove(ground)) {
			set(place, Literals.PLACE__GROUNDS, List.copyOf(grounds));
		}
	}

	/** Changes several cells of the table of places as one command. */
	void apply(List<CellEdit<Place, ?>> cells) {
		session.execute(edits -> {
			List<Command> commands = new ArrayList<>();
			Map<Place, Set<PriorityGround>> grounds = new LinkedHashMap<>();
			for (CellEdit<Place, ?> cell : cells) {
				PriorityGround ground = PlaceColumns.ground(cell.column().id());
				if (ground == null) {
					commands.add(edits.set(cell.row(), PlaceColumns.FEATURES.get(cell.column().id()), cell.value()));
				} else {
					// The grounds of a place are one feature, though each has a column.
					Set<PriorityGround> changed = grounds.computeIfAbsent(cell.row(), place -> new LinkedHashSet<>(place.getGrounds()));
					if (Boolean.TRUE.equals(cell.value())) {
						changed.add(ground);
					} else {
						changed.remove(ground);
					}
				}
			}
			grounds.forEach((place, changed) -> commands.add(edits.set(place, Literals.PLACE__GROUNDS, List.copyOf(changed))));
			return commands.size() == 1 ? commands.get(0) : edits.together(NLS.bind(Messages.edit_cells, cells.size()), commands);
		});
	}

	/**
	 * Adds a place.
	 *
	 * @param programme where
	 * @param area whether it is an area and no locality
	 * @return the new place, or null where it was refused
	 */
	Place add(MunicipalProgramme programme, boolean area) {
		Place place = area ? ModelFactory.eINSTANCE.createArea() : ModelFactory.eINSTANCE.createLocality();
		place.setName(area ? Messages.new_area : Messages.new_locality);
		boolean done = session.execute(edits -> edits.add(programme,
				place instanceof Locality ? Literals.MUNICIPAL_PROGRAMME__LOCALITIES : Literals.MUNICIPAL_PROGRAMME__AREAS, place, Edits.LAST));
		return done ? place : null;
	}

	/** Deletes places. */
	void delete(Collection<Place> places) {
		session.execute(edits -> edits.delete(places, false));
	}

	/** {@return how a deletion is called in the menu} */
	static String deleteLabel(List<Place> places) {
		return places.size() == 1 ? NLS.bind(Messages.menu_delete, places.get(0).getName()) : NLS.bind(Messages.menu_deleteMany, places.size());
	}
}
