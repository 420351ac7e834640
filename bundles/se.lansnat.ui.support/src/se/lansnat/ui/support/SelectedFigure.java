package se.lansnat.ui.support;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IAdaptable;

import se.lansnat.model.Municipality;
import se.lansnat.support.Explanation;

/**
 * A figure that is selected in the table of ceilings, or the county's. In a selection it stands for its municipality.
 *
 * @param municipality the municipality, or null for a figure of the county
 * @param figure key of the figure or column of the statistics, or empty for all of them
 * @param note what must be known of the figure besides how it is computed; may be empty
 * @param explanation makes the explanation of all the figures; null where there is none
 */
record SelectedFigure(Municipality municipality, String figure, String note, Supplier<Explanation> explanation) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(municipality) ? type.cast(municipality) : null;
	}

	/** Two are equal when they show the same; the supplier is the same as long as nothing has been computed anew. */
	@Override
	public boolean equals(Object other) {
		return other instanceof SelectedFigure that && municipality == that.municipality && figure.equals(that.figure) && note.equals(that.note)
				&& Objects.equals(explanation, that.explanation);
	}

	@Override
	public int hashCode() {
		return Objects.hash(municipality, figure);
	}
}
