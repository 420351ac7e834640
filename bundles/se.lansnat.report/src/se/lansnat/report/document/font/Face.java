package se.lansnat.report.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face that comes with the program. */
public enum Face {
	/** For text. */
	REGULAR("LiberationSans-Regular.ttf", "Liberation Sans", false, false),
	/** For headings and strong text. */
	BOLD("LiberationSans-Bold.ttf", "Liberation Sans", true, false),
	/** For emphasis. */
	ITALIC("LiberationSans-Italic.ttf", "Liberation Sans", false, true),
	/** For both at once. */
	BOLD_ITALIC("LiberationSans-BoldItalic.ttf", "Liberation Sans", true, true),
	/** For ids and the like. */
	MONO("LiberationMono-Regular.ttf", "Liberation Mono", false, false),
	/** For letters that the others lack, such as Arabic ones. */
	OTHER("DejaVuSans.ttf", "DejaVu Sans", false, false);

	private final String file;
	private final String family;
	private final boolean bold;
	private final boolean italic;

	Face(String file, String family, boolean bold, boolean italic) {
		this.file = file;
		this.family = family;
		this.bold = bold;
		this.italic = italic;
	}

	/** {@return the name that style sheets use} */
	public String family() {
		return family;
	}

	/** {@return the weight of style sheets, 400 or 700} */
	public int weight() {
		return bold ? 700 : 400;
	}

	/** {@return whether it is italic} */
	public boolean italic() {
		return italic;
	}

	/**
	 * Reads the face.
	 *
	 * @return a font of its own for each call, to be closed
	 */
	public TrueTypeFont load() {
		try (InputStream in = Face.class.getResourceAsStream(file)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			// Ligatures, which these faces hardly have, would take two thirds of the time of writing a PDF.
			font.setEnableGsub(false);
			return font;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
