package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Gap;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.TextType;

/** The view "Luckor": what the municipal programmes should say and do not, each with a way to where it can be filled. */
public final class GapsView extends ResultView<Gap> {

	/** The view's id. */
	static final String ID = "se.lansnat.ui.consolidation.gaps";

	private static final String MUNICIPALITY = "municipality";

	@Override
	void arrange() {
		table().groupBy(MUNICIPALITY);
	}

	@Override
	List<Column<Gap, ?>> columns() {
		return List.of(Column.of(MUNICIPALITY, Messages.column_municipality, TextType.optional(),
				(Gap gap) -> consolidation().municipality(gap.municipality())).width(14),
				Column.of("section", Messages.column_section, TextType.optional(), (Gap gap) -> Words.section(gap.section())).width(26),
				Column.of("message", Messages.column_gap, TextType.optional(), Gap::message).width(60).stretching(),
				Column.of("code", Messages.column_code, TextType.optional(), Gap::code).width(26).description(Messages.column_code_tip));
	}

	@Override
	List<Gap> rows(Consolidated result) {
		return result.gaps();
	}

	@Override
	String summary(Consolidated result) {
		long municipalities = result.gaps().stream().map(Gap::municipality).distinct().count();
		return NLS.bind(Messages.gaps_summary, result.gaps().size(), municipalities);
	}

	@Override
	String emptyNote() {
		return Messages.gaps_empty;
	}

	@Override
	String key(Gap gap) {
		return gap.municipality() + gap.section() + gap.code() + gap.object().orElse(gap.message());
	}

	@Override
	Optional<EObject> object(Gap gap) {
		return session().isOpen() ? Jump.target(session(), gap.object(), gap.municipality(), gap.section()) : Optional.empty();
	}
}
