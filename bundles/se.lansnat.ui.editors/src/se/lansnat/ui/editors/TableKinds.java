package se.lansnat.ui.editors;

import static se.lansnat.ui.editors.FeatureColumn.of;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.ui.Labels;

/** The tables of what a municipality plans: what each of them shows. */
final class TableKinds {

	/** Localities and areas (SOU 2000:111, ordinance 6 &sect; items 5 and 6). */
	static final TableKind PLACES = new TableKind(Messages.title_places,
			List.of(Literals.MUNICIPAL_PROGRAMME__LOCALITIES, Literals.MUNICIPAL_PROGRAMME__AREAS),
			List.of(of(Literals.PLACE__NAME).needed().wide(20),
					of(Literals.PLACE__POPULATION), of(Literals.PLACE__HOUSEHOLDS), of(Literals.PLACE__GROUNDS),
					of(Literals.PLACE__GROUNDS_REASON), of(Literals.PLACE__PERIOD_START), of(Literals.PLACE__PERIOD_END),
					of(Literals.PLACE__MARKET_ASSESSMENT).titled(Messages.title_market), of(Literals.PLACE__MARKET_REASON),
					of(Literals.PLACE__PLANNED_CONNECTIONS), of(Literals.PLACE__LATITUDE), of(Literals.PLACE__LONGITUDE),
					of(Literals.PLACE__COORDINATE_SOURCE).titled(Messages.title_coordinateSource), of(Literals.PLACE__SOURCE),
					of(Literals.PLACE__NOTE)),
			TableKind.NO_SUMMARY);

	/** Ducts, existing and planned (SOU 2000:111, ordinance 6 &sect; item 3, and 5.1). */
	static final TableKind DUCTS = kind(Literals.MUNICIPAL_PROGRAMME__DUCTS, SurveyTotals::ofDucts,
			of(Literals.DUCT__NAME), of(Literals.DUCT__OWNER), of(Literals.DUCT__OPERATOR), of(Literals.DUCT__FROM),
			of(Literals.DUCT__TO), of(Literals.DUCT__LENGTH_M), of(Literals.DUCT__KIND), of(Literals.DUCT__TUBES),
			of(Literals.DUCT__EMPTY_TUBES), of(Literals.DUCT__LOCALITY_SIDE).titled(Messages.title_localitySide),
			of(Literals.DUCT__JOINT_LAYING).titled(Messages.title_jointLaying),
			of(Literals.DUCT__TECHNICAL_AVAILABILITY).titled(Messages.title_technical),
			of(Literals.DUCT__COMMERCIAL_AVAILABILITY).titled(Messages.title_commercial), of(Literals.DUCT__SURVEY),
			of(Literals.DUCT__DATE), of(Literals.DUCT__STATE), of(Literals.DUCT__PLANNED_YEAR), of(Literals.DUCT__INSIDE),
			of(Literals.DUCT__SOURCE), of(Literals.DUCT__NOTE));

	/** What surveys of empty duct report as totals. */
	static final TableKind SURVEYS = kind(Literals.MUNICIPAL_PROGRAMME__DUCT_SURVEY_FIGURES, SurveyTotals::ofFigures,
			of(Literals.DUCT_SURVEY_FIGURE__SURVEY).needed().wide(20), of(Literals.DUCT_SURVEY_FIGURE__DATE),
			of(Literals.DUCT_SURVEY_FIGURE__LENGTH_M).wide(10), of(Literals.DUCT_SURVEY_FIGURE__OWNER).wide(18),
			of(Literals.DUCT_SURVEY_FIGURE__SOURCE).wide(30));

	/** Nodes (SOU 2000:111, 2.2). */
	static final TableKind NODES = kind(Literals.MUNICIPAL_PROGRAMME__NODES, TableKind.NO_SUMMARY,
			of(Literals.NODE__NAME).needed().wide(18), of(Literals.NODE__KIND),
			of(Literals.NODE__SECURITY_CLASS).titled(Messages.title_securityClass), of(Literals.NODE__HOUSEHOLDS),
			of(Literals.NODE__GATEWAY), of(Literals.NODE__PLACE), of(Literals.NODE__STATE), of(Literals.NODE__PLANNED_YEAR),
			of(Literals.NODE__OWNER), of(Literals.NODE__OPERATOR), of(Literals.NODE__LATITUDE), of(Literals.NODE__LONGITUDE),
			of(Literals.NODE__COORDINATE_SOURCE).titled(Messages.title_coordinateSource), of(Literals.NODE__SOURCE),
			of(Literals.NODE__NOTE));

	/** Connections between nodes, also of other municipalities (SOU 2000:111, 2.2 and annex 3). */
	static final TableKind CONNECTIONS = kind(Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, TableKind.NO_SUMMARY,
			of(Literals.CONNECTION__NAME), of(Literals.CONNECTION__FROM).orElsewhere(Literals.CONNECTION__FROM_ELSEWHERE),
			of(Literals.CONNECTION__TO).orElsewhere(Literals.CONNECTION__TO_ELSEWHERE), of(Literals.CONNECTION__NETWORK),
			of(Literals.CONNECTION__TECHNIQUE), of(Literals.CONNECTION__CAPACITY_MBIT_S), of(Literals.CONNECTION__LENGTH_M),
			of(Literals.CONNECTION__LENGTH_METHOD), of(Literals.CONNECTION__LENGTH_SOURCE), of(Literals.CONNECTION__SEGMENTS),
			of(Literals.CONNECTION__STATE), of(Literals.CONNECTION__PLANNED_YEAR), of(Literals.CONNECTION__OWNER),
			of(Literals.CONNECTION__OPERATOR), of(Literals.CONNECTION__REACH),
			of(Literals.CONNECTION__VITAL).titled(Messages.title_vital), of(Literals.CONNECTION__COMMERCIAL),
			of(Literals.CONNECTION__COMMERCIAL_REASON).titled(Messages.title_commercialReason), of(Literals.CONNECTION__OPENNESS),
			of(Literals.CONNECTION__SOURCE), of(Literals.CONNECTION__NOTE));

	/** Physical stretches. */
	static final TableKind SEGMENTS = kind(Literals.MUNICIPAL_PROGRAMME__SEGMENTS, TableKind.NO_SUMMARY,
			of(Literals.SEGMENT__NAME), of(Literals.SEGMENT__FROM), of(Literals.SEGMENT__TO), of(Literals.SEGMENT__LENGTH_M),
			of(Literals.SEGMENT__LENGTH_METHOD), of(Literals.SEGMENT__LENGTH_SOURCE), of(Literals.SEGMENT__DUCTS),
			of(Literals.SEGMENT__STATE), of(Literals.SEGMENT__PLANNED_YEAR), of(Literals.SEGMENT__OWNER),
			of(Literals.SEGMENT__OPERATOR), of(Literals.SEGMENT__SOURCE), of(Literals.SEGMENT__NOTE));

	/** Points where segments end that are no nodes. */
	static final TableKind JUNCTIONS = kind(Literals.MUNICIPAL_PROGRAMME__JUNCTIONS, TableKind.NO_SUMMARY,
			of(Literals.JUNCTION__NAME).needed().wide(24), of(Literals.JUNCTION__LATITUDE), of(Literals.JUNCTION__LONGITUDE),
			of(Literals.JUNCTION__COORDINATE_SOURCE).wide(24), of(Literals.JUNCTION__NOTE));

	/** All of them. */
	static final List<TableKind> ALL = List.of(PLACES, DUCTS, SURVEYS, NODES, CONNECTIONS, SEGMENTS, JUNCTIONS);

	private TableKinds() {
	}

	/**
	 * Finds the table of a kind of contents.
	 *
	 * @param contents a feature of a programme
	 * @return the table that shows them
	 */
	static TableKind showing(EReference contents) {
		return ALL.stream().filter(kind -> kind.contents().contains(contents)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(contents.getName()));
	}

	/**
	 * Finds the table of an editor.
	 *
	 * @param editorId ends with the name of the first contents
	 * @return its table
	 */
	static TableKind ofEditor(String editorId) {
		String name = editorId.substring(editorId.lastIndexOf('.') + 1);
		return ALL.stream().filter(kind -> kind.contents().get(0).getName().equals(name)).findFirst().orElseThrow();
	}

	/** {@return what a new object is called at first, or null where it has no name of its own} */
	static String newName(EReference contents) {
		return switch (contents.getName()) {
			case "localities" -> Messages.new_locality;
			case "areas" -> Messages.new_area;
			case "nodes" -> Messages.new_node;
			case "junctions" -> Messages.new_junction;
			case "ducts" -> Messages.new_duct;
			case "ductSurveyFigures" -> Messages.new_survey;
			default -> null;
		};
	}

	/** {@return how adding an object is called in a menu} */
	static String addLabel(EReference contents) {
		return NLS.bind(Messages.menu_add, Names.of(contents.getEReferenceType()));
	}

	private static TableKind kind(EReference contents, BiFunction<CountyAccess, List<EObject>, String> summary, FeatureColumn... columns) {
		return new TableKind(Labels.of(contents), List.of(contents), Stream.of(columns).toList(), summary);
	}
}
