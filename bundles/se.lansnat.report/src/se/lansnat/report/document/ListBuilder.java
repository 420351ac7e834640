package se.lansnat.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;

/** Puts a list together, item by item. */
public final class ListBuilder {

	private final List<Item> items = new ArrayList<>();

	ListBuilder() {
	}

	static ItemList build(boolean numbered, Consumer<ListBuilder> items) {
		ListBuilder builder = new ListBuilder();
		items.accept(builder);
		return new ItemList(numbered, builder.items);
	}

	/**
	 * Adds an item.
	 *
	 * @param text what it says
	 * @return this
	 */
	public ListBuilder item(String text) {
		return item(Inline.text(text));
	}

	/**
	 * Adds an item.
	 *
	 * @param content what it says
	 * @return this
	 */
	public ListBuilder item(Inline... content) {
		items.add(new Item(List.of(content), List.of()));
		return this;
	}

	/**
	 * Puts a list with bullets below the item added last.
	 *
	 * @param nested adds the nested list's items
	 * @return this
	 * @throws java.util.NoSuchElementException if there is no item yet
	 */
	public ListBuilder bullets(Consumer<ListBuilder> nested) {
		return nest(build(false, nested));
	}

	/**
	 * Puts a list with numbers below the item added last.
	 *
	 * @param nested adds the nested list's items
	 * @return this
	 * @throws java.util.NoSuchElementException if there is no item yet
	 */
	public ListBuilder numbered(Consumer<ListBuilder> nested) {
		return nest(build(true, nested));
	}

	private ListBuilder nest(ItemList list) {
		Item last = items.removeLast();
		List<ItemList> nested = new ArrayList<>(last.nested());
		nested.add(list);
		items.add(new Item(last.content(), nested));
		return this;
	}
}
