/** What would happen if: other parameters and statistics, and where the answer turns. Nothing here changes a county. */
package se.lansnat.support.whatif;
