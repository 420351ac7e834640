package se.lansnat.cli;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.pack.Pack;
import se.lansnat.sync.pack.PackException;

/** Opens a field pack as a county folder. */
final class PackOpenCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public String summary() {
		return Messages.packOpen_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFile, Messages.packOpen_file).value(OUT, Messages.labelFolder, Messages.packOpen_out)
				.value(Passphrase.OPTION, Messages.labelFile, Messages.pack_passphrase);
	}

	@Override
	public int run(Call call) throws Exception {
		Optional<String> out = call.value(OUT);
		if (out.isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.missingArgument, OUT + " " + Messages.labelFolder), NLS.bind(Messages.seeHelp, "pack open"));
		}
		try {
			Pack pack = FieldPacks.read(call.read(call.word(0)), Passphrase.of(call));
			FieldPacks.open(pack, call.path(out.get()));
			call.print(NLS.bind(Messages.packOpen_done, out.get(), String.join(", ", pack.manifest().municipalities())));
			return Cli.DONE;
		} catch (PackException e) {
			throw Failure.input(NLS.bind(Messages.pack_refused, call.word(0), e.getMessage()));
		}
	}
}
