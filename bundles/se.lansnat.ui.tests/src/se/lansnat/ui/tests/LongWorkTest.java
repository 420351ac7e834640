package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.LongWork;

/** Long work beside the window: it is seen, it can be cancelled, and its failure is told. */
@ExtendWith(Pictures.class)
class LongWorkTest {

	@Test
	void itIsCancelledFromTheViewThatShowsIt() throws Exception {
		Ui.run(LongWorkTest::showProgress);
		CountDownLatch begun = new CountDownLatch(1);
		AtomicBoolean handedOver = new AtomicBoolean();
		Job job = LongWork.start("R\u00e4knar l\u00e4nge", monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, 1000);
			begun.countDown();
			for (int i = 0; i < 1000; i++) {
				TimeUnit.MILLISECONDS.sleep(50);
				progress.split(1);
			}
			return 1;
		}, result -> handedOver.set(true), cause -> {
			throw new AssertionError(cause);
		});
		assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
		ToolItem cancel = Ui.await("the button that cancels", () -> Ui.all(Ui.window().getShell(), ToolBar.class, b -> true).stream()
				.filter(b -> b.getItemCount() == 1 && "Avbryt".equals(b.getItem(0).getToolTipText()) && b.isVisible()).map(b -> b.getItem(0))
				.findFirst().orElse(null));
		Ui.screenshot("progress");
		Ui.run(() -> cancel.notifyListeners(SWT.Selection, new Event()));
		assertThat(job.join(10_000, null)).isTrue();
		assertThat(job.getResult().getSeverity()).isEqualTo(IStatus.CANCEL);
		assertThat(handedOver).isFalse();
	}

	@Test
	void aFaultOfTheProgramIsToldWithItsDetailsAndCanBeCopied() {
		LongWork.start("R\u00e4knar fel", monitor -> {
			throw new IllegalStateException("fault for the test");
		}, result -> {
		}, cause -> ErrorReporter.report("Det gick inte att r\u00e4kna.", cause));
		Shell told = Ui.dialog("L\u00e4nsn\u00e4t");
		assertThat(String.join("\n", Ui.texts(told))).contains("Det gick inte att r\u00e4kna.", "fel i programmet", "L\u00e4nsn\u00e4t 1.0.0",
				"fault for the test");
		Ui.click(Ui.button(told, "Kopiera"));
		Ui.until("copied", () -> Ui.clipboard().contains("fault for the test") && Ui.clipboard().startsWith("Det gick inte"));
		Ui.press(told, "St\u00e4ng");
		Ui.until("closed", told::isDisposed);
	}

	private static void showProgress() {
		try {
			Ui.page().showView(IPageLayout.ID_PROGRESS_VIEW);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}
}
