package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.PotCandidate;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.TextType;

/** The view "L\u00e4nspotten": connections that nobody will build, with the clause by which the county pot may support each. */
public final class PotView extends ResultView<PotCandidate> {

	/** The view's id. */
	static final String ID = "se.lansnat.ui.consolidation.pot";

	@Override
	List<Column<PotCandidate, ?>> columns() {
		return List.of(Column.of("name", Messages.column_connection, TextType.optional(), PotCandidate::name).width(26),
				Column.of("municipalities", Messages.column_municipalities, TextType.optional(),
						(PotCandidate candidate) -> Words.municipalities(consolidation(), candidate.municipalities())).width(24),
				Column.of("clause", Messages.column_clause, TextType.optional(), PotCandidate::clause).width(8),
				Column.of("reason", Messages.column_why, TextType.optional(), PotCandidate::reason).width(60).stretching());
	}

	@Override
	List<PotCandidate> rows(Consolidated result) {
		return result.candidates();
	}

	@Override
	String summary(Consolidated result) {
		return NLS.bind(Messages.pot_summary, result.candidates().size());
	}

	@Override
	String emptyNote() {
		return Messages.pot_empty;
	}

	@Override
	String key(PotCandidate candidate) {
		return candidate.connection();
	}

	@Override
	Optional<EObject> object(PotCandidate candidate) {
		return session().isOpen() ? Jump.target(session(), Optional.of(candidate.connection()), candidate.municipalities().getFirst(), 0)
				: Optional.empty();
	}
}
