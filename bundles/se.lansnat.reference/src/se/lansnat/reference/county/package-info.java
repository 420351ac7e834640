/**
 * County documents: a county with a municipal programme for each municipality, built from the published tables or from
 * tables of one's own, and what there is to say about such a county in figures. Nothing is saved here.
 */
package se.lansnat.reference.county;
