package se.lansnat.ui.search;

import java.util.List;

/**
 * What is to be found, and where.
 *
 * @param text      the query
 * @param narrowing what facets narrow it to
 * @param fold      whether letters are also found without their dots and rings
 * @param places    the indexes to search in
 */
record Question(String text, Narrowing narrowing, boolean fold, List<Place> places) {
}
