/** Municipal programmes become the county's regional programme: what describes the same thing, where they contradict each other, what is missing (SOU 2000:111, 2.3.8 and 4.3.1). */
package se.lansnat.consolidation;
