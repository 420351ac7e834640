package se.lansnat.reference.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

import se.lansnat.model.Area;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Place;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.StableId;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;

/** Makes the objects that a county of the reference and a county of one's own have in common. */
final class ModelObjects {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	/** First part of the key of every id. */
	private final String origin;
	private final ProgrammeTemplate template;

	ModelObjects(String origin) {
		this.origin = origin;
		this.template = ProgrammeTemplate.find(ProgrammeTemplate.SOU_2000_111).orElseThrow();
	}

	Municipality municipality(String code, String name) {
		Municipality municipality = FACTORY.createMunicipality();
		municipality.setId(StableId.of(origin, "municipality", code));
		municipality.setCode(code);
		municipality.setName(name);
		return municipality;
	}

	/** Adds an adopted record. The day may be null where it is not known. */
	void addStatistic(Municipality municipality, StatisticsMeasure measure, long value, LocalDate day, String source) {
		StatisticsRecord statistic = FACTORY.createStatisticsRecord();
		statistic.setId(StableId.of(origin, "statistic", municipality.getCode(), measure.getLiteral()));
		statistic.setMeasure(measure);
		statistic.setValue(value);
		statistic.setReferenceDate(day);
		statistic.setSource(source);
		municipality.getStatistics().add(statistic);
	}

	/** A draft with the template's sections, all of them missing. */
	MunicipalProgramme programme(String code) {
		MunicipalProgramme programme = FACTORY.createMunicipalProgramme();
		programme.setId(StableId.of(origin, "programme", code));
		programme.setMunicipalityCode(code);
		programme.setTemplate(template.id());
		for (SectionTemplate wanted : template.sections()) {
			ProgrammeSection section = FACTORY.createProgrammeSection();
			section.setId(StableId.of(origin, "section", code, wanted.number()));
			section.setNumber(wanted.number());
			section.setTitle(wanted.title());
			section.setClause(wanted.clause());
			section.setPeriodEnd(wanted.periodEnd().orElse(null));
			programme.getSections().add(section);
		}
		return programme;
	}

	Place addPlace(MunicipalProgramme programme, boolean area, String id, String name, Collection<PriorityGround> grounds,
			String source) {
		Place place;
		if (area) {
			Area object = FACTORY.createArea();
			programme.getAreas().add(object);
			place = object;
		} else {
			Locality object = FACTORY.createLocality();
			programme.getLocalities().add(object);
			place = object;
		}
		place.setId(id);
		place.setName(name);
		place.getGrounds().addAll(grounds);
		place.setSource(source);
		return place;
	}

	DuctSurveyFigure addSurveyFigure(MunicipalProgramme programme, String id, BigDecimal lengthM, String source) {
		DuctSurveyFigure figure = FACTORY.createDuctSurveyFigure();
		figure.setId(id);
		figure.setLengthM(Numbers.normalize(lengthM));
		figure.setSource(source);
		programme.getDuctSurveyFigures().add(figure);
		return figure;
	}

	static void addNote(Place place, String text) {
		place.setNote(place.getNote() == null ? text : place.getNote() + " " + text);
	}
}
