package se.lansnat.ui.table;

/** stub. */
final class TableAccessible<R> {
	TableAccessible(DataTable<R> table, String name, Unparsed.Store<R> unparsed) {
	}

	void install(TableCanvas canvas) {
	}
}
