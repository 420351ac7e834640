package se.lansnat.ui.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.consolidation.Consolidator;
import se.lansnat.exchange.OutputFiles;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.report.ReportFormat;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.programme.MunicipalReport;
import se.lansnat.report.programme.RegionalReport;
import se.lansnat.report.programme.ReportDate;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.LongWork;
import se.lansnat.ui.ModelReading;

/**
 * Writes a document of the county as it is in the window. The user goes first: a change meanwhile begins it anew, so the document always
 * says what was true at one time.
 */
final class ReportWork {

	private static final long LOOK_MS = 50;

	private final ProgrammeReport.Placed report;
	private final CountyFolder folder;
	private final ModelReading reading;

	private ReportWork(CountySession session, ProgrammeReport.Placed report) {
		this.report = report;
		folder = session.folder();
		reading = session.reading();
	}

	/** What came of the writing. */
	private record Written(byte[] content, List<Problem> remarks) {
	}

	/**
	 * Begins, and offers to open the file when it is there. The file is complete or as it was before.
	 *
	 * @param session the window's county, open
	 * @param shell   the window
	 * @param report  what is to be written
	 * @return the job
	 */
	static Job start(CountySession session, Shell shell, ProgrammeReport.Placed report) {
		ReportWork work = new ReportWork(session, report);
		return LongWork.start(NLS.bind(Messages.report_job, report.file().getFileName()), work::run,
				remarks -> ReportFile.offer(shell, report.file(), remarks),
				cause -> ErrorReporter.report(NLS.bind(Messages.report_failed, report.file().getFileName()), cause));
	}

	private String run(IProgressMonitor monitor) throws Exception {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Optional<Path> file = report.what().template();
		// First: where it cannot be used nobody waits for the rest.
		Optional<DocxTemplate> template = file.isPresent() ? Optional.of(ReportTemplate.read(file.get())) : Optional.empty();
		Document document = read(progress);
		progress.split(1);
		Written written = write(document, template, progress);
		progress.split(1);
		OutputFiles files = new OutputFiles();
		files.add(report.file(), written.content());
		files.write();
		return written.remarks().stream().map(problem -> problem.message() + " " + problem.fix()).collect(Collectors.joining("\n"));
	}

	private Document read(SubMonitor progress) {
		while (true) {
			IProgressMonitor undisturbed = new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					return super.isCanceled() || progress.isCanceled();
				}
			};
			try {
				return reading.read(undisturbed, () -> document(undisturbed));
			} catch (OperationCanceledException e) {
				if (progress.isCanceled()) {
					throw e;
				}
			}
		}
	}

	private Document document(IProgressMonitor monitor) {
		if (report.what().municipality().isPresent()) {
			return MunicipalReport.of(folder, report.what().municipality().get(), ReportDate.of(folder)).orElseThrow();
		}
		Consolidator consolidator = new Consolidator();
		var basis = Consolidator.basis(folder);
		folder.programmes().forEach(programme -> {
			look(monitor);
			consolidator.take(programme, basis.municipalities().keySet(), folder::isLeftOut);
		});
		var result = consolidator.consolidate(basis, monitor);
		look(monitor);
		return RegionalReport.of(folder, result, ReportDate.of(folder));
	}

	private static void look(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** A writer cannot be stopped. Where it is no longer wanted nobody waits for it, and what it gives is thrown away. */
	private Written write(Document document, Optional<DocxTemplate> template, IProgressMonitor monitor) throws Exception {
		ReportFormat format = report.what().format();
		CompletableFuture<Written> writing = CompletableFuture.supplyAsync(() -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				List<Problem> remarks = format.writer(template).write(document, bytes);
				return new Written(bytes.toByteArray(), remarks);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		while (true) {
			try {
				return writing.get(LOOK_MS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				look(monitor);
			} catch (ExecutionException e) {
				throw new CompletionException(e.getCause());
			}
		}
	}
}
