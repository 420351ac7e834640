package se.lansnat.search;

/**
 * An object that was found. Texts are empty where there is nothing to say.
 *
 * @param score        how well it fits; more is better, compared only with others of the same search; 0 where a field orders them
 * @param id           its UUID
 * @param type         its Ecore class
 * @param label        what it is called, with its type, in the user's language
 * @param county       code of the county
 * @param municipality code of the municipality
 * @param section      number of the programme's section
 * @param field        Ecore name of the feature in which it was found
 * @param snippet      the text of that feature around what was found, which is between {@code <b>} and {@code </b>}; {@code & < >} are
 *                     escaped
 * @param file         its file in the folder
 * @param folder       the place of the folder in the list of those that were searched
 */
public record SearchHit(double score, String id, String type, String label, String county, String municipality, String section,
		String field, String snippet, String file, int folder) {
}
