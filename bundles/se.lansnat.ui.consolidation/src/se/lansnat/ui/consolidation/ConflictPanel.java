package se.lansnat.ui.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Source;
import se.lansnat.model.ConflictKind;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.Theme;

/** One contradiction: what is asked, the values side by side, how it was decided before, and the buttons that decide it. */
final class ConflictPanel {

	private final Deciding deciding;
	private final Function<Conflict, Scope> scopes;
	private final Runnable done;
	private final Composite panel;
	private final Label question;
	private final ComparisonTable comparison;
	private final Text earlier;
	private final Composite form;
	private final Combo extent;
	private final Text reason;
	private final Text decidedBy;
	private final Composite choices;
	private final Composite own;
	private Conflict conflict;
	private List<Scope.Extent> extents = List.of();
	private ValueField ownValue;

	/**
	 * Makes the panel.
	 *
	 * @param side     where it stands; hidden while there is no contradiction
	 * @param deciding stores what is decided
	 * @param scopes   what a decision can be made for at once
	 * @param done     what to do when something has been decided
	 */
	ConflictPanel(Composite side, Deciding deciding, Function<Conflict, Scope> scopes, Runnable done) {
		this.deciding = deciding;
		this.scopes = scopes;
		this.done = done;
		panel = side;
		question = new Label(panel, SWT.WRAP);
		question.setFont(Theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(question);
		comparison = new ComparisonTable(panel, deciding.consolidation()::municipality);
		earlier = new Text(panel, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(earlier);
		form = new Composite(panel, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		label(Messages.form_extent);
		extent = new Combo(form, SWT.READ_ONLY);
		wide(extent);
		label(Messages.form_reason);
		reason = new Text(form, SWT.BORDER);
		wide(reason);
		label(Messages.form_decidedBy);
		decidedBy = new Text(form, SWT.BORDER);
		decidedBy.setText(Remembered.decidedBy());
		wide(decidedBy);
		choices = new Composite(panel, SWT.NONE);
		RowLayout inLines = new RowLayout();
		inLines.marginLeft = 0;
		inLines.marginRight = 0;
		inLines.spacing = 6;
		choices.setLayout(inLines);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(choices);
		own = new Composite(panel, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(own);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(own);
		panel.setVisible(false);
	}

	private void label(String text) {
		new Label(form, SWT.NONE).setText(text);
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
	}

	/** Takes the keyboard: to the first way of deciding. */
	void setFocus() {
		if (conflict != null && choices.getChildren().length > 0) {
			choices.getChildren()[0].setFocus();
		}
	}

	/** Shows a contradiction; null for none. What is being typed stays while it is the same one. */
	void show(Conflict shown) {
		boolean same = shown != null && conflict != null && shown.id().equals(conflict.id());
		boolean changed = shown == null || !shown.equals(conflict);
		conflict = shown;
		panel.setVisible(shown != null);
		if (shown == null) {
			comparison.clear();
			return;
		}
		showExtents();
		if (!same || changed) {
			Sides sides = new Sides(deciding.session(), deciding.consolidation());
			question.setText(shown.reason().replace("&", "&&"));
			comparison.show(sides.of(shown));
			earlier.setText(EarlierDecision.text(shown, deciding.kept(), deciding.consolidation()::municipality));
			include(earlier, !earlier.getText().isEmpty());
			showChoices();
			if (!same) {
				reason.setText("");
				showOwn();
			}
			panel.layout(true, true);
		}
	}

	private void showExtents() {
		List<Scope.Extent> offered = scopes.apply(conflict).extents();
		if (!offered.equals(extents)) {
			extents = offered;
			extent.setItems(extents.stream().map(Scope.Extent::label).toArray(String[]::new));
			extent.select(extents.size() > 1 && extents.get(1).conflicts().size() > 1 && scopes.apply(conflict).selected().size() > 1 ? 1 : 0);
		}
	}

	private void showChoices() {
		clear(choices);
		List<Choice> offered = Choice.of(conflict, deciding.consolidation()::municipality);
		for (int i = 0; i < offered.size(); i++) {
			Choice choice = offered.get(i);
			Button button = new Button(choices, SWT.PUSH);
			button.setText(numbered(i, choice));
			button.addListener(SWT.Selection, event -> decide(choice));
			decideByKeys(button);
		}
	}

	private void showOwn() {
		clear(own);
		ownValue = null;
		EStructuralFeature feature = Words.feature(conflict.feature()).orElse(null);
		boolean valued = conflict.kind() == ConflictKind.ATTRIBUTE_DIFFERS || conflict.kind() == ConflictKind.GROUNDS_DIFFER;
		if (valued && feature != null) {
			new Label(own, SWT.NONE).setText(Messages.form_ownValue);
			ownValue = new ValueField(own, feature, this::decideOwn);
			Button button = new Button(own, SWT.PUSH);
			button.setText(Messages.form_decideOwn);
			button.addListener(SWT.Selection, event -> decideOwn());
		}
		include(own, ownValue != null);
	}

	/** The numbers are the keys, where nothing is typed. */
	private static String numbered(int at, Choice choice) {
		return (at + 1) + "  " + choice.label().replace("&", "&&");
	}

	/**
	 * Lets the digits decide: each stands before the way of deciding that it chooses.
	 *
	 * @param control where nothing is typed
	 */
	void decideByKeys(Control control) {
		control.addListener(SWT.KeyDown, event -> {
			int at = event.character - '1';
			if (conflict != null && (event.stateMask & SWT.MODIFIER_MASK) == 0 && at >= 0 && at < 9) {
				List<Choice> offered = Choice.of(conflict, deciding.consolidation()::municipality);
				if (at < offered.size()) {
					decide(offered.get(at));
				}
			}
		});
	}

	/** Adds the ways of deciding to a context menu. */
	void fillMenu(IMenuManager menu) {
		List<Choice> offered = Choice.of(conflict, deciding.consolidation()::municipality);
		for (int i = 0; i < offered.size(); i++) {
			Choice choice = offered.get(i);
			menu.add(new Act(numbered(i, choice), () -> decide(choice)));
		}
	}

	/** {@return what an object of the contradiction is called} */
	String name(String object) {
		return conflict.sources().stream().filter(source -> source.object().equals(object)).map(this::name).findFirst().orElse("");
	}

	private String name(Source source) {
		return NLS.bind(Messages.choice_object, source.label(), deciding.consolidation().municipality(source.municipality()));
	}

	private void decide(Choice choice) {
		List<Conflict> wanted = extents.get(Math.max(0, extent.getSelectionIndex())).conflicts();
		List<Conflict> decidable = Alike.decidable(conflict, choice, wanted);
		if (wanted.size() > 1) {
			String what = choice.source().map(source -> deciding.consolidation().municipality(source.municipality()))
					.map(municipality -> NLS.bind(Messages.alike_value, municipality)).orElse(choice.label());
			if (new AlikeDialog(panel.getShell(), what, decidable, wanted.size() - decidable.size()).open() != Window.OK) {
				return;
			}
		}
		store(Alike.requests(conflict, choice, decidable, grounds()));
	}

	private void decideOwn() {
		if (ownValue.kept().isEmpty()) {
			ErrorReporter.report(new Failure(Messages.decide_failed, Messages.form_noValue, ""));
		} else {
			store(List.of(Alike.ownValue(conflict, ownValue.kept(), grounds())));
		}
	}

	private void store(List<DecisionRequest> requests) {
		Remembered.setDecidedBy(decidedBy.getText().strip());
		if (deciding.decide(requests)) {
			reason.setText("");
			done.run();
		}
	}

	private Alike.Grounds grounds() {
		return new Alike.Grounds(reason.getText(), decidedBy.getText(), LocalDate.now());
	}

	private static void clear(Composite parent) {
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
	}

	private static void include(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
