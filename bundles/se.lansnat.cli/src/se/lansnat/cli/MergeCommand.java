package se.lansnat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.ChangeLog;
import se.lansnat.model.folder.FolderFiles;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.merge.Origins;

/** Merges two descendants of a county folder. */
final class MergeCommand implements Command {

	private static final String BASE = "--base";
	private static final String OURS = "--ours";
	private static final String THEIRS = "--theirs";
	private static final String OUT = "--out";

	@Override
	public String summary() {
		return Messages.merge_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.value(BASE, Messages.labelFolder, Messages.merge_optionBase).value(OURS, Messages.labelFolder, Messages.merge_optionOurs)
				.value(THEIRS, Messages.labelFolder, Messages.merge_optionTheirs).value(OUT, Messages.labelFolder, Messages.merge_optionOut)
				.value(MergeDecisions.OPTION, Messages.labelFile, Messages.merge_optionDecisions).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		List<String> missing = List.of(BASE, OURS, THEIRS, OUT).stream().filter(option -> !call.has(option)).toList();
		if (!missing.isEmpty() || !call.words().isEmpty()) {
			throw Failure.usage(missing.isEmpty() ? NLS.bind(Messages.tooManyWords, String.join(" ", call.words()))
					: NLS.bind(Messages.missingArgument, String.join(", ", missing)), NLS.bind(Messages.seeHelp, "merge"));
		}
		List<Decision> decisions = MergeDecisions.read(call);
		try {
			MergeResult result = Merge.of(read(call, BASE), read(call, OURS), read(call, THEIRS), decisions);
			if (result.isComplete()) {
				FolderFiles.create(call.path(call.value(OUT).orElseThrow()), result.files(), Map.of());
			}
			return MergeOutput.print(call, result, origins(path(call, OURS)), origins(path(call, THEIRS)));
		} catch (MergeException e) {
			throw MergeOutput.failure(e);
		}
	}

	private static Path path(Call call, String option) throws Failure {
		return call.path(call.value(option).orElseThrow());
	}

	private static FolderVersion read(Call call, String option) throws Failure, StorageException, MergeException {
		Path path = path(call, option);
		if (!Files.isDirectory(path)) {
			throw Failure.input(NLS.bind(Messages.merge_noFolder, path));
		}
		return FolderVersion.read(path);
	}

	/** Who and when from the change log of a folder; without one that can be read nobody knows. */
	static Origins origins(Path folder) throws StorageException {
		try {
			return Origins.of(new ChangeLog(RealFiles.open(folder)).read());
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			return Origins.UNKNOWN;
		}
	}
}
