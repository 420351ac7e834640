package se.lansnat.ui.search;

import java.util.List;
import java.util.function.Predicate;

import se.lansnat.ui.table.EmphasisType;
import se.lansnat.ui.table.TextType;

/** Texts whose marks are shown in bold; ordered and filtered as texts. They are never typed. */
final class MarkedType implements EmphasisType<Marked> {

	private static final TextType TEXT = TextType.optional();

	@Override
	public String format(Marked value) {
		return value == null ? "" : value.text();
	}

	@Override
	public int[] emphasis(Marked value) {
		return value == null ? new int[0] : value.marks();
	}

	@Override
	public Marked parse(String text) {
		throw new UnsupportedOperationException("What was found is not typed");
	}

	@Override
	public int[] ranks(List<Marked> values) {
		return TEXT.ranks(values.stream().map(this::format).toList());
	}

	@Override
	public Predicate<Marked> filter(String text) {
		Predicate<String> wanted = TEXT.filter(text);
		return value -> wanted.test(format(value));
	}
}
