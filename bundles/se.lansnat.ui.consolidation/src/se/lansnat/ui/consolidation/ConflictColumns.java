package se.lansnat.ui.consolidation;

import java.util.List;

import se.lansnat.consolidation.Conflict;
import se.lansnat.model.names.Names;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.TextType;

/** The columns of the table of contradictions. */
final class ConflictColumns {

	static final String STATE = "state";
	static final String KIND = "kind";
	static final String MUNICIPALITIES = "municipalities";

	private ConflictColumns() {
	}

	static List<Column<Conflict, ?>> of(CountyConsolidation consolidation) {
		return List.of(
				Column.of(STATE, Messages.column_state, TextType.optional(), ConflictColumns::state).width(10).mark(ConflictColumns::mark),
				Column.of(KIND, Messages.column_kind, TextType.optional(), (Conflict conflict) -> Words.title(Names.of(conflict.kind()))).width(20),
				Column.of("feature", Messages.column_feature, TextType.optional(), (Conflict conflict) -> Words.featureTitle(conflict.feature()))
						.width(12),
				Column.of(MUNICIPALITIES, Messages.column_municipalities, TextType.optional(),
						(Conflict conflict) -> Words.municipalities(consolidation, conflict.municipalities())).width(18),
				Column.of("question", Messages.column_question, TextType.optional(), Conflict::reason).width(30).stretching());
	}

	static String state(Conflict conflict) {
		return conflict.stale() ? Messages.state_stale : conflict.decision().isPresent() ? Messages.state_decided : Messages.state_open;
	}

	private static Mark mark(Conflict conflict) {
		if (conflict.stale()) {
			return new Mark(Mark.Kind.NOTE, Messages.state_stale_tip);
		}
		return conflict.isOpen() ? new Mark(Mark.Kind.WARNING, Messages.state_open_tip) : null;
	}
}
