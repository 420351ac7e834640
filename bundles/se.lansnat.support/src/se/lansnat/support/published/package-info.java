/** The model of schemes that only publish their ceilings, such as area networks (SOU 2000:68; SOU 2000:111, annex 11). */
package se.lansnat.support.published;
