package se.lansnat.report.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Finishes what is painted on the pages, which the engine leaves as it is: some pieces become artifacts, and all is compressed, on all
 * cores at once.
 */
final class PageContents {

	private static final Pattern PIECE = Pattern.compile("/Span <</MCID (\\d{1,9})>> BDC");

	private PageContents() {
	}

	private record Content(COSStream stream, byte[] bytes, Set<Integer> artifacts) {

		Content finished() {
			ByteArrayOutputStream finished = new ByteArrayOutputStream(bytes.length / 4);
			try (OutputStream out = new DeflaterOutputStream(finished)) {
				out.write(artifacts.isEmpty() ? bytes : silent());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return new Content(stream, finished.toByteArray(), artifacts);
		}

		private byte[] silent() {
			String content = new String(bytes, StandardCharsets.ISO_8859_1);
			return PIECE.matcher(content).replaceAll(piece -> artifacts.contains(Integer.parseInt(piece.group(1)))
					? "/Artifact <</Type /Pagination>> BDC" : piece.group()).getBytes(StandardCharsets.ISO_8859_1);
		}
	}

	/**
	 * Finishes all pages.
	 *
	 * @param pdf       the document, its pages painted and not compressed
	 * @param artifacts by page, the numbers of the pieces that become artifacts
	 */
	static void finish(PDDocument pdf, Map<COSDictionary, Set<Integer>> artifacts) throws IOException {
		List<Content> contents = new ArrayList<>();
		for (PDPage page : pdf.getPages()) {
			Set<Integer> pieces = artifacts.getOrDefault(page.getCOSObject(), Set.of());
			for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
				COSStream stream = streams.next().getCOSObject();
				try (InputStream in = stream.createRawInputStream()) {
					contents.add(new Content(stream, in.readAllBytes(), pieces));
				}
			}
		}
		for (Content content : contents.parallelStream().map(Content::finished).toList()) {
			content.stream().setItem(COSName.FILTER, COSName.FLATE_DECODE);
			try (OutputStream out = content.stream().createRawOutputStream()) {
				out.write(content.bytes());
			}
		}
	}
}
