package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Match;
import se.lansnat.consolidation.Source;
import se.lansnat.model.names.Names;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** The view "Hopparat": what was taken as one without asking, and a way to say that it is not. */
public final class MatchesView extends SidedView<Match> {

	/** The view's id. */
	static final String ID = "se.lansnat.ui.consolidation.matches";

	private static final String KIND = "kind";

	private Composite side;
	private ComparisonTable comparison;
	private Text reason;
	private Button apart;

	@Override
	void fillSide(Composite theSide) {
		side = theSide;
		comparison = new ComparisonTable(side, consolidation()::municipality);
		Composite form = new Composite(side, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		new Label(form, SWT.NONE).setText(Messages.form_reason);
		reason = new Text(form, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
		apart = new Button(form, SWT.PUSH);
		apart.setText(Messages.match_apart);
		apart.addListener(SWT.Selection, event -> apart());
	}

	@Override
	void arrange() {
		table().groupBy(KIND);
	}

	@Override
	List<Column<Match, ?>> columns() {
		return List.of(Column.of(KIND, Messages.column_kind, TextType.optional(), this::kind).width(12),
				Column.of("one", Messages.column_one, TextType.optional(), (Match match) -> name(match.sources().getFirst())).width(30),
				Column.of("other", Messages.column_other, TextType.optional(), (Match match) -> name(match.sources().getLast())).width(30)
						.stretching(),
				Column.<Match, BigDecimal>of("score", Messages.column_score, NumberType.percent(1), match -> match.score().movePointRight(2))
						.width(8));
	}

	private String kind(Match match) {
		return object(match).map(object -> Words.title(Names.of(object.eClass()))).orElse("");
	}

	private String name(Source source) {
		return NLS.bind(Messages.choice_object, source.label(), consolidation().municipality(source.municipality()));
	}

	@Override
	List<Match> rows(Consolidated result) {
		return result.matches();
	}

	@Override
	String summary(Consolidated result) {
		return NLS.bind(Messages.matches_summary, result.matches().size());
	}

	@Override
	String emptyNote() {
		return Messages.matches_empty;
	}

	@Override
	String key(Match match) {
		return match.id();
	}

	@Override
	Optional<EObject> object(Match match) {
		return session().isOpen()
				? match.sources().stream().flatMap(source -> session().find(source.object()).stream()).findFirst()
				: Optional.empty();
	}

	@Override
	void activate(Match match) {
		reason.setFocus();
	}

	@Override
	void selected(Match match) {
		super.selected(match);
		side.setVisible(match != null);
		if (match == null || !session().isOpen()) {
			comparison.clear();
		} else {
			comparison.show(new Sides(session(), consolidation()).of(match));
			side.layout(true, true);
		}
	}

	@Override
	void fillMenu(IMenuManager menu, Match match) {
		menu.add(new Act(Messages.match_apart, this::apart));
		super.fillMenu(menu, match);
	}

	/** All that are selected, in one step. */
	private void apart() {
		Alike.Grounds grounds = new Alike.Grounds(reason.getText(), Remembered.decidedBy(), LocalDate.now());
		if (new Deciding(session(), consolidation())
				.decide(table().selectedRows().stream().map(match -> Alike.apart(match.id(), grounds)).toList())) {
			reason.setText("");
			table().setFocus();
		}
	}
}
