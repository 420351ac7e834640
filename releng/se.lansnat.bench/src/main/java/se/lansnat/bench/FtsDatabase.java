package se.lansnat.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sqlite.SQLiteDataSource;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.Names;
import se.lansnat.model.names.ValueText;

/** SQLite's full-text table over the texts of a county, in memory: words by their beginnings, as it has no Swedish stems. */
final class FtsDatabase implements AutoCloseable {

	private static final int LIMIT = 20;
	private static final int LEAST_BEGINNING = 4;

	private final Connection connection;
	private final PreparedStatement best;

	FtsDatabase(CountyFolder folder) throws SQLException {
		SQLiteDataSource source = new SQLiteDataSource();
		source.setUrl("jdbc:sqlite::memory:");
		connection = source.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE VIRTUAL TABLE objects USING fts5(id UNINDEXED, type UNINDEXED, label UNINDEXED, text, "
					+ "tokenize = \"unicode61 remove_diacritics 0\", prefix = '3 4')");
		}
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO objects VALUES (?, ?, ?, ?)")) {
			for (FolderPart part : folder.parts()) {
				for (Iterator<EObject> all = part.root().orElseThrow().eAllContents(); all.hasNext();) {
					EObject object = all.next();
					insert.setString(1, EcoreUtil.getID(object));
					insert.setString(2, object.eClass().getName());
					insert.setString(3, Names.of(object));
					insert.setString(4, text(object));
					insert.executeUpdate();
				}
			}
		}
		connection.commit();
		best = connection.prepareStatement("SELECT id, type, label, snippet(objects, 3, '<b>', '</b>', '\u2026', 30) FROM objects "
				+ "WHERE objects MATCH ? ORDER BY rank, id LIMIT " + LIMIT);
	}

	private static String text(EObject object) {
		StringBuilder text = new StringBuilder(Names.of(object.eClass()));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean content = !(feature instanceof EReference reference && reference.isContainment()) && !feature.getName().equals("id");
			if (content && object.eIsSet(feature)) {
				text.append('\n').append(ValueText.of(object, feature));
			}
		}
		return text.toString();
	}

	/** Ids of the best that have all words, or any where none has all. */
	List<String> search(String question) throws SQLException {
		List<String> words = List.of(question.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")).stream()
				.map(word -> "\"" + word + "\"" + (word.length() < LEAST_BEGINNING ? "" : "*")).toList();
		List<String> all = ids(String.join(" ", words));
		return all.isEmpty() ? ids(words.stream().collect(Collectors.joining(" OR "))) : all;
	}

	private List<String> ids(String match) throws SQLException {
		List<String> ids = new ArrayList<>();
		best.setString(1, match);
		try (ResultSet rows = best.executeQuery()) {
			while (rows.next()) {
				ids.add(rows.getString(1));
				rows.getString(4);
			}
		}
		return ids;
	}

	long size() throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")) {
			return row.getLong(1);
		}
	}

	@Override
	public void close() throws SQLException {
		best.close();
		connection.close();
	}
}
