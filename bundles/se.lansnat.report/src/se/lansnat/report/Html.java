package se.lansnat.report;

import java.util.List;

/** Puts an HTML page together; whatever comes from data is escaped. */
final class Html {

	private final StringBuilder page = new StringBuilder();

	/** Markup of this program's own. */
	Html raw(String markup) {
		page.append(markup);
		return this;
	}

	/** Markup of this program's own, on a line of its own. */
	Html line(String markup) {
		page.append(markup).append('\n');
		return this;
	}

	/** Text, escaped. */
	Html text(String text) {
		page.append(escape(text));
		return this;
	}

	/** An element that holds text only. */
	Html element(String tag, String text) {
		return element(tag, "", text);
	}

	/** An element that holds text only, with attributes of this program's own: {@code class="x"}. */
	Html element(String tag, String attributes, String text) {
		page.append('<').append(tag).append(attributes.isEmpty() ? "" : " ").append(attributes).append('>').append(escape(text))
				.append("</").append(tag).append(">\n");
		return this;
	}

	/** A list of texts. */
	Html list(List<String> items) {
		line("<ul>");
		items.forEach(item -> element("li", item));
		return line("</ul>");
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\0", "\uFFFD");
	}

	@Override
	public String toString() {
		return page.toString();
	}
}
