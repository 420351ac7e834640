package se.lansnat.ui.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.names.Names;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.ui.Labels;

/** The user's words for facets and what is counted in them. */
final class FacetName {

	static final String COUNTY = "county";
	static final String MUNICIPALITY = "municipality";
	static final String TYPE = "type";
	static final String SECTION = "section";
	static final String YEAR = "year";

	private FacetName() {
	}

	/** {@return the title of a facet} */
	static String of(String facet) {
		return switch (facet) {
		case COUNTY -> Messages.facet_county;
		case MUNICIPALITY -> Messages.facet_municipality;
		case TYPE -> Messages.facet_type;
		case SECTION -> Messages.facet_section;
		case "priority_ground" -> Messages.facet_ground;
		case "programme_status" -> Messages.facet_status;
		case "owner" -> Messages.facet_owner;
		case YEAR -> Messages.facet_year;
		default -> facet;
		};
	}

	/** {@return what a value is called: a municipality's name for its code, and so on} */
	static String of(String facet, String value, List<Place> places) {
		return switch (facet) {
		case COUNTY -> county(value);
		case MUNICIPALITY -> municipality(value, places);
		case TYPE -> type(value);
		case SECTION -> section(value);
		case "priority_ground" -> literal(PriorityGround.values(), value);
		case "programme_status" -> literal(ProgrammeStatus.values(), value);
		default -> value;
		};
	}

	static String county(String code) {
		return CountyName.find(code).map(CountyName::fullName).orElse(code);
	}

	private static String municipality(String code, List<Place> places) {
		return places.stream().map(place -> place.municipalities().get(code)).filter(Objects::nonNull).findFirst().orElse(code);
	}

	static String type(String name) {
		return ModelPackage.eINSTANCE.getEClassifier(name) instanceof EClass type ? capital(Names.of(type)) : name;
	}

	/** A section is known by its number, and by the title that the template of its time gives it. */
	static String section(String number) {
		return ProgrammeTemplate.find(ProgrammeTemplate.SOU_2000_111).stream().flatMap(template -> template.sections().stream())
				.filter(section -> String.valueOf(section.number()).equals(number)).map(section -> number + ' ' + section.title()).findFirst()
				.orElse(number);
	}

	/** {@return the name of a feature of a type, or of what the search knows every object by} */
	static String field(String type, String feature) {
		EStructuralFeature found = ModelPackage.eINSTANCE.getEClassifier(type) instanceof EClass of ? of.getEStructuralFeature(feature) : null;
		return found == null ? of(feature) : Labels.ofFeature(found);
	}

	private static String literal(Enumerator[] all, String name) {
		return Stream.of(all).filter(one -> one.getName().equals(name)).map(one -> capital(Names.of(one))).findFirst().orElse(name);
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
