package se.lansnat.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;

/** The words that stand alone in a folder's texts: what its compounds may be made of. */
final class FolderWords {

	private static final int LEAST = 4;
	/** Longer words are compounds themselves more often than parts. */
	private static final int MOST = 14;

	private FolderWords() {
	}

	static Set<String> of(CountyFolder folder) {
		Map<String, Boolean> texts = new HashMap<>();
		Set<String> words = new HashSet<>();
		for (FolderPart part : folder.parts()) {
			if (part.root().isPresent()) {
				for (Iterator<EObject> objects = part.root().get().eAllContents(); objects.hasNext();) {
					add(objects.next(), texts, words);
				}
			}
		}
		return words;
	}

	private static void add(EObject object, Map<String, Boolean> texts, Set<String> words) {
		Values.features(object).forEach(feature -> {
			Object value = object.eGet(feature);
			if (value instanceof Enumerator || value instanceof String text && !text.isEmpty()) {
				String shown = Values.shown(feature, value);
				if (texts.putIfAbsent(shown, true) == null) {
					WordAnalyzer.words(shown).stream().map(WordAnalyzer.Word::text).filter(FolderWords::isPart).forEach(words::add);
				}
			}
		});
	}

	private static boolean isPart(String word) {
		return word.length() >= LEAST && word.length() <= MOST && !WordLists.STOP_WORDS.contains(word) && word.chars()
				.allMatch(Character::isLetter);
	}
}
