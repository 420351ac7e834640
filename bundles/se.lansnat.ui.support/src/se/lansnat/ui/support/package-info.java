/**
 * What the municipalities and the county may get and why: the table of ceilings, the explanation of each figure, the chart. All three
 * show the same computation and the same municipality.
 */
package se.lansnat.ui.support;
