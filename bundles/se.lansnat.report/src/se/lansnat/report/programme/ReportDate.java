package se.lansnat.report.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.folder.CountyFolder;

/** The day that a document bears where nobody chooses one: never today, so that equal folders give equal documents. */
public final class ReportDate {

	/** What these days tell has happened; periods and due dates lie ahead. */
	private static final Set<String> HAPPENED = Set.of("date", "answeredDate", "referenceDate");

	/** So long is a year, as 2000. */
	private static final int YEAR = 4;
	/** So long is a month, as 2000-05. */
	private static final int MONTH = 7;

	/** First day of the measures of SOU 2000:111, for a folder in which no object has a date. */
	private static final LocalDate UNDATED = LocalDate.of(2001, 1, 1);

	private ReportDate() {
	}

	/**
	 * The day for a folder: {@link #latest}, or the first day of the measures.
	 *
	 * @param folder the folder
	 * @return the day
	 */
	public static LocalDate of(CountyFolder folder) {
		return latest(folder).orElse(UNDATED);
	}

	/**
	 * The latest day on which anything in a folder happened: a decision, a consultation, a survey, the day that a figure describes.
	 *
	 * @param folder the folder
	 * @return the day; of a month or year its last; empty if no object has a date
	 */
	public static Optional<LocalDate> latest(CountyFolder folder) {
		List<EObject> parts = new ArrayList<>();
		folder.county().ifPresent(parts::add);
		folder.regionalProgramme().ifPresent(parts::add);
		parts.addAll(folder.programmes());
		return latest(parts);
	}

	private static Optional<LocalDate> latest(Collection<EObject> parts) {
		List<LocalDate> days = new ArrayList<>();
		for (EObject part : parts) {
			for (Iterator<EObject> objects = part.eAllContents(); objects.hasNext();) {
				EObject object = objects.next();
				for (EAttribute attribute : object.eClass().getEAllAttributes()) {
					if (HAPPENED.contains(attribute.getName())) {
						day(object.eGet(attribute)).ifPresent(days::add);
					}
				}
			}
		}
		return days.stream().max(Comparator.naturalOrder());
	}

	/** A day, or the last day of a month or year that a survey names. */
	private static Optional<LocalDate> day(Object value) {
		if (value instanceof LocalDate day) {
			return Optional.of(day);
		}
		if (!(value instanceof String text)) {
			return Optional.empty();
		}
		try {
			return Optional.of(text.length() == YEAR ? LocalDate.of(Integer.parseInt(text), 12, 31)
					: text.length() == MONTH ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text));
		} catch (DateTimeException | NumberFormatException e) {
			// Surveys say in free words when they were made; such words are no day.
			return Optional.empty();
		}
	}
}
