package se.lansnat.search;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.Query;

/** Numbers and days from one to another. */
final class Ranges {

	private Ranges() {
	}

	/** Whether a text is a number or a day; blanks are no part of it. */
	static boolean isNumber(String text) {
		return text.matches("[-\u2212]?\\d{1,15}([.,]\\d{1,10})?") || text.matches("\\d{4}-\\d\\d(-\\d\\d)?");
	}

	/** The query of a range whose ends {@link #isNumber}, or are empty where it is open. */
	static Query query(Part.Range range) {
		double from = range.from().isEmpty() ? Double.NEGATIVE_INFINITY : end(range.field(), range.from(), !range.withFrom());
		double to = range.to().isEmpty() ? Double.POSITIVE_INFINITY : end(range.field(), range.to(), range.withTo());
		return DoublePoint.newRangeQuery(range.field() + Fields.NUMBER,
				range.withFrom() || range.from().isEmpty() ? from : DoublePoint.nextUp(from),
				range.withTo() || range.to().isEmpty() ? to : DoublePoint.nextDown(to));
	}

	private static double end(String field, String text, boolean last) {
		boolean year = text.matches("\\d{4}") && isDay(field);
		return year || text.matches("\\d{4}-\\d\\d(-\\d\\d)?") ? Values.day(text, last)
				: Double.parseDouble(text.replace('\u2212', '-').replace(',', '.'));
	}

	private static boolean isDay(String field) {
		return field.equals("date") || field.endsWith("Date") || field.startsWith("period");
	}
}
