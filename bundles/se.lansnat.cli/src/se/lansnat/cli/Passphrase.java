package se.lansnat.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** The passphrase of a field pack: the first line of a file, so that it is in no list of processes. */
final class Passphrase {

	static final String OPTION = "--passphrase-file";

	private Passphrase() {
	}

	static Optional<char[]> of(Call call) throws Failure {
		Optional<String> file = call.value(OPTION);
		if (file.isEmpty()) {
			return Optional.empty();
		}
		CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(call.read(file.get())));
		int end = 0;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		if (end == 0) {
			throw Failure.input(NLS.bind(Messages.pack_emptyPassphrase, file.get()));
		}
		char[] phrase = new char[end];
		text.get(phrase);
		return Optional.of(phrase);
	}
}
