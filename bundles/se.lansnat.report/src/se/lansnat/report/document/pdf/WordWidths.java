package se.lansnat.report.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/** Remembers how wide each word is: the engine asks letter by letter, and a tenth of the time of a document goes to the same words. */
final class WordWidths extends PdfBoxTextRenderer {

	/** Words beyond this are not remembered, so that memory has a limit. */
	private static final int MOST = 100_000;

	private final Map<Type, Map<String, Integer>> types = new HashMap<>();
	private FSFont font;
	private Map<String, Integer> widths;

	/** A face with those that stand in for it, in a size. */
	private record Type(List<FontDescription> faces, float size) {
	}

	@Override
	public int getWidth(FontContext context, FSFont asked, String text) {
		if (font != asked) {
			PdfBoxFSFont type = (PdfBoxFSFont) asked;
			widths = types.computeIfAbsent(new Type(type.getFontDescriptions(), type.getSize2D()), unknown -> new HashMap<>());
			font = asked;
		}
		Integer known = widths.get(text);
		if (known == null) {
			known = super.getWidth(context, asked, text);
			if (widths.size() < MOST) {
				widths.put(text, known);
			}
		}
		return known;
	}
}
