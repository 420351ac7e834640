/**
 * Reading and writing other tools' files: comma- and semicolon-separated tables by the rules of the headless contract,
 * and output files that appear complete or not at all.
 */
package se.lansnat.exchange;
