package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.Names;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;

/** Swedish questions with the objects that answer them: how well they are found, beside Lucene's own Swedish analyzer. */
class JudgedQuestionsTest {

	@TempDir
	Path directory;

	@Test
	void answersBetterThanThePlainAnalyzer() throws Exception {
		CountyDocument document = Counties.document("\u00d6rebro");
		Map<String, String> ids = ExampleTexts.addTo(document);
		Quality ours = new Quality();
		Quality plain = new Quality();
		try (CountyFolder folder = Counties.open(directory.resolve("county"), document);
				SearchIndex index = SearchIndex.of(folder);
				PlainSwedish peer = new PlainSwedish(folder)) {
			for (String[] question : ExampleTexts.table("judged-questions.tsv")) {
				Set<String> right = right(question[1], ids, folder);
				List<String> hits = Counties.search(index, question[0]).hits().stream().map(SearchHit::id).toList();
				double rank = ours.add(hits, right);
				double plainRank = plain.add(peer.search(question[0], false), right);
				if (rank < 1) {
					System.out.printf("  %-32s 1/rank %.2f, plain %.2f%n", question[0], rank, plainRank);
				}
			}
		}
		System.out.println(ours.questions() + " questions\n  search          " + ours + "\n  SwedishAnalyzer " + plain);
		assertThat(ours.questions()).isGreaterThanOrEqualTo(60);
		assertThat(ours.precision()).isGreaterThan(plain.precision() + 0.1);
		assertThat(ours.recall()).isGreaterThan(plain.recall() + 0.1);
		assertThat(ours.reciprocalRank()).isGreaterThan(plain.reciprocalRank() + 0.1);
	}

	private static Set<String> right(String keys, Map<String, String> ids, CountyFolder folder) {
		Set<String> right = new HashSet<>();
		for (String key : keys.split(",")) {
			String id = ids.containsKey(key) ? ids.get(key) : byName(key, folder);
			assertThat(id).as(key).isNotNull();
			right.add(id);
		}
		return right;
	}

	private static String byName(String typeAndName, CountyFolder folder) {
		for (FolderPart part : folder.parts()) {
			for (Iterator<EObject> all = part.root().orElseThrow().eAllContents(); all.hasNext();) {
				EObject object = all.next();
				if ((object.eClass().getName() + ":" + Names.of(object).replaceFirst("^\\S+ ", "")).equals(typeAndName)) {
					return EcoreUtil.getID(object);
				}
			}
		}
		return null;
	}
}
