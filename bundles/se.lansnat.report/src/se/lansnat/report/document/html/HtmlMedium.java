package se.lansnat.report.document.html;

import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.xml.XmlOut;

/** Where a page is going to be read: what differs between the screen and the PDF made from the page. */
public interface HtmlMedium {

	/** {@return a style sheet besides the common one} */
	String style();

	/** {@return whether bookmarks and titles of links are wanted, as for a tagged PDF} */
	boolean paged();

	/**
	 * Writes the element for a picture.
	 *
	 * @param figure the figure
	 * @param number its number in the document, from 1
	 * @param xml    where to
	 */
	void figure(Figure figure, int number, XmlOut xml);
}
