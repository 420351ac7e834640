package se.lansnat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.pack.Pack;
import se.lansnat.sync.pack.PackException;

/** Makes a field pack of some programmes, or of the work done in an opened one. */
final class PackCreateCommand implements Command {

	private static final String MUNICIPALITY = "--municipality";
	private static final String OUT = "--out";
	private static final String COARSE = "--coarse";

	@Override
	public String summary() {
		return Messages.packCreate_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.packCreate_folder).words(Messages.labelCode, Messages.packCreate_more)
				.value(MUNICIPALITY, Messages.labelCode, Messages.packCreate_municipality).value(OUT, Messages.labelFile, Messages.packCreate_out)
				.flag(COARSE, Messages.packCreate_coarse).value(Passphrase.OPTION, Messages.labelFile, Messages.pack_passphrase);
	}

	@Override
	public int run(Call call) throws Exception {
		Optional<String> out = call.value(OUT);
		if (out.isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.missingArgument, OUT + " " + Messages.labelFile), NLS.bind(Messages.seeHelp, "pack create"));
		}
		try {
			List<String> codes = codes(call);
			Optional<Pack> home = FieldPacks.homecoming(call.path(call.word(0)));
			if (codes.isEmpty() && home.isEmpty()) {
				throw Failure.usage(NLS.bind(Messages.missingArgument, MUNICIPALITY + " " + Messages.labelCode),
						NLS.bind(Messages.seeHelp, "pack create"));
			}
			Pack pack = home.isPresent() ? home.get() : FieldPacks.create(call.path(call.word(0)), codes, call.has(COARSE));
			call.files().add(call.path(out.get()), FieldPacks.write(pack, Passphrase.of(call)));
			call.print(NLS.bind(home.isPresent() ? Messages.packCreate_home : Messages.packCreate_done, out.get(),
					String.join(", ", pack.manifest().municipalities())));
			return Cli.DONE;
		} catch (PackException e) {
			throw Failure.input(e.getMessage());
		} catch (MergeException e) {
			throw MergeOutput.failure(e);
		}
	}

	/** Codes follow the option, blanks or commas between. */
	private static List<String> codes(Call call) {
		List<String> codes = new ArrayList<>();
		call.value(MUNICIPALITY).ifPresent(text -> codes.addAll(List.of(text.split("[, ]+"))));
		codes.addAll(call.words().subList(1, call.words().size()));
		return codes;
	}
}
