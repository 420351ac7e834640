package se.lansnat.search.tests;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.Names;
import se.lansnat.reference.county.CountyDocument;

/** Swedish questions over a county of the reference with example texts, and the objects that answer them. */
public final class JudgedQuestions implements AutoCloseable {

	/** Somebody who answers questions with the ids of objects, the best first. */
	@FunctionalInterface
	public interface Answers {

		/**
		 * Answers.
		 *
		 * @param question some words
		 * @return ids of objects
		 * @throws Exception if it cannot
		 */
		List<String> to(String question) throws Exception;
	}

	private final CountyFolder folder;
	private final Map<String, Set<String>> questions = new LinkedHashMap<>();

	private JudgedQuestions(Path directory, String county, String texts, String questions) throws Exception {
		CountyDocument document = Counties.document(county);
		Map<String, String> ids = ExampleTexts.addTo(document, texts);
		folder = Counties.open(directory, document);
		Map<String, String> all = byName();
		all.putAll(ids);
		for (String[] question : ExampleTexts.table(questions)) {
			Set<String> right = new HashSet<>();
			for (String key : question[1].split(",")) {
				if (all.get(key) == null) {
					throw new IllegalStateException("there is no " + key);
				}
				right.add(all.get(key));
			}
			this.questions.put(question[0], right);
		}
	}

	/**
	 * The questions that the search was made with.
	 *
	 * @param directory where to write the county; does not exist
	 * @throws Exception if that fails
	 */
	public static JudgedQuestions known(Path directory) throws Exception {
		return new JudgedQuestions(directory, "\u00d6rebro", "example-texts.tsv", "judged-questions.tsv");
	}

	/**
	 * Questions that were written before anybody saw how they are answered, over texts that no word list was made from.
	 *
	 * @param directory where to write the county; does not exist
	 * @throws Exception if that fails
	 */
	public static JudgedQuestions unseen(Path directory) throws Exception {
		return new JudgedQuestions(directory, "J\u00e4mtland", "unseen-texts.tsv", "unseen-questions.tsv");
	}

	/** {@return the county with the texts} */
	public CountyFolder folder() {
		return folder;
	}

	/**
	 * Asks all questions.
	 *
	 * @param answers who answers
	 * @return how well
	 * @throws Exception if it cannot answer
	 */
	public Quality ask(Answers answers) throws Exception {
		Quality quality = new Quality();
		for (Map.Entry<String, Set<String>> question : questions.entrySet()) {
			quality.add(question.getKey(), answers.to(question.getKey()), question.getValue());
		}
		return quality;
	}

	private Map<String, String> byName() {
		Map<String, String> found = new HashMap<>();
		for (FolderPart part : folder.parts()) {
			for (Iterator<EObject> all = part.root().orElseThrow().eAllContents(); all.hasNext();) {
				EObject object = all.next();
				String name = Names.of(object).replaceFirst("^\\S+ ", "");
				found.putIfAbsent(object.eClass().getName() + ":" + name, EcoreUtil.getID(object));
			}
		}
		return found;
	}

	@Override
	public void close() {
		folder.close();
	}
}
