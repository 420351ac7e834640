package se.lansnat.ui.search;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;

/** How much was found and how much there is to search in, in words. */
final class Status {

	private Status() {
	}

	static String count(Answer answer) {
		String places = answer.question().places().stream().map(Place::county).distinct().collect(Collectors.joining(", "));
		String total = SwedishNumbers.format(answer.total());
		if (answer.total() > answer.hits().size()) {
			return NLS.bind(Messages.note_best, new Object[] { total, places, SwedishNumbers.format(answer.hits().size()) });
		}
		return NLS.bind(answer.total() == 1 ? Messages.note_one : Messages.note_count, total, places);
	}

	/** Says what cannot be found yet or at all, and offers what can be done about it. */
	static void addTo(Note note, List<CountyIndex> indexes, boolean withRecent) {
		for (CountyIndex index : indexes) {
			index.indexing().ifPresent(indexing -> add(note, indexing));
		}
		if (withRecent) {
			if (RecentIndexes.all().isReading()) {
				note.say(Messages.recent_reading);
			}
			String failures = RecentIndexes.all().failures();
			if (!failures.isEmpty()) {
				note.say(failures);
			}
		}
	}

	private static void add(Note note, Indexing indexing) {
		String percent = SwedishNumbers.format(indexing.percent());
		switch (indexing.state()) {
		case RUNNING -> note.say(NLS.bind(Messages.indexing_running, percent)).link(Messages.indexing_cancel, indexing::cancel);
		case CANCELLED -> note.say(NLS.bind(Messages.indexing_cancelled, percent)).link(Messages.indexing_goOn, indexing::schedule);
		case FAILED -> note.say(NLS.bind(Messages.indexing_failed, percent)).link(Messages.indexing_goOn, indexing::schedule);
		case DONE -> indexing.problem().ifPresent(note::say);
		}
	}
}
