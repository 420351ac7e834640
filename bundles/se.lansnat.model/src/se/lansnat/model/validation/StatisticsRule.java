package se.lansnat.model.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.StatisticsStatus;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** Each municipality has the statistics that its ceiling is computed from, one figure in force for each measure and day. */
final class StatisticsRule implements ValidationRule {

	private record Figure(StatisticsMeasure measure, LocalDate day) {
	}

	private static final ProblemCode MISSING = new ProblemCode("statistics-missing", Severity.WARNING, Messages.statisticsMissing,
			Messages.statisticsMissing_fix);
	private static final ProblemCode INCOMPLETE = new ProblemCode("statistics-incomplete", Severity.WARNING,
			Messages.statisticsIncomplete, Messages.statisticsIncomplete_fix);
	private static final ProblemCode TWICE = new ProblemCode("statistics-adopted-twice", Severity.WARNING, Messages.statisticsTwice,
			Messages.statisticsTwice_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(MISSING, INCOMPLETE, TWICE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		findings.all(Municipality.class).forEach(municipality -> check(municipality, findings));
	}

	private static void check(Municipality municipality, Findings findings) {
		Set<StatisticsMeasure> missing = EnumSet.allOf(StatisticsMeasure.class);
		Map<Figure, StatisticsRecord> adopted = new HashMap<>();
		for (StatisticsRecord record : municipality.getStatistics()) {
			if (!record.isSetMeasure() || record.getValue() == null || record.getReferenceDate() == null) {
				findings.add(INCOMPLETE, record, Names.of(municipality));
			} else if (record.getStatus() == StatisticsStatus.ADOPTED) {
				missing.remove(record.getMeasure());
				if (adopted.putIfAbsent(new Figure(record.getMeasure(), record.getReferenceDate()), record) != null) {
					findings.add(TWICE, record, Literals.STATISTICS_RECORD__VALUE, Names.of(municipality),
							Names.of(record.getMeasure()), record.getReferenceDate());
				}
			}
		}
		missing.forEach(measure -> findings.add(MISSING, municipality, Literals.MUNICIPALITY__STATISTICS, Names.of(municipality),
				Names.of(measure)));
	}
}
