package se.lansnat.ui.support;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.draw.Scene;
import se.lansnat.draw.Shape;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ScenePainter;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.Selections;

/** The ceilings as a bar chart. A click or the arrow keys select a municipality; its bar is marked wherever it is selected. */
public final class ChartView extends ViewPart {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.support.chart";

	/** Height of a line of the scene's text, in the scene's pixels: how the scene grows with the desktop's text. */
	private static final double SCENE_LINE = 15;
	/** How far a chart is shrunk to be in sight as a whole; what would become smaller is scrolled. */
	private static final double LEAST_SHRINK = 0.8;

	private final SelectionSource selection = new SelectionSource();
	private final Runnable follower = this::relayout;
	private final ISelectionListener selectionFollower = this::follow;
	private CountySession session;
	private CountySupport support;
	private Canvas canvas;
	private ScenePainter painter;
	private Scene scene;
	private double scale = 1;
	private String marked = "";

	@Override
	public void createPartControl(Composite parent) {
		session = CountySession.of(getSite());
		support = CountySupport.of(session);
		parent.setLayout(new FillLayout());
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		painter = new ScenePainter(canvas);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> relayout());
		canvas.addListener(SWT.MouseMove, this::showTip);
		canvas.addListener(SWT.MouseDown, this::click);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = scene == null ? Messages.chart_none : scene.title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = scene == null ? "" : scene.description();
			}
		});
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(selectionFollower);
		support.addListener(follower);
	}

	@Override
	public void dispose() {
		if (support != null) {
			getSite().getPage().removeSelectionListener(selectionFollower);
			support.removeListener(follower);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	private void relayout() {
		Optional<CountyCeilings> ceilings = support.ceilings().filter(c -> !CeilingsChart.inOrder(c).isEmpty());
		double wanted = Math.max(1, lineHeight() / SCENE_LINE);
		scene = ceilings.map(c -> laidOut(c, wanted)).orElse(null);
		ScrollBar bar = canvas.getVerticalBar();
		int height = scene == null ? 0 : (int) Math.ceil(scene.height() * scale);
		int visible = canvas.getClientArea().height;
		bar.setVisible(height > visible);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - visible)), 0, Math.max(1, height), Math.max(1, Math.min(visible, height)),
				lineHeight() * 2, Math.max(1, visible));
		canvas.redraw();
	}

	/** In the size of the desktop's text; a little smaller where the whole chart is in sight then. */
	private Scene laidOut(CountyCeilings ceilings, double wanted) {
		Rectangle area = canvas.getClientArea();
		scale = wanted;
		Scene laidOut = CeilingsChart.of(ceilings, marked, area.width / scale);
		double fitting = Math.min(area.height / laidOut.height(), area.width / laidOut.width());
		if (fitting < wanted && fitting >= wanted * LEAST_SHRINK) {
			scale = fitting;
			laidOut = CeilingsChart.of(ceilings, marked, area.width / scale);
		}
		return laidOut;
	}

	private int lineHeight() {
		GC gc = new GC(canvas);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	private int offset() {
		return canvas.getVerticalBar().isVisible() ? -canvas.getVerticalBar().getSelection() : 0;
	}

	private void paint(Event event) {
		event.gc.setBackground(canvas.getBackground());
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		if (scene == null) {
			event.gc.setForeground(canvas.getForeground());
			event.gc.drawText(support.problem().isEmpty() ? Messages.chart_none : support.problem(), 10, 10, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		} else {
			painter.paint(event.gc, scene, scale, offset());
		}
		if (canvas.isFocusControl()) {
			event.gc.drawFocus(1, 1, canvas.getClientArea().width - 2, canvas.getClientArea().height - 2);
		}
	}

	private Optional<CeilingRow> rowAt(Event event) {
		if (scene == null) {
			return Optional.empty();
		}
		return scene.tagAt(event.x / scale, (event.y - offset()) / scale).flatMap(code -> support.ceilings().map(c -> c.row(code)));
	}

	private void showTip(Event event) {
		String tip = rowAt(event).map(row -> row.name() + ": " + SwedishNumbers.kronor(row.ceiling().getAsLong())).orElse(null);
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private void click(Event event) {
		canvas.setFocus();
		rowAt(event).ifPresent(this::select);
	}

	/** The arrow keys go from bar to bar. */
	private void key(Event event) {
		List<CeilingRow> rows = support.ceilings().map(CeilingsChart::inOrder).orElse(List.of());
		if (rows.isEmpty()) {
			return;
		}
		int current = -1;
		for (int i = 0; i < rows.size(); i++) {
			current = rows.get(i).code().equals(marked) ? i : current;
		}
		int next = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> current + 1;
			case SWT.ARROW_UP -> Math.max(0, current - 1);
			case SWT.HOME -> 0;
			case SWT.END -> rows.size() - 1;
			default -> -1;
		};
		if (next >= 0) {
			select(rows.get(Math.min(next, rows.size() - 1)));
		}
	}

	private void select(CeilingRow row) {
		mark(row.code());
		session.find(row.id()).ifPresent(municipality -> {
			selection.setSelection(new StructuredSelection(municipality));
			session.reveal(row.id());
		});
	}

	private void follow(IWorkbenchPart part, ISelection other) {
		if (part != this) {
			Selections.municipalityCode(other).ifPresent(this::mark);
		}
	}

	private void mark(String code) {
		if (!code.equals(marked)) {
			marked = code;
			relayout();
			scrollToMarked();
		}
	}

	/** Brings the marked bar in sight. */
	private void scrollToMarked() {
		ScrollBar bar = canvas.getVerticalBar();
		if (scene == null || !bar.isVisible()) {
			return;
		}
		scene.shapes().stream().filter(shape -> shape instanceof Shape.Rectangle r && r.tag().equals(marked)).map(Shape.Rectangle.class::cast).findFirst()
				.ifPresent(row -> {
					int top = (int) Math.floor(row.y() * scale);
					int bottom = (int) Math.ceil((row.y() + row.height()) * scale);
					int visible = canvas.getClientArea().height;
					if (top < bar.getSelection() || bottom > bar.getSelection() + visible) {
						bar.setSelection(Math.max(0, (top + bottom - visible) / 2));
						canvas.redraw();
					}
				});
	}
}
