package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Place;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.Leftovers;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.CheckType;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** The columns of the table of places. */
final class PlaceColumns {

	/** Column of the municipality. */
	static final String MUNICIPALITY = "municipality";
	/** Column of the name. */
	static final String NAME = "name";

	/** What the columns that are edited as one feature stand for, by their ids. */
	static final Map<String, EAttribute> FEATURES = Map.of(NAME, Literals.PLACE__NAME, "population", Literals.PLACE__POPULATION, "households", Literals.PLACE__HOUSEHOLDS, "latitude",
			Literals.PLACE__LATITUDE, "longitude", Literals.PLACE__LONGITUDE, "coordinateSource", Literals.PLACE__COORDINATE_SOURCE, "source",
			Literals.PLACE__SOURCE, "note", Literals.PLACE__NOTE);

	private static final long MOST_PEOPLE = 10_000_000;
	private static final int DEGREE_DECIMALS = 6;

	private final CountySession session;
	private final PlaceEdits edits;

	private PlaceColumns(CountySession session, PlaceEdits edits) {
		this.session = session;
		this.edits = edits;
	}

	/**
	 * Makes the columns.
	 *
	 * @param session the county
	 * @param edits what the cells do when they are edited
	 * @param withMunicipality whether the places are those of several municipalities
	 * @return the columns
	 */
	static List<Column<Place, ?>> of(CountySession session, PlaceEdits edits, boolean withMunicipality) {
		return new PlaceColumns(session, edits).all(withMunicipality);
	}

	private List<Column<Place, ?>> all(boolean withMunicipality) {
		List<Column<Place, ?>> columns = new ArrayList<>();
		if (withMunicipality) {
			columns.add(Column.of(MUNICIPALITY, Messages.column_municipality, TextType.optional(), this::municipality).width(12));
		}
		columns.add(Column.<Place, String>of("type", Messages.column_type, TextType.optional(), place -> Names.of(place.eClass())).width(7));
		columns.add(text(NAME, Messages.column_name, TextType.required(), Literals.PLACE__NAME, Place::getName, Place::getSource).width(22).mark(PlaceColumns::mark));
		columns.add(count("population", Messages.column_population, Literals.PLACE__POPULATION, Place::getPopulation));
		columns.add(count("households", Messages.column_households, Literals.PLACE__HOUSEHOLDS, Place::getHouseholds));
		for (PriorityGround ground : PriorityGround.values()) {
			columns.add(ground(ground));
		}
		columns.add(degrees("latitude", Messages.column_latitude, 90, Literals.PLACE__LATITUDE, Place::getLatitude));
		columns.add(degrees("longitude", Messages.column_longitude, 180, Literals.PLACE__LONGITUDE, Place::getLongitude));
		columns.add(text("coordinateSource", Messages.column_coordinateSource, TextType.optional(), Literals.PLACE__COORDINATE_SOURCE, Place::getCoordinateSource,
				place -> null).width(16));
		columns.add(text("source", Messages.column_source, TextType.optional(), Literals.PLACE__SOURCE, Place::getSource, place -> null).width(18));
		columns.add(text("note", Messages.column_note, TextType.optional(), Literals.PLACE__NOTE, Place::getNote, place -> null).width(14).stretching());
		return columns;
	}

	/** {@return the ground that a column stands for, or null} */
	static PriorityGround ground(String columnId) {
		for (PriorityGround ground : PriorityGround.values()) {
			if (ground.getLiteral().equals(columnId)) {
				return ground;
			}
		}
		return null;
	}

	private String municipality(Place place) {
		return place.eContainer() instanceof MunicipalProgramme programme ? Labels.of(session, programme) : "";
	}

	private Column<Place, String> text(String id, String title, CellType<String> type, EAttribute feature, Function<Place, String> getter,
			Function<Place, String> source) {
		return Column.of(id, title, type, getter).tooltip(place -> source(source.apply(place))).editable((place, value) -> edits.set(place, feature, value));
	}

	private Column<Place, Long> count(String id, String title, EAttribute feature, Function<Place, Long> getter) {
		return Column.of(id, title, NumberType.whole(0, MOST_PEOPLE), getter).width(8).tooltip(place -> source(getter.apply(place) == null ? null : place.getSource()))
				.editable((place, value) -> edits.set(place, feature, value));
	}

	private Column<Place, Double> degrees(String id, String title, double limit, EAttribute feature, Function<Place, Double> getter) {
		return Column.of(id, title, NumberType.measured(-limit, limit, DEGREE_DECIMALS), getter).unit(Messages.unit_degrees).width(8)
				.tooltip(place -> source(getter.apply(place) == null ? null : place.getCoordinateSource()))
				.editable((place, value) -> edits.set(place, feature, value));
	}

	private Column<Place, Boolean> ground(PriorityGround ground) {
		String name = Names.of(ground);
		return Column.<Place, Boolean>of(ground.getLiteral(), name.substring(0, 1).toUpperCase(Locale.ROOT), CheckType.of(),
				place -> place.getGrounds().contains(ground)).width(2).description(NLS.bind(Messages.column_ground_tip, name))
				.tooltip(place -> name + "\n" + source(place.getSource())).editable((place, value) -> edits.setGround(place, ground, value));
	}

	private static String source(String text) {
		return text == null || text.isBlank() ? "" : NLS.bind(Messages.tip_source, text);
	}

	private static Mark mark(Place place) {
		return Leftovers.hasRejectedValue(place) ? new Mark(Mark.Kind.WARNING, Messages.mark_rejected) : null;
	}
}
