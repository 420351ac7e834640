/**
 * Consolidation in the window: contradictions and their decisions, gaps, candidates for the county pot, and the regional programme.
 */
package se.lansnat.ui.consolidation;
