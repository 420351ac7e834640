package se.lansnat.report.document.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Lets the header of a table be read once. The engine prints it on each page that the table runs over and tags it as the same header
 * each time, so it would be read as often; a repeated header is an artifact (ISO 14289-1, 7.5 with ISO 32000-1, 14.8.2.2.2).
 */
final class RepeatedHeaders {

	private static final COSName HEAD = COSName.getPDFName("THead");
	private static final COSName MCID = COSName.MCID;

	/** The numbers of repeated pieces by their pages. */
	private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

	private RepeatedHeaders() {
	}

	/**
	 * Takes the repeated headers of a document out of its structure.
	 *
	 * @param pdf a tagged document
	 * @return by page, the numbers of the pieces that no element holds any longer and that have to become artifacts
	 */
	static Map<COSDictionary, Set<Integer>> release(PDDocument pdf) {
		PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
		RepeatedHeaders headers = new RepeatedHeaders();
		headers.search(root.getCOSObject(), false);
		if (!headers.repeated.isEmpty()) {
			headers.forget(root.getCOSObject());
		}
		return headers.repeated;
	}

	/** Takes out of headers the pieces that stand on other pages than the header itself. */
	private void search(COSDictionary element, boolean inHeader) {
		COSBase kids = element.getDictionaryObject(COSName.K);
		if (kids instanceof COSArray array) {
			for (int i = array.size() - 1; i >= 0; i--) {
				if (array.getObject(i) instanceof COSDictionary kid && visit(kid, inHeader)) {
					array.remove(i);
				}
			}
		} else if (kids instanceof COSDictionary kid) {
			visit(kid, inHeader);
		}
	}

	private boolean visit(COSDictionary kid, boolean inHeader) {
		if (inHeader && kid.containsKey(MCID)) {
			repeated.computeIfAbsent(kid.getCOSDictionary(COSName.PG), page -> new TreeSet<>()).add(kid.getInt(MCID));
			return true;
		}
		search(kid, inHeader || HEAD.equals(kid.getCOSName(COSName.S)));
		return false;
	}

	/** The way back from pieces to elements leads nowhere for them. */
	private void forget(COSDictionary root) {
		COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
		Map<Integer, COSArray> byPage = new HashMap<>();
		for (int i = 0; i + 1 < numbers.size(); i += 2) {
			if (numbers.getObject(i + 1) instanceof COSArray pieces) {
				byPage.put(((COSInteger) numbers.getObject(i)).intValue(), pieces);
			}
		}
		repeated.forEach((page, ids) -> {
			COSArray pieces = byPage.get(page.getInt(COSName.STRUCT_PARENTS));
			ids.forEach(id -> pieces.set(id, COSNull.NULL));
		});
	}
}
