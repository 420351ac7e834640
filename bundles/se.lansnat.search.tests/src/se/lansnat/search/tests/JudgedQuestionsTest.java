package se.lansnat.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.search.SearchHit;
import se.lansnat.search.SearchIndex;

/** How well Swedish questions are answered, beside Lucene's own Swedish analyzer. */
class JudgedQuestionsTest {

	@TempDir
	Path directory;

	@Test
	void answersBetterThanThePlainAnalyzer() throws Exception {
		try (JudgedQuestions questions = JudgedQuestions.known(directory.resolve("county"))) {
			Quality ours = compare(questions, 60);
			assertThat(ours.precision()).isGreaterThan(0.9);
			assertThat(ours.recall()).isGreaterThan(0.9);
			assertThat(ours.reciprocalRank()).isGreaterThan(0.95);
		}
	}

	@Test
	void answersQuestionsThatItWasNotMadeWith() throws Exception {
		try (JudgedQuestions questions = JudgedQuestions.unseen(directory.resolve("county"))) {
			compare(questions, 50);
		}
	}

	private static Quality compare(JudgedQuestions questions, int least) throws Exception {
		try (SearchIndex index = SearchIndex.of(questions.folder()); PlainSwedish plain = new PlainSwedish(questions.folder())) {
			Quality ours = questions.ask(question -> Counties.search(index, question).hits().stream().map(SearchHit::id).toList());
			Quality peer = questions.ask(question -> plain.search(question, false));
			System.out.println(ours.questions() + " questions; not first: " + String.join(", ", ours.missed()));
			System.out.println("  search          " + ours + "\n  SwedishAnalyzer " + peer);
			assertThat(ours.questions()).isGreaterThanOrEqualTo(least);
			assertThat(ours.precision()).isGreaterThan(peer.precision() + 0.1);
			assertThat(ours.recall()).isGreaterThan(peer.recall() + 0.1);
			assertThat(ours.reciprocalRank()).isGreaterThan(peer.reciprocalRank() + 0.1);
			return ours;
		}
	}
}
