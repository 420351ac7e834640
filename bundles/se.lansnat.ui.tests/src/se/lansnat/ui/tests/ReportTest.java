package se.lansnat.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A programme is written as a document: by keyboard through both dialogs, and nothing is left where it is cancelled. */
@ExtendWith(Pictures.class)
class ReportTest {

	/** What the file dialog suggests. */
	private final Path file = Path.of(System.getProperty("user.home"), "Program Askersund.docx");
	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		Files.createDirectories(file.getParent());
		Files.deleteIfExists(file);
		Counties.open(folder.resolve("county"));
		Navigator.tree();
		Ui.until("the ceilings, which select a municipality when they come", () -> Navigator.selection().equals("Askersund"));
	}

	@AfterEach
	void remove() throws Exception {
		Files.deleteIfExists(file);
	}

	private static void acceptWhatIsSuggested() {
		Ui.key(SWT.CTRL, 'p');
		Shell choice = Ui.dialog("Rapport");
		assertThat(Ui.texts(choice)).contains("Askersund", "Word (DOCX)");
		Ui.screenshot("report");
		Ui.key(0, SWT.CR);
		Ui.until("the system's own dialog", () -> choice.isDisposed() && Ui.display().getActiveShell() == null);
		Ui.key(0, SWT.CR);
	}

	@Test
	void theProgrammeOfTheSelectedMunicipalityIsWrittenAndOffered() throws Exception {
		acceptWhatIsSuggested();
		Shell done = Ui.dialog("Rapport");
		assertThat(String.join("\n", Ui.texts(done))).contains("Rapporten \u00e4r skriven:", file.toString());
		assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
		Ui.press(done, "St\u00e4ng");
	}

	@Test
	void nothingIsLeftWhereItIsCancelled() throws Exception {
		AtomicReference<IStatus> result = new AtomicReference<>();
		CountDownLatch ended = new CountDownLatch(1);
		JobChangeAdapter canceller = new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				if (event.getJob().getName().contains(file.getFileName().toString())) {
					event.getJob().cancel();
				}
			}

			@Override
			public void done(IJobChangeEvent event) {
				if (event.getJob().getName().contains(file.getFileName().toString())) {
					result.set(event.getResult());
					ended.countDown();
				}
			}
		};
		Job.getJobManager().addJobChangeListener(canceller);
		try {
			acceptWhatIsSuggested();
			assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
			assertThat(result.get().getSeverity()).isEqualTo(IStatus.CANCEL);
			assertThat(file).doesNotExist();
		} finally {
			Job.getJobManager().removeJobChangeListener(canceller);
		}
	}
}
