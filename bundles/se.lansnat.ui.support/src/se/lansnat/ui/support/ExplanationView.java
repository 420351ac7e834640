package se.lansnat.ui.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.ui.ControlName;
import se.lansnat.ui.Theme;
import se.lansnat.ui.support.ExplanationDocument.Line;
import se.lansnat.ui.support.ExplanationDocument.Role;

/** Where the selected figure comes from: each step with its rule, its clause and the numbers that go in. The text can be selected and copied. */
public final class ExplanationView extends ViewPart {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.support.explanation";

	private static final int MARGIN = 8;

	private final ISelectionListener follower = (part, selection) -> show(selection);
	private StyledText text;
	private List<Line> lines = List.of();
	private Object shown;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		ControlName.set(text, getPartName());
		text.setLineSpacing(2);
		text.setCaret(null);
		text.addListener(SWT.Settings, event -> paint());
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.menu_copy, text::copy));
		menu.add(action(Messages.menu_copyAll, this::copyAll));
		text.setMenu(menu.createContextMenu(text));
		getSite().getPage().addSelectionListener(CeilingsView.ID, follower);
		show(getSite().getPage().getSelection(CeilingsView.ID));
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(CeilingsView.ID, follower);
		super.dispose();
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	private void show(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (first != null && first.equals(shown)) {
			return;
		}
		shown = first;
		if (first instanceof SelectedFigure selected && selected.explanation() != null) {
			lines = ExplanationDocument.of(selected.explanation().get(), selected.figure(), selected.note());
		} else {
			lines = List.of(new Line(Role.FAINT, first == null ? Messages.explanation_none : Messages.explanation_missing));
		}
		paint();
		text.setTopPixel(0);
	}

	private void copyAll() {
		text.selectAll();
		text.copy();
		text.setSelection(0);
	}

	private void paint() {
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Line line : lines) {
			StyleRange style = style(line.role());
			style.start = all.length();
			style.length = line.text().length();
			if (style.length > 0) {
				styles.add(style);
			}
			all.append(line.text()).append('\n');
		}
		text.setText(all.toString().stripTrailing());
		text.setStyleRanges(styles.stream().filter(style -> style.start + style.length <= text.getCharCount()).toArray(StyleRange[]::new));
		int indent = indent();
		text.setTabStops(new int[] { indent });
		for (int i = 0; i < Math.min(lines.size(), text.getLineCount()); i++) {
			boolean inStep = lines.get(i).text().indexOf('\t') >= 0;
			int bullet = lines.get(i).role() == Role.INPUT ? indent / 2 : 0;
			text.setLineWrapIndent(i, 1, inStep ? indent + bullet : 0);
			if (lines.get(i).role() == Role.SELECTED_STEP) {
				text.setLineBackground(i, 1, Theme.shade(text, 0.14));
			}
		}
	}

	/** As wide as the number of a step. */
	private int indent() {
		GC gc = new GC(text);
		int width = gc.textExtent("00. ").x;
		gc.dispose();
		return width;
	}

	private StyleRange style(Role role) {
		Color faint = Theme.secondary(text);
		return switch (role) {
			case TITLE -> font(Theme.headline());
			case FIGURE, HEADING, STEP, SELECTED_STEP -> font(Theme.bold());
			case FAINT -> colour(faint);
			case FORMULA -> font(Theme.italic());
			case DEVIATION -> colour(Theme.warning(text));
			case NOTE, INPUT, GAP -> new StyleRange();
		};
	}

	private static StyleRange font(Font font) {
		StyleRange style = new StyleRange();
		style.font = font;
		return style;
	}

	private static StyleRange colour(Color colour) {
		StyleRange style = new StyleRange();
		style.foreground = colour;
		return style;
	}

	private static Action action(String label, Runnable body) {
		return new Action(label) {
			@Override
			public void run() {
				body.run();
			}
		};
	}
}
