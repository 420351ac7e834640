package se.lansnat.report.document.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The property lists of a page's artifacts. The engine gives each background of a box its own, with a frame that no reader asks for
 * (ISO 32000-1, 14.8.2.2.2: optional), and PDFBox looks through all of them before it adds another. Here all backgrounds of a page
 * share one list without frame: less than half of the file and of the memory where there are many tables.
 */
final class MarkedContentNames extends COSDictionary {

	private COSName background;

	private MarkedContentNames() {
	}

	/** Resources for a new page. */
	static PDResources resources() {
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.PROPERTIES, new MarkedContentNames());
		return new PDResources(resources);
	}

	@Override
	public boolean containsValue(Object value) {
		return background != null && isBackground(value);
	}

	@Override
	public COSName getKeyForValue(Object value) {
		return background;
	}

	@Override
	public void setItem(COSName key, COSBase value) {
		if (isBackground(value)) {
			((COSDictionary) value).removeItem(COSName.BBOX);
			background = key;
		}
		super.setItem(key, value);
	}

	private static boolean isBackground(Object value) {
		return value instanceof COSDictionary list && COSName.BACKGROUND.equals(list.getItem(COSName.TYPE));
	}
}
