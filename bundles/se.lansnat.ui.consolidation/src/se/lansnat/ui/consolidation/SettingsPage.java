package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Theme;

/** The settings of consolidation: how alike two descriptions must be. */
final class SettingsPage implements RegionalPage {

	private static final int DIGITS = 8;

	private final CountySession session;
	private final Composite page;
	private final Text match;
	private final Text ask;
	private final Label problem;

	SettingsPage(Composite parent, CountySession session) {
		this.session = session;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
		Label explanation = new Label(page, SWT.WRAP);
		explanation.setText(NLS.bind(Messages.settings_explanation, Thresholds.text(Basis.MATCH_ABOVE), Thresholds.text(Basis.ASK_ABOVE)));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).applyTo(explanation);
		match = field(Messages.settings_match);
		ask = field(Messages.settings_ask);
		problem = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).applyTo(problem);
	}

	private Text field(String label) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.BORDER | SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(DIGITS * text.getLineHeight() / 2, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> finish());
		text.addListener(SWT.FocusOut, event -> finish());
		Label unit = new Label(page, SWT.NONE);
		unit.setText("%");
		return text;
	}

	@Override
	public String title() {
		return Messages.page_settings;
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void refresh() {
		if (problem.getText().isEmpty()) {
			Basis basis = Consolidator.basis(session.folder());
			show(match, Thresholds.text(basis.matchAbove()));
			show(ask, Thresholds.text(basis.askAbove()));
			match.setEditable(!session.isReadOnly());
			ask.setEditable(!session.isReadOnly());
		}
	}

	private static void show(Text field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
	}

	/** What is wrong is said below the fields and stays there until it is mended; the county keeps what it had. */
	@Override
	public boolean finish() {
		if (page.isDisposed() || session.isReadOnly() || !session.isOpen()) {
			return true;
		}
		Thresholds.Read read = Thresholds.read(match.getText(), ask.getText());
		problem.setText(read.problem().orElse(""));
		Color error = Theme.error(problem);
		problem.setForeground(read.problem().isPresent() ? error : null);
		page.layout();
		session.folder().regionalProgramme().filter(programme -> read.problem().isEmpty()).ifPresent(programme -> store(programme, read));
		return true;
	}

	private void store(RegionalProgramme programme, Thresholds.Read read) {
		Basis basis = Consolidator.basis(session.folder());
		boolean otherMatch = read.matchAbove().compareTo(basis.matchAbove()) != 0;
		boolean otherAsk = read.askAbove().compareTo(basis.askAbove()) != 0;
		if (otherMatch || otherAsk) {
			session.execute(edits -> {
				List<Command> commands = new ArrayList<>();
				set(commands, otherMatch, edits, programme, Literals.REGIONAL_PROGRAMME__MATCH_ABOVE, read.matchAbove());
				set(commands, otherAsk, edits, programme, Literals.REGIONAL_PROGRAMME__ASK_ABOVE, read.askAbove());
				return commands.size() == 1 ? commands.getFirst() : edits.together(Messages.settings_edit, commands);
			});
		}
	}

	private static void set(List<Command> commands, boolean wanted, Edits edits, RegionalProgramme programme, EAttribute feature,
			BigDecimal value) {
		if (wanted) {
			commands.add(edits.set(programme, feature, value));
		}
	}

	@Override
	public void setFocus() {
		match.setFocus();
	}
}
