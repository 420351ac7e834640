package se.lansnat.report.document.xml;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file in memory. All entries carry the same time, so that equal contents give equal bytes. */
public final class ZipOut {

	/** Not the first day that the format knows: to that the JDK adds the time zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final ZipOutputStream zip = new ZipOutputStream(bytes);

	/**
	 * Adds a file without compression, as formats want it for their first one.
	 *
	 * @param name    its path
	 * @param content its bytes
	 */
	public void stored(String name, byte[] content) {
		CRC32 sum = new CRC32();
		sum.update(content);
		ZipEntry entry = entry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(sum.getValue());
		add(entry, out -> out.write(content));
	}

	/**
	 * Adds a file.
	 *
	 * @param name    its path
	 * @param content its bytes
	 */
	public void file(String name, byte[] content) {
		add(entry(name), out -> out.write(content));
	}

	/**
	 * Adds an XML file, written as a stream.
	 *
	 * @param name    its path
	 * @param content writes it after the declaration
	 */
	public void xml(String name, Consumer<XmlOut> content) {
		add(entry(name), out -> {
			// Not closed: that would close the whole zip file.
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
			XmlOut xml = new XmlOut(writer).declaration();
			content.accept(xml);
			xml.flush();
		});
	}

	/**
	 * Ends the file.
	 *
	 * @return its bytes
	 */
	public byte[] finish() {
		try {
			zip.close();
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		return entry;
	}

	private void add(ZipEntry entry, Content content) {
		try {
			zip.putNextEntry(entry);
			content.write(zip);
			zip.closeEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
