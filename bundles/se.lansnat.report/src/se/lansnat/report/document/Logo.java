package se.lansnat.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An organisation's mark as a PNG or JPEG picture, with a text for those who do not see it. */
public final class Logo {

	private final byte[] content;
	private final String format;
	private final int width;
	private final int height;
	private final String text;

	private Logo(byte[] content, String format, int width, int height, String text) {
		this.content = content;
		this.format = format;
		this.width = width;
		this.height = height;
		this.text = text;
	}

	/**
	 * Takes a picture as it is in its file.
	 *
	 * @param content a PNG or JPEG file
	 * @param text    what it shows, for example the organisation's name
	 * @return the logo
	 * @throws IOException if it is neither PNG nor JPEG, or damaged
	 */
	public static Logo of(byte[] content, String text) throws IOException {
		Objects.requireNonNull(text);
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new IOException(Messages.logoUnknown);
			}
			ImageReader reader = readers.next();
			String format = reader.getFormatName().equalsIgnoreCase("png") ? "png" : "jpeg";
			if (format.equals("jpeg") && !reader.getFormatName().equalsIgnoreCase("jpeg")) {
				throw new IOException(Messages.logoUnknown);
			}
			reader.setInput(in);
			try {
				return new Logo(content.clone(), format, reader.getWidth(0), reader.getHeight(0), text);
			} finally {
				reader.dispose();
			}
		}
	}

	/** {@return the file's bytes, a copy} */
	public byte[] content() {
		return content.clone();
	}

	/** {@return {@code png} or {@code jpeg}} */
	public String format() {
		return format;
	}

	/** {@return the width in pixels, above 0} */
	public int width() {
		return width;
	}

	/** {@return the height in pixels, above 0} */
	public int height() {
		return height;
	}

	/** {@return what it shows, for those who do not see it} */
	public String text() {
		return text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Logo logo && text.equals(logo.text) && Arrays.equals(content, logo.content);
	}

	@Override
	public int hashCode() {
		return 31 * text.hashCode() + Arrays.hashCode(content);
	}
}
