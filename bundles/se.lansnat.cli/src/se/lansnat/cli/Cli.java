package se.lansnat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.IoReason;
import se.lansnat.exchange.OutputException;
import se.lansnat.model.folder.UnsuitableFolderException;
import se.lansnat.model.storage.StorageException;

/** Runs commands of the headless contract; needs nothing of the platform. */
public final class Cli {

	/** Everything was done. */
	public static final int DONE = 0;
	/** The input has errors; nothing was written. */
	public static final int BAD_INPUT = 1;
	/** The command line is wrong. */
	public static final int WRONG_USAGE = 2;
	/** It could not be done: reading or writing failed, the folder is locked, or the program is at fault. */
	public static final int UNDONE = 3;

	private Cli() {
	}

	/**
	 * Runs one command. Its output appears complete or not at all, on {@code out} and in files.
	 *
	 * @param arguments the command and its options
	 * @param in        standard input
	 * @param out       standard output; UTF-8 whatever the machine's encoding
	 * @param err       standard error
	 * @param folder    where relative paths start
	 * @return the exit status: {@link #DONE}, {@link #BAD_INPUT}, {@link #WRONG_USAGE} or {@link #UNDONE}
	 */
	public static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err, Path folder) {
		Call call = new Call(in, folder);
		int status;
		try {
			status = Commands.run(arguments, call);
			if (status != UNDONE) {
				call.files().write();
			}
		} catch (Failure e) {
			status = e.status();
			call.discard();
			e.lines().forEach(call::say);
		} catch (UnsuitableFolderException e) {
			status = BAD_INPUT;
			call.discard();
			call.say(e.getMessage());
		} catch (StorageException | OutputException e) {
			status = UNDONE;
			call.discard();
			call.say(e.getMessage());
		} catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
			status = UNDONE;
			call.discard();
			call.say(CrashLog.write(e));
		}
		if (!write(call.printed(), out, call) && status == DONE) {
			status = UNDONE;
		}
		write(call.said(), err, call);
		return status;
	}

	/** Says so on standard error if it fails, unless the reader has simply gone away, as {@code head} does. */
	private static boolean write(String text, OutputStream stream, Call call) {
		try {
			BufferedOutputStream buffer = new BufferedOutputStream(stream, 1 << 16);
			buffer.write(text.getBytes(StandardCharsets.UTF_8));
			buffer.flush();
			return true;
		} catch (IOException e) {
			if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
				call.say(NLS.bind(Messages.standardOutputFailed, IoReason.of(e)));
			}
			return false;
		}
	}
}
