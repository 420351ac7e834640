/**
 * The three-way merge of county folders: by ids, feature by feature, on trees of elements, so that part types, classes and features
 * which this program does not know merge by the same rules as those it knows.
 */
package se.lansnat.sync.merge;
