package se.lansnat.search;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

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

	/**
	 * The words of a folder.
	 *
	 * @param texts   takes texts apart, and remembers them for the index
	 * @param goingOn is asked after each object
	 * @return the words; empty where it shall not go on
	 */
	static Optional<Set<String>> of(CountyFolder folder, Texts texts, BooleanSupplier goingOn) {
		Set<String> words = new HashSet<>();
		for (FolderPart part : folder.parts()) {
			if (part.root().isPresent()) {
				for (Iterator<EObject> objects = part.root().get().eAllContents(); objects.hasNext();) {
					add(objects.next(), texts, words);
					if (!goingOn.getAsBoolean()) {
						return Optional.empty();
					}
				}
			}
		}
		return Optional.of(words);
	}

	private static void add(EObject object, Texts texts, Set<String> words) {
		for (FeaturePlan plan : FeaturePlan.of(object.eClass())) {
			Object value = object.eIsSet(plan.feature()) ? object.eGet(plan.feature()) : null;
			if (value instanceof Enumerator || value instanceof String text && !text.isEmpty()) {
				String shown = Values.shown(plan.feature(), value);
				if (!texts.has(shown)) {
					for (String word : texts.words(shown)) {
						if (isPart(word)) {
							words.add(word);
						}
					}
				}
			}
		}
	}

	private static boolean isPart(String word) {
		return word.length() >= LEAST && word.length() <= MOST && !WordLists.STOP_WORDS.contains(word) && word.chars()
				.allMatch(Character::isLetter);
	}
}
